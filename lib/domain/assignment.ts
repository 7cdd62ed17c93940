import type { Day } from "./day";
import { holdsOn, type Period } from "./period";
import { type AssignmentScope, type Role, roles, type SeatRole, seatRoles } from "./policy";

/** A role that is given to a person as it is; who sits in a group is said in the group, seat by seat. */
export type GivenRole = Exclude<Role, SeatRole>;
/** Whether a role is a seat in a group. */
export const isSeatRole = (role: Role): role is SeatRole =>
  (seatRoles as readonly Role[]).includes(role);
export const givenRoles = roles.filter((role): role is GivenRole => !isSeatRole(role));

/** What somebody who is given a role is asked about. */
export type Question =
  | "municipalities"
  | "centres"
  | "services"
  | "profession"
  | "percent"
  | "others"
  | "shares"
  | "appointed";

/**
 * What each role needs to be told: where it lies; for those who coordinate how much of their time it takes and who
 * appointed them; for a coordinator of a county or a centre who pays, since several often do. Source: data dictionary
 * 10.8 and Socialstyrelsen, bilaga 1.
 */
export const roleAsks: Record<GivenRole, readonly Question[]> = {
  lanssamordnare: ["percent", "shares", "appointed"],
  bitradande_lanssamordnare: ["percent", "shares", "appointed"],
  kommunal_koordinator: ["municipalities", "centres", "percent", "appointed"],
  lokal_samordnare: ["centres", "percent", "others", "shares", "appointed"],
  narmaste_chef: ["services"],
  avtalsansvarig: ["municipalities", "appointed"],
  medarbetare: ["services", "profession"],
  lasare: [],
};
/** Whether a role needs to be told something. */
export const asks = (role: Role, question: Question): boolean =>
  !isSeatRole(role) && roleAsks[role].includes(question);

/** Whether a role has terms that may change while it goes on: its share of a time, who pays, who appointed. */
export const hasTerms = (role: Role): boolean => asks(role, "percent") || asks(role, "appointed");

/** What was chosen for an assignment: municipalities by code, centres and services each with where it lies. */
export type Picked = {
  codes: readonly string[];
  centres: readonly { id: string; municipality: string }[];
  services: readonly { id: string; centreId: string }[];
};
export type ScopeProblem =
  | "seat_given_in_group"
  | "role_needs_other_scope"
  | "scope_needed"
  | "centres_in_several_municipalities"
  | "services_at_several_centres";

/**
 * Where a role may reach. The länssamordnare, whoever assists her and a läsare have the whole county; a kommunal
 * koordinator has municipalities, or a named set of centres in one; a lokal samordnare has one or more centres; an
 * avtalsansvarig the county or municipalities; a närmaste chef services, and a medarbetare services at one centre. Seats
 * are given in their group. Source: the issue, Assignments.
 */
export function scopeOf(role: Role, picked: Picked): AssignmentScope | ScopeProblem {
  if (isSeatRole(role)) return "seat_given_in_group";
  const { codes, centres, services } = picked;
  const kinds = [
    ...(codes.length > 0 ? (["municipalities"] as const) : []),
    ...(centres.length > 0 ? (["centres"] as const) : []),
    ...(services.length > 0 ? (["services"] as const) : []),
  ];
  if (kinds.length > 1 || kinds.some((kind) => !asks(role, kind))) return "role_needs_other_scope";
  const ids = [...new Set((kinds[0] === "services" ? services : []).map((s) => s.centreId))];
  switch (kinds[0]) {
    case undefined:
      // An avtalsansvarig for no municipality in particular is the county's.
      return roleAsks[role].some((q) => q === "centres" || q === "services")
        ? "scope_needed"
        : { level: "county" };
    case "municipalities":
      return { level: "municipalities", codes: [...codes] };
    case "services":
      return role === "medarbetare" && ids.length > 1
        ? "services_at_several_centres"
        : { level: "services", services: services.map((s) => s.id), ids };
    default:
      return role === "kommunal_koordinator" && new Set(centres.map((c) => c.municipality)).size > 1
        ? "centres_in_several_municipalities"
        : { level: "centres", ids: centres.map((c) => c.id) };
  }
}

/** Who pays for somebody's time, and how much of it. */
export type Share = { payer: string; percent: number };

/**
 * The sum of the shares where it is not the whole: who pays is said for all of a time or not at all. Null where all is
 * well. Source: data dictionary 10.8, "andelar per part, sum 100".
 */
export function sumAmiss(shares: readonly Share[]): number | null {
  const sum = shares.reduce((total, share) => total + share.percent, 0);
  return shares.length === 0 || sum === 100 ? null : sum;
}

export type AppointmentProblem = "appointed_later" | "appointing_group_needed";

/** A decision is some group's, and one that lies ahead has not been made. */
export function appointmentProblem(
  appointed: { by: string | null; on: Day | null },
  today: Day,
): AppointmentProblem | null {
  if (appointed.on !== null && appointed.by === null) return "appointing_group_needed";
  return appointed.on !== null && appointed.on > today ? "appointed_later" : null;
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
