import type { FigureQuality, FigureState } from "@/lib/domain/figure";
import type { RemarkKind } from "@/lib/domain/figure-question";
import type { NewDefinition } from "@/lib/domain/new-definition";
import { newDefinitionsSql } from "@/lib/new-definitions/queries";
import type { Ctx } from "@/lib/request";

export type RawFigure = {
  documentId: string;
  centreId: string;
  approved: boolean;
  key: string;
  position: number;
  state: FigureState | null;
  value: number | null;
  quality: FigureQuality | null;
  comment: string | null;
  /** Last year's, from the adopted report. */
  before: number | null;
};
type Raw = {
  kinds: { id: string; signature: string }[];
  figures: RawFigure[];
  definitions: NewDefinition[];
  remarks: { documentId: string; key: string; kind: RemarkKind }[];
};

/** The years of which a report has been handed in or adopted, the latest first. */
export async function yearsToldOf(ctx: Ctx): Promise<number[]> {
  const rows = await ctx.db.$queryRaw<{ year: number }[]>`
    select distinct d.year::int as year from document d
    where d.county_id = (select app.county()) and d.kind = 'berattelse' and (d.submitted_on is not null or exists (
      select from document_version v where v.county_id = d.county_id and v.document_id = d.id and v.frozen_at is not null))
    order by 1 desc`;
  return rows.map(({ year }) => year);
}

/**
 * Every figure of the reports on a year that have been handed in: as it was handed in where the group is to decide, else as
 * it was adopted; with last year's, whether it is counted otherwise, what has been said of it, and what its centre was at the year's end. One statement.
 */
export async function readYear(ctx: Ctx, year: number): Promise<Raw> {
  const [raw] = await ctx.db.$queryRaw<Raw[]>`
    with d as materialized (
      select d.id, d.centre_id, v.id as version_id, v.approved
      from document d join lateral (
        select x.id, x.frozen_at is not null as approved from document_version x
        where x.county_id = d.county_id and x.document_id = d.id and x.abandoned_at is null
        order by (x.frozen_at is not null) <> (d.state = 'inlamnad') desc, x.number desc limit 1) v on true
      where d.county_id = (select app.county()) and d.kind = 'berattelse' and d.year = ${year} and (d.submitted_on is not null or v.approved)
    ), b as materialized (
      select d.centre_id, f.key, f.value
      from document d
        join lateral (
          select x.id from document_version x where x.county_id = d.county_id and x.document_id = d.id and x.frozen_at is not null
          order by x.number desc limit 1) v on true
        join document_figure f on f.county_id = d.county_id and f.document_version_id = v.id and f.value is not null
      where d.county_id = (select app.county()) and d.kind = 'berattelse' and d.year = ${year - 1}
    )
    select (
      select coalesce(json_agg(json_build_object('id', c.centre_id, 'signature', c.signature)), '[]')
      from app.centres_on(least(make_date(${year}, 12, 31), ${ctx.today}::date)) c
    ) as kinds, (
      select coalesce(json_agg(json_build_object('documentId', d.id, 'centreId', d.centre_id, 'approved', d.approved, 'key', f.key,
          'position', f.position, 'state', f.state, 'value', f.value, 'quality', f.quality, 'comment', f.comment, 'before', b.value)), '[]')
      from d join document_figure f on f.county_id = (select app.county()) and f.document_version_id = d.version_id
        left join b on b.centre_id = d.centre_id and b.key = f.key
    ) as figures, (${newDefinitionsSql}) as definitions, (
      select coalesce(json_agg(json_build_object('documentId', r.document_id, 'key', r.figure_key, 'kind', r.kind)
          order by r.document_id, r.figure_key, r.number), '[]')
      from d join figure_remark r on r.county_id = (select app.county()) and r.document_id = d.id
    ) as remarks`;
  return raw ?? { kinds: [], figures: [], definitions: [], remarks: [] };
}
