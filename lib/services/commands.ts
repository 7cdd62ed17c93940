import type { Done } from "@/lib/action";
import { centreFor, serviceAt } from "@/lib/centres/keeping";
import type { ServiceRecord } from "@/lib/centres/queries";
import { toDate } from "@/lib/db/day";
import { makeRoom } from "@/lib/db/periods";
import { takeVersion } from "@/lib/db/version";
import { keptBy, planChange, planEnd } from "@/lib/domain/period";
import { Problem } from "@/lib/domain/problem";
import { Unseen } from "@/lib/form/unseen";
import { previewOf } from "@/lib/kind/queries";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { getUnit } from "@/lib/units/queries";
import type { AddService, ChangePresence, EndService } from "./schema";

type Presence = ServiceRecord["presences"][number];

function columns(input: ChangePresence | AddService) {
  return {
    degree: input.degree,
    hoursPerWeek: input.hoursPerWeek,
    daysPerWeek: input.daysPerWeek,
    sharePercent: input.sharePercent,
    financing: input.financing,
    financingUntilOn: toDate(input.financingUntilOn),
    reason: input.reason,
  };
}

/** What stands now, by the form's field names, for whoever comes second. */
const standing = (ctx: Ctx, service: ServiceRecord) => async () => {
  const now = await ctx.db.service.findFirst({
    where: { id: service.id },
    include: { presences: { orderBy: { fromOn: "desc" }, take: 1 } },
  });
  const latest = now?.presences[0];
  return {
    version: String(now?.version ?? 0),
    degree: latest?.degree ?? "",
    hoursPerWeek: String(latest?.hoursPerWeek ?? ""),
  };
};

/** The service's periods as they would be, without writing anything. */
function imagine(
  service: ServiceRecord,
  input: ChangePresence,
): {
  presences: Presence[];
  plan: ReturnType<typeof planChange> | null;
  corrected: Presence | null;
} {
  const like = (base: Presence | undefined) =>
    ({ ...(base as Presence), ...columns(input) }) as unknown as Presence;
  if (input.mode === "wrong") {
    const corrected = service.presences.find((p) => p.id === input.presenceId);
    if (!corrected) throw new Problem("not_found");
    return {
      presences: service.presences.map((p) => (p === corrected ? like(p) : p)),
      plan: null,
      corrected,
    };
  }
  if (!input.fromOn) throw new Problem("broken_rule", null, { fromOn: "from_day_needed" });
  const plan = planChange(service.presences, input.fromOn);
  const kept = keptBy(service.presences, plan);
  return {
    presences: [...kept, { ...like(kept[0]), id: "new", ...plan.create }],
    plan,
    corrected: null,
  };
}

/** Where a service is, from a day or corrected from the beginning. Shows what follows before it is saved. */
export async function changePresence(ctx: Ctx, input: ChangePresence): Promise<Done> {
  const centre = await centreFor(ctx, input.centreId, "service.edit");
  const service = serviceAt(centre, input.serviceId);
  await takeVersion(ctx.db.service, service.id, input.version, standing(ctx, service));
  const { presences, plan, corrected } = imagine(service, input);
  const services = centre.services.map((s) => (s === service ? { ...s, presences } : s));
  const { preview, seen } = await previewOf(
    ctx,
    centre,
    { services },
    input.mode === "changed" ? input.fromOn : null,
  );
  if (input.seen !== seen) throw new Unseen(preview, seen);
  if (corrected)
    await ctx.db.servicePresence.updateMany({ where: { id: corrected.id }, data: columns(input) });
  if (plan) {
    await makeRoom(ctx.db.servicePresence, plan);
    const { fromOn, untilOn } = plan.create;
    await ctx.db.servicePresence.create({
      data: {
        serviceId: service.id,
        ...columns(input),
        fromOn: toDate(fromOn),
        untilOn: toDate(untilOn),
      },
    });
  }
  return { goTo: routes.centre(ctx.county.slug, centre.id) };
}

/** A service that becomes part of the centre from a day. */
export async function addService(ctx: Ctx, input: AddService): Promise<Done> {
  const centre = await centreFor(ctx, input.centreId, "service.edit");
  if (centre.services.some((s) => s.type === input.type && s.unitId === input.unitId))
    throw new Problem("broken_rule", "service_twice");
  await takeVersion(ctx.db.centre, centre.id, input.version, async () => ({}));
  const unit = input.unitId ? await getUnit(ctx, input.unitId) : null;
  const presence = {
    ...columns(input),
    id: "new",
    fromOn: input.fromOn,
    untilOn: null,
  } as unknown as Presence;
  const { preview, seen } = await previewOf(
    ctx,
    centre,
    { services: [...centre.services, { type: input.type, unit, presences: [presence] }] },
    input.fromOn,
  );
  if (input.seen !== seen) throw new Unseen(preview, seen);
  const service = await ctx.db.service.create({
    data: { centreId: centre.id, unitId: input.unitId, type: input.type },
  });
  await ctx.db.servicePresence.create({
    data: { serviceId: service.id, ...columns(input), fromOn: toDate(input.fromOn) },
  });
  return { goTo: routes.centre(ctx.county.slug, centre.id) };
}

/** A service that leaves the centre: it ends, and what was planned after is taken back. Nothing else is deleted. */
export async function endService(ctx: Ctx, input: EndService): Promise<Done> {
  const centre = await centreFor(ctx, input.centreId, "service.edit");
  const service = serviceAt(centre, input.serviceId);
  await takeVersion(ctx.db.service, service.id, input.version, standing(ctx, service));
  const plan = planEnd(service.presences, input.fromOn);
  const presences = keptBy(service.presences, plan);
  const services = centre.services.map((s) => (s === service ? { ...s, presences } : s));
  const { preview, seen } = await previewOf(ctx, centre, { services }, input.fromOn);
  if (input.seen !== seen) throw new Unseen(preview, seen);
  await makeRoom(ctx.db.servicePresence, plan);
  await ctx.db.servicePresence.updateMany({
    where: { id: { in: plan.end.map((e) => e.id) } },
    data: { reason: input.reason },
  });
  return { goTo: routes.centre(ctx.county.slug, centre.id) };
}
