import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { Client } from "pg";
import { idOf } from "./ids";

type CountyLine = Record<
  "lanskod" | "bokstav" | "lan" | "region" | "region_orgnr" | "slug",
  string
>;
type MunicipalityLine = Record<"kommunkod" | "namn" | "lanskod" | "lat" | "lon", string>;

const lines = <T>(name: string): T[] =>
  parse(readFileSync(new URL(`./data/${name}.csv`, import.meta.url)), { columns: true, bom: true });

/** The 21 län with their regions, by länskod. Source: data/lan.csv. */
export const counties = lines<CountyLine>("lan").map((line) => ({
  id: idOf("county", line.lanskod),
  code: line.lanskod,
  letters: line.bokstav,
  name: line.lan,
  slug: line.slug,
  region: line.region,
  orgNr: line.region_orgnr.replace("-", ""),
  // Region Gotland is also the island's municipality: one body with both duties.
  isMunicipality: line.lanskod === "09",
}));

/** The 290 municipalities with their centre points (WGS84). Source: data/kommuner.csv. */
export const municipalities = lines<MunicipalityLine>("kommuner").map((line) => ({
  code: line.kommunkod,
  county: line.lanskod,
  name: line.namn,
  latitude: Number(line.lat),
  longitude: Number(line.lon),
}));

export function countyBySlug(slug: string) {
  const county = counties.find((one) => one.slug === slug);
  if (!county) throw new RangeError(`no county has the address ${slug}`);
  return county;
}

const statements: [string, unknown][] = [
  [
    `insert into county (id, code, letters, name, slug)
     select id, code, letters, name, slug
     from jsonb_to_recordset($1) as x(id uuid, code text, letters text, name text, slug text)
     on conflict (code) do update set letters = excluded.letters, name = excluded.name, slug = excluded.slug
     where (county.letters, county.name, county.slug) is distinct from (excluded.letters, excluded.name, excluded.slug)`,
    counties,
  ],
  [
    `insert into region (county_id, name, org_nr, is_municipality)
     select c.id, x.region, x."orgNr", x."isMunicipality"
     from jsonb_to_recordset($1) as x(code text, region text, "orgNr" text, "isMunicipality" boolean)
     join county c on c.code = x.code
     on conflict (county_id) do update
     set name = excluded.name, org_nr = excluded.org_nr, is_municipality = excluded.is_municipality
     where (region.name, region.org_nr, region.is_municipality)
       is distinct from (excluded.name, excluded.org_nr, excluded.is_municipality)`,
    counties,
  ],
  [
    `insert into municipality (code, county_id, name, latitude, longitude)
     select x.code, c.id, x.name, x.latitude, x.longitude
     from jsonb_to_recordset($1) as x(code text, county text, name text, latitude numeric, longitude numeric)
     join county c on c.code = x.county
     on conflict (code) do update
     set name = excluded.name, latitude = excluded.latitude, longitude = excluded.longitude
     where (municipality.name, municipality.latitude, municipality.longitude)
       is distinct from (excluded.name, excluded.latitude, excluded.longitude)`,
    municipalities,
  ],
];

/**
 * Counties, regions and municipalities, in production as in the demo. Run as the owner, since the app only reads them;
 * again as often as wanted: what already stands is left alone. Answers how many rows were written.
 */
export async function writeReference(ownerUrl: string): Promise<number> {
  const client = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query("begin");
    let written = 0;
    for (const [statement, rows] of statements)
      written += (await client.query(statement, [JSON.stringify(rows)])).rowCount ?? 0;
    await client.query("commit");
    return written;
  } finally {
    await client.end();
  }
}
