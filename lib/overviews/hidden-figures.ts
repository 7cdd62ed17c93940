import { shippedFigures } from "@/lib/domain/figure";
import { seriesOver } from "@/lib/domain/figure-change";
import { hiddenTotals, type Total } from "@/lib/domain/hidden-totals";
import { hiddenCounts } from "@/lib/domain/suppression";
import type { FigureSeen } from "./read";

/** What a total is of: the county, a municipality, or the centres of a local group. */
export type Whole = { id: string; centres: readonly string[] };
type Told = { id: string; area: string; value: number; approved: boolean };

const views = ["approved", "all"] as const;
const within = <T extends { approved: boolean }>(
  told: readonly T[],
  view: (typeof views)[number],
): T[] => told.filter(({ approved }) => view === "all" || approved);
const nameOf = (view: string, whole: string, part: "total" | "change" | "series") =>
  `${view} ${part} ${whole}`;

/**
 * The totals that may be shown of a year, the weightiest first, and those that its change to or from another year is of;
 * last those of the series over the years that it is one of.
 */
function totalsOf(
  now: readonly Told[],
  other: readonly Told[],
  wholes: readonly Whole[],
  series: readonly Total[],
): Total[] {
  const shown = views.flatMap((view) => {
    const told = new Set(within(now, view).map(({ id }) => id));
    const before = new Set(within(other, view).map(({ id }) => id));
    return (["total", "change"] as const).flatMap((part) =>
      wholes.map(({ id: whole, centres }) => ({
        id: nameOf(view, whole, part),
        of: centres.filter((id) => told.has(id) && (part === "total" || before.has(id))),
      })),
    );
  });
  return [...shown, ...series];
}

/** Every count that is shown by itself in the comparison, of adopted reports or of all. */
const shownAlone = (told: readonly Told[], fewerThan: number): Set<string> =>
  new Set(
    views.flatMap((view) => {
      const cells = within(told, view);
      const hidden = hiddenCounts(cells, fewerThan);
      return cells.flatMap(({ id }) => (hidden.has(id) ? [] : [id]));
    }),
  );

/**
 * Which totals of persons, and which changes of them since the year before, are not shown of each whole, the weightiest
 * whole first: those from which, with all else that is shown of the year, a count of few could be told.
 */
export function hiddenFigures(
  figures: readonly FigureSeen[],
  areaOf: ReadonlyMap<string, string>,
  { wholes, year, fewerThan }: { wholes: readonly Whole[]; year: number; fewerThan: number },
) {
  const toldIn = (key: string, on: number) =>
    figures.flatMap(({ centreId: id, key: k, year: y, state, value, approved }): Told[] => {
      if (k !== key || y !== on || state !== "varde" || value === null) return [];
      const area = areaOf.get(id);
      return area === undefined ? [] : [{ id, area, value, approved }];
    });
  const years = [...new Set(figures.map((f) => f.year))].filter((one) => one <= year);
  /** The series of each whole, with the years that it goes over. */
  const seriesOf = (key: string) => {
    const all = years.flatMap((on) => toldIn(key, on).map((one) => ({ ...one, year: on })));
    return views.flatMap((view) =>
      wholes.flatMap(({ id: whole, centres }) => {
        const there = new Set(centres);
        const told = within(all, view).filter(({ id }) => there.has(id));
        const one = seriesOver(
          told.map(({ id: centreId, ...of }) => ({ ...of, centreId })),
          year,
        );
        return one
          ? [{ id: nameOf(view, whole, "series"), of: one.centres, years: one.years }]
          : [];
      }),
    );
  };
  const hiddenOf = (key: string, on: number, series: ReturnType<typeof seriesOf>) => {
    const told = toldIn(key, on);
    const other = toldIn(key, on === year ? year - 1 : on + 1);
    const ofYear = series.filter((one) => one.years.includes(on));
    const totals = totalsOf(told, other, wholes, ofYear);
    return hiddenTotals(told, shownAlone(told, fewerThan), totals, fewerThan);
  };
  const held = new Map<string, Set<string>[]>();
  /** What is hidden of each year that is shown, the latest first. */
  const ofKey = (key: string): Set<string>[] => {
    const found = held.get(key);
    if (found) return found;
    const series = seriesOf(key);
    const back = Math.max(2, ...series.map((one) => one.years.length));
    const one = Array.from({ length: back }, (_, i) => hiddenOf(key, year - i, series));
    held.set(key, one);
    return one;
  };
  return (whole: string, withPreliminary: boolean) => (key: string) => {
    if (!shippedFigures.find((one) => one.key === key)?.persons)
      return { total: false, change: false, series: false };
    const hidden = ofKey(key);
    const view = withPreliminary ? "all" : "approved";
    const isIn = (part: "total" | "change" | "series", some: readonly Set<string>[]) =>
      some.some((one) => one.has(nameOf(view, whole, part)));
    const total = isIn("total", hidden.slice(0, 1));
    const change = total || isIn("change", hidden.slice(0, 2));
    return { total, change, series: change || isIn("series", hidden) };
  };
}
