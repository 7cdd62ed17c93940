import { Client } from "pg";
import { countyIdOf, inCounty } from "@/lib/db/county";
import { day } from "@/lib/domain/day";
import { settings } from "@/lib/ops/settings";
import { countyIds, writeAccounts } from "./accounts";
import { addAccountPeople } from "./demo/people";
import { making } from "./demo/rows";
import { type Written, writeRows } from "./demo/write";
import { agreements, bodies } from "./large/agreements";
import { documents } from "./large/documents";
import { firstFacts } from "./large/first-facts";
import { needs } from "./large/need";
import { largeAccounts, planOf, type Scale, scales } from "./large/plan";
import { rounds } from "./large/rounds";
import { type County, centres, lastYear } from "./large/shape";
import { yearlyFacts } from "./large/yearly-facts";
import { counties } from "./reference";

/** Who acts, for the transaction that begins here. */
const enter = (county: County, actor: string) =>
  `perform set_config('app.county_id', '${county.id}', true), set_config('app.actor_id', '${actor}', true);`;

/**
 * Ten years of a county: every centre as it came to the register, then year by year what was written of each, and its
 * plans, reports and agreements. Each is a transaction of its own, as it is when people do it, so that the log has
 * events and not one of a hundred thousand lines.
 */
const tenYears = (county: County) => `do $seed$
declare
  r record;
begin
  for r in ${centres(county)} loop
    ${enter(county, "")}
    ${firstFacts(county)}
    commit;
  end loop;
  for y in ${lastYear - 10}..${lastYear} loop
    for r in ${centres(county)} loop
      if r.opened < make_date(y + 1, 1, 1) then
        ${enter(county, county.userId)}
        ${yearlyFacts(county)}
        commit;
      end if;
    end loop;
  end loop;
  ${enter(county, county.userId)}
  ${rounds(county)}
  ${bodies(county)}
  ${needs(county)}
  commit;
  for r in ${centres(county)} loop
    ${enter(county, county.userId)}
    ${documents(county)}
    ${agreements(county)}
    commit;
  end loop;
end $seed$`;

/** A county's ten years, by a client of the app role that is connected to any database with the reference data. */
export async function writeCounty(client: Client, county: County): Promise<void> {
  // A crash while seeding is seeded anew: no transaction here need wait for the disk. The statements are many and small.
  await client.query(
    "set synchronous_commit = off; set jit = off; set plan_cache_mode = force_generic_plan",
  );
  if (county.centres > 0) await client.query(tenYears(county));
}

async function writePeople(county: County): Promise<void> {
  const m = making(county.slug, county.region, day(`${lastYear}-11-01`));
  addAccountPeople(m, largeAccounts);
  m.rows.countySetting.push({ id: m.id("setting"), compensates: true });
  await inCounty({ countyId: countyIdOf({ countyId: county.id }), userId: null }, "write", (db) =>
    writeRows(db, m.rows, true),
  );
}

/** How many lines the log has of a county: one for each row that was written. */
async function rowsIn(client: Client, { id }: County): Promise<number> {
  await client.query("select set_config('app.county_id', $1, false)", [id]);
  const told = await client.query<{ n: number }>(
    "select count(*)::int as n from audit where county_id = $1 and change = 'insert'",
    [id],
  );
  return told.rows[0]?.n ?? 0;
}

/** The large data set, county by county, as the app role and behind the wall: triggers and constraints are on. */
export async function* writeLarge(scale: Scale, password: string): AsyncGenerator<Written> {
  await writeAccounts(largeAccounts, password);
  const ids = await countyIds();
  const client = new Client({ connectionString: settings().databaseUrl });
  await client.connect();
  try {
    for (const { slug } of counties) {
      const county = planOf(slug, ids.get(slug) ?? "", scales[scale]);
      await writeCounty(client, county);
      await writePeople(county);
      yield { county: slug, centres: county.centres, rows: await rowsIn(client, county) };
    }
  } finally {
    await client.end();
  }
}
