import type { Day } from "./day";
import { holdsOn, type Period } from "./period";
import type { AssignmentScope, Role } from "./policy";

/** What was chosen for an assignment: municipalities by code, centres with the municipality each lies in. */
export type Picked = {
  codes: readonly string[];
  centres: readonly { id: string; municipality: string }[];
};
export type ScopeProblem =
  | "role_needs_other_scope"
  | "scope_needed"
  | "centres_in_several_municipalities";

/**
 * Where a role may reach. The länssamordnare, a ledamot and a läsare have the whole county; a kommunal koordinator has
 * municipalities, or a named set of centres in one; a lokal samordnare has one or more centres. Source: the issue,
 * Sign-in, roles, wall.
 */
export function scopeOf(role: Role, { codes, centres }: Picked): AssignmentScope | ScopeProblem {
  const chosen = (codes.length > 0 ? 1 : 0) + (centres.length > 0 ? 1 : 0);
  const ids = centres.map((c) => c.id);
  if (role === "lokal_samordnare") {
    if (codes.length > 0) return "role_needs_other_scope";
    return chosen === 0 ? "scope_needed" : { level: "centres", ids };
  }
  if (role !== "kommunal_koordinator")
    return chosen === 0 ? { level: "county" } : "role_needs_other_scope";
  if (chosen !== 1) return chosen === 0 ? "scope_needed" : "role_needs_other_scope";
  if (codes.length > 0) return { level: "municipalities", codes: [...codes] };
  const municipalities = new Set(centres.map((c) => c.municipality));
  return municipalities.size === 1
    ? { level: "centres", ids }
    : "centres_in_several_municipalities";
}

/** The whole of somebody's time in percent, of the assignments that say how much. Over 100 is more than anyone has. */
export function percentOf(assignments: readonly { percent: number | null }[]): number {
  return assignments.reduce((sum, a) => sum + (a.percent ?? 0), 0);
}

/** The first day from and with `from` on which none of the periods holds; null where somebody always does. */
export function firstDayWithout(periods: readonly Period[], from: Day): Day | null {
  let day = from;
  for (;;) {
    const now = periods.filter((p) => holdsOn(p, day));
    if (now.length === 0) return day;
    const ends = now.flatMap((p) => p.untilOn ?? []).sort();
    const last = ends.at(-1);
    if (last === undefined || ends.length < now.length) return null;
    day = last;
  }
}

/**
 * A county is never left without a länssamordnare in silence: the day from which a change would leave it so, where
 * it would not have been otherwise; else null.
 */
export function leftWithout(
  before: readonly Period[],
  after: readonly Period[],
  today: Day,
): Day | null {
  const was = firstDayWithout(before, today);
  const is = firstDayWithout(after, today);
  return is !== null && (was === null || is < was) ? is : null;
}
