import type { ToldFigure } from "@/lib/domain/comparison";
import type { Day } from "@/lib/domain/day";
import type { NewDefinition } from "@/lib/domain/new-definition";
import type { CentreStatus } from "@/lib/domain/status";
import { newDefinitionsSql } from "@/lib/new-definitions/queries";
import type { Ctx } from "@/lib/request";

export type RawCentre = {
  id: string;
  name: string;
  code: string;
  municipality: string;
  status: CentreStatus;
  signature: string;
};
/** What a centre was at the end of a year, and where it lay. */
export type RawKind = {
  id: string;
  year: number;
  code: string;
  status: CentreStatus;
  signature: string;
};
export type RawNeed = { code: string; year: number; children: number };
export type RawFigure = ToldFigure & { key: string };
export type Raw = {
  centres: RawCentre[];
  kinds: RawKind[];
  needs: RawNeed[];
  figures: RawFigure[];
  definitions: NewDefinition[];
};

/** The years that are reported on, and those of which some report is adopted: what is being written now is no figure yet. */
export async function toldYears(ctx: Ctx) {
  const rows = await ctx.db.$queryRaw<{ year: number; adopted: boolean }[]>`
    select d.year::int as year, bool_or(v.frozen_at is not null) as adopted
    from document d join document_version v on v.county_id = d.county_id and v.document_id = d.id
    where d.county_id = (select app.county()) and d.kind = 'berattelse' group by 1 order by 1`;
  const all = rows.map((row) => row.year);
  const adopted = rows.filter((row) => row.adopted).map((row) => row.year);
  return { all, adopted: adopted.length > 0 ? adopted : all };
}

/** The centres as they were on a day, and what they have told of some figures: adopted where it is, else as it stands. */
export async function read(ctx: Ctx, on: Day, years: readonly number[], keys: readonly string[]) {
  const [raw] = await ctx.db.$queryRaw<Raw[]>`
    select (
      select coalesce(json_agg(json_build_object('id', c.centre_id, 'name', c.name, 'code', c.municipality_code,
          'municipality', m.name, 'status', c.status, 'signature', c.signature) order by c.name collate "sv-x-icu", c.centre_id), '[]')
      from app.centres_on(${on}::date) c join municipality m on m.code = c.municipality_code
    ) as centres, (
      select coalesce(json_agg(json_build_object('id', c.centre_id, 'year', y.year, 'code', c.municipality_code, 'status', c.status, 'signature', c.signature)), '[]')
      from unnest(${years}::int[]) y(year) cross join lateral app.centres_on(least(make_date(y.year, 12, 31), ${ctx.today}::date)) c
    ) as kinds, (
      select coalesce(json_agg(json_build_object('code', n.municipality_code::text, 'year', n.year, 'children', n.children)), '[]')
      from municipality_need n where n.county_id = (select app.county())
    ) as needs, (${newDefinitionsSql}) as definitions, (
      select coalesce(json_agg(json_build_object('centreId', d.centre_id, 'year', d.year, 'key', f.key, 'state', f.state,
          'value', f.value, 'quality', f.quality, 'approved', v.frozen_at is not null)), '[]')
      from document d
        join lateral (
          select x.id, x.frozen_at from document_version x where x.county_id = d.county_id and x.document_id = d.id and x.abandoned_at is null
          order by x.frozen_at is not null desc, x.number desc limit 1) v on true
        join document_figure f on f.county_id = d.county_id and f.document_version_id = v.id and f.key = any(${keys}::text[])
      where d.county_id = (select app.county()) and d.kind = 'berattelse' and d.year = any(${years}::int[])
    ) as figures`;
  return raw ?? { centres: [], kinds: [], needs: [], figures: [], definitions: [] };
}
