import { centreOpenTo, serviceAt } from "@/lib/centres/keeping";
import type { Ctx } from "@/lib/request";

/** What the service's forms need, for whoever may change it. Throws `not_found` or `not_allowed`. */
export async function getServiceToChange(ctx: Ctx, centreId: string, serviceId: string) {
  const centre = await centreOpenTo(ctx, centreId, "service.edit");
  return {
    centre: { id: centre.id, version: centre.version, name: centre.profile?.name ?? "" },
    service: serviceAt(centre, serviceId),
  };
}
