import { type CentreRecord, getCentre, type ServiceRecord } from "@/lib/centres/queries";
import { type Deed, may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";

/** A centre for whoever may do the deed there; throws `not_found` or `not_allowed`. Pages and commands ask the same. */
export async function getCentreToChange(ctx: Ctx, id: string, deed: Deed): Promise<CentreRecord> {
  const centre = await getCentre(ctx, id, ctx.today);
  const municipality = centre.profile?.hostMunicipality ?? "";
  if (!may(ctx.actor, deed, { level: "centre", id, municipality }))
    throw new Problem("not_allowed");
  return centre;
}

/** One of the centre's services; another centre's is not found. */
export function serviceOf(centre: CentreRecord, id: string): ServiceRecord {
  const service = centre.services.find((s) => s.id === id);
  if (!service) throw new Problem("not_found");
  return service;
}

/** What the service's forms need. */
export async function getServiceToChange(ctx: Ctx, centreId: string, serviceId: string) {
  const centre = await getCentreToChange(ctx, centreId, "service.edit");
  return {
    centre: { id: centre.id, version: centre.version, name: centre.profile?.name ?? "" },
    service: serviceOf(centre, serviceId),
  };
}
