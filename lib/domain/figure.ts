import type { DocumentKind } from "./document";

/** What a figure is: a value, that nobody knows, or that it does not apply. Not yet answered is no state at all. */
export const figureStates = ["varde", "uppgift_saknas", "inte_aktuellt"] as const;
export type FigureState = (typeof figureStates)[number];
/** Where a value comes from. */
export const figureQualities = ["raknad", "uppskattad", "register"] as const;
export type FigureQuality = (typeof figureQualities)[number];

export type FigureUnit = "antal" | "timmar" | "dagar" | "procent";
/** A figure of the shipped template: its unit, the greatest believable value, and whether persons are counted. */
export type FigureDefinition = {
  key: string;
  unit: FigureUnit;
  max: number;
  /** Counts of persons, which are small numbers when few. */
  persons: boolean;
  required: boolean;
};

const figure = (
  key: string,
  unit: FigureUnit,
  max: number,
  { persons = false, required = false } = {},
): FigureDefinition => ({ key, unit, max, persons, required });
const needed = { required: true };

/** The figures that a report may ask for: five are, the others can be switched on. Source: domain 4.3. */
export const shippedFigures: readonly FigureDefinition[] = [
  figure("besok_barn", "antal", 200_000, { persons: true, required: true }),
  figure("besok_vuxna", "antal", 200_000, { persons: true, required: true }),
  figure("oppna_timmar", "timmar", 80, needed),
  figure("samverkansmoten", "antal", 366, needed),
  figure("foraldragrupper", "antal", 1_000, needed),
  figure("familjer_per_manad", "antal", 20_000, { persons: true }),
  figure("unika_barn", "antal", 20_000, { persons: true }),
  figure("stangda_dagar", "dagar", 366),
  figure("gruppdeltagare", "antal", 50_000, { persons: true }),
  figure("hembesok", "antal", 20_000),
  figure("lotsningar", "antal", 50_000),
  figure("temaveckor", "antal", 200),
  figure("besok_med_tolk", "antal", 50_000),
  figure("inskrivna_barn", "antal", 50_000, { persons: true }),
  figure("inskrivna_gravida", "antal", 50_000, { persons: true }),
  figure("enkatsvar", "antal", 50_000, { persons: true }),
  figure("utbildningsdagar", "dagar", 366),
];

/** The figures that a kind of document may ask for: a plan asks for none. */
export const figuresOf = (kind: DocumentKind): readonly FigureDefinition[] =>
  kind === "berattelse" ? shippedFigures : [];

export type FigureProblem = "figure_negative" | "figure_too_big" | "figure_not_whole";

/** What a value cannot be; null where it can. Counts and days are whole, hours and percent may have one decimal. */
export function figureProblem(
  { unit, max }: FigureDefinition,
  value: number,
): FigureProblem | null {
  if (value < 0) return "figure_negative";
  if (value > max || (unit === "procent" && value > 100)) return "figure_too_big";
  const whole = unit === "antal" || unit === "dagar";
  return whole && !Number.isInteger(value) ? "figure_not_whole" : null;
}

/** A change of more than this share from last year asks for a comment; it warns and does not stop. Source: 4.3. */
const askedFrom = 0.3;

/** Whether a value differs so much from last year's that somebody should say why. */
export function changedMuch(now: number, before: number | null): boolean {
  if (before === null) return false;
  if (before === 0) return now !== 0;
  return Math.abs(now - before) / before > askedFrom;
}

/**
 * By how many whole percent a value that asks for a comment differs from last year's; `percent` is null where there was
 * nothing to grow from. Null where nothing is asked. Source: domain 4.3.
 */
export function muchFrom(now: number, before: number | null): { percent: number | null } | null {
  if (before === null || !changedMuch(now, before)) return null;
  return { percent: before === 0 ? null : Math.round(((now - before) / before) * 100) };
}
