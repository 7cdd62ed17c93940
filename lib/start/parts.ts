import { type Actor, hasRole } from "@/lib/domain/policy";

/** The parts of a start page, in their order: one for each kind of role the person has. */
const startParts = ["county", "local", "group", "heads", "staff", "member"] as const;
export type StartPart = (typeof startParts)[number];

const sits = (actor: Actor) => actor.assignments.some((a) => a.scope.level === "group");

/** A ledamot named before there were groups has the county itself; whoever sits in the county's own group reads as she does. */
const readsCounty = (actor: Actor) =>
  hasRole(actor, "lasare", "avtalsansvarig") ||
  actor.assignments.some(
    ({ role, scope }) =>
      (role === "ledamot" && scope.level === "county") || (scope.level === "group" && scope.county),
  );

export function partsOf(actor: Actor): StartPart[] {
  const county = hasRole(actor, "lanssamordnare", "bitradande_lanssamordnare");
  const has: Record<StartPart, boolean> = {
    county,
    local: hasRole(actor, "lokal_samordnare", "kommunal_koordinator"),
    group: sits(actor),
    heads: hasRole(actor, "narmaste_chef"),
    staff: hasRole(actor, "medarbetare"),
    member: !county && readsCounty(actor),
  };
  return startParts.filter((part) => has[part]);
}
