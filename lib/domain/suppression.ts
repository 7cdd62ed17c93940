/** A count of persons at a place, which lies in an area whose total may be shown elsewhere. */
export type Counted = { id: string; area: string; value: number };

/** So few that somebody could be known by it. Nobody at all is not few. */
export const isFew = (value: number, fewerThan: number): boolean => value > 0 && value < fewerThan;

/** Hides the least of the others as well where a single one is hidden, for the total less the rest would tell it. */
function withSecond(cells: readonly Counted[], hidden: Set<string>): void {
  const inside = cells.filter((cell) => hidden.has(cell.id));
  if (inside.length !== 1) return;
  const next = cells
    .filter((cell) => !hidden.has(cell.id) && cell.value > 0)
    .sort((a, b) => a.value - b.value || (a.id < b.id ? -1 : 1))[0];
  if (next) hidden.add(next.id);
}

/**
 * Those counts of one year that are not shown outside their own place: every one below the county's threshold, and a
 * second one wherever the total of an area, or of them all, would otherwise reveal it. Source: security and
 * reliability, Who may.
 */
export function hiddenCounts(cells: readonly Counted[], fewerThan: number): Set<string> {
  const hidden = new Set(cells.filter((c) => isFew(c.value, fewerThan)).map((c) => c.id));
  for (const area of new Set(cells.map((c) => c.area)))
    withSecond(
      cells.filter((c) => c.area === area),
      hidden,
    );
  withSecond(cells, hidden);
  return hidden;
}
