import type { Day } from "@/lib/domain/day";
import { kinds } from "@/lib/domain/definition";
import type { KindCounts } from "@/lib/domain/overview";
import { longDate, shortDate } from "./dates";
import { kindPlural } from "./kinds";

const difference = (by: number) => `${Math.abs(by)} ${by > 0 ? "fler" : "färre"}`;

/**
 * How a line has moved: "2 fler saknar"; nothing where it cannot be counted. As many need not be the same ones, so it
 * is not said that nothing has changed.
 */
const moved =
  (what: string, one: string = what) =>
  (by: number | null | undefined) => {
    if (by == null) return null;
    return by === 0 ? "lika många" : `${difference(by)} ${Math.abs(by) === 1 ? one : what}`;
  };

/** Kind by kind, for one may be lost and another won: "familjecentraler: 1 färre". */
const movedKinds = (by: KindCounts | undefined) => {
  if (!by) return null;
  const some = kinds.filter((kind) => by[kind] !== 0);
  if (some.length === 0) return "lika många av varje";
  return some.map((kind) => `${kindPlural[kind]}: ${difference(by[kind])}`).join(", ");
};

/** The overviews beside how they were when the person was last here. */
export const visitWords = {
  column: (on: Day) => `Sedan du var här ${shortDate(on)}`,
  /** Under the table. */
  note: (on: Day) =>
    `Jämförelsen gäller läget ${longDate(on)}, när du senast var här, enligt vad som är infört i dag.`,
  by: moved,
  kinds: movedKinds,
  lacking: moved("saknar gällande avtal"),
  vacancies: moved("vakanta", "vakant"),
  handedIn: moved("inlämnade", "inlämnad"),
  answered: moved("har svarat på alla siffror"),
  uncovered: moved("kommuner saknar", "kommun saknar"),
} as const;
