import { shippedFigures } from "@/lib/domain/figure";
import { seriesIn, toldByYear } from "@/lib/domain/figure-change";
import { groupedBy } from "@/lib/domain/grouped";
import { hiddenTotals, type Total } from "@/lib/domain/hidden-totals";
import { changesOf, isBrokenBetween, type NewDefinition } from "@/lib/domain/new-definition";
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
const nameOf = (view: string, whole: string, part: "total" | "change" | "series", from?: number) =>
  [view, part, from, whole].filter((one) => one !== undefined).join(" ");

/**
 * The totals that may be shown of a year, the weightiest first, and those that its changes to or from another year are
 * of; last those of the series over the years that it is one of.
 */
function totalsOf(
  now: readonly Told[],
  others: readonly { from: number; told: readonly Told[] }[],
  wholes: readonly Whole[],
  series: readonly Total[],
): Total[] {
  const shown = views.flatMap((view) => {
    const told = new Set(within(now, view).map(({ id }) => id));
    const totals = wholes.map(({ id: whole, centres }) => ({
      id: nameOf(view, whole, "total"),
      of: centres.filter((id) => told.has(id)),
    }));
    const changes = others.flatMap(({ from, told: other }) => {
      const both = new Set(
        within(other, view)
          .map(({ id }) => id)
          .filter((id) => told.has(id)),
      );
      return wholes.map(({ id: whole, centres }) => ({
        id: nameOf(view, whole, "change", from),
        of: centres.filter((id) => both.has(id)),
      }));
    });
    return [...totals, ...changes];
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

type Asked = {
  wholes: readonly Whole[];
  definitions: readonly NewDefinition[];
  fewerThan: number;
};

/**
 * Which totals of persons, and which changes of them since the year before, are not shown of each whole, the weightiest
 * whole first: those from which, with all else that is shown of the year, a count of few could be told. Each
 * year that is held can be asked for, and what is shown of any counts. Across a new definition nothing is shown.
 */
export function hiddenFigures(
  figures: readonly FigureSeen[],
  areaOf: ReadonlyMap<string, string>,
  { wholes, definitions, fewerThan }: Asked,
) {
  const toldIn = (key: string, on: number) =>
    figures.flatMap(({ centreId: id, key: k, year: y, state, value, approved }): Told[] => {
      if (k !== key || y !== on || state !== "varde" || value === null) return [];
      const area = areaOf.get(id);
      return area === undefined ? [] : [{ id, area, value, approved }];
    });
  const years = [...new Set(figures.map((f) => f.year))];
  /** The series of each whole up to each year that is shown, with the years that it goes over. */
  const seriesOf = (key: string) => {
    const all = years.flatMap((year) =>
      toldIn(key, year).map(({ id: centreId, ...of }) => ({ ...of, centreId, year })),
    );
    const changed = changesOf(definitions, key);
    return views.flatMap((view) => {
      // Once, and not once for each whole: a large county has hundreds of both.
      const toldBy = groupedBy(within(all, view), ({ centreId }) => centreId);
      return wholes.flatMap(({ id: whole, centres }) => {
        const told = toldByYear(centres.flatMap((id) => toldBy.get(id) ?? []));
        return years.flatMap((year) => {
          const one = seriesIn(told, year, changed);
          const id = nameOf(view, whole, "series", year);
          return one ? [{ id, of: one.centres, years: one.years }] : [];
        });
      });
    });
  };
  const hiddenOf = (key: string, on: number, series: ReturnType<typeof seriesOf>) => {
    const changed = changesOf(definitions, key);
    const others = [on - 1, on]
      .filter((from) => !isBrokenBetween(changed, from, from + 1))
      .map((from) => ({ from, told: toldIn(key, from === on ? on + 1 : from) }));
    const told = toldIn(key, on);
    const ofYear = series.filter((one) => one.years.includes(on));
    const totals = totalsOf(told, others, wholes, ofYear);
    return hiddenTotals(told, shownAlone(told, fewerThan), totals, fewerThan);
  };
  const held = new Map<string, Map<number, Set<string>>>();
  /** What is hidden of each year. */
  const ofKey = (key: string): Map<number, Set<string>> => {
    const found = held.get(key);
    if (found) return found;
    const series = seriesOf(key);
    const one = new Map(years.map((on) => [on, hiddenOf(key, on, series)]));
    held.set(key, one);
    return one;
  };
  return (whole: string, year: number, withPreliminary: boolean) => (key: string) => {
    if (!shippedFigures.find((one) => one.key === key)?.persons)
      return { total: false, change: false, series: false };
    const hidden = ofKey(key);
    const view = withPreliminary ? "all" : "approved";
    const has = (on: number, name: string) => hidden.get(on)?.has(name) ?? false;
    const total = has(year, nameOf(view, whole, "total"));
    const between = nameOf(view, whole, "change", year - 1);
    const change = total || has(year, between) || has(year - 1, between);
    const line = nameOf(view, whole, "series", year);
    return { total, change, series: change || [...hidden.values()].some((one) => one.has(line)) };
  };
}
