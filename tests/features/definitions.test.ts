import { describe, expect, test } from "vitest";
import { getCentre } from "@/lib/centres/queries";
import { correctDefinition, createDefinition, endDefinition } from "@/lib/definitions/commands";
import { getDefinitionPage, getDefinitions, getNewDefinition } from "@/lib/definitions/pages";
import { definitionOn, listDefinitions } from "@/lib/definitions/queries";
import { definitionOf, demandOf } from "@/lib/definitions/rules";
import * as schema from "@/lib/definitions/schema";
import { day } from "@/lib/domain/day";
import { nationalDefinition2026 } from "@/lib/domain/definition";
import { Problem } from "@/lib/domain/problem";
import { Unconfirmed } from "@/lib/form/unseen";
import { definitionSentences } from "@/lib/i18n/sv/definitions";
import { accountOf } from "@/lib/kind/queries";
import { createOtherActor } from "@/lib/other-actors/commands";
import { createOtherActor as otherActorSchema } from "@/lib/other-actors/schema";
import { listCentres } from "@/lib/register/queries";
import { readView } from "@/lib/register/schema";
import { aCentre, afterSeeing, idOf } from "../support/centre";
import { aCounty, type TestCounty, today } from "../support/county";

const problem = (code: string, field?: string, rule?: string) => (e: unknown) =>
  e instanceof Problem && e.code === code && (field === undefined || e.fields[field] === rule);

const answers = (over: Record<string, string> = {}) => ({
  mhv: "not_required",
  bhv: "required",
  oppen_forskola: "one_of",
  forebyggande_socialtjanst: "one_of",
  municipal_activity: "not_required",
  ...over,
});
const four = answers({
  mhv: "required",
  oppen_forskola: "required",
  forebyggande_socialtjanst: "required",
});
/** What is partly here counts too. */
const wider = (over: Record<string, unknown> = {}) =>
  schema.createDefinition.parse({
    name: "Länsavtalet",
    edition: "1",
    source: "Länsavtal om familjecentraler, exempel",
    fromOn: "2026-01-01",
    countingDegrees: ["ja", "delvis"],
    familjecentral: four,
    familjecentralsliknande: answers(),
    ...over,
  });

const create = (c: TestCounty, over: Record<string, unknown> = {}) =>
  afterSeeing(c.as.coordinator, createDefinition, wider(over)).then(idOf);
const periods = (c: TestCounty) =>
  c.as.reader(
    async (ctx) =>
      (await listDefinitions(ctx)).map(({ name, definition: d }) => [
        name,
        d.version,
        d.fromOn,
        d.untilOn,
      ]),
    "read",
  );

