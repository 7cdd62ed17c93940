import { type ComparedCell, perThousand, rateOf } from "./comparison";

type Children = { year: number; children: number };

/** The children of a year: that year's, or the latest before it that anybody has said. */
const childrenIn = (needs: readonly Children[], year: number): Children | null =>
  needs
    .filter((one) => one.year <= year)
    .reduce<Children | null>((last, one) => (last && last.year > one.year ? last : one), null);

/**
 * What all the centres of a municipality have told of a year, per 1 000 of its children of 0 to 5 years. No rate where one
 * of them has not told, for the rest would make it look less than it is; none where one of them is too small to show; and
 * none without a number of children of the year or of one before it. Source: the issue, Compare.
 */
export function municipalRate(
  year: number,
  cells: readonly ComparedCell[],
  needs: readonly Children[],
): ComparedCell {
  const empty = (gap: NonNullable<ComparedCell["gap"]>): ComparedCell => ({
    ...{ year, gap, value: null, preliminary: false, estimated: false, of: null },
  });
  if (cells.length === 0) return empty("not_told");
  if (cells.some(({ gap }) => gap === "few")) return empty("few");
  const applying = cells.filter(({ gap }) => gap !== "not_applicable");
  if (applying.length === 0) return empty("not_applicable");
  if (applying.some(({ value }) => value === null)) return empty("some_not_told");
  const children = childrenIn(needs, year);
  const numerator = applying.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const value = children && rateOf(numerator, children.children, perThousand);
  if (children === null || value === null) return empty("no_denominator");
  return {
    ...{ year, value, gap: null },
    preliminary: applying.some(({ preliminary }) => preliminary),
    estimated: applying.some(({ estimated }) => estimated),
    of: { numerator, denominator: children.children, year: children.year },
  };
}
