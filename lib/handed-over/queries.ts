import { sql } from "@/lib/db/sql";
import { whileUnchanged } from "@/lib/db/unchanged";
import type { Day } from "@/lib/domain/day";
import type { DocumentKind } from "@/lib/domain/document";
import { reachAs } from "@/lib/domain/waiting";
import type { Ctx } from "@/lib/request";

type Row = {
  id: string;
  documentId: string;
  centre: string;
  kind: DocumentKind;
  year: number;
  /** Of the section that it is written in. */
  section: string;
  heading: string;
  /** Its key, where one figure has been handed over and not the section. */
  figure: string | null;
};

type Asked = {
  documentId: string;
  kind: DocumentKind;
  year: number;
  centreId: string;
  centre: string;
  municipality: string;
};
type Mine = { handed: (Row & { centreId: string })[]; asked: Asked[] };

/**
 * What has been handed to the person who acts at some centres, and what is asked of it: one statement a request, for it is
 * of every centre where she works, however few of them are asked about.
 */
async function mine(ctx: Ctx, centreIds: readonly string[]): Promise<Mine> {
  if (centreIds.length === 0) return { handed: [], asked: [] };
  const works = reachAs(ctx.actor, "medarbetare").centres;
  const centres = [...new Set([...works, ...centreIds])].sort();
  const key = JSON.stringify(["handed to", ctx.today, ctx.actor.userId, centres]);
  return whileUnchanged(ctx, key, async () => {
    const [row] = await ctx.db.$queryRaw<Mine[]>(sql`
      with me as (
        select m.county_id, m.id from person m where m.county_id = (select app.county()) and m.user_id = ${ctx.actor.userId}::uuid
      ), here as (
        select d.*, p.name as centre, p.host_municipality from me
          join document d on d.county_id = me.county_id and d.centre_id = any(${centres}::uuid[])
          left join document_round r on r.county_id = d.county_id and r.kind = d.kind and r.year = d.year
          join lateral (
            select p.name, p.host_municipality from centre_profile p where p.county_id = d.county_id and p.centre_id = d.centre_id
            order by p.from_on <= ${ctx.today}::date desc, p.from_on desc limit 1) p on true
        where r.closed_at is null or d.reopened_on is not null
      )
      select
        (select coalesce(jsonb_agg(to_jsonb(x)), '[]') from (${handedSql(ctx.today)}) x) as handed,
        (select coalesce(jsonb_agg(to_jsonb(x)), '[]') from (${askedSql}) x) as asked`);
    return row ?? { handed: [], asked: [] };
  });
}

const handedSql = (today: Day) => sql`
  select x.id, d.id as "documentId", d.centre_id as "centreId", d.centre, d.kind, d.year, s.key as section, s.heading, x.figure
  from me
    join lateral (
      select s.id, s.id as section_id, null as figure from document_section s
        where s.county_id = me.county_id and s.assigned_to = me.id and not s.ready
      union all
      select f.id, s.id, f.key from document_figure f
        join document_section s on s.county_id = f.county_id and s.document_version_id = f.document_version_id and s.type = 'siffror'
        where f.county_id = me.county_id and f.assigned_to = me.id and f.state is null) x on true
    join document_section s on s.county_id = me.county_id and s.id = x.section_id
    join document_version v on v.county_id = s.county_id and v.id = s.document_version_id
      and v.frozen_at is null and v.abandoned_at is null
    join here d on d.county_id = v.county_id and d.id = v.document_id and d.state in ('utkast', 'ska_kompletteras')
    left join document_round r on r.county_id = d.county_id and r.kind = d.kind and r.year = d.year
  where r.last_on is null or r.last_on >= ${today}::date or v.number > 1 or d.state = 'ska_kompletteras' or exists (
    select from (select distinct on (l.sections = '{}') l.kind, l.until_on, l.sections from document_leave l where l.county_id = d.county_id
        and l.centre_id = d.centre_id and l.document_kind = d.kind and l.year = d.year and l.ended_on is null
      order by l.sections = '{}', l.decided_at desc, l.id desc) l
    where l.kind = 'forlangd' and l.until_on >= ${today}::date and (l.sections = '{}' or s.key = any(l.sections)))
  order by d.centre, d.year, d.kind, s.position, x.figure nulls first`;

/** In the version that is written or stands, where the last that was said of a figure is a question. */
const askedSql = sql`
  select d.id as "documentId", d.kind, d.year, d.centre_id as "centreId", d.centre, d.host_municipality as municipality
  from me
    join here d on d.kind = 'berattelse'
    join lateral (
      select x.id from document_version x
      where x.county_id = d.county_id and x.document_id = d.id and x.abandoned_at is null
      order by x.frozen_at is null desc, x.number desc limit 1) v on true
  where exists (
    select from (select distinct on (q.figure_key) q.figure_key, q.kind from figure_remark q
        where q.county_id = d.county_id and q.document_id = d.id order by q.figure_key, q.number desc) last
      join document_figure f on f.county_id = d.county_id and f.document_version_id = v.id and f.key = last.figure_key
    where last.kind = 'fraga' and (f.assigned_to = me.id or exists (
      select from document_section s where s.county_id = d.county_id and s.document_version_id = v.id
        and s.type = 'siffror' and s.assigned_to = me.id)))
  order by d.year, d.centre`;

/**
 * What has been handed to the person who acts at some centres, and which nobody has written yet: sections that are not
 * ready and figures without an answer, in what can be written in today.
 */
export async function handedToMe(ctx: Ctx, centreIds: readonly string[]): Promise<Row[]> {
  return (await mine(ctx, centreIds)).handed.filter(({ centreId }) => centreIds.includes(centreId));
}

/**
 * The reports of some centres in which the county has asked about a figure that has been handed to the person who acts,
 * and which nobody has answered yet. What lies in a closed year waits for nobody.
 */
export async function askedOfMe(ctx: Ctx, centreIds: readonly string[]): Promise<Asked[]> {
  return (await mine(ctx, centreIds)).asked.filter(({ centreId }) => centreIds.includes(centreId));
}
