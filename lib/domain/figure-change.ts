import { isBrokenBetween } from "./new-definition";

/** A figure that one centre has told for one year. */
export type Told = { centreId: string; year: number; value: number };

/** How a figure has changed between two years, over the centres that have told it for both. */
export type FigureChange = {
  from: number;
  to: number;
  /** So many centres have told it for both years. */
  centres: number;
  /** Whole percent; null where there was nothing to change from. */
  percent: number | null;
};

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
/** Figures have at most one decimal; sums of them get no more by being added. */
const tenths = (value: number) => Math.round(value * 10) / 10;

/**
 * The change of a figure from one year to another. Like is compared with like: a centre that has told only one of the
 * years is in neither sum, for else a centre that opens would look like an increase. Null where no centre has told both,
 * and where the figure got a new definition between them: what is counted in two ways has not changed.
 */
export function changeOver(
  told: readonly Told[],
  fromYear: number,
  toYear: number,
  changed: readonly number[],
): FigureChange | null {
  if (isBrokenBetween(changed, fromYear, toYear)) return null;
  const of = (year: number) =>
    new Map(told.filter((t) => t.year === year).map((t) => [t.centreId, t.value]));
  const before = of(fromYear);
  const after = of(toYear);
  const both = [...after.keys()].filter((id) => before.has(id));
  if (both.length === 0) return null;
  const from = tenths(sum(both.map((id) => before.get(id) ?? 0)));
  const to = tenths(sum(both.map((id) => after.get(id) ?? 0)));
  const percent = from === 0 ? null : Math.round(((to - from) / from) * 100);
  return { from, to, centres: both.length, percent };
}

/** What all the centres that have told a year have told together. */
export const totalOf = (told: readonly Told[], year: number): number =>
  tenths(sum(told.filter((t) => t.year === year).map((t) => t.value)));

/** A figure over some years, of the centres that have told every one of them. */
export type LikeSeries = { centres: string[]; years: number[]; values: number[] };

/** So many years at most, and never of fewer than this share of those that told the last of them. */
const mostYears = 5;
const leastShare = 0.5;

/**
 * A figure over the years up to one, of the same centres in every year: it goes as far back as half of those that told
 * the last year have told every year since, and never past a year from which the figure has a new definition. Null where
 * that is no more than two years, for then the change says it all.
 */
export const seriesOver = (
  told: readonly Told[],
  lastYear: number,
  changed: readonly number[],
): LikeSeries | null => seriesIn(toldByYear(told), lastYear, changed);

/** What each centre has told of each year. */
export type ToldByYear = ReadonlyMap<number, ReadonlyMap<string, number>>;

/** Put together once, for whoever asks about several years of it. */
export function toldByYear(told: readonly Told[]): ToldByYear {
  const years = new Map<number, Map<string, number>>();
  for (const { centreId, year, value } of told) {
    const there = years.get(year) ?? new Map<string, number>();
    there.set(centreId, value);
    years.set(year, there);
  }
  return years;
}

const nobody: ReadonlyMap<string, number> = new Map();

/** The same as `seriesOver`, of what has been put together already. */
export function seriesIn(
  told: ToldByYear,
  lastYear: number,
  changed: readonly number[],
): LikeSeries | null {
  const of = (year: number) => told.get(year) ?? nobody;
  const last = [...of(lastYear).keys()];
  let centres = last;
  let first = lastYear;
  while (lastYear - first + 1 < mostYears && !changed.includes(first)) {
    const earlier = of(first - 1);
    const both = centres.filter((id) => earlier.has(id));
    if (both.length === 0 || both.length < last.length * leastShare) break;
    centres = both;
    first--;
  }
  const years = Array.from({ length: lastYear - first + 1 }, (_, i) => first + i);
  if (years.length < 3) return null;
  const values = years.map((year) => {
    const values = of(year);
    return tenths(sum(centres.map((id) => values.get(id) ?? 0)));
  });
  return { centres, years, values };
}
