/** How far a year's reports have come: of so many that are to report on it, so many have told figures that are adopted. */
export type YearTold = { year: number; expected: number; told: number };

/**
 * Whether a year has been told by enough: more than half of those that are to, or of as many as have told the year that
 * most have, where never all do. What is said of the year is then said of most of them, as the comparison with the year
 * before is; and of two it takes both, for one alone says nothing of a place.
 */
const isEnough = ({ expected, told }: YearTold, most: number): boolean =>
  told * 2 > Math.min(expected, most);

/**
 * The year that figures are shown of: the latest that enough have told, and not the one that a first few of them have,
 * which would leave nothing to compare. With it the later year that has been begun to be told. Null where none has.
 */
export function toldYear(
  years: readonly YearTold[],
): { year: number; begun: YearTold | null } | null {
  const told = years.filter((one) => one.told > 0).toSorted((a, b) => b.year - a.year);
  const most = Math.max(...told.map((one) => one.told));
  const found = told.find((one) => isEnough(one, most));
  if (!found) return null;
  const [latest = found] = told;
  return { year: found.year, begun: latest.year > found.year ? latest : null };
}
