/** From a year on a figure is counted in another way than before; what that way is, in the county's own words. */
export type NewDefinition = { key: string; year: number; text: string };

/** The years from which a figure is counted in another way. */
export const changesOf = (all: readonly NewDefinition[], key: string): number[] =>
  all.filter((one) => one.key === key).map(({ year }) => year);

/** Whether a figure got a new definition between two years: what was told for one says nothing of the other. */
export const isBrokenBetween = (changes: readonly number[], from: number, to: number): boolean =>
  changes.some((year) => year > Math.min(from, to) && year <= Math.max(from, to));

/** The new definition that a figure is counted by in a year; null where it is counted as it always was. */
export function definitionIn(
  all: readonly NewDefinition[],
  key: string,
  year: number,
): NewDefinition | null {
  const [latest] = all
    .filter((one) => one.key === key && one.year <= year)
    .toSorted((a, b) => b.year - a.year);
  return latest ?? null;
}

/** What a centre told the year before, as far as it can be compared with; null where it told nothing, or counted otherwise. */
export const comparedWith = (
  last: { value: number | null; otherwise: boolean } | null | undefined,
): number | null => (last && !last.otherwise ? last.value : null);
