import {
  changeOver,
  type FigureChange,
  type LikeSeries,
  seriesOver,
  type Told,
  totalOf,
} from "@/lib/domain/figure-change";
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
    hides,
  }: {
    withPreliminary: boolean;
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
    const change = changeOver(told, year - 1, year);
    return {
      ...{ key, total },
      few: hidden.total,
      centres: now.length,
      change: hidden.change ? null : change,
      fewChanged: hidden.change && change !== null,
      series: hidden.series ? null : seriesOver(told, year),
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

/**
 * The latest year of which some report is adopted: what is being written now is no figure of the county's yet. The
 * latest year there is where none is.
 */
export function figureYear(figures: readonly FigureSeen[]): number | null {
  const years = (some: readonly FigureSeen[]) => some.map(({ year }) => year).sort((a, b) => b - a);
  const [adopted] = years(figures.filter((f) => f.approved));
  return adopted ?? years(figures)[0] ?? null;
}
