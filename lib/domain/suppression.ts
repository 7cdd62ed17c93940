import { groupedBy } from "./grouped";

/** A count of persons at a place, which lies in an area whose total may be shown elsewhere. */
export type Counted = { id: string; area: string; value: number };

/** So few that somebody could be known by it. Nobody at all is not few. */
export const isFew = (value: number, fewerThan: number): boolean => value > 0 && value < fewerThan;

const sumOf = (cells: readonly { value: number }[]) =>
  cells.reduce((sum, { value }) => sum + value, 0);

/**
 * Hides the least of the others as well while those that are hidden are few together, for the total less the rest
 * would tell how many they are.
 */
function withOthers(cells: readonly Counted[], hidden: Set<string>, fewerThan: number): void {
  while (isFew(sumOf(cells.filter((cell) => hidden.has(cell.id))), fewerThan)) {
    const next = cells
      .filter((cell) => !hidden.has(cell.id) && cell.value > 0)
      .sort((a, b) => a.value - b.value || (a.id < b.id ? -1 : 1))[0];
    if (!next) return;
    hidden.add(next.id);
  }
}

/**
 * Those counts of one year that are not shown outside their own place: every one below the county's threshold, and a
 * another wherever the total of an area, or of them all, would otherwise reveal it. Source: security and
 * reliability, Who may.
 */
export function hiddenCounts(cells: readonly Counted[], fewerThan: number): Set<string> {
  const hidden = new Set(cells.filter((c) => isFew(c.value, fewerThan)).map((c) => c.id));
  for (const there of groupedBy(cells, ({ area }) => area).values())
    withOthers(there, hidden, fewerThan);
  withOthers(cells, hidden, fewerThan);
  return hidden;
}
