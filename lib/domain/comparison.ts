import type { Kind } from "./definition";
import type { FigureQuality, FigureState } from "./figure";
import { isBrokenBetween } from "./new-definition";
import { hiddenCounts } from "./suppression";

/** What a centre has told of a figure in a year's report. */
export type ToldFigure = {
  centreId: string;
  year: number;
  state: FigureState | null;
  value: number | null;
  quality: FigureQuality | null;
  /** In a version that the group has adopted. */
  approved: boolean;
};

/**
 * Why there is no number: nothing told, not adopted yet, nobody knows, does not apply, too few, nothing to divide by, or,
 * of a municipality, that some of its centres have not told.
 */
export const gaps = [
  "not_told",
  "not_adopted",
  "missing",
  "not_applicable",
  "few",
  "no_denominator",
  "some_not_told",
] as const;
export type Gap = (typeof gaps)[number];

export type ComparedCell = {
  year: number;
  value: number | null;
  gap: Gap | null;
  preliminary: boolean;
  estimated: boolean;
  /** What a rate was made of, with the year of what it is divided by where that may be another; null where it is none. */
  of: { numerator: number; denominator: number; year?: number } | null;
};

/** At most so many centres and years are compared at once. Source: features to beat, row 55. */
export const mostCompared = 40;
export const mostYears = 10;

/** The steps at which a figure has a new definition: no line is drawn across them. */
export const breaksIn = (years: readonly number[], changed: readonly number[]): number[] =>
  years.flatMap((year, step) => (step > 0 && changed.includes(year) ? [step] : []));

/** A year from which a centre was of another kind than at the end of the year before. */
export type KindBreak = { year: number; was: Kind; is: Kind };

/**
 * The years in which a centre became of another kind: a familjecentral is not compared with what it was before. Like
 * with like; a year in which it was not in operation is of no kind, and the one before that is what it is compared with.
 */
export function kindBreaks(
  years: readonly number[],
  kinds: ReadonlyMap<number, Kind>,
): KindBreak[] {
  const found: KindBreak[] = [];
  let last: Kind | null = null;
  for (const year of years) {
    const is = kinds.get(year) ?? null;
    if (is === null) continue;
    if (last !== null && last !== is) found.push({ year, was: last, is });
    last = is;
  }
  return found;
}

/** Like with like: one of the two kinds, or all of them when that is asked for. */
export const comparedKinds = ["familjecentral", "familjecentralsliknande", "alla"] as const;
export type ComparedKind = (typeof comparedKinds)[number];

/** The kind that is compared when nobody has said which: the one that most of them are, and all where none is either. */
export function usualKind(among: readonly Kind[]): ComparedKind {
  const count = (kind: Kind) => among.filter((one) => one === kind).length;
  const [whole, like] = [count("familjecentral"), count("familjecentralsliknande")];
  if (whole === 0 && like === 0) return "alla";
  return whole >= like ? "familjecentral" : "familjecentralsliknande";
}

/** What a figure may be set against, and of how many of it the rate is told. */
export const denominators = { oppna_timmar: 1, inskrivna_barn: 100 } as const;
export type Denominator = keyof typeof denominators;
export const denominatorKeys = Object.keys(denominators) as Denominator[];

/** By municipality a figure may be set against its children of 0 to 5 years, and is told of a thousand of them. */
export const perChildren = "barn";
export const perThousand = 1000;
export const perKeys = [...denominatorKeys, perChildren] as const;
export type Per = (typeof perKeys)[number];

/** A rate with one decimal; null where there is nothing to divide by. */
export const rateOf = (numerator: number, denominator: number, per: number): number | null =>
  denominator > 0 ? Math.round((numerator / denominator) * per * 10) / 10 : null;

