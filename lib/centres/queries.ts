import { fromDate, holding, withDays } from "@/lib/db/day";
import { whileUnchanged } from "@/lib/db/unchanged";
import { type Day, day } from "@/lib/domain/day";
import type { DatedFact } from "@/lib/domain/kind-over-time";
import { common, holdsOn, type Period, rowOn } from "@/lib/domain/period";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { type Huvudman, usualHuvudman } from "@/lib/domain/service";
import type { Ctx } from "@/lib/request";

/**
 * One centre as it is on a day, with its kind-deciding facts over all time. Throws `not_found`, also for whoever may not
 * read of the centre: one that is not hers looks like one that is not there.
 */
export async function getCentre(ctx: Ctx, id: string, on: Day): Promise<CentreRecord> {
  const centre = await whileUnchanged(ctx, `centre ${id} ${on}`, () => readCentre(ctx, id, on));
  const municipality = centre.profile?.hostMunicipality ?? "";
  if (!may(ctx.actor, "centre.read", { level: "centre", id, municipality }))
    throw new Problem("not_found");
  return centre;
}

async function readCentre(ctx: Ctx, id: string, on: Day) {
  const there = holding(on);
  const row = await ctx.db.centre.findFirst({
    where: { id },
    relationLoadStrategy: "join",
    include: {
      profiles: { include: { municipality: true }, orderBy: { fromOn: "asc" } },
      statuses: { orderBy: { fromOn: "asc" } },
      catchments: { where: there, include: { municipality: true } },
      openingHours: {
        where: there,
        orderBy: [{ serviceType: "asc" }, { weekday: "asc" }, { opens: "asc" }],
      },
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
      otherActors: { orderBy: { organisation: "asc" } },
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
    otherActors: withDays(row.otherActors).filter((actor) => holdsOn(actor, on)),
    /** What a county's own definition may count besides the services, over all time. */
    furtherFacts: withDays(row.otherActors).map(furtherFact),
    confirmations: row.confirmations.map((c) => ({ ...c, confirmedOn: fromDate(c.confirmedOn) })),
    exceptions: withDays(row.exceptions),
  };
}
export type CentreRecord = Awaited<ReturnType<typeof readCentre>>;
export type ServiceRecord = CentreRecord["services"][number];

type Owned = Pick<ServiceRecord, "type" | "presences" | "unit">;

/** Who is huvudman for the service, over all time: the unit's, and the usual one where no unit says. */
function huvudmanOver({ type, unit }: Owned): (Period & { huvudman: Huvudman })[] {
  const usual = usualHuvudman(type);
  const said = unit?.profiles ?? [];
  const first = said[0];
  const last = said.at(-1);
  if (!first || !last) return [{ huvudman: usual, fromOn: day("1900-01-01"), untilOn: null }];
  return [
    { huvudman: usual, fromOn: day("1900-01-01"), untilOn: first.fromOn },
    ...said,
    ...(last.untilOn === null ? [] : [{ huvudman: usual, fromOn: last.untilOn, untilOn: null }]),
  ];
}

type Further = Omit<DatedFact, "huvudman"> & { huvudman: Huvudman | null };

/** Without a huvudman, the municipality: the county itself names what it counts as a municipal activity. */
export function furtherFact({ type, degree, huvudman, fromOn, untilOn }: Further): DatedFact {
  return { type, degree, huvudman: huvudman ?? "kommun", fromOn, untilOn };
}

/** The facts that decide the kind, over all time: where each service is, and under which huvudman. */
export function datedFacts(services: Owned[]): DatedFact[] {
  return services.flatMap((service) =>
    service.presences.flatMap(({ degree, ...presence }) =>
      // A unit that changes huvudman in the middle of a period splits it in two.
      huvudmanOver(service).flatMap((owner) => {
        const time = common(owner, presence);
        return time ? [{ type: service.type, degree, huvudman: owner.huvudman, ...time }] : [];
      }),
    ),
  );
}
