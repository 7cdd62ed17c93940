import type { DocumentKind } from "@/lib/domain/document";
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

/**
 * What has been handed to the person who acts at some centres, and which nobody has written yet: sections that are not
 * ready and figures without an answer, in what can be written in today.
 */
export async function handedToMe(ctx: Ctx, centreIds: readonly string[]): Promise<Row[]> {
  if (centreIds.length === 0) return [];
  return ctx.db.$queryRaw<Row[]>`
    select x.id, d.id as "documentId", n.name as centre, d.kind, d.year, s.key as section, s.heading, x.figure
    from person me
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
      join document d on d.county_id = v.county_id and d.id = v.document_id and d.state in ('utkast', 'ska_kompletteras')
        and d.centre_id = any(${[...centreIds]}::uuid[])
      left join document_round r on r.county_id = d.county_id and r.kind = d.kind and r.year = d.year
      join lateral (
        select p.name from centre_profile p where p.county_id = d.county_id and p.centre_id = d.centre_id
        order by p.from_on <= ${ctx.today}::date desc, p.from_on desc limit 1) n on true
    where me.county_id = (select app.county()) and me.user_id = ${ctx.actor.userId}::uuid 
      and (r.closed_at is null or d.reopened_on is not null)
      and (r.last_on is null or r.last_on >= ${ctx.today}::date or v.number > 1 or d.state = 'ska_kompletteras' or exists (
        select from (select distinct on (l.sections = '{}') l.kind, l.until_on, l.sections from document_leave l where l.county_id = d.county_id
            and l.centre_id = d.centre_id and l.document_kind = d.kind and l.year = d.year and l.ended_on is null
          order by l.sections = '{}', l.decided_at desc, l.id desc) l
        where l.kind = 'forlangd' and l.until_on >= ${ctx.today}::date and (l.sections = '{}' or s.key = any(l.sections))))
    order by n.name, d.year, d.kind, s.position, x.figure nulls first`;
}
