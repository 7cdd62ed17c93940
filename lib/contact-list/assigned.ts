import { holding, withDays } from "@/lib/db/day";
import type { Day } from "@/lib/domain/day";
import { holdsOn, type Period } from "@/lib/domain/period";
import { usualHuvudman } from "@/lib/domain/service";
import { vacantSince } from "@/lib/domain/vacancy";
import type { Ctx } from "@/lib/request";
import { at, blank, type ContactRow, type Place } from "./rows";

/** The assignments that the list is made of, with the people and the places. */
export async function assignmentsOf(ctx: Ctx) {
  const there = holding(ctx.today);
  const found = await ctx.db.assignment.findMany({
    relationLoadStrategy: "join",
    // Whoever had a centre or the county before tells since when nobody has.
    where: { OR: [there, { role: { in: ["lokal_samordnare", "lanssamordnare"] } }] },
    include: {
      person: true,
      municipalities: { include: { municipality: { select: { name: true } } } },
      centres: { select: { centreId: true } },
      services: {
        select: {
          service: {
            select: {
              id: true,
              centreId: true,
              type: true,
              unit: {
                select: { profiles: { where: there, select: { name: true, huvudman: true } } },
              },
            },
          },
        },
      },
    },
  });
  return withDays(found);
}
export type Assigned = Awaited<ReturnType<typeof assignmentsOf>>[number];

/** A head or a medarbetare at one service, with which service it is. */
export type ServiceRow = ContactRow & { serviceId: string };
const isRow = <T>(row: T | null): row is T => row !== null;

/** Whoever has a role at services, a row for each. */
export function ofServices(
  all: readonly Assigned[],
  places: Map<string, Place>,
  today: Day,
): ServiceRow[] {
  return all
    .filter((a) => a.level === "services" && holdsOn(a, today))
    .flatMap(({ id, role, percent, person, services }) =>
      services
        .map(({ service }) => {
          const place = places.get(service.centreId);
          const { name, employer, email, phone } = person;
          const unit = service.unit?.profiles[0] ?? null;
          return place
            ? {
                ...blank,
                ...{ role, name, percent, employer, email, phone },
                key: `${id} ${service.id}`,
                serviceId: service.id,
                service: { type: service.type, unit: unit?.name ?? null },
                huvudman: unit?.huvudman ?? usualHuvudman(service.type),
                ...at(place),
              }
            : null;
        })
        .filter(isRow),
    );
}

/** Whoever has the county, municipalities or centres, a row for each place; and the centres, and the county, that nobody coordinates. */
export function assigned(
  all: readonly Assigned[],
  places: Map<string, Place>,
  today: Day,
): ContactRow[] {
  const rows: ContactRow[] = all
    .filter((a) => a.level !== "services" && a.seatId === null && holdsOn(a, today))
    .flatMap(({ id, role, percent, person, municipalities, centres }): ContactRow[] => {
      const { name, employer, email, phone } = person;
      const row = { ...blank, role, name, percent, employer, email, phone };
      const of = centres.flatMap(({ centreId }) => {
        const place = places.get(centreId);
        return place ? [{ ...row, key: `${id} ${centreId}`, ...at(place) }] : [];
      });
      const within = municipalities.map((m) => ({
        ...row,
        key: `${id} ${m.municipalityCode}`,
        municipality: { code: m.municipalityCode, name: m.municipality.name },
      }));
      return of.length + within.length > 0 ? [...of, ...within] : [{ ...row, key: id }];
    });
  return [...rows, ...uncoordinated(all, places, today)];
}

function uncoordinated(
  all: readonly Assigned[],
  places: Map<string, Place>,
  today: Day,
): ContactRow[] {
  const rows: ContactRow[] = [];
  const county = all.filter((a) => a.role === "lanssamordnare");
  if (!county.some((a) => holdsOn(a, today)))
    rows.push({
      ...blank,
      key: "lanssamordnare",
      role: "lanssamordnare",
      vacant: { since: countyVacantSince(county, today) },
    });
  const held = new Map<string, Period[]>();
  for (const a of all)
    if (a.role === "lokal_samordnare")
      for (const { centreId } of a.centres) held.set(centreId, [...(held.get(centreId) ?? []), a]);
  for (const place of places.values()) {
    const needed = place.inOperationSince;
    const since = needed && vacantSince(held.get(place.id) ?? [], today, needed);
    if (since)
      rows.push({
        ...blank,
        key: place.id,
        role: "lokal_samordnare",
        vacant: { since },
        ...at(place),
      });
  }
  return rows;
}

/** A county that has had a länssamordnare and has none; null where nobody knows since when it should have had one. */
function countyVacantSince(held: readonly Period[], today: Day): Day | null {
  const [first] = held.map((p) => p.fromOn).sort();
  return first === undefined ? null : vacantSince(held, today, first);
}
