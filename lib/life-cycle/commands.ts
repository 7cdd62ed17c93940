import type { Done } from "@/lib/action";
import { centreFor } from "@/lib/centres/keeping";
import { type CentreRecord, getCentre } from "@/lib/centres/queries";
import { toDate } from "@/lib/db/day";
import { makeRoom } from "@/lib/db/periods";
import { nextVersion, takeVersion } from "@/lib/db/version";
import { keptBy, planChange, planEnd } from "@/lib/domain/period";
import { Problem } from "@/lib/domain/problem";
import { inOperation, stepProblem } from "@/lib/domain/status";
import { Unseen } from "@/lib/form/unseen";
import { previewOf } from "@/lib/kind/queries";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import type { TakeStep } from "./schema";

type Step = CentreRecord["statuses"][number];

/** The services as they would be: when a centre closes for good they end the same day, and nothing is deleted. */
function servicesAfter(centre: CentreRecord, input: TakeStep) {
  const plans = centre.services.map((s) => ({
    service: s,
    plan: planEnd(s.presences, input.fromOn),
  }));
  if (input.status !== "avvecklad") return { services: centre.services, plans: [] };
  return {
    plans,
    services: plans.map(({ service, plan }) => ({
      ...service,
      presences: keptBy(service.presences, plan),
    })),
  };
}

/** A step in the centre's life cycle from a day, with reason and decision. Shows what follows before it is saved. */
export async function takeStep(ctx: Ctx, input: TakeStep): Promise<Done> {
  const centre = await centreFor(ctx, input.centreId, "centre.status");
  const problem = stepProblem(centre.statuses, input);
  if (problem) throw new Problem("broken_rule", null, { status: problem });
  const { street, postcode, town } = centre.profile ?? {};
  if (inOperation(input.status) && (!street || !postcode || !town))
    throw new Problem("broken_rule", "address_needed");
  await takeVersion(ctx.db.centre, centre.id, input.version, async () => {
    const now = await getCentre(ctx, centre.id, ctx.today);
    return { version: String(now.version), status: now.status?.status ?? "" };
  });
  const plan = planChange(centre.statuses, input.fromOn);
  const { services, plans } = servicesAfter(centre, input);
  const kept = keptBy(centre.statuses, plan);
  const columns = {
    status: input.status,
    reason: input.reason,
    decision: input.decision,
    impactAnalysis: input.impactAnalysis,
  };
  const imagined = [...kept, { ...columns, id: "new", ...plan.create } as Step].sort((a, b) =>
    a.fromOn < b.fromOn ? -1 : 1,
  );
  const { preview, seen } = await previewOf(
    ctx,
    centre,
    { services, statuses: imagined },
    input.fromOn,
  );
  if (input.seen !== seen) throw new Unseen(preview, seen);
  await makeRoom(ctx.db.centreStatusPeriod, plan);
  const { fromOn, untilOn } = plan.create;
  await ctx.db.centreStatusPeriod.create({
    data: { centreId: centre.id, ...columns, fromOn: toDate(fromOn), untilOn: toDate(untilOn) },
  });
  for (const { service, plan: ending } of plans) {
    if (ending.end.length + ending.remove.length === 0) continue;
    await makeRoom(ctx.db.servicePresence, ending);
    await nextVersion(ctx.db.service, service.id);
  }
  return { goTo: routes.centre(ctx.county.slug, centre.id) };
}
