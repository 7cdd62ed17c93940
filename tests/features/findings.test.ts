import { describe, expect, test } from "vitest";
import { findingsOfCentre, listFindings } from "@/lib/findings/queries";
import { findingView } from "@/lib/findings/schema";
import type { Ctx } from "@/lib/request";
import { standingOf } from "@/lib/waiting/queries";
import { aCentre } from "../support/centre";
import { aCounty } from "../support/county";

const whole = {
  mhv: "ja",
  bhv: "ja",
  oppen_forskola: "ja",
  forebyggande_socialtjanst: "ja",
} as const;
/** What the start page counts. */
const countFindings = async (ctx: Ctx) => (await standingOf(ctx)).counts;
const rulesOf = (found: { rule: string }[]) => found.map((f) => f.rule);

describe("findings", () => {
  test("a centre with only an address and services lacks the rest, each with the page that mends it", async () => {
    const c = await aCounty();
    const id = await aCentre(c, whole);
    const found = await c.as.local(id)((ctx) => findingsOfCentre(ctx, id), "read");
    expect(rulesOf(found)).toEqual(
      expect.arrayContaining([
        "no_head",
        "no_staffing",
        "no_opening_hours",
        "service_without_unit",
        "not_confirmed_for_a_year",
        "no_position",
      ]),
    );
    expect(rulesOf(found)).not.toContain("no_address");
    const page = (rule: string) => found.find((f) => f.rule === rule)?.href;
    const mhv = await c.as.reader(
      ({ db }) => db.service.findFirstOrThrow({ where: { centreId: id, type: "mhv" } }),
      "read",
    );
    expect(page("no_head")).toMatch(
      new RegExp(`/${c.slug}/familjecentraler/${id}/verksamheter/[0-9a-f-]+/chef$`),
    );
    expect(page("no_head")).toContain(mhv.id);
    expect(page("not_confirmed_for_a_year")).toBe(`/${c.slug}/familjecentraler/${id}/bekrafta`);
    expect(page("no_opening_hours")).toBe(`/${c.slug}/familjecentraler/${id}/oppettider`);
    // Whoever may not mend it reads it on the centre's page.
    const read = await c.as.reader((ctx) => findingsOfCentre(ctx, id), "read");
    expect(read.find((f) => f.rule === "no_opening_hours")).toMatchObject({
      href: `/${c.slug}/familjecentraler/${id}#oppettider`,
      mends: false,
    });
  });

  test("a degree that is not known leaves the kind open, and is mended at that service", async () => {
    const c = await aCounty();
    const id = await aCentre(c, { bhv: "ja", oppen_forskola: "okand" });
    const found = await c.as.local(id)((ctx) => findingsOfCentre(ctx, id), "read");
    const unknown = found.find((f) => f.rule === "degree_unknown");
    expect(unknown?.services).toContain("oppen_forskola");
    const service = await c.as.reader(
      ({ db }) => db.service.findFirstOrThrow({ where: { centreId: id, type: "oppen_forskola" } }),
      "read",
    );
    expect(unknown?.href).toBe(`/${c.slug}/familjecentraler/${id}/verksamheter/${service.id}`);
    expect(rulesOf(found)).toContain("kind_undecided");
  });

  test("9 and 34: one unit wholly at two centres is found at both", async () => {
    const c = await aCounty();
    const one = await aCentre(c, { bhv: "ja" });
    const two = await aCentre(c, { bhv: "ja" }, { name: "Familjecentralen Andra (exempel)" });
    await c.as.coordinator(async ({ db }) => {
      const unit = await db.unit.create({ data: { type: "bvc" } });
      await db.service.updateMany({
        where: { centreId: { in: [one, two] } },
        data: { unitId: unit.id },
      });
    });
    for (const id of [one, two]) {
      const found = await c.as.reader((ctx) => findingsOfCentre(ctx, id), "read");
      expect(found.find((f) => f.rule === "same_unit_wholly_at_two_centres")?.services).toEqual([
        "bhv",
      ]);
    }
  });

  test("two centres of one name in a municipality are both found", async () => {
    const c = await aCounty();
    const one = await aCentre(c, whole);
    const two = await aCentre(c, whole, { name: "Familjecentralen Tvilling (exempel)" });
    await c.as.coordinator(({ db }) =>
      db.centreProfile.updateMany({
        where: { centreId: two },
        data: { name: "familjecentralen prov (EXEMPEL)" },
      }),
    );
    const all = await c.as.reader(
      (ctx) => listFindings(ctx, findingView.parse({ regel: "name_duplicate_in_municipality" })),
      "read",
    );
    expect(all.rows.map((r) => r.centreId).sort()).toEqual([one, two].sort());
  });

  test("a county without centres has nothing to mend", async () => {
    const c = await aCounty();
    expect(await c.as.coordinator((ctx) => countFindings(ctx), "read")).toEqual({
      error: 0,
      warning: 0,
      info: 0,
      total: 0,
      centres: 0,
    });
    expect(
      (await c.as.reader((ctx) => listFindings(ctx, findingView.parse({})), "read")).rows,
    ).toEqual([]);
  });

  test("a local coordinator counts her own, and sees the county's when she asks", async () => {
    const c = await aCounty();
    const mine = await aCentre(c, whole);
    await aCentre(c, whole, {
      name: "Familjecentralen Andra (exempel)",
      hostMunicipality: c.municipalities[1],
    });
    const me = c.as.local(mine);
    const list = await me((ctx) => listFindings(ctx, findingView.parse({})), "read");
    expect(new Set(list.rows.map((r) => r.centreId))).toEqual(new Set([mine]));
    expect(list.mayNarrow).toBe(true);
    const county = await me(
      (ctx) => listFindings(ctx, findingView.parse({ omfang: "lan" })),
      "read",
    );
    expect(new Set(county.rows.map((r) => r.centreId)).size).toBe(2);
    expect((await me((ctx) => countFindings(ctx), "read")).centres).toBe(1);
  });

  test("the counts are kept only while nothing in the county has changed", async () => {
    const c = await aCounty();
    const count = () => c.as.coordinator((ctx) => countFindings(ctx), "read");
    expect((await count()).centres).toBe(0);
    const id = await aCentre(c, whole);
    const first = await count();
    expect(first.centres).toBe(1);
    expect(await count()).toEqual(first);
    await c.as.coordinator(({ db }) =>
      db.centreProfile.updateMany({ where: { centreId: id }, data: { street: null } }),
    );
    expect((await count()).error).toBe(first.error + 1);
  });

  test("what is counted in a transaction that is undone is not kept", async () => {
    const c = await aCounty();
    const id = await aCentre(c, whole);
    const undone = c.as.coordinator(async (ctx) => {
      await ctx.db.centreProfile.updateMany({ where: { centreId: id }, data: { street: null } });
      expect((await countFindings(ctx)).error).toBe(1);
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    expect((await c.as.coordinator((ctx) => countFindings(ctx), "read")).error).toBe(0);
  });

  test("a change that was under way when the counts were made is counted when it is done", async () => {
    const c = await aCounty();
    const id = await aCentre(c, whole);
    const count = () => c.as.coordinator((ctx) => countFindings(ctx), "read");
    await c.as.coordinator(async ({ db }) => {
      await db.centreProfile.updateMany({ where: { centreId: id }, data: { street: null } });
      // Somebody else adds a line after ours, and counts while ours is not yet seen.
      await c.as.coordinator((other) => other.db.unit.create({ data: { type: "bvc" } }));
      expect((await count()).error).toBe(0);
    });
    expect((await count()).error).toBe(1);
  });

  test("the filters pick, and the counts stay those of the whole", async () => {
    const c = await aCounty();
    await aCentre(c, whole);
    const all = await c.as.reader((ctx) => listFindings(ctx, findingView.parse({})), "read");
    // Each has one who answers for it: the parts are the whole, and a part is its rows.
    expect(all.byOwner.reduce((sum, { count }) => sum + count, 0)).toBe(all.rows.length);
    for (const { role, count } of all.byOwner) {
      const theirs = await c.as.reader(
        (ctx) => listFindings(ctx, findingView.parse({ agare: role })),
        "read",
      );
      expect(theirs.rows).toHaveLength(count);
      expect(theirs.rows.every((row) => row.answers.role === role)).toBe(true);
    }
    const some = await c.as.reader(
      (ctx) => listFindings(ctx, findingView.parse({ allvar: "warning" })),
      "read",
    );
    expect(some.rows.length).toBe(all.counts.warning);
    expect(some.counts).toEqual(all.counts);
    const none = await c.as.reader(
      (ctx) => listFindings(ctx, findingView.parse({ kommun: c.municipalities[1] })),
      "read",
    );
    expect(none.rows).toEqual([]);
  });
});
