import { describe, expect, test } from "vitest";
import { compensationCsv } from "@/lib/compensation/document";
import { conditionRows, conditionsAt, getConditions } from "@/lib/compensation/queries";
import { readConditionsView } from "@/lib/compensation/schema";
import { compensationConditions, conditionVerdicts, standings } from "@/lib/domain/compensation";
import { day } from "@/lib/domain/day";
import { openRound } from "@/lib/year/commands";
import * as yearSchema from "@/lib/year/schema";
import { agreement, bodies, paper, register, sign } from "../support/agreement";
import { moreByChance } from "../support/by-chance";
import { aCentre } from "../support/centre";
import { aCounty, type TestCounty } from "../support/county";
import { asRole, urls } from "../support/database";
import { aYear } from "../support/document";

const level = (c: TestCounty, id: string, to: number | null) =>
  asRole(urls.superuser, async (db) => {
    await db.query("select set_config('app.county_id', $1, false)", [c.id]);
    await db.query("update agreement set compensation_level = $2 where id = $1", [id, to]);
  });

/** Says of the county that it compensates on conditions. */
const compensating = (c: TestCounty) =>
  c.as.coordinator(({ db }) => db.countySetting.create({ data: { compensates: true } }));

const asked = (c: TestCounty, view: Record<string, string> = {}) =>
  c.as.coordinator((ctx) => getConditions(ctx, readConditionsView(view)), "read");

