import type { Day } from "./day";
import type { Definition, Kind } from "./definition";
import {
  changeDays,
  type DatedFact,
  differences,
  type KindChange,
  type KindPeriod,
  kindChanges,
  kindOn,
  kindsOver,
} from "./kind-over-time";
import { holdsOn, type Period, rowOn } from "./period";
import { beforeOpening, type CentreStatus, inOperation } from "./status";

export type DatedStatus = Period & { status: CentreStatus };
/** Everything that decides how a centre is counted: what it has, and where it is in its life. */
export type Account = { facts: readonly DatedFact[]; statuses: readonly DatedStatus[] };

/** The kind that a centre is counted as on a day; null while it is not in operation (edge cases 13, 15 and 17). */
export function countedKind(definition: Definition, account: Account, on: Day): Kind | null {
  const now = rowOn(account.statuses, on);
  return now && inOperation(now.status) ? kindOn(definition, account.facts, on) : null;
}

/**
 * A centre that has not opened has a planned kind: that of the services planned for the day it opens, or of today's
 * where no day is set. It is shown as planned and is in no count (edge case 37). Null for a centre that has opened.
 */
export function plannedKind(
  definition: Definition,
  account: Account,
  on: Day,
): { kind: Kind; opensOn: Day | null } | null {
  const now = rowOn(account.statuses, on);
  if (!now || !beforeOpening(now.status)) return null;
  const openings = account.statuses.filter((s) => s.status === "i_drift" && s.fromOn > on);
  const opensOn = openings.map((s) => s.fromOn).sort()[0] ?? null;
  return { kind: kindOn(definition, account.facts, opensOn ?? on), opensOn };
}

/** A stretch of time in which a centre would be counted as another kind than now; null is in no count. */
export type CountShift = Period & { before: Kind | null; after: Kind | null };

export type Consequences = {
  /** The kind from today on, after the edit. */
  kinds: KindPeriod[];
  /** Where the kind becomes another than was said: in what has been, and from now on. */
  past: KindChange[];
  coming: KindChange[];
  counts: CountShift[];
  /** Whether a number in today's overview becomes another. */
  countsToday: boolean;
};

/**
 * What an edit does to a centre's kind and to the county's counts, then and now, before it is saved: a kind never
 * changes as a side effect that nobody saw. A stretch that reaches today is coming, however long ago it began.
 */
export function consequences(
  definition: Definition,
  before: Account,
  after: Account,
  today: Day,
): Consequences {
  const changes = kindChanges(definition, before.facts, after.facts);
  const isPast = (p: Period) => p.untilOn !== null && p.untilOn <= today;
  const counts: CountShift[] = differences(
    changeDays(...before.facts, ...after.facts, ...before.statuses, ...after.statuses),
    (on) => countedKind(definition, before, on),
    (on) => countedKind(definition, after, on),
  );
  return {
    kinds: kindsOver(definition, after.facts, today),
    past: changes.filter(isPast),
    coming: changes.filter((change) => !isPast(change)),
    counts,
    countsToday: counts.some((shift) => holdsOn(shift, today)),
  };
}