/** The years that are compared: those asked for, at most ten, none later than the last that anybody has told of. */
export function comparedYears(
  known: readonly number[],
  asked: { from: number | null; till: number | null },
): number[] {
  const last = Math.max(...known);
  const till = Math.min(asked.till ?? last, last);
  const first = asked.from ?? Math.min(...known);
  const from = Math.max(Math.min(first, till), till - mostYears + 1);
  return known.length === 0 ? [] : Array.from({ length: till - from + 1 }, (_, i) => from + i);
}

/** Which centres' numbers of each year may not be shown, by "centre year". Adopted figures alone unless others count. */
export function hiddenByYear(
  told: readonly ToldFigure[],
  areaOf: (centreId: string) => string,
  { fewerThan, withPreliminary }: { fewerThan: number; withPreliminary: boolean },
): Set<string> {
  const counted = told.filter((t) => t.value !== null && (withPreliminary || t.approved));
  return new Set(
    [...new Set(counted.map((t) => t.year))].flatMap((year) => {
      const cells = counted
        .filter((t) => t.year === year)
        .map((t) => ({ id: t.centreId, area: areaOf(t.centreId), value: t.value ?? 0 }));
      return [...hiddenCounts(cells, fewerThan)].map((id) => `${id} ${year}`);
    }),
  );
}

/** Why a figure that was told has no number to show; null where it has one. */
function gapOf(told: ToldFigure | undefined, withPreliminary: boolean): Gap | null {
  if (!told || told.state === null) return "not_told";
  if (!told.approved && !withPreliminary) return "not_adopted";
  if (told.state === "inte_aktuellt") return "not_applicable";
  return told.state === "uppgift_saknas" || told.value === null ? "missing" : null;
}

export type Asked = {
  year: number;
  figure: ToldFigure | undefined;
  /** Undefined where a rate is asked for and nothing is told; null where the number itself is asked for. */
  against: { figure: ToldFigure | undefined; per: number } | null;
  hidden: boolean;
  withPreliminary: boolean;
};

/**
 * One square of the comparison. A number that is not adopted, not known or too small is a gap with its reason and never
 * a zero; a rate needs both its parts, of the same year.
 */
export function comparedCell({
  year,
  figure,
  against,
  hidden,
  withPreliminary,
}: Asked): ComparedCell {
  const empty = (gap: Gap): ComparedCell => ({
    ...{ year, gap, value: null, preliminary: false, estimated: false, of: null },
  });
  const gap = gapOf(figure, withPreliminary);
  if (gap || !figure || figure.value === null) return empty(gap ?? "not_told");
  if (hidden) return empty("few");
  const said = {
    year,
    gap: null,
    preliminary: !figure.approved,
    estimated: figure.quality === "uppskattad",
  };
  if (!against) return { ...said, value: figure.value, of: null };
  const under = gapOf(against.figure, withPreliminary) ? null : (against.figure?.value ?? null);
  const value = under === null ? null : rateOf(figure.value, under, against.per);
  if (value === null || under === null) return empty("no_denominator");
  return {
    ...said,
    preliminary: said.preliminary || against.figure?.approved === false,
    value,
    of: { numerator: figure.value, denominator: under },
  };
}

export type Direction = { more: number; fewer: number; same: number };

/**
 * How many went up, down or stood still between two years, of those that have a number for both. Null where the figure
 * was counted in another way from a year between them: neither more nor fewer says anything then.
 */
export function directionOf(
  rows: readonly (readonly ComparedCell[])[],
  { from, to, changed }: { from: number; to: number; changed: readonly number[] },
): Direction | null {
  if (isBrokenBetween(changed, from, to)) return null;
  const counts: Direction = { more: 0, fewer: 0, same: 0 };
  for (const cells of rows) {
    const before = cells.find((c) => c.year === from)?.value ?? null;
    const after = cells.find((c) => c.year === to)?.value ?? null;
    if (before === null || after === null) continue;
    counts[after > before ? "more" : after < before ? "fewer" : "same"]++;
  }
  return counts;
}
