import {
  changeOver,
  type FigureChange,
  type LikeSeries,
  seriesOver,
  type Told,
  totalOf,
} from "@/lib/domain/figure-change";
import { changesOf, type NewDefinition } from "@/lib/domain/new-definition";
import { toldYear, type YearTold } from "@/lib/domain/told-year";
import type { FigureSeen } from "./read";

export type FigureLine = {
  key: string;
  /** Of the year, over all that have told it. */
  total: number;
  centres: number;
  /** Since the year before, over those that told both. */
  change: FigureChange | null;
  /** So few persons that the change is not shown. */
  fewChanged: boolean;
  /** The new definition that the figure has from the year: there is no change since the year before then. */
  defined: NewDefinition | null;
  /** Over the years, of the centres that have told each; null where they are too few, or it would tell of few persons. */
  series: LikeSeries | null;
  /** So few persons that the number is not shown outside the centre. */
  few: boolean;
  /** How many of them rest on reports that nobody has adopted yet. */
  preliminary: number;
};

const tells = (figure: FigureSeen): figure is FigureSeen & { value: number } =>
  figure.state === "varde" && figure.value !== null;

/** Each required figure of a year, in the order of the template; adopted reports alone unless others are asked for. */
export function figureLines(
  figures: readonly FigureSeen[],
  year: number,
  {
    withPreliminary,
    definitions,
    hides,
  }: {
    withPreliminary: boolean;
    /** From which years which figures are counted in another way. */
    definitions: readonly NewDefinition[];
    /** Whether a figure, or its change, is not shown for the few that it would tell of. */
    hides: (key: string) => { total: boolean; change: boolean; series: boolean };
  },
): FigureLine[] {
  const counted = figures.filter((f) => withPreliminary || f.approved);
  const keys = [...new Set(figures.map((f) => f.key))];
  return keys.map((key) => {
    const of = counted.filter((f) => f.key === key).filter(tells);
    const told: Told[] = of.map(({ centreId, year: on, value }) => ({ centreId, year: on, value }));
    const now = of.filter((f) => f.year === year);
    const total = totalOf(told, year);
    const hidden = hides(key);
    const changed = changesOf(definitions, key);
    const change = changeOver(told, year - 1, year, changed);
    return {
      ...{ key, total },
      few: hidden.total,
      centres: now.length,
      change: hidden.change ? null : change,
      fewChanged: hidden.change && change !== null,
      defined: definitions.find((one) => one.key === key && one.year === year) ?? null,
      series: hidden.series ? null : seriesOver(told, year, changed),
      preliminary: now.filter((f) => !f.approved).length,
    };
  });
}

/** The centres that have answered every required figure of a year's report: with a value or that nobody knows, but answered. */
export function answeredAll(figures: readonly FigureSeen[], year: number): Set<string> {
  const answered = new Map<string, boolean>();
  for (const { centreId, year: on, state } of figures)
    if (on === year) answered.set(centreId, (answered.get(centreId) ?? true) && state !== null);
  return new Set([...answered].flatMap(([id, all]) => (all ? [id] : [])));
}

const yearsOf = (figures: readonly FigureSeen[]) => [...new Set(figures.map(({ year }) => year))];

/**
 * The year whose figures are shown of some centres: the latest that enough of those that are to report on it have told;
 * where none of them has told any, the county's, and the latest there is where nobody has.
 */
export function figureYear(
  figures: readonly FigureSeen[],
  centres: ReadonlySet<string>,
  filersOf: (year: number) => readonly string[],
): { year: number; begun: YearTold | null } | null {
  const adopted = figures.filter((f) => f.approved);
  const toldBy = (among: ReadonlySet<string> | null) =>
    toldYear(
      yearsOf(adopted).map((year) => {
        const of = adopted.filter((f) => f.year === year).map(({ centreId }) => centreId);
        const told = [...new Set(of)].filter((id) => among?.has(id) ?? true);
        const expected = filersOf(year).filter((id) => among?.has(id) ?? true);
        // Where nobody was to, whoever has told is all there is.
        if (expected.length === 0) return { year, expected: told.length, told: told.length };
        const asked = new Set(expected);
        return { year, expected: asked.size, told: told.filter((id) => asked.has(id)).length };
      }),
    );
  const own = toldBy(centres);
  if (own) return own;
  const latest = figures.length > 0 ? Math.max(...yearsOf(figures)) : null;
  const year = toldBy(null)?.year ?? latest;
  return year === null ? null : { year, begun: null };
}
