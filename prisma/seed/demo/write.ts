import { type CountyDb, countyIdOf, inCounty } from "@/lib/db/county";
import type { Day } from "@/lib/domain/day";
import { countyIds, demoAccounts, userIdOf, writeAccounts } from "../accounts";
import { idOf } from "../ids";
import { batchesOf } from "./county";
import { writeDocuments } from "./documents-write";
import { gotland } from "./gotland";
import { happenings } from "./happenings";
import { orebro } from "./orebro";
import type { Rows } from "./rows";
import { skane } from "./skane";
import type { CountySpec } from "./spec";

/** Counties with centres, and one that is empty but for its länssamordnare. */
export const demoCounties: CountySpec[] = [
  skane,
  orebro,
  gotland,
  { slug: "blekinge", centres: [] },
];

type Table = {
  createMany(args: { data: object[]; skipDuplicates: boolean }): Promise<{ count: number }>;
};

/**
 * Through the county's own door: row security, constraints and the audit's triggers are on. Written `again`, what is
 * there already is left alone; otherwise it is refused. Answers how many rows were written.
 */
export async function writeRows(db: CountyDb, rows: Rows, again = false): Promise<number> {
  let written = 0;
  for (const [name, data] of Object.entries(rows)) {
    if (data.length === 0) continue;
    const table = db[name as keyof Rows] as unknown as Table;
    written += (await table.createMany({ data, skipDuplicates: again })).count;
  }
  return written;
}

export type Written = { county: string; centres: number; rows: number };

/** The demo on a day, county by county: accounts, persons, assignments and all that the counties hold. */
export async function* writeDemo(
  today: Day,
  password: string,
  again = false,
): AsyncGenerator<Written> {
  await writeAccounts(demoAccounts, password);
  const ids = await countyIds();
  for (const county of demoCounties) {
    const countyId = countyIdOf({ countyId: ids.get(county.slug) ?? "" });
    const enter = <T>(userId: string | null, work: (db: CountyDb) => Promise<T>) =>
      inCounty({ countyId, userId }, "write", work);
    let rows = 0;
    for (const batch of batchesOf(county, demoAccounts, today))
      rows += await enter(null, (db) => writeRows(db, batch, again));
    if (county.documents)
      rows += await writeDocuments((work) => enter(null, work), county, demoAccounts, today, again);
    for (const { by, change } of happenings.filter((one) => one.county === county.slug))
      await enter(userIdOf({ email: by }), (db) =>
        change(db, (...words) => idOf(county.slug, ...words)),
      );
    yield { county: county.slug, centres: county.centres.length, rows };
  }
}
