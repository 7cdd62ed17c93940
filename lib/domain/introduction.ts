import { type Day, daysBetween } from "./day";
import { holdsOn, type Period } from "./period";

/** For so many days a coordinator is shown the way to the introduction first: two months, for whoever works one day a week. */
const newForDays = 60;

/**
 * Since when somebody has an assignment without a break; null where she does not have it today. Times that follow
 * directly on each other are one: whoever hands over one of her centres is not new at those she keeps.
 */
export function heldSince(periods: readonly Period[], today: Day): Day | null {
  const now = periods.filter((p) => holdsOn(p, today));
  let since = now.map((p) => p.fromOn).sort()[0] ?? null;
  for (;;) {
    const before: Period | undefined = periods.find(
      (p) => since !== null && p.fromOn < since && (p.untilOn === null || p.untilOn >= since),
    );
    if (!before) return since;
    since = before.fromOn;
  }
}

/** A coordinator is new for the first 60 days of her assignment; whoever comes back after a break is new again. */
export function isNew(periods: readonly Period[], today: Day): boolean {
  const since = heldSince(periods, today);
  return since !== null && daysBetween(since, today) < newForDays;
}