describe("a county's own definition", () => {
  test("is tried before it is saved: which centres would change, from what to what, and the counts", async () => {
    const c = await aCounty();
    await aCentre(c, {
      mhv: "ja",
      bhv: "ja",
      oppen_forskola: "ja",
      forebyggande_socialtjanst: "delvis",
    });
    await aCentre(c, { bhv: "ja", oppen_forskola: "ja" }, { name: "Den andra (exempel)" });
    await aCentre(
      c,
      { bhv: "delvis", oppen_forskola: "ja" },
      { name: "Den stängda (exempel)", status: "vilande" },
    );
    const warning = await c.as
      .coordinator((ctx) => createDefinition(ctx, wider()))
      .catch((e: unknown) => e);
    expect(warning).toBeInstanceOf(Unconfirmed);
    expect((warning as Unconfirmed).sentences).toEqual([
      "1 av länets 2 i drift får en annan typ än enligt den nationella definitionen.",
      "Antal: familjecentraler 0 → 1, familjecentralsliknande verksamheter 2 → 1.",
      `Familjecentralen Prov (exempel) (Testkommun ${c.municipalities[0]}): familjecentralsliknande verksamhet → familjecentral.`,
      "Den nationella typen ändras inte.",
    ]);
    expect(await periods(c)).toEqual([]);
  });

  test("gives a second line and its own counts, and never touches the national kind", async () => {
    const c = await aCounty();
    const centreId = await aCentre(c, { bhv: "delvis", oppen_forskola: "ja" });
    await create(c);
    const { register, account } = await c.as.reader(async (ctx) => {
      const own = await definitionOn(ctx, today);
      return {
        register: await listCentres(ctx, readView({}), own?.definition ?? null),
        account: accountOf(await getCentre(ctx, centreId, today), today, own),
      };
    }, "read");
    expect(register.inOperation).toMatchObject({ none: 1, familjecentralsliknande: 0 });
    expect(register.inOperationByCountyDefinition).toMatchObject({
      none: 0,
      familjecentralsliknande: 1,
    });
    expect(account).toMatchObject({
      national: { kind: "none" },
      own: { name: "Länsavtalet", kind: "familjecentralsliknande" },
    });
  });

  test("counts further municipal activities that the county names; nothing else counts them", async () => {
    const c = await aCounty();
    const centreId = await aCentre(c, { bhv: "ja" });
    const { version } = await c.as.coordinator(({ db }) =>
      db.centre.findFirstOrThrow({ where: { id: centreId } }),
    );
    await c.as.coordinator((ctx) =>
      createOtherActor(
        ctx,
        otherActorSchema.parse({
          centreId,
          version,
          type: "bibliotek",
          organisation: "Stadsbiblioteket (exempel)",
          presence: "fast",
          degree: "ja",
          fromOn: "2025-01-01",
        }),
      ),
    );
    const input = {
      municipalActivities: ["bibliotek", "familjeratt"],
      familjecentralsliknande: answers({ municipal_activity: "one_of" }),
    };
    const tried = await c.as
      .coordinator((ctx) => createDefinition(ctx, wider(input)))
      .catch((e: unknown) => e);
    expect((tried as Unconfirmed).sentences[2]).toMatch(
      /uppfyller inte definitionen → familjecentralsliknande verksamhet/,
    );
    const id = await create(c, input);
    const seen = await c.as.reader(async (ctx) => {
      const own = await definitionOn(ctx, today);
      return {
        page: await getDefinitionPage(ctx, id),
        register: await listCentres(
          ctx,
          readView({ lanstyp: "familjecentralsliknande" }),
          own?.definition ?? null,
        ),
        byHuvudman: await listCentres(
          ctx,
          readView({ huvudman: "kommun" }),
          own?.definition ?? null,
        ),
        account: accountOf(await getCentre(ctx, centreId, today), today, own),
      };
    }, "read");
    expect(seen.page.trial).toMatchObject({
      beside: null,
      total: 1,
      changed: [{ id: centreId, from: "none", to: "familjecentralsliknande" }],
    });
    expect(seen.register).toMatchObject({
      total: 1,
      inOperation: { none: 1 },
      inOperationByCountyDefinition: { familjecentralsliknande: 1 },
    });
    expect(seen.account).toMatchObject({
      national: { kind: "none" },
      own: { kind: "familjecentralsliknande" },
    });
    expect(seen.byHuvudman.total).toBe(0);
  });

  test("is replaced by a new version from a date, and one is in force at a time whatever it is called", async () => {
    const c = await aCounty();
    await create(c);
    await create(c, {
      name: "Den nya",
      edition: "2",
      fromOn: "2027-01-01",
      countingDegrees: ["ja"],
    });
    expect(await periods(c)).toEqual([
      ["Den nya", "2", "2027-01-01", null],
      ["Länsavtalet", "1", "2026-01-01", "2027-01-01"],
    ]);
    const on = (d: string) =>
      c.as.reader(async (ctx) => (await definitionOn(ctx, day(d)))?.name ?? null, "read");
    expect([await on("2025-12-31"), await on("2026-12-31"), await on("2027-01-01")]).toEqual([
      null,
      "Länsavtalet",
      "Den nya",
    ]);
    await expect(create(c, { fromOn: "2027-01-01" })).rejects.toSatisfy(
      problem("broken_rule", "fromOn", "definition_begins_that_day"),
    );
    const log = await c.as.reader(
      ({ db }) => db.audit.findMany({ where: { tableName: "county_definition" } }),
      "read",
    );
    expect(log.map((l) => l.change).sort()).toEqual(["insert", "insert", "update"]);
  });

  test("for a time lets the one before go on afterwards", async () => {
    const c = await aCounty();
    await create(c);
    await create(c, { name: "Försöket", fromOn: "2027-01-01", lastOn: "2027-06-30" });
    expect(await periods(c)).toEqual([
      ["Länsavtalet", "1", "2027-07-01", null],
      ["Försöket", "1", "2027-01-01", "2027-07-01"],
      ["Länsavtalet", "1", "2026-01-01", "2027-01-01"],
    ]);
  });

  test("ends on a day, is taken back before it begins, and its name is corrected while its rules stand", async () => {
    const c = await aCounty();
    const id = await create(c);
    const planned = await create(c, { name: "Den nya", fromOn: "2027-01-01" });
    const versionOf = (of: string) =>
      c.as.reader(async (ctx) => (await getDefinitionPage(ctx, of)).own.version, "read");
    const takenBack = schema.endDefinition.parse({
      definitionId: planned,
      version: await versionOf(planned),
      endOn: today,
    });
    await c.as.coordinator((ctx) => endDefinition(ctx, takenBack));
    const named = {
      definitionId: id,
      version: await versionOf(id),
      name: "Avtalet",
      edition: "1b",
      source: "Avtal 2026",
    };
    await c.as.coordinator((ctx) => correctDefinition(ctx, schema.correctDefinition.parse(named)));
    await expect(
      c.as.coordinator((ctx) => correctDefinition(ctx, schema.correctDefinition.parse(named))),
    ).rejects.toSatisfy(problem("conflict", "name", "Avtalet"));
    const tooEarly = schema.endDefinition.parse({
      definitionId: id,
      version: await versionOf(id),
      endOn: "2026-01-01",
    });
    await expect(c.as.coordinator((ctx) => endDefinition(ctx, tooEarly))).rejects.toSatisfy(
      problem("broken_rule", "endOn", "before_it_began"),
    );
    await c.as.coordinator((ctx) => endDefinition(ctx, { ...tooEarly, endOn: day("2026-12-01") }));
    expect(await periods(c)).toEqual([["Avtalet", "1b", "2026-01-01", "2026-12-01"]]);
  });

  test.each([
    [{ countingDegrees: ["delvis"] }, "countingDegrees", "degrees_not_from_the_top"],
    [{ countingDegrees: [] }, "countingDegrees", "degrees_not_from_the_top"],
    [
      { familjecentral: answers({ municipal_activity: "required" }) },
      "municipalActivities",
      "municipal_activity_unnamed",
    ],
    [{ municipalActivities: ["bibliotek"] }, "municipalActivities", "municipal_activity_unused"],
    [{ lastOn: "2025-12-31" }, "lastOn", "period_backward"],
  ])("that cannot be applied is refused at its field: %j", async (over, field, rule) => {
    const c = await aCounty();
    await expect(create(c, over)).rejects.toSatisfy(problem("broken_rule", field, rule));
  });

  test("that asks for nothing is refused", async () => {
    const c = await aCounty();
    const nothing = answers({
      bhv: "not_required",
      oppen_forskola: "not_required",
      forebyggande_socialtjanst: "not_required",
    });
    await expect(create(c, { familjecentral: nothing })).rejects.toSatisfy(
      (e) => e instanceof Problem && e.rule === "need_empty",
    );
  });

  test("is made by the länssamordnare alone, read by everyone, and is the county's own", async () => {
    const c = await aCounty();
    const other = await aCounty();
    const id = await create(c);
    const end = schema.endDefinition.parse({ definitionId: id, version: 1, endOn: "2027-01-01" });
    const correct = schema.correctDefinition.parse({
      definitionId: id,
      version: 1,
      name: "X",
      edition: "1",
      source: "X",
    });
    for (const who of [
      c.as.koordinator,
      c.as.local(crypto.randomUUID()),
      c.as.member,
      c.as.reader,
      c.as.nobody,
    ]) {
      await expect(who((ctx) => createDefinition(ctx, wider()))).rejects.toSatisfy(
        problem("not_allowed"),
      );
      await expect(who((ctx) => endDefinition(ctx, end))).rejects.toSatisfy(problem("not_allowed"));
      await expect(who((ctx) => correctDefinition(ctx, correct))).rejects.toSatisfy(
        problem("not_allowed"),
      );
      await expect(who((ctx) => getNewDefinition(ctx, null), "read")).rejects.toSatisfy(
        problem("not_allowed"),
      );
      expect((await who(getDefinitions, "read")).definitions).toHaveLength(1);
    }
    expect((await other.as.coordinator(getDefinitions, "read")).definitions).toEqual([]);
    await expect(other.as.coordinator((ctx) => endDefinition(ctx, end))).rejects.toSatisfy(
      problem("not_found"),
    );
    await expect(other.as.coordinator((ctx) => correctDefinition(ctx, correct))).rejects.toSatisfy(
      problem("not_found"),
    );
    await expect(
      other.as.coordinator((ctx) => getDefinitionPage(ctx, id), "read"),
    ).rejects.toSatisfy(problem("not_found"));
  });
});

describe("a definition as data", () => {
  test("is shown as sentences", () => {
    expect(definitionSentences(nationalDefinition2026).slice(0, 3)).toEqual([
      "Verksamheter räknas när de finns helt här.",
      "En familjecentral har barnhälsovård (BHV), mödrahälsovård (MHV), öppen förskola och förebyggande socialtjänst.",
      "En familjecentralsliknande verksamhet har barnhälsovård (BHV) och minst en av öppen förskola och förebyggande socialtjänst.",
    ]);
  });

  test("gives back what the form said", () => {
    const input = wider({
      familjecentralsliknande: answers({ municipal_activity: "one_of" }),
      municipalActivities: ["bibliotek"],
    });
    const { familjecentral, familjecentralsliknande } = definitionOf(input, null);
    for (const activity of schema.activities) {
      expect(demandOf(familjecentral, activity)).toBe(input.familjecentral[activity]);
      expect(demandOf(familjecentralsliknande, activity)).toBe(
        input.familjecentralsliknande[activity],
      );
    }
  });
});
