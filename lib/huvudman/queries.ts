import { agreementsSeen, isParty, isPressing, taskOf } from "@/lib/agreements/keeping";
import type { Day } from "@/lib/domain/day";
import { type ServiceHeld, servicesHeld } from "@/lib/domain/huvudman";
import { turnOfYear } from "@/lib/domain/overview";
import { may } from "@/lib/domain/policy";
import type { Huvudman } from "@/lib/domain/service";
import { countyOn, seenOf } from "@/lib/overviews/queries";
import type { Ctx } from "@/lib/request";

/** The agreements to which a huvudman is party, by what must be done; null for whoever may not read agreements. */
async function agreementsOf(ctx: Ctx, by: Huvudman) {
  if (!may(ctx.actor, "agreement.read", { level: "county" })) return null;
  const all = (await agreementsSeen(ctx, ctx.today)).filter((one) => isParty(one, by));
  const running = all.filter((one) => taskOf(one) !== "avslutade");
  return {
    running: running.length,
    toDecide: running.filter(isPressing).length,
    toSign: running.filter(({ status }) => status === "vantar_pa_underskrift").length,
  };
}

/** What a huvudman answers for on a day that it is compared with. */
type Then = { on: Day; services: ServiceHeld[]; vacancies: { heads: number; seats: number } };

async function onVisit(ctx: Ctx, by: Huvudman, on: Day | null): Promise<Then | null> {
  const then = on && (await countyOn(ctx, on));
  return then ? { on, services: servicesHeld(then, by), vacancies: then.vacanciesBy[by] } : null;
}

/**
 * What a huvudman answers for in the whole county today: its own services, its empty roles, its agreements and where its
 * services are lacking, beside the turn of the year and the person's last visit.
 */
export async function huvudmanOverview(ctx: Ctx, by: Huvudman, visited: Day | null) {
  const { days, vacanciesBy } = await seenOf(ctx);
  return {
    huvudman: by,
    services: servicesHeld(days.now, by),
    before: servicesHeld(days.before, by),
    beforeOn: turnOfYear(ctx.today),
    vacancies: vacanciesBy[by],
    agreements: await agreementsOf(ctx, by),
    since: await onVisit(ctx, by, visited),
  };
}
export type HuvudmanOverview = Awaited<ReturnType<typeof huvudmanOverview>>;
