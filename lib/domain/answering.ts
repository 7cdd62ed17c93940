import type { CentreFacts } from "./centre-facts";
import type { Day } from "./day";
import type { Role } from "./policy";
import { inOperation } from "./status";

/** With whom something waits, and why it is not with whoever usually has it. */
export type Answering = {
  role: Role;
  /** The group whose chair it has fallen to; null where it has not. */
  group: { id: string; name: string; chair: string } | null;
  /** Since when nobody has been lokal samordnare, where it fell because of that. */
  since: Day | null;
};

type Place = Pick<CentreFacts, "status" | "uncoordinatedSince" | "hasKoordinator" | "localGroups">;

const county: Answering = { role: "lanssamordnare", group: null, since: null };

/** The one group that answers for a centre; null where there is none, or where several do and nobody knows which. */
export function responsibleGroup({ localGroups }: Pick<CentreFacts, "localGroups">) {
  const [only, ...others] = localGroups ?? [];
  return only && others.length === 0 ? only : null;
}

/**
 * Who answers today for what waits at a centre. What is the lokal samordnare's falls, where a centre in operation has
 * none, to the chair of its responsible local group, and so does what was a head's who has left; where there is no
 * chair either it is the länssamordnare's, as is what a kommunal koordinator would have where there is none. Nothing
 * is ever nobody's. Source: the issue, Handover.
 */
export function answersFor(owner: Role, place: Place): Answering {
  const { status, uncoordinatedSince: since, hasKoordinator } = place;
  const held = { role: owner, group: null, since: null };
  if (owner === "kommunal_koordinator") return hasKoordinator ? held : county;
  if (owner === "lokal_samordnare" && since === null) return held;
  if (owner !== "lokal_samordnare" && owner !== "narmaste_chef") return held;
  const open = inOperation(status);
  const gone = open && owner === "lokal_samordnare" ? since : null;
  const group = open ? responsibleGroup(place) : null;
  if (!group?.chair) return { ...county, since: gone };
  const { id, name, chair } = group;
  return { role: "ordforande", group: { id, name, chair }, since: gone };
}
