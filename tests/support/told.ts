import { defineFigure } from "@/lib/template/commands";
import * as template from "@/lib/template/schema";
import { openRound } from "@/lib/year/commands";
import { roundOf } from "@/lib/year/queries";
import * as yearSchema from "@/lib/year/schema";
import { afterSeeing } from "./centre";
import { aCounty, type TestCounty } from "./county";
import { asRole, urls } from "./database";

/** A county with so many years of reports open, and eight centres: six in the one municipality and two in the other. */
export async function eightCentres(years: readonly number[]): Promise<TestCounty> {
  const c = await aCounty();
  for (const year of years) {
    const days = { opensOn: `${year}-11-01`, deadlineOn: `${year + 1}-02-15`, lastOn: "" };
    const said = { kind: "berattelse", year: String(year), ways: "both", ...days };
    await c.as.coordinator((ctx) => openRound(ctx, yearSchema.openRound.parse(said)));
  }
  await asRole(urls.superuser, async (db) => {
    await db.query("select set_config('app.county_id', $1, false)", [c.id]);
    await db.query(
      `with n as (select gen_random_uuid() as id, i from generate_series(1, 8) i),
        centre as (insert into centre (county_id, id) select $1, id from n returning id),
        profile as (insert into centre_profile (county_id, id, centre_id, name, host_municipality, from_on)
          select $1, gen_random_uuid(), id, 'Familjecentralen ' || i || ' (exempel)', case when i <= 6 then $2 else $3 end, '2015-01-01' from n)
      insert into centre_status (county_id, id, centre_id, status, from_on)
        select $1, gen_random_uuid(), id, 'i_drift'::centre_status_name, '2015-01-01' from n`,
      [c.id, ...c.municipalities],
    );
  });
  return c;
}

/** Those, where all have told 2024, and of 2025 each has a draft with the same number. */
export async function aCountyOfEight(): Promise<TestCounty> {
  const c = await eightCentres([2024, 2025]);
  await asRole(urls.superuser, async (db) => {
    await db.query("select set_config('app.county_id', $1, false)", [c.id]);
    await db.query(
      `with d as (insert into document (county_id, id, centre_id, kind, year, state, submitted_on)
          select $1, gen_random_uuid(), n.id, 'berattelse', y, (case y when 2024 then 'mottagen' else 'utkast' end)::document_state,
            case y when 2024 then '2025-02-01'::date end from centre n, unnest(array[2024, 2025]) y where n.county_id = $1 returning id),
        v as (insert into document_version (county_id, id, document_id, number) select $1, gen_random_uuid(), id, 1 from d returning id)
      insert into document_figure (county_id, id, document_version_id, key, required, position, state, value)
        select $1, gen_random_uuid(), id, 'besok_barn', true, 1, 'varde', 100 from v`,
      [c.id],
    );
  });
  await adoptIn(c)(2024, c.municipalities[0], 6);
  await adoptIn(c)(2024, c.municipalities[1], 2);
  return c;
}

/** So many of a municipality's reports of a year are adopted. */
export const adoptIn = (c: TestCounty) => (year: number, code: string, many: number) =>
  asRole(urls.superuser, async (db) => {
    await db.query("select set_config('app.county_id', $1, false)", [c.id]);
    await db.query(
      `with chosen as (select d.id from document d join centre_profile p on p.centre_id = d.centre_id
          where d.county_id = $1 and d.year = $2 and p.host_municipality = $3 order by d.centre_id limit $4),
        state as (update document set state = 'mottagen', submitted_on = '2026-01-20' where id in (select id from chosen) and state = 'utkast')
      update document_version set frozen_at = now(), adopted_on = '2026-01-20', way = 'ordforande' where frozen_at is null and document_id in (select id from chosen)`,
      [c.id, year, code, many],
    );
  });

/** Those, each with adopted reports of every year: more visits of children in each, and more hours. */
export async function aCountyOfYears(years: readonly number[]): Promise<TestCounty> {
  const c = await eightCentres(years);
  await asRole(urls.superuser, async (db) => {
    await db.query("select set_config('app.county_id', $1, false)", [c.id]);
    await db.query(
      `with d as (insert into document (county_id, id, centre_id, kind, year, state, submitted_on)
          select $1, gen_random_uuid(), n.id, 'berattelse', y, 'mottagen', make_date(y + 1, 2, 1)
          from centre n, unnest($2::int[]) y where n.county_id = $1 returning id, year),
        v as (insert into document_version (county_id, id, document_id, number) select $1, gen_random_uuid(), id, 1 from d returning id, document_id)
      insert into document_figure (county_id, id, document_version_id, key, required, position, state, value)
        select $1, gen_random_uuid(), v.id, k, true, p, 'varde', case p when 1 then 100 + 20 * (d.year - 2021) else 20 + d.year - 2021 end
        from v join d on d.id = v.document_id cross join (values ('besok_barn', 1), ('oppna_timmar', 2)) as f(k, p)`,
      [c.id, years],
    );
    await db.query(
      "update document_version set frozen_at = now(), adopted_on = '2026-01-20', way = 'ordforande' where county_id = $1",
      [c.id],
    );
    await db.query(
      `insert into municipality_need (county_id, id, municipality_code, year, children, challenged_children, source)
       select $1, gen_random_uuid(), m, y, 1000, 100, 'exempel' from unnest($2::text[]) m, unnest($3::int[]) y`,
      [c.id, c.municipalities, years],
    );
  });
  return c;
}

/** The county says that a figure is counted otherwise from a year, or with no words that it is counted as it was. */
export async function defineAs(
  c: TestCounty,
  { year, key, definition }: { year: number; key: string; definition: string },
) {
  const { id, version } = await c.as.coordinator(
    (ctx) => roundOf(ctx, { kind: "berattelse", year }),
    "read",
  );
  const input = template.defineFigure.parse({ roundId: id, version, key, definition, seen: "" });
  await afterSeeing(c.as.coordinator, defineFigure, input);
}
