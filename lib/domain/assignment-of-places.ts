/**
 * Gives every row a place of its own so that the costs are together as small as they can be: the first index is the
 * row, the second the place, and there are at least as many places as rows. Source: the Hungarian method (Kuhn 1955),
 * in the form by potentials; of two answers equally cheap it always gives the same.
 */
export function cheapestPlaces(costs: readonly (readonly number[])[]): number[] {
  const count = costs.length;
  const places = costs[0]?.length ?? 0;
  // From one, as the method is written: row and place zero are where a search begins.
  const ofRow = new Array<number>(count + 1).fill(0);
  const ofPlace = new Array<number>(places + 1).fill(0);
  const holder = new Array<number>(places + 1).fill(0);
  const at = (list: readonly number[], i: number) => list[i] ?? 0;

  for (let row = 1; row <= count; row++) {
    const least = new Array<number>(places + 1).fill(Number.POSITIVE_INFINITY);
    const from = new Array<number>(places + 1).fill(0);
    const seen = new Set<number>();
    holder[0] = row;
    let place = 0;
    do {
      seen.add(place);
      const asking = at(holder, place);
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let p = 1; p <= places; p++) {
        if (seen.has(p)) continue;
        const cost = (costs[asking - 1]?.[p - 1] ?? 0) - at(ofRow, asking) - at(ofPlace, p);
        if (cost < at(least, p)) {
          least[p] = cost;
          from[p] = place;
        }
        if (at(least, p) < step) {
          step = at(least, p);
          next = p;
        }
      }
      for (let p = 0; p <= places; p++) {
        if (seen.has(p)) {
          ofRow[at(holder, p)] = at(ofRow, at(holder, p)) + step;
          ofPlace[p] = at(ofPlace, p) - step;
        } else least[p] = at(least, p) - step;
      }
      place = next;
    } while (at(holder, place) !== 0);
    // Back the way it came, each giving up its place for the one before.
    while (place !== 0) {
      holder[place] = at(holder, at(from, place));
      place = at(from, place);
    }
  }
  const answer = new Array<number>(count).fill(0);
  for (let p = 1; p <= places; p++) if (at(holder, p) > 0) answer[at(holder, p) - 1] = p - 1;
  return answer;
}
