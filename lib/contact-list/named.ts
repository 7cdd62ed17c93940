import { holding } from "@/lib/db/day";
import type { Period } from "@/lib/domain/period";
import { type Huvudman, type ServiceType, usualHuvudman } from "@/lib/domain/service";
import { unbrokenSince } from "@/lib/domain/vacancy";
import type { Ctx } from "@/lib/request";
import type { ServiceRow } from "./assigned";
import { at, blank, type ContactRow, type Place } from "./rows";

type Head = {
  id: string;
  serviceId: string;
  name: string | null;
  title: string | null;
  email: string | null;
  centreId: string;
  type: ServiceType;
  unit: string | null;
  huvudman: Huvudman | null;
  employer: string | null;
  /** Whether the service is at the centre today, and not only to come. */
  there: boolean;
  /** When the chair has been empty, over all time; null where somebody sits in it. */
  empty: Period[] | null;
};

const same = (a: string | null, b: string | null) =>
  a !== null && b !== null && a.toLocaleLowerCase("sv") === b.toLocaleLowerCase("sv");

/**
 * Nearest heads of the services that a centre has or is to have, as the centre has said, a vacancy where the centre is
 * in operation; and those who have it as their assignment. The same person is one row: the one with her account, and the
 * title that the centre has given. Where somebody has it as an assignment the chair is not empty, whatever was said.
 */
export async function heads(
  ctx: Ctx,
  places: Map<string, Place>,
  withAccount: readonly ServiceRow[],
): Promise<ContactRow[]> {
  const on = ctx.today;
  const found = await ctx.db.$queryRaw<Head[]>`
    select h.id, s.id as "serviceId", h.name, h.title, h.email, s.centre_id as "centreId", s.type::text as type,
      u.name as unit, u.huvudman::text as huvudman, u.legal_name as employer, p.id is not null as there,
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
  const own = withAccount.filter((row) => row.role === "narmaste_chef");
  const isHers = (head: Head) => (row: ServiceRow) =>
    row.serviceId === head.serviceId &&
    (head.empty !== null || (head.email ? same(row.email, head.email) : same(row.name, head.name)));
  const said = found.flatMap((head) => {
    const { id, name, title, email, centreId, type, unit, employer, there, empty } = head;
    const place = places.get(centreId);
    if (!place || place.closed || (empty && !(there && place.inOperationSince))) return [];
    if (own.some(isHers(head))) return [];
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
        huvudman: head.huvudman ?? usualHuvudman(type),
        employer,
      },
    ];
  });
  const titleOf = (row: ServiceRow) => found.find((head) => isHers(head)(row))?.title ?? null;
  return [...said, ...own.map((row) => ({ ...row, title: titleOf(row) }))];
}

/** Those whom a centre has named as its contacts. */
export async function contacts(ctx: Ctx, places: Map<string, Place>): Promise<ContactRow[]> {
  const found = await ctx.db.centreContact.findMany({ where: holding(ctx.today) });
  return found.flatMap(({ id, centreId, role, name, email, phone }) => {
    const place = places.get(centreId);
    return place && !place.closed
      ? [{ ...blank, key: id, role, name, email, phone, ...at(place) }]
      : [];
  });
}
