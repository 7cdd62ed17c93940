import { Client } from "pg";
import { countyIdOf, inCounty } from "@/lib/db/county";
import { day } from "@/lib/domain/day";
import { settings } from "@/lib/ops/settings";
import { type Account, countyIds, userIdOf, writeAccounts } from "./accounts";
import { addAccountPeople } from "./demo/people";
import { making, noRows } from "./demo/rows";
import { exampleOrgNr } from "./demo/variety";
import { type Written, writeRows } from "./demo/write";
import { firstFacts } from "./large/first-facts";
import { type County, centres, lastYear } from "./large/shape";
import { yearlyFacts } from "./large/yearly-facts";
import { counties, countyBySlug, municipalities } from "./reference";

/** Times the national figures of 2023: 246 centres in 158 municipalities and 18 counties (definitions 1.4). */
export const scales = { national: 1, "national-x10": 10 } as const;
export type Scale = keyof typeof scales;
export const isScale = (text: string): text is Scale => Object.hasOwn(scales, text);

/** Centres and the municipalities they lie in, by county; how they are spread is invented, only the sums are known. */
const national: Record<string, readonly [centres: number, municipalities: number]> = {
  stockholm: [30, 14],
  sormland: [10, 7],
  ostergotland: [14, 8],
  jonkoping: [13, 9],
  kronoberg: [6, 5],
  kalmar: [9, 7],
  skane: [39, 22],
  halland: [8, 5],
  "vastra-gotaland": [60, 32],
  varmland: [8, 7],
  orebro: [6, 5],
  vastmanland: [8, 6],
  dalarna: [8, 7],
  gavleborg: [7, 6],
  vasternorrland: [6, 5],
  jamtland: [4, 4],
  vasterbotten: [5, 5],
  norrbotten: [5, 4],
};

/** The two counties that the bench compares: at ten times the data they have 600 centres and 60. */
export const benchCounties = ["vastra-gotaland", "orebro"] as const;
export const benchAccount: Account = {
  role: "lanssamordnare",
  email: "bench@samma-tak.example",
  name: "Bente Exempel",
  county: benchCounties[0],
  also: [{ role: "lanssamordnare", county: benchCounties[1] }],
};

const coordinator = (slug: string): Account => ({
  role: "lanssamordnare",
  email: `lanssamordnare@${slug}.example`,
  name: "Lena Exempel",
  county: slug,
});

/** A länssamordnare in every county, and an account a role in the two that are measured. */
export const largeAccounts: Account[] = [
  ...counties.map(({ slug }) => coordinator(slug)),
  ...benchCounties.flatMap((county): Account[] => [
    {
      role: "lokal_samordnare",
      email: `samordnare@${county}.example`,
      name: "Sara Exempel",
      county,
      centres: ["1", "2"],
    },
    {
      role: "kommunal_koordinator",
      email: `koordinator@${county}.example`,
      name: "Karin Exempel",
      county,
      municipalities: placesOf(county, 2),
    },
    { role: "ledamot", email: `styrgrupp@${county}.example`, name: "Gunnar Exempel", county },
    { role: "lasare", email: `lasare@${county}.example`, name: "Lars Exempel", county },
  ]),
  benchAccount,
];

/** The old cities of a county first (their codes end in 80 and more), then the rest. */
function placesOf(slug: string, count: number): string[] {
  const city = (code: string) => (code.endsWith("80") ? 0 : code.slice(2) > "80" ? 1 : 2);
  const { code } = countyBySlug(slug);
  return municipalities
    .filter((one) => one.county === code)
    .map((one) => one.code)
    .sort((a, b) => city(a) - city(b) || a.localeCompare(b, "en"))
    .slice(0, count);
}

function planOf(slug: string, id: string, times: number): County {
  const { code, region } = countyBySlug(slug);
  const [number = 0, places = 0] = national[slug] ?? [];
  const legalName = `${region} (exempel)`;
  return {
    id,
    code,
    slug,
    region: legalName,
    regionOrgNr: exampleOrgNr("region", legalName),
    municipalOrgNr: exampleOrgNr("kommun", "Exempelkommunen"),
    userId: userIdOf(coordinator(slug)),
    centres: number * times,
    municipalities: placesOf(slug, places),
  };
}

/** Who acts, for the transaction that begins here. */
const enter = (county: County, actor: string) =>
  `perform set_config('app.county_id', '${county.id}', true), set_config('app.actor_id', '${actor}', true);`;

/**
 * Ten years of a county: every centre as it came to the register, then year by year what was written of each. Each is a
 * transaction of its own, as it is when people do it, so that the log has events and not one of a hundred thousand lines.
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
end $seed$`;

async function writePeople(county: County): Promise<void> {
  const rows = noRows();
  const m = making(rows, county.slug, county.region, day(`${lastYear}-11-01`));
  addAccountPeople(m, largeAccounts);
  rows.countySetting.push({ id: m.id("setting") });
  await inCounty({ countyId: countyIdOf({ countyId: county.id }), userId: null }, "write", (db) =>
    writeRows(db, rows),
  );
}

/** The large data set, as the app role and behind the wall: triggers and constraints are on. */
export async function writeLarge(scale: Scale, password: string): Promise<Written[]> {
  await writeAccounts(largeAccounts, password);
  const ids = await countyIds();
  const client = new Client({ connectionString: settings().databaseUrl });
  await client.connect();
  const done: Written[] = [];
  try {
    // A crash while seeding is seeded anew: no transaction here need wait for the disk.
    await client.query(
      "set synchronous_commit = off; set jit = off; set plan_cache_mode = force_generic_plan",
    );
    for (const { slug } of counties) {
      const county = planOf(slug, ids.get(slug) ?? "", scales[scale]);
      if (county.centres > 0) await client.query(tenYears(county));
      await writePeople(county);
      done.push({ county: slug, centres: county.centres, rows: await rowsIn(client, county) });
    }
  } finally {
    await client.end();
  }
  return done;
}

/** How many lines the log has of a county: one for each row that was written. */
async function rowsIn(client: Client, county: County): Promise<number> {
  await client.query("select set_config('app.county_id', $1, false)", [county.id]);
  const told = await client.query<{ n: number }>(
    "select count(*)::int as n from audit where county_id = $1 and change = 'insert'",
    [county.id],
  );
  await client.query("select set_config('app.county_id', '', false)");
  return told.rows[0]?.n ?? 0;
}
