import { holding, withDays } from "@/lib/db/day";
import { whileUnchanged } from "@/lib/db/unchanged";
import type { Day } from "@/lib/domain/day";
import { holdsOn, type Period } from "@/lib/domain/period";
import { type ServiceType, serviceTypes } from "@/lib/domain/service";
import { unbrokenSince, vacantSince } from "@/lib/domain/vacancy";
import type { Ctx } from "@/lib/request";
import { type Place, placesOf } from "./places";
import { type ListedRole, listedRoles } from "./schema";

/** One holder of a role at one place, or the role there that nobody holds. */
export type ContactRow = {
  key: string;
  role: ListedRole;
  /** Null where the role is vacant. */
  name: string | null;
  /** Since when it is; a day that nobody knows is null. */
  vacant: { since: Day | null } | null;
  title: string | null;
  percent: number | null;
  centre: { id: string; name: string } | null;
  municipality: { code: string; name: string } | null;
  service: { type: ServiceType; unit: string | null } | null;
  employer: string | null;
  email: string | null;
  phone: string | null;
};

const blank = {
  name: null,
  vacant: null,
  title: null,
  percent: null,
  centre: null,
  municipality: null,
  service: null,
  employer: null,
  email: null,
  phone: null,
} satisfies Omit<ContactRow, "key" | "role">;
const at = ({ id, name, municipality }: Place) => ({ centre: { id, name }, municipality });

/** Who has which assignment, a row for each place; and the centres, and the county, that nobody coordinates. */
async function assigned(ctx: Ctx, places: Map<string, Place>): Promise<ContactRow[]> {
  const found = await ctx.db.assignment.findMany({
    relationLoadStrategy: "join",
    // Whoever had a centre or the county before tells since when nobody has.
    where: { OR: [holding(ctx.today), { role: { in: ["lokal_samordnare", "lanssamordnare"] } }] },
    include: {
      person: true,
      municipalities: { include: { municipality: { select: { name: true } } } },
      centres: { select: { centreId: true } },
    },
  });
  const all = withDays(found);
  const rows: ContactRow[] = all
    .filter((a) => holdsOn(a, ctx.today))
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
  const county = all.filter((a) => a.role === "lanssamordnare");
  if (!county.some((a) => holdsOn(a, ctx.today)))
    rows.push({
      ...blank,
      key: "lanssamordnare",
      role: "lanssamordnare",
      vacant: { since: countyVacantSince(county, ctx.today) },
    });
  const held = new Map<string, Period[]>();
  for (const a of all)
    if (a.role === "lokal_samordnare")
      for (const { centreId } of a.centres) held.set(centreId, [...(held.get(centreId) ?? []), a]);
  for (const place of places.values()) {
    const needed = place.inOperationSince;
    const since = needed && vacantSince(held.get(place.id) ?? [], ctx.today, needed);
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

type Head = {
  id: string;
  name: string | null;
  title: string | null;
  email: string | null;
  centreId: string;
  type: ServiceType;
  unit: string | null;
  employer: string | null;
  /** Whether the service is at the centre today, and not only to come. */
  there: boolean;
  /** When the chair has been empty, over all time; null where somebody sits in it. */
  empty: Period[] | null;
};

/** Nearest heads of the services that a centre has or is to have; a vacancy counts where the centre is in operation. */
async function heads(ctx: Ctx, places: Map<string, Place>): Promise<ContactRow[]> {
  const on = ctx.today;
  const found = await ctx.db.$queryRaw<Head[]>`
    select h.id, h.name, h.title, h.email, s.centre_id as "centreId", s.type::text as type,
      u.name as unit, u.legal_name as employer, p.id is not null as there,
      case when h.vacant then (
        select json_agg(json_build_object('fromOn', v.from_on, 'untilOn', v.until_on)) from service_head v
        where v.county_id = h.county_id and v.service_id = h.service_id and v.vacant) end as empty
    from service_head h
      join service s on s.county_id = h.county_id and s.id = h.service_id
      left join service_presence p on p.county_id = s.county_id and p.service_id = s.id
        and p.from_on <= ${on}::date and (p.until_on is null or p.until_on > ${on}::date)
      left join unit_profile u on u.county_id = s.county_id and u.unit_id = s.unit_id
        and u.from_on <= ${on}::date and (u.until_on is null or u.until_on > ${on}::date)
    where h.county_id = (select app.county())
      and h.from_on <= ${on}::date and (h.until_on is null or h.until_on > ${on}::date)
      and case when p.id is not null then p.degree <> 'nej' else exists (
        select from service_presence f where f.county_id = s.county_id and f.service_id = s.id
          and f.from_on > ${on}::date and f.degree <> 'nej') end`;
  return found.flatMap(
    ({ id, name, title, email, centreId, type, unit, employer, there, empty }) => {
      const place = places.get(centreId);
      if (!place || place.closed || (empty && !(there && place.inOperationSince))) return [];
      const held = empty ? { vacant: { since: unbrokenSince(empty, on) } } : { name, title, email };
      const service = { type, unit };
      return [
        {
          ...blank,
          key: id,
          role: "narmaste_chef" as const,
          ...held,
          ...at(place),
          service,
          employer,
        },
      ];
    },
  );
}

/** Those whom a centre has named as its contacts. */
async function contacts(ctx: Ctx, places: Map<string, Place>): Promise<ContactRow[]> {
  const found = await ctx.db.centreContact.findMany({ where: holding(ctx.today) });
  return found.flatMap(({ id, centreId, role, name, email, phone }) => {
    const place = places.get(centreId);
    return place && !place.closed
      ? [{ ...blank, key: id, role, name, email, phone, ...at(place) }]
      : [];
  });
}

const swedish = new Intl.Collator("sv");
const compare = (a: ContactRow, b: ContactRow): number =>
  listedRoles.indexOf(a.role) - listedRoles.indexOf(b.role) ||
  swedish.compare(a.centre?.name ?? "", b.centre?.name ?? "") ||
  swedish.compare(a.municipality?.name ?? "", b.municipality?.name ?? "") ||
  (a.service && b.service
    ? serviceTypes.indexOf(a.service.type) - serviceTypes.indexOf(b.service.type)
    : 0) ||
  swedish.compare(a.name ?? "", b.name ?? "") ||
  (a.key < b.key ? -1 : 1);

/** Every holder of a role in the county today and every vacancy, by role and then by place, in Swedish order. */
export function allRows(ctx: Ctx): Promise<readonly ContactRow[]> {
  return whileUnchanged(ctx, `contact list ${ctx.today}`, async () => {
    const places = await placesOf(ctx);
    return [
      ...(await assigned(ctx, places)),
      ...(await heads(ctx, places)),
      ...(await contacts(ctx, places)),
    ].sort(compare);
  });
}
