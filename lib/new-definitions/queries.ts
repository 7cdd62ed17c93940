import { type Sql, sql } from "@/lib/db/sql";
import type { NewDefinition } from "@/lib/domain/new-definition";
import type { Ctx } from "@/lib/request";
import { roundsOf } from "@/lib/year/queries";

/** Every new definition that the county has given a figure of its reports, of whichever year. */
export async function newDefinitionsOf(ctx: Ctx): Promise<NewDefinition[]> {
  const rounds = (await roundsOf(ctx)).filter(({ kind }) => kind === "berattelse");
  return rounds.flatMap(({ year, figures }) =>
    figures.flatMap(({ key, newDefinition: text }) => (text === null ? [] : [{ key, year, text }])),
  );
}

/** The same as a list, for a statement that reads them along with the figures that they are about. */
export const newDefinitionsSql: Sql = sql`
  select coalesce(json_agg(json_build_object('key', f.key, 'year', r.year, 'text', f.new_definition) order by r.year, f.position), '[]')
  from document_round r join round_figure f on f.county_id = r.county_id and f.round_id = r.id
  where r.county_id = (select app.county()) and r.kind = 'berattelse' and f.new_definition is not null`;
