import type { Kind } from "./definition";
import { muchFrom } from "./figure";
import { comparedWith } from "./new-definition";
import { isCountOfPersons } from "./small-figure";

/** What a centre has told of one figure for a year, with what it told the year before and what it was at the year's end. */
export type FigureTold = {
  centreId: string;
  key: string;
  value: number | null;
  before: number | null;
  /** Whether it is counted by a new definition since last year, so that the two cannot be compared. */
  otherwise: boolean;
  kind: Kind | null;
};

/**
 * Why a figure stands out: it is greater than what it is a part of, it differs much from last year's, or it lies far from
 * those of the like centres.
 */
export type Outlier =
  | { why: "part_over_whole"; whole: string; of: number }
  | { why: "changed"; before: number; percent: number | null }
  | {
      why: "unlike";
      kind: Kind;
      centres: number;
      /** Half of the like centres lie below it. */
      median: number;
      /** Half of them lie no farther than this from the median. */
      spread: number;
    };

/** What is counted once, and the figure in which it is counted every time: the first is never the greater. */
const partOf: Readonly<Record<string, string>> = { unika_barn: "besok_barn" };

/** Fewer centres than this say nothing of what is usual. */
export const leastAlike = 8;
/**
 * So many times as far from the middle as half of the like centres lie: the usual bound for a measure that a few odd
 * values do not move (Iglewicz and Hoaglin, 3.5 by the modified z-score, is 5.2 of these).
 */
export const timesTheSpread = 5;
/** Figures have one decimal at most. */
const tenths = (value: number) => Math.round(value * 10) / 10;

/** The middle of some values; null where there are none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.floor(sorted.length / 2)],
  ];
  return low === undefined || high === undefined ? null : tenths((low + high) / 2);
}

/** The middle of the like centres and how far from it half of them lie; null where too few have told, or all alike. */
export function usualOf(values: readonly number[]): { median: number; spread: number } | null {
  const median = values.length < leastAlike ? null : medianOf(values);
  if (median === null) return null;
  const spread = medianOf(values.map((value) => Math.abs(value - median))) ?? 0;
  return spread === 0 ? null : { median, spread };
}

/** A centre is compared with those of its kind, and only where it is a familjecentral or like one. */
const isCompared = (kind: Kind | null): kind is Kind =>
  kind === "familjecentral" || kind === "familjecentralsliknande";

/** A change between two numbers of persons that are both few is chance, and telling of it would tell how few. */
const isChance = ({ key, value, before }: FigureTold, fewerThan: number): boolean =>
  isCountOfPersons(key) && (value ?? 0) < fewerThan && (before ?? 0) < fewerThan;

function reasonsFor(
  one: FigureTold,
  whole: FigureTold | undefined,
  usual: { centres: number; median: number; spread: number } | null,
  fewerThan: number,
): Outlier[] {
  const { value, kind } = one;
  const before = comparedWith({ value: one.before, otherwise: one.otherwise });
  if (value === null) return [];
  const reasons: Outlier[] = [];
  if (whole && whole.value !== null && value > whole.value)
    reasons.push({ why: "part_over_whole", whole: whole.key, of: whole.value });
  const much = isChance(one, fewerThan) ? null : muchFrom(value, before);
  if (much && before !== null) reasons.push({ why: "changed", before, percent: much.percent });
  if (usual && isCompared(kind) && Math.abs(value - usual.median) > timesTheSpread * usual.spread)
    reasons.push({ why: "unlike", kind, ...usual });
  return reasons;
}

/**
 * The figures of a year's reports that stand out, each with why: greater than what it is a part of, more than 30 percent
 * from last year's where it is counted as it was then, or more than five times as far from the middle of the like centres as half of them lie. It asks for a
 * look and says nothing of right or wrong. Source: features to beat, row 37; domain 4.3.
 */
export function outliersAmong<F extends FigureTold>(
  told: readonly F[],
  fewerThan: number,
): (F & { reasons: Outlier[] })[] {
  const among = new Map<string, number[]>();
  const placeOf = ({ key, kind }: FigureTold) => `${key} ${kind}`;
  for (const one of told)
    if (one.value !== null && isCompared(one.kind))
      among.set(placeOf(one), [...(among.get(placeOf(one)) ?? []), one.value]);
  const usual = new Map(
    [...among].map(([place, values]) => {
      const middle = usualOf(values);
      return [place, middle && { centres: values.length, ...middle }];
    }),
  );
  const byFigure = new Map(told.map((one) => [`${one.centreId} ${one.key}`, one]));
  return told.map((one) => {
    const whole = byFigure.get(`${one.centreId} ${partOf[one.key]}`);
    return { ...one, reasons: reasonsFor(one, whole, usual.get(placeOf(one)) ?? null, fewerThan) };
  });
}
