import type { CentreRecord } from "@/lib/centres/queries";
import { holdsOn } from "@/lib/domain/period";
import type { Ctx } from "@/lib/request";

/** What is fetched from the register, as it was when it was fetched. Words are put to it where it is shown. */
export type StaffingFact = {
  service: string;
  unit: string | null;
  profession: string;
  persons: number | null;
  ftePercent: number | null;
  vacantPercent: number;
};

/** The staffing that the register holds today. */
export function staffingFacts(centre: CentreRecord): StaffingFact[] {
  return centre.services.flatMap((service) =>
    service.staffing.map(({ profession, persons, ftePercent, vacantPercent }) => ({
      service: service.type,
      unit: service.unit?.profiles.at(-1)?.name ?? null,
      ...{ profession, persons, ftePercent, vacantPercent },
    })),
  );
}

/** Hours that the open preschool is open in an ordinary week today; null where nobody has said. */
export function openHours(ctx: Ctx, centre: CentreRecord): number | null {
  const rows = centre.openingHours.filter(
    (h) => h.serviceType === "oppen_forskola" && h.season === "ordinarie" && holdsOn(h, ctx.today),
  );
  if (rows.length === 0) return null;
  const minutes = rows.reduce((sum, h) => sum + h.closes - h.opens, 0);
  return Math.round(minutes / 6) / 10;
}
