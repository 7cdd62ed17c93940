import { mayAt, serviceAt } from "@/lib/centres/keeping";
import { getCentre } from "@/lib/centres/queries";
import { withDays } from "@/lib/db/day";
import type { Ctx } from "@/lib/request";

/** All rows of a service's staffing, over all time. */
export async function staffingOf(ctx: Ctx, serviceId: string) {
  return withDays(
    await ctx.db.serviceStaffing.findMany({
      where: { serviceId },
      orderBy: [{ profession: "asc" }, { fromOn: "asc" }],
    }),
  );
}
export type StaffingRecord = Awaited<ReturnType<typeof staffingOf>>[number];

/** All heads of a service, over all time, the latest first. */
export async function headsOf(ctx: Ctx, serviceId: string) {
  return withDays(
    await ctx.db.serviceHead.findMany({ where: { serviceId }, orderBy: { fromOn: "desc" } }),
  );
}
export type HeadRecord = Awaited<ReturnType<typeof headsOf>>[number];

/** What the page of a service's staffing shows, and whether the person may change it. */
export async function getStaffing(ctx: Ctx, centreId: string, serviceId: string) {
  const centre = await getCentre(ctx, centreId, ctx.today);
  const service = serviceAt(centre, serviceId);
  return {
    centre,
    service,
    rows: await staffingOf(ctx, service.id),
    mayEdit: mayAt(ctx, "service.edit", centre),
    today: ctx.today,
    slug: ctx.county.slug,
  };
}
export type StaffingView = Awaited<ReturnType<typeof getStaffing>>;

/** What the page of a service's nearest head shows, and whether the person may change it. */
export async function getHead(ctx: Ctx, centreId: string, serviceId: string) {
  const centre = await getCentre(ctx, centreId, ctx.today);
  const service = serviceAt(centre, serviceId);
  return {
    centre,
    service,
    heads: await headsOf(ctx, service.id),
    mayEdit: mayAt(ctx, "service.edit", centre),
    today: ctx.today,
    slug: ctx.county.slug,
  };
}
export type HeadView = Awaited<ReturnType<typeof getHead>>;
