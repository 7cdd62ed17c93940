import { fromDate } from "@/lib/db/day";
import { addDays, type Day } from "@/lib/domain/day";
import { type DocumentKind, type DocumentState, daysToObject } from "@/lib/domain/document";
import { may, reachOf } from "@/lib/domain/policy";
import type { DocumentWait, WaitingDocument } from "@/lib/domain/waiting";
import type { Ctx } from "@/lib/request";

type Row = {
  id: string;
  kind: DocumentKind;
  year: number;
  state: DocumentState;
  centreId: string;
  centre: string;
  municipality: string;
  way: string | null;
  frozenOn: Date | null;
  /** The groups that answer for the centre. */
  groups: string[];
};
/**
 * Every document that somebody must act on, with the groups that answer for its centre: neither drafts, nor what was
 * received long ago, nor what lies in a closed year.
 */
function openRows(ctx: Ctx): Promise<Row[]> {
  const on = ctx.today;
  return ctx.db.$queryRaw<Row[]>`
    select d.id, d.kind::text as kind, d.year::int as year, d.state::text as state, d.centre_id as "centreId", p.name as centre,
      p.host_municipality as municipality, v.way::text as way, (v.frozen_at at time zone 'Europe/Stockholm')::date as "frozenOn",
      array(select g.id::text from governance_group g
        where g.county_id = d.county_id and g.responsible and g.level in ('kommun_del', 'centrum')
          and g.from_on <= ${on}::date and (g.until_on is null or g.until_on > ${on}::date)
          and (exists (select from group_centre c where c.county_id = g.county_id and c.group_id = g.id and c.centre_id = d.centre_id)
            or exists (select from group_municipality m where m.county_id = g.county_id and m.group_id = g.id
              and m.municipality_code = p.host_municipality))) as groups
    from document d
      join lateral (
        select x.name, x.host_municipality from centre_profile x where x.county_id = d.county_id and x.centre_id = d.centre_id
        order by (x.from_on <= ${on}::date and (x.until_on is null or x.until_on > ${on}::date)) desc, x.from_on limit 1) p on true
      left join lateral (
        select y.way, y.frozen_at from document_version y where y.county_id = d.county_id and y.document_id = d.id and y.frozen_at is not null
        order by y.number desc limit 1) v on true
    where d.county_id = (select app.county())
      and (d.state in ('inlamnad', 'ska_kompletteras', 'faststalld') or v.frozen_at > now() - interval '15 days')
      and not exists (select from document_round r where r.county_id = d.county_id and r.kind = d.kind and r.year = d.year
        and r.closed_at is not null)
    order by d.year, d.kind, p.name, d.id`;
}

const mayObject = ({ way, frozenOn }: Row, today: Day): boolean =>
  way === "protokoll" && frozenOn !== null && today <= addDays(fromDate(frozenOn), daysToObject);

/**
 * The plans and reports that wait for a person: to be completed by whoever writes for the centre, to be adopted by the
 * chair of the group that answers for it (or looked at, when somebody else has recorded the decision and the chair may
 * still object), to be received by the county. What lies in a closed year waits for nobody.
 */
export async function documentsThatWait(ctx: Ctx): Promise<WaitingDocument[]> {
  const isChair = ({ groups }: Row) =>
    groups.some((id) => may(ctx.actor, "document.adopt", { level: "group", id }));
  const writes = reachOf(ctx.actor, "document.write");
  // The county writes for nobody unless it must: what is to be completed is the centre's own.
  const writesFor = (row: Row) =>
    !writes.county &&
    (writes.centres.includes(row.centreId) || writes.municipalities.includes(row.municipality));
  const receives = may(ctx.actor, "document.receive", { level: "county" });
  return (await openRows(ctx)).flatMap((row) => {
    const { id, kind, year, centre, state } = row;
    const why: DocumentWait[] = [];
    if (state === "ska_kompletteras" && writesFor(row)) why.push("to_complete");
    if (state === "inlamnad" && isChair(row)) why.push("to_adopt");
    if (mayObject(row, ctx.today) && state !== "ska_kompletteras" && isChair(row))
      why.push("to_look_at");
    if (state === "faststalld" && receives) why.push("to_receive");
    return why.map((one) => ({ id, kind, year, centre, why: one }));
  });
}