describe("the conditions for compensation", () => {
  test("are met when every party has signed and plan and report are handed in; three of four is not", async () => {
    const { c, centreId } = await aYear();
    const as = c.as.coordinator;
    await compensating(c);
    const parties = await bodies(as);
    const id = await register(as, paper([centreId], parties, { signed: "nej", signedOn: "" }));
    await level(c, id, 2);
    for (const nth of [0, 1, 2]) await sign(as, id, nth, "2026-01-10");
    const one = async (dag: string) => (await asked(c, { dag })).rows[0];
    expect(await one("2026-06-01")).toMatchObject({
      level: 2,
      situation: "vantar_pa_underskrift",
      agreement: { id },
      // Reports on 2025 were never asked for here: nobody has looked.
      verdicts: { undertecknat: "ej_uppfyllt", plan: "ej_uppfyllt", berattelse: "ej_granskat" },
      standing: "ej_uppfyllt",
    });
    await sign(as, id, 3, "2026-02-10");
    expect((await one("2026-02-09"))?.verdicts.undertecknat).toBe("ej_uppfyllt");
    expect((await one("2026-02-10"))?.verdicts.undertecknat).toBe("uppfyllt");
    await asRole(urls.superuser, async (db) => {
      await db.query("select set_config('app.county_id', $1, false)", [c.id]);
      await db.query(
        `insert into document (county_id, id, centre_id, kind, year, state, submitted_on) values
           ($1, gen_random_uuid(), $2, 'plan', 2026, 'inlamnad', '2026-03-01')`,
        [c.id, centreId],
      );
    });
    expect((await one("2026-02-28"))?.verdicts.plan).toBe("ej_uppfyllt");
    const now = await one("2026-03-01");
    expect(now).toMatchObject({ verdicts: { plan: "uppfyllt" }, standing: "ej_granskat" });
    expect(now?.plan.documentId).not.toBeNull();
    // The same on the centre's own page.
    const own = await as((ctx) => conditionsAt(ctx, centreId, ctx.today), "read");
    expect(own?.verdicts).toEqual((await asked(c)).rows[0]?.verdicts);
  });

  test("are shown where the county says so, with or without levels, and to whoever may read agreements", async () => {
    const c = await aCounty();
    const as = c.as.coordinator;
    const centreId = await aCentre(c, { mhv: "ja" }, { name: "Eken" });
    const id = await register(as, paper([centreId], await bodies(as)));
    expect(await asked(c)).toMatchObject({ asked: false, levels: false, total: 0, rows: [] });
    const here = () => as((ctx) => conditionsAt(ctx, centreId, ctx.today), "read");
    expect(await here()).toBeNull();
    await level(c, id, 1);
    expect(await here(), "a level is not a condition").toBeNull();
    await level(c, id, null);
    await compensating(c);
    // A county as Skåne: conditions and no levels, and no column or filter of them.
    const bare = await asked(c, { niva: "2" });
    expect(bare).toMatchObject({ asked: true, levels: false, total: 1, niva: [] });
    expect(await here()).toMatchObject({ levels: false, verdicts: { undertecknat: "uppfyllt" } });
    expect(compensationCsv(bare.rows, bare.on, bare.levels)).not.toContain("nivå");
    await level(c, id, 1);
    expect(await asked(c)).toMatchObject({ asked: true, levels: true, total: 1, niva: [1] });
    expect((await asked(c, { niva: "2" })).total).toBe(0);
    expect(await here()).toMatchObject({ levels: true, level: 1 });
    expect((await agreement(as, id)).compensationLevel).toBe(1);
    const view = readConditionsView({});
    await expect(c.as.nobody((ctx) => getConditions(ctx, view), "read")).rejects.toMatchObject({
      code: "not_allowed",
    });
  });

  test("of 80 centres by chance are what another count gives, and every number leads to its rows", async () => {
    const c = await aCounty();
    for (const [kind, year, deadlineOn] of [
      ["plan", "2026", "2025-12-15"],
      ["berattelse", "2025", "2026-02-15"],
    ]) {
      const said = { kind, year, opensOn: "2025-10-01", deadlineOn, lastOn: "", ways: "both" };
      await c.as.coordinator((ctx) => openRound(ctx, yearSchema.openRound.parse(said)));
    }
    await moreByChance(c, 80, [2025, 2026]);
    await compensating(c);
    await asRole(urls.superuser, async (db) => {
      await db.query("select set_config('app.county_id', $1, false), setseed(0.3)", [c.id]);
      await db.query(
        "update agreement set compensation_level = 1 + (random() * 2)::int where county_id = $1 and random() < 0.7",
        [c.id],
      );
    });
    const dag = "2026-06-30";
    const counted = await asked(c, { dag });
    const given = await asRole(urls.superuser, async (db) => {
      const { rows } = await db.query<{ signed: number; plan: number; total: number }>(
        `with open as (select distinct centre_id from centre_status where county_id = $1 and from_on <= $2::date
             and (until_on is null or until_on > $2::date) and status in ('i_drift', 'tillfalligt_stangd', 'under_avveckling')),
           signed as (select distinct x.centre_id from agreement_centre x join agreement a on a.county_id = x.county_id and a.id = x.agreement_id
             where x.county_id = $1 and a.from_on <= $2::date and a.last_on >= $2::date
               and not exists (select from agreement_party p where p.agreement_id = a.id and (p.signed_on is null or p.signed_on > $2::date))),
           filed as (select centre_id from document where county_id = $1 and kind = 'plan' and year = 2026 and submitted_on <= $2::date)
         select count(*)::int as total, count(*) filter (where centre_id not in (select centre_id from signed))::int as signed,
           count(*) filter (where centre_id in (select centre_id from filed))::int as plan from open`,
        [c.id, dag],
      );
      return rows[0];
    });
    expect(counted.total).toBe(given?.total);
    expect(counted.unmet.undertecknat).toBe(given?.signed);
    expect((await asked(c, { dag, villkor: "plan", lage: "uppfyllt" })).found).toBe(given?.plan);
    for (const lage of standings)
      expect((await asked(c, { dag, lage })).found).toBe(counted.standing[lage]);
    for (const villkor of compensationConditions) {
      const found = await Promise.all(
        conditionVerdicts.map(async (lage) => (await asked(c, { dag, villkor, lage })).found),
      );
      expect(found[0]).toBe(counted.unmet[villkor]);
      expect(found.reduce((sum, one) => sum + one, 0)).toBe(counted.total);
    }
    const byLevel = await Promise.all(
      [...counted.niva, "utan"].map(
        async (niva) => (await asked(c, { dag, niva: `${niva}` })).total,
      ),
    );
    expect(byLevel.reduce((sum, one) => sum + one, 0)).toBe(counted.total);
    // A centre's own page, which asks for that centre alone, says the same.
    for (const row of (
      await c.as.coordinator((ctx) => conditionRows(ctx, readConditionsView({ dag })), "read")
    ).rows)
      expect(
        await c.as.coordinator((ctx) => conditionsAt(ctx, row.centreId, day(dag)), "read"),
      ).toEqual({ ...row, levels: true });
    // The file holds every row, the page the first of them.
    const view = readConditionsView({ dag });
    const { rows, on } = await c.as.coordinator((ctx) => conditionRows(ctx, view), "read");
    expect(compensationCsv(rows, on, true).trim().split("\r\n")).toHaveLength(1 + counted.total);
    expect(counted.rows.length).toBe(Math.min(counted.total, 50));
  });

  test("9: tell of a clinic that takes part in two centres, for it may give more, and only while both are open", async () => {
    const c = await aCounty();
    const as = c.as.coordinator;
    await compensating(c);
    const [eken, linden] = [
      await aCentre(c, { bhv: "delvis", mhv: "ja" }, { name: "Eken" }),
      await aCentre(c, { bhv: "delvis" }, { name: "Linden" }),
    ];
    await asRole(urls.superuser, async (db) => {
      await db.query("select set_config('app.county_id', $1, false)", [c.id]);
      await db.query(
        `with made as (insert into unit (county_id, id, type) values ($1, gen_random_uuid(), 'bvc') returning id),
           named as (insert into unit_profile (county_id, id, unit_id, from_on, name, huvudman, utforare)
             select $1, gen_random_uuid(), id, '2020-01-01', 'Exempelbarnens BVC', 'region', 'offentlig' from made)
         update service set unit_id = (select id from made) where county_id = $1 and type = 'bhv'`,
        [c.id],
      );
    });
    const shared = async (dag?: string) =>
      (await asked(c, dag ? { dag } : {})).rows.map(({ name, shared: units }) => [name, units]);
    expect(await shared()).toEqual([
      ["Eken", [{ unit: "Exempelbarnens BVC", centres: ["Linden"] }]],
      ["Linden", [{ unit: "Exempelbarnens BVC", centres: ["Eken"] }]],
    ]);
    const own = await as((ctx) => conditionsAt(ctx, eken, ctx.today), "read");
    expect(own?.shared).toEqual([{ unit: "Exempelbarnens BVC", centres: ["Linden"] }]);
    await asRole(urls.superuser, async (db) => {
      await db.query("select set_config('app.county_id', $1, false)", [c.id]);
      await db.query("update centre_status set status = 'avvecklad' where centre_id = $1", [
        linden,
      ]);
    });
    expect(await shared()).toEqual([["Eken", []]]);
  });

  test("are nothing that an address can make fail", () => {
    expect(
      readConditionsView({ dag: "igår", niva: "hög", villkor: "x", lage: ["y", "z"], sida: "-1" }),
    ).toEqual({ dag: null, kommun: null, niva: null, villkor: null, lage: null, sida: 1 });
  });
});
