import { toDate, withDays } from "@/lib/db/day";
import { makeRoom } from "@/lib/db/periods";
import { nextVersion } from "@/lib/db/version";
import type { Day } from "@/lib/domain/day";
import { planChange } from "@/lib/domain/period";
import type { Degree, ServiceType } from "@/lib/domain/service";
import type { Ctx } from "@/lib/request";

type Placing = {
  centreId: string;
  serviceId?: string | null;
  unitId: string | null;
  type: ServiceType;
  degree: Degree;
  fromOn: Day;
  reason: string | null;
};

/**
 * Writes where a service is from a day, new or already there. Whoever calls has asked for the right and shown what
 * follows: this is the part that a form and a list share.
 */
export async function placeService(
  ctx: Ctx,
  { centreId, serviceId, unitId, type, degree, fromOn, reason }: Placing,
): Promise<void> {
  // Taken before it is read; a form that is open on the service is stale from now on.
  if (serviceId) await nextVersion(ctx.db.service, serviceId);
  const held = serviceId
    ? await ctx.db.service.findFirst({ where: { id: serviceId }, include: { presences: true } })
    : null;
  const service = held ?? {
    presences: [],
    ...(await ctx.db.service.create({ data: { centreId, unitId, type } })),
  };
  if (held && held.unitId === null && unitId)
    await ctx.db.service.updateMany({ where: { id: held.id }, data: { unitId } });
  const plan = planChange(withDays(service.presences), fromOn);
  await makeRoom(ctx.db.servicePresence, plan);
  await ctx.db.servicePresence.create({
    data: {
      serviceId: service.id,
      degree,
      reason,
      fromOn: toDate(plan.create.fromOn),
      untilOn: toDate(plan.create.untilOn),
    },
  });
}
