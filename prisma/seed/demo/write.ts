import { type CountyDb, type CountyId, countyIdOf, inCounty } from "@/lib/db/county";
import type { Day } from "@/lib/domain/day";
import { type Account, countyIds, demoAccounts, userIdOf, writeAccounts } from "../accounts";
import { idOf } from "../ids";
import { rowsOf } from "./county";
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

type Table = { createMany(args: { data: object[] }): Promise<{ count: number }> };

/** Through the county's own door: row security, constraints and the audit's triggers are on. */
export async function writeRows(db: CountyDb, rows: Rows): Promise<number> {
  let written = 0;
  for (const [table, data] of Object.entries(rows)) {
    if (data.length === 0) continue;
    written += (await (db[table as keyof Rows] as unknown as Table).createMany({ data })).count;
  }
  return written;
}

export type Written = { county: string; centres: number; rows: number };

/** The demo on a day: accounts, persons, assignments and all that the counties hold. */
export async function writeDemo(
  today: Day,
  password: string,
  accounts: Account[] = demoAccounts,
): Promise<Written[]> {
  await writeAccounts(accounts, password);
  const ids = await countyIds();
  const done: Written[] = [];
  for (const county of demoCounties) {
    const countyId: CountyId = countyIdOf({ countyId: ids.get(county.slug) ?? "" });
    const rows = rowsOf(county, accounts, today);
    const count = await inCounty({ countyId, userId: null }, "write", (db) => writeRows(db, rows));
    for (const { by, change } of happenings.filter((one) => one.county === county.slug))
      await inCounty({ countyId, userId: userIdOf({ email: by }) }, "write", (db) =>
        change(db, (...words) => idOf(county.slug, ...words)),
      );
    done.push({ county: county.slug, centres: county.centres.length, rows: count });
  }
  return done;
}
