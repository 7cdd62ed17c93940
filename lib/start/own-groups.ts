import type { Actor, SeatRole } from "@/lib/domain/policy";
import { covers, type Names, type OwnCentre } from "@/lib/waiting/queries";

/** A group in which the person sits, and the centres that it covers; the county's own covers them all. */
export type OwnGroup = {
  id: string;
  name: string;
  roles: SeatRole[];
  county: boolean;
  centres: OwnCentre[];
};

export function ownGroups(
  { assignments }: Actor,
  groups: Names["groups"],
  centres: readonly OwnCentre[],
): OwnGroup[] {
  const seats = assignments.flatMap(({ role, scope }) =>
    scope.level === "group" ? [{ role: role as SeatRole, scope }] : [],
  );
  return groups.flatMap(({ id, name }) => {
    const held = seats.filter(({ scope }) => scope.id === id);
    const [seat] = held;
    if (!seat) return [];
    const { county, codes, ids } = seat.scope;
    const reach = { county: false, municipalities: codes, centres: ids };
    const roles = [...new Set(held.map(({ role }) => role))];
    const covered = county ? [] : centres.filter((c) => covers(reach, c));
    return [{ id, name, roles, county, centres: covered }];
  });
}
