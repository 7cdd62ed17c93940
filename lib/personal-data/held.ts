import { fromDate, withDays } from "@/lib/db/day";
import type { Day } from "@/lib/domain/day";
import { rowOn } from "@/lib/domain/period";
import type { Ctx } from "@/lib/request";

const nameOn = (rows: { fromOn: Date; untilOn: Date | null; name: string }[], on: Day) => {
  const days = withDays(rows);
  return (rowOn(days, on) ?? days.at(-1))?.name ?? "";
};

/** Everything that the county has said of a person's assignments, also those that have ended or were taken back. */
export async function assignmentsHeld(ctx: Ctx, personId: string) {
  const profiles = {
    orderBy: { fromOn: "asc" },
    select: { fromOn: true, untilOn: true, name: true },
  } as const;
  const rows = await ctx.db.assignment.findMany({
    relationLoadStrategy: "join",
    where: { personId },
    orderBy: [{ fromOn: "desc" }, { id: "asc" }],
    include: {
      municipalities: { include: { municipality: { select: { name: true } } } },
      centres: { include: { centre: { include: { profiles } } } },
      services: { include: { service: { include: { centre: { include: { profiles } } } } } },
      shares: { select: { payer: true, percent: true } },
      seat: { include: { group: { select: { name: true } } } },
      appointedGroup: { select: { name: true } },
    },
  });
  return withDays(rows).map((a) => ({
    role: a.role,
    municipalities: a.municipalities.map((m) => m.municipality.name),
    centres: a.centres.map((c) => nameOn(c.centre.profiles, ctx.today)),
    services: a.services.map((s) => ({
      type: s.service.type,
      centre: nameOn(s.service.centre.profiles, ctx.today),
    })),
    group: a.seat && { name: a.seat.group.name, seat: a.seat.title, standIn: a.standIn },
    fromOn: a.fromOn,
    untilOn: a.untilOn,
    percent: a.percent,
    shared: a.shared,
    shares: a.shares,
    profession: a.profession,
    appointedBy: a.appointedGroup?.name ?? null,
    appointedOn: fromDate(a.appointedOn),
    reason: a.reason,
  }));
}
export type AssignmentHeld = Awaited<ReturnType<typeof assignmentsHeld>>[number];

export type Mention = {
  /** Head of a service, contact of a centre, or whoever writes a section or a figure of a document. */
  as: "head" | "contact" | "section" | "figure";
  /** The role of a contact, the service of a head, the heading of a section, the key of a figure. */
  what: string;
  centreId: string | null;
  centre: string | null;
  serviceId: string | null;
  name: string | null;
  title: string | null;
  phone: string | null;
  fromOn: string | null;
  untilOn: string | null;
};

/** Where the person is mentioned without being linked: by the same address as head or contact. And what waits for her to write. */
export function mentionsOf(ctx: Ctx, person: { id: string; email: string }): Promise<Mention[]> {
  return ctx.db.$queryRaw<Mention[]>`
    select m.*, (
      select p.name from centre_profile p where p.county_id = (select app.county()) and p.centre_id = m."centreId"
      order by p.from_on <= ${ctx.today}::date desc, p.from_on desc limit 1) as centre
    from (
      select 'head' as "as", s.type::text as what, s.centre_id as "centreId", s.id as "serviceId", h.name, h.title, null as phone,
        h.from_on::text as "fromOn", h.until_on::text as "untilOn"
      from service_head h join service s on s.county_id = h.county_id and s.id = h.service_id
      where h.county_id = (select app.county()) and lower(h.email) = ${person.email}
      union all
      select 'contact', k.role::text, k.centre_id, null, k.name, null, k.phone, k.from_on::text, k.until_on::text
      from centre_contact k where k.county_id = (select app.county()) and lower(k.email) = ${person.email}
      union all
      select 'section', x.heading, null, null, null, null, null, null, null
      from document_section x where x.county_id = (select app.county()) and x.assigned_to = ${person.id}::uuid
      union all
      select 'figure', x.key, null, null, null, null, null, null, null
      from document_figure x where x.county_id = (select app.county()) and x.assigned_to = ${person.id}::uuid
    ) m order by m."as", m."fromOn" desc nulls last, m.what`;
}
