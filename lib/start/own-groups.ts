import type { SeatRole } from "@/lib/domain/policy";
import type { Ctx } from "@/lib/request";
import { covers, type OwnCentre } from "@/lib/waiting/centres";

/** A group in which the person sits, and the centres that it covers; the county's own covers them all. */
export type OwnGroup = {
  id: string;
  name: string;
  roles: SeatRole[];
  county: boolean;
  centres: OwnCentre[];
};

export async function ownGroups(ctx: Ctx, centres: readonly OwnCentre[]): Promise<OwnGroup[]> {
  const seats = ctx.actor.assignments.flatMap(({ role, scope }) =>
    scope.level === "group" ? [{ role: role as SeatRole, scope }] : [],
  );
  if (seats.length === 0) return [];
  const groups = await ctx.db.governanceGroup.findMany({
    where: { id: { in: seats.map(({ scope }) => scope.id) } },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
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
