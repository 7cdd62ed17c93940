import type { CentreRecord, ServiceRecord } from "@/lib/centres/queries";
import type { Day } from "@/lib/domain/day";
import { rowOn } from "@/lib/domain/period";

/** Services of the day, and those that are planned; the ended ones are found by "Visa läget den". */
export function servicesShown({ services }: Pick<CentreRecord, "services">, on: Day) {
  return services.flatMap((service) => {
    const now = rowOn(service.presences, on) ?? service.presences.find((p) => p.fromOn > on);
    return now && now.degree !== "nej" ? [{ service, now }] : [];
  });
}

/** What a service's unit is on a day; null where no unit is named. */
export const unitOn = ({ unit }: Pick<ServiceRecord, "unit">, on: Day) =>
  unit && (rowOn(unit.profiles, on) ?? unit.profiles.at(-1));
