import type { Day } from "./day";
import { holdsOn, type Period } from "./period";

/**
 * Since when something has held without a break, looked back from a day on which it does; null where it does not hold
 * then. A period that begins the day another ends goes on from it.
 */
export function unbrokenSince(periods: readonly Period[], on: Day): Day | null {
  const earliest = (day: Day, among: readonly Period[]) =>
    among
      .filter((p) => holdsOn(p, day))
      .map((p) => p.fromOn)
      .sort()[0];
  let since = earliest(on, periods);
  while (since !== undefined) {
    const reaching = periods.filter((p) => p.untilOn === since && p.fromOn < p.untilOn);
    const before = [...reaching.map((p) => p.fromOn), earliest(since, periods) ?? since].sort()[0];
    if (before === undefined || before >= since) return since;
    since = before;
  }
  return null;
}

/**
 * "Vakant sedan": the first day of the gap that there is on a day, when nobody has held a role since somebody last did,
 * or since the role came to be needed (the centre went into operation, say), whichever is later. Null while somebody
 * holds it, and before anybody is needed. Somebody who is to come does not fill the gap until the day she begins.
 * Source: data dictionary 10.8, "gap → vakant sedan".
 */
export function vacantSince(held: readonly Period[], on: Day, neededFrom: Day): Day | null {
  if (on < neededFrom || held.some((p) => holdsOn(p, on))) return null;
  const ends = held.flatMap(({ fromOn, untilOn }) =>
    // What was taken back before it began was held on no day.
    untilOn !== null && untilOn <= on && fromOn < untilOn ? [untilOn] : [],
  );
  return [...ends, neededFrom].sort().at(-1) ?? neededFrom;
}
