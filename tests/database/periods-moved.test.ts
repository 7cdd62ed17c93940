import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { agreement, bodies, paper, register } from "../support/agreement";
import { aCentre } from "../support/centre";
import { aCounty } from "../support/county";
import { asRole, urls } from "../support/database";

const folder = "20261130050001_periods_counted_from_their_start";
const migration = readFileSync(`prisma/migrations/${folder}/migration.sql`, "utf8");

test("a stand and notice of a period whose end is counted anew go with it, and all others stay", async () => {
  const c = await aCounty();
  const as = c.as.coordinator;
  const centreId = await aCentre(c, {}, { name: "Eken" });
  const all = await bodies(as);
  const half = { prolongCount: "6", fromOn: "2026-01-01", lastOn: "2026-06-30" };
  const moves = await register(as, paper([centreId], all, half));
  const given = await register(as, paper([centreId], all, half));
  const stays = await register(as, paper([centreId], all, { lastOn: "2026-08-31" }));
  await asRole(urls.superuser, async (db) => {
    await db.query("select set_config('app.county_id', $1, false)", [c.id]);
    for (const [id, on] of [
      [moves, "2026-12-30"],
      [moves, "2026-06-30"],
      [given, "2026-12-30"],
      [stays, "2028-08-31"],
    ])
      await db.query(
        `insert into agreement_stand (county_id, id, agreement_id, period_last_on, answer, decided_on, decided_by, decision)
         values ($1, gen_random_uuid(), $2, $3, 'omforhandla', '2026-11-01', 'Nämnden', '§ 1')`,
        [c.id, id, on],
      );
    await db.query(
      `insert into agreement_notice (county_id, id, agreement_id, party_id, given_on, last_on, decided_by, decision)
       select county_id, gen_random_uuid(), agreement_id, id, '2026-10-01', '2026-12-30', 'Nämnden', '§ 1'
       from agreement_party where county_id = $1 and agreement_id = $2 limit 1`,
      [c.id, given],
    );
  });
  expect((await agreement(as, moves)).stand, "known by a day that is none any more").toBeNull();
  await asRole(urls.owner, (db) => db.query(migration));
  const found = await agreement(as, moves);
  expect(found).toMatchObject({ end: "2026-12-31", stand: { periodLastOn: "2026-12-31" } });
  expect(found.stands.map((one) => one.periodLastOn).toSorted()).toEqual([
    "2026-06-30",
    "2026-12-31",
  ]);
  expect(await agreement(as, given)).toMatchObject({ status: "uppsagt", end: "2026-12-31" });
  expect((await agreement(as, stays)).stands[0]?.periodLastOn).toBe("2028-08-31");
});
