import { fromDate } from "@/lib/db/day";
import { addDays, type Day } from "@/lib/domain/day";
import { type DocumentKind, type DocumentState, daysToObject } from "@/lib/domain/document";
import { may, reachOf } from "@/lib/domain/policy";
import { groupRecords } from "@/lib/groups/queries";
import type { Ctx } from "@/lib/request";
import { roundsOf } from "@/lib/year/queries";

/** Why a plan or a report waits for a person. */
export const documentWaits = ["to_complete", "to_adopt", "to_look_at", "to_receive"] as const;
export type DocumentWait = (typeof documentWaits)[number];

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
};
export type WaitingDocument = Pick<Row, "id" | "kind" | "year" | "centreId" | "centre"> & {
  why: DocumentWait;
};

/** Every document that somebody must act on: those that are neither drafts nor received long ago. */
function openRows(ctx: Ctx): Promise<Row[]> {
  return ctx.db.$queryRaw<Row[]>`
    select d.id, d.kind::text as kind, d.year::int as year, d.state::text as state, d.centre_id as "centreId", p.name as centre,
      p.host_municipality as municipality, v.way::text as way, (v.frozen_at at time zone 'Europe/Stockholm')::date as "frozenOn"
    from document d
      join lateral (
        select x.name, x.host_municipality from centre_profile x where x.county_id = d.county_id and x.centre_id = d.centre_id
        order by (x.from_on <= ${ctx.today}::date and (x.until_on is null or x.until_on > ${ctx.today}::date)) desc, x.from_on limit 1) p on true
      left join lateral (
        select y.way, y.frozen_at from document_version y where y.county_id = d.county_id and y.document_id = d.id and y.frozen_at is not null
        order by y.number desc limit 1) v on true
    where d.county_id = (select app.county())
      and (d.state in ('inlamnad', 'ska_kompletteras', 'faststalld') or v.frozen_at > now() - interval '15 days')
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
  const rounds = await roundsOf(ctx);
  const closed = (row: Row) =>
    rounds.some((r) => r.kind === row.kind && r.year === row.year && r.closedAt !== null);
  const chaired = (await groupRecords(ctx)).filter(
    (group) =>
      group.responsible &&
      (group.level === "kommun_del" || group.level === "centrum") &&
      group.fromOn <= ctx.today &&
      (group.untilOn === null || group.untilOn > ctx.today) &&
      may(ctx.actor, "document.adopt", { level: "group", id: group.id }),
  );
  const isChair = (row: Row) =>
    chaired.some(
      (g) => g.centres.includes(row.centreId) || g.municipalities.includes(row.municipality),
    );
  const writes = reachOf(ctx.actor, "document.write");
  // The county writes for nobody unless it must: what is to be completed is the centre's own.
  const writesFor = (row: Row) =>
    !writes.county &&
    (writes.centres.includes(row.centreId) || writes.municipalities.includes(row.municipality));
  const receives = may(ctx.actor, "document.receive", { level: "county" });
  return (await openRows(ctx))
    .filter((row) => !closed(row))
    .flatMap((row) => {
      const { id, kind, year, centreId, centre, state } = row;
      const why: DocumentWait[] = [];
      if (state === "ska_kompletteras" && writesFor(row)) why.push("to_complete");
      if (state === "inlamnad" && isChair(row)) why.push("to_adopt");
      if (mayObject(row, ctx.today) && state !== "ska_kompletteras" && isChair(row))
        why.push("to_look_at");
      if (state === "faststalld" && receives) why.push("to_receive");
      return why.map((one) => ({ id, kind, year, centreId, centre, why: one }));
    });
}
