import { joinSql, type Sql, sql } from "@/lib/db/sql";
import type { Huvudman, Utforare } from "@/lib/domain/service";
import type { Ctx } from "@/lib/request";
import type { Participation, UnitsView, UnitType } from "./schema";

/** Rows a page of the list of units. */
export const unitsPageSize = 50;

export type UnitListRow = {
  id: string;
  name: string;
  type: UnitType;
  huvudman: Huvudman;
  utforare: Utforare;
  municipality: string | null;
  participates: Participation;
  /** At how many centres the unit gives a service on the day. */
  centres: number;
};
export type UnitList = { rows: UnitListRow[]; total: number; unstated: number };

function conditions(view: UnitsView): Sql {
  const about: Sql[] = [sql`u.county_id = (select app.county())`];
  if (view.typ) about.push(sql`u.type = ${view.typ}::unit_type`);
  if (view.huvudman) about.push(sql`p.huvudman = ${view.huvudman}::huvudman`);
  if (view.utforare) about.push(sql`p.utforare = ${view.utforare}::utforare`);
  if (view.medverkar) about.push(sql`u.participates = ${view.medverkar}::participation`);
  if (view.kommun) about.push(sql`u.home_municipality = ${view.kommun}`);
  if (view.sok) {
    const like = `%${view.sok.replace(/[\\%_]/g, "\\$&")}%`;
    about.push(
      sql`(p.name ilike ${like} or p.legal_name ilike ${like} or u.hsa_id ilike ${like} or m.name ilike ${like})`,
    );
  }
  return joinSql(about, " and ");
}

/** Each unit with the facts that hold on the day, or else the latest that did. */
const units = (today: string): Sql => sql`
  unit u
  join lateral (
    select q.name, q.huvudman, q.utforare, q.legal_name from unit_profile q
    where q.county_id = u.county_id and q.unit_id = u.id
    order by (q.from_on <= ${today}::date and (q.until_on is null or q.until_on > ${today}::date)) desc, q.from_on desc limit 1) p on true
  left join municipality m on m.code = u.home_municipality`;

/** The county's units by name, a page at a time. */
export async function searchUnits(ctx: Ctx, view: UnitsView): Promise<UnitList> {
  const rows = await ctx.db.$queryRaw<(UnitListRow & { total: number })[]>`
    select u.id, p.name, u.type::text as type, p.huvudman::text as huvudman, p.utforare::text as utforare, m.name as municipality,
      u.participates::text as participates, (count(*) over ())::int as total,
      (select count(distinct s.centre_id)::int from service s
        join service_presence sp on sp.county_id = s.county_id and sp.service_id = s.id and sp.degree <> 'nej'
          and sp.from_on <= ${ctx.today}::date and (sp.until_on is null or sp.until_on > ${ctx.today}::date)
        where s.county_id = u.county_id and s.unit_id = u.id) as centres
    from ${units(ctx.today)}
    where ${conditions(view)}
    order by p.name, u.id
    limit ${unitsPageSize} offset ${(view.sida - 1) * unitsPageSize}`;
  const unstated = await ctx.db.unit.count({ where: { participates: "ej_angivet" } });
  return {
    rows: rows.map(({ total: _total, ...row }) => row),
    total: rows[0]?.total ?? 0,
    unstated,
  };
}
