import type { Deed } from "@/lib/domain/policy";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { type CentreRecord, getCentre, type ServiceRecord } from "./queries";

/** Whether the person may do a deed at a centre, as it lies today. */
export function mayAt(ctx: Ctx, deed: Deed, centre: CentreRecord): boolean {
  return may(ctx.actor, deed, {
    level: "centre",
    id: centre.id,
    municipality: centre.profile?.hostMunicipality ?? "",
  });
}

/**
 * Takes the rows of centres until the transaction ends, in one order. Who changes something that decides a kind holds
 * the centre while she reads it: two changes, each seen without the other, would together be a third that nobody saw.
 */
export async function holdCentres(ctx: Ctx, ids: readonly string[]): Promise<void> {
  await ctx.db.$queryRaw`
    select 1 from centre where county_id = (select app.county()) and id = any(${ids}::uuid[]) order by id for no key update`;
}

/** The centre, held, for a command that is about to change what hangs under it. Throws `not_found` or `not_allowed`. */
export async function centreFor(ctx: Ctx, id: string, deed: Deed): Promise<CentreRecord> {
  await holdCentres(ctx, [id]);
  return centreOpenTo(ctx, id, deed);
}

/** The centre, for whoever may do a deed there as it lies today. Throws `not_found` or `not_allowed`. */
export async function centreOpenTo(ctx: Ctx, id: string, deed: Deed): Promise<CentreRecord> {
  const centre = await getCentre(ctx, id, ctx.today);
  if (!mayAt(ctx, deed, centre)) throw new Problem("not_allowed");
  return centre;
}

/** One of the centre's services. Throws `not_found`, also for another centre's. */
export function serviceAt(centre: CentreRecord, id: string): ServiceRecord {
  const service = centre.services.find((s) => s.id === id);
  if (!service) throw new Problem("not_found");
  return service;
}

/** The centre's version as it stands, for whoever came second. */
export async function versionOfCentre(ctx: Ctx, id: string): Promise<string> {
  return String(
    (await ctx.db.centre.findFirst({ where: { id }, select: { version: true } }))?.version ?? 0,
  );
}

/** The service's version as it stands, for whoever came second. */
export async function versionOfService(ctx: Ctx, id: string): Promise<string> {
  return String(
    (await ctx.db.service.findFirst({ where: { id }, select: { version: true } }))?.version ?? 0,
  );
}
