/** What parties to an agreement share the cost of. Source: data dictionary 10.9. */
export const costKinds = [
  "hyra",
  "stad",
  "larm_it",
  "material",
  "forbrukning",
  "samordnare",
  "kompetens",
  "annat",
] as const;
export type CostKind = (typeof costKinds)[number];

/** By what a cost is shared: percent, area, children, equally, or sums that are agreed. Source: data dictionary 10.9. */
export const costKeys = ["procent", "yta", "antal_barn", "lika", "fast"] as const;
export type CostKey = (typeof costKeys)[number];

/** A payer's part of the key, with at most two decimals: percent, square metres, children or kronor; 1 each where it is equal. */
export type Share = { party: string; share: number };

export type ShareProblem =
  | { code: "nobody_pays" }
  | { code: "share_negative"; party: string }
  | { code: "share_not_whole"; party: string }
  | { code: "no_area" }
  | { code: "no_children" }
  | { code: "percent_sum"; sum: number }
  | { code: "fixed_sum"; sum: number };

/** Whole hundredths: shares are never added as fractions that a machine cannot hold. */
const hundredths = (share: number): bigint => BigInt(Math.round(share * 100));
const together = (shares: readonly Share[]): bigint =>
  shares.reduce((sum, { share }) => sum + hundredths(share), 0n);

/** The shares of a key, added without an error in the last decimal. */
export const sumOfShares = (shares: readonly Share[]): number => Number(together(shares)) / 100;

/**
 * All that is wrong with how a cost is shared; none where nothing is. Somebody pays, nobody a negative share. Percent sum
 * to 100, sums that are agreed to the whole amount, and an area or children to more than none. What does not add up is
 * told when every share can be added. Source: issue 5, Money.
 */
export function shareProblems(
  amount: number,
  key: CostKey,
  shares: readonly Share[],
): ShareProblem[] {
  const whole = key === "antal_barn" || key === "fast" || key === "lika";
  const broken = shares.flatMap(({ party, share }): ShareProblem[] => {
    if (share < 0) return [{ code: "share_negative", party }];
    return whole && !Number.isInteger(share) ? [{ code: "share_not_whole", party }] : [];
  });
  if (broken.length > 0) return broken;
  const sum = sumOfShares(shares);
  if (key === "yta" && sum === 0) return [{ code: "no_area" }];
  if (key === "antal_barn" && sum === 0) return [{ code: "no_children" }];
  if (shares.length === 0) return [{ code: "nobody_pays" }];
  if (key === "procent" && sum !== 100) return [{ code: "percent_sum", sum }];
  if (key === "fast" && sum !== amount) return [{ code: "fixed_sum", sum }];
  return key === "lika" && sum === 0 ? [{ code: "nobody_pays" }] : [];
}

/**
 * A cost in whole kronor per party, in the order they come. Each is given the whole kronor of its part; those that are
 * left go one each to whoever lost most by it, the first where two lost the same. So the sum is always the amount, and
 * nobody is a whole krona from the exact part. Throws `RangeError` where nobody pays.
 */
export function inKronor(amount: number, shares: readonly Share[]): Map<string, number> {
  const whole = together(shares);
  if (whole <= 0n) throw new RangeError("a cost that nobody pays");
  const parts = shares.map(({ party, share }, place) => {
    const exact = BigInt(amount) * hundredths(share);
    return { party, place, kronor: Number(exact / whole), lost: exact % whole };
  });
  const left = amount - parts.reduce((sum, { kronor }) => sum + kronor, 0);
  const byLoss = parts.toSorted((a, b) =>
    a.lost === b.lost ? a.place - b.place : a.lost > b.lost ? -1 : 1,
  );
  const more = new Set(byLoss.slice(0, left).map(({ place }) => place));
  return new Map(
    parts.map(({ party, place, kronor }) => [party, kronor + (more.has(place) ? 1 : 0)]),
  );
}
