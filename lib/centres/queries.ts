import { fromDate, holding, withDays } from "@/lib/db/day";
import type { Day } from "@/lib/domain/day";
import type { DatedFact } from "@/lib/domain/kind-over-time";
import { rowOn } from "@/lib/domain/period";
import { Problem } from "@/lib/domain/problem";
import { usualHuvudman } from "@/lib/domain/service";
import type { Ctx } from "@/lib/request";

/** One centre as it is on a day, with its kind-deciding facts over all time. Throws `not_found`. */
export async function getCentre(ctx: Ctx, id: string, on: Day) {
  const there = holding(on);
  const row = await ctx.db.centre.findFirst({
    where: { id },
    relationLoadStrategy: "join",
    include: {
      profiles: { include: { municipality: true }, orderBy: { fromOn: "asc" } },
      statuses: { orderBy: { fromOn: "asc" } },
      catchments: { where: there, include: { municipality: true } },
      openingHours: { where: there, orderBy: [{ serviceType: "asc" }, { weekday: "asc" }, { opens: "asc" }] },
      satellites: { where: there },
      contacts: { where: there, orderBy: { role: "asc" } },
      services: {
        orderBy: { type: "asc" },
        include: {
          presences: { orderBy: { fromOn: "asc" } },
          staffing: { where: there, orderBy: { profession: "asc" } },
          heads: { where: there },
          unit: { include: { profiles: { orderBy: { fromOn: "asc" } } } },
        },
      },
      otherActors: { where: there, orderBy: { organisation: "asc" } },
      confirmations: { orderBy: { confirmedOn: "desc" }, distinct: ["group"] },
      exceptions: { orderBy: { fromOn: "asc" } },
    },
  });
  if (!row) throw new Problem("not_found");
  const profiles = withDays(row.profiles);
  const statuses = withDays(row.statuses);
  const services = row.services.map((service) => ({
    ...service,
    presences: withDays(service.presences),
    staffing: withDays(service.staffing),
    heads: withDays(service.heads),
    unit: service.unit && { ...service.unit, profiles: withDays(service.unit.profiles) },
  }));
  return {
    id: row.id,
    version: row.version,
    profiles,
    /** Null before the centre was known. */
    profile: rowOn(profiles, on) ?? profiles[0] ?? null,
    statuses,
    status: rowOn(statuses, on) ?? null,
    catchments: withDays(row.catchments),
    openingHours: withDays(row.openingHours),
    satellites: withDays(row.satellites),
    contacts: withDays(row.contacts),
    services,
    otherActors: withDays(row.otherActors),
    confirmations: row.confirmations.map((c) => ({ ...c, confirmedOn: fromDate(c.confirmedOn) })),
    exceptions: withDays(row.exceptions),
  };
}
export type CentreRecord = Awaited<ReturnType<typeof getCentre>>;
export type ServiceRecord = CentreRecord["services"][number];

/** The facts that decide the kind, over all time: where each service is, by whose unit. */
export function datedFacts(services: Pick<ServiceRecord, "type" | "presences" | "unit">[]): DatedFact[] {
  return services.flatMap((service) =>
    service.presences.flatMap((presence) => {
      const owners = service.unit?.profiles ?? [];
      if (owners.length === 0)
        return [{ type: service.type, degree: presence.degree, huvudman: usualHuvudman(service.type), fromOn: presence.fromOn, untilOn: presence.untilOn }];
      // A unit that changes huvudman in the middle of a period splits it in two.
      return owners.flatMap((owner) => {
        const fromOn = owner.fromOn > presence.fromOn ? owner.fromOn : presence.fromOn;
        const ends = [owner.untilOn, presence.untilOn].filter((d): d is Day => d !== null).sort();
        const untilOn = ends[0] ?? null;
        return untilOn !== null && untilOn <= fromOn ? [] : [{ type: service.type, degree: presence.degree, huvudman: owner.huvudman, fromOn, untilOn }];
      });
    }),
  );
}
