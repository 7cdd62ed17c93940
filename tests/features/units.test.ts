import { describe, expect, test } from "vitest";
import { Problem } from "@/lib/domain/problem";
import type { Unseen } from "@/lib/form/unseen";
import { listCentres } from "@/lib/register/queries";
import { readView } from "@/lib/register/schema";
import { addService } from "@/lib/services/commands";
import * as services from "@/lib/services/schema";
import { changeUnit, createUnit } from "@/lib/units/commands";
import { searchUnits } from "@/lib/units/list";
import { getUnit, getUnitPage } from "@/lib/units/queries";
import * as schema from "@/lib/units/schema";
import { aCentre, afterSeeing, idOf } from "../support/centre";
import { aCounty, type TestCounty } from "../support/county";

const problem = (code: string, field?: string, rule?: string) => (e: unknown) =>
  e instanceof Problem && e.code === code && (field === undefined || e.fields[field] === rule);

const facts = {
  type: "socialtjanstenhet",
  participates: "ja",
  name: "Familjestöd Exempel",
  huvudman: "kommun",
  utforare: "offentlig",
  fromOn: "2020-01-01",
};
const aUnit = (c: TestCounty, over: object = {}) =>
  c.as.coordinator(async (ctx) =>
    idOf(
      await createUnit(
        ctx,
        schema.createUnit.parse({ ...facts, homeMunicipality: c.municipalities[0], ...over }),
      ),
    ),
  );
const change = (c: TestCounty, unit: { id: string; version: number }, over: object = {}) =>
  schema.changeUnit.parse({
    ...facts,
    homeMunicipality: c.municipalities[0],
    unitId: unit.id,
    version: unit.version,
    mode: "changed",
    fromOn: "2027-02-01",
    ...over,
  });
const unitNow = (c: TestCounty, id: string) => c.as.reader((ctx) => getUnit(ctx, id), "read");

/** A centre whose social services are this unit's. */
async function served(
  c: TestCounty,
  unitId: string,
  name: string,
  over: Record<string, string> = {},
) {
  const centreId = await aCentre(c, { bhv: "ja" }, { name, ...over });
  const { version } = await c.as.coordinator(({ db }) =>
    db.centre.findFirstOrThrow({ where: { id: centreId } }),
  );
  const input = services.addService.parse({
    centreId,
    version,
    type: "forebyggande_socialtjanst",
    unitId,
    fromOn: "2020-01-01",
    degree: "ja",
  });
  await afterSeeing(c.as.coordinator, addService, input);
  return centreId;
}

describe("a unit that changes huvudman", () => {
  test("shows what follows for every centre where it serves, and changes their kinds from that day", async () => {
    const c = await aCounty();
    const id = await aUnit(c);
    await served(c, id, "Ett (exempel)");
    await served(c, id, "Två (exempel)");
    const input = change(c, await unitNow(c, id), { huvudman: "region" });
    await expect(c.as.coordinator((ctx) => changeUnit(ctx, input))).rejects.toSatisfy((e) => {
      const { preview } = e as Unseen;
      const all = [preview, ...(preview.others ?? [])];
      expect(all.map((p) => p.centreName).sort()).toEqual(["Ett (exempel)", "Två (exempel)"]);
      expect(all.map((p) => p.kinds.map((k) => k.kind))).toEqual([
        ["familjecentralsliknande", "none"],
        ["familjecentralsliknande", "none"],
      ]);
      expect(preview.counts).toContainEqual({
        on: "2027-02-01",
        kind: "familjecentralsliknande",
        before: 2,
        after: 0,
      });
      return true;
    });
    expect((await unitNow(c, id)).profiles).toHaveLength(1);
    await afterSeeing(c.as.coordinator, changeUnit, input);
    const kinds = async (dag: string) =>
      (await c.as.reader((ctx) => listCentres(ctx, readView({ dag }), null), "read")).rows.map(
        (r) => r.kind,
      );
    expect(await kinds("2027-01-31")).toEqual([
      "familjecentralsliknande",
      "familjecentralsliknande",
    ]);
    expect(await kinds("2027-02-01")).toEqual(["none", "none"]);
  });

  test("asks nothing where no centre is concerned and nothing follows", async () => {
    const c = await aCounty();
    const id = await aUnit(c);
    await served(c, id, "Ett (exempel)");
    const unit = await unitNow(c, id);
    await c.as.coordinator((ctx) =>
      changeUnit(
        ctx,
        change(c, unit, {
          mode: "wrong",
          profileId: unit.profiles[0]?.id,
          fromOn: "",
          name: "Familjestöd söder Exempel",
          reason: "Felstavat.",
        }),
      ),
    );
    const after = await unitNow(c, id);
    expect(after.profiles).toMatchObject([
      { name: "Familjestöd söder Exempel", fromOn: "2020-01-01" },
    ]);
    const line = await c.as.reader(
      ({ db }) =>
        db.audit.findFirstOrThrow({
          where: { rowId: after.profiles[0]?.id ?? "", change: "update" },
        }),
      "read",
    );
    expect(line).toMatchObject({
      unitId: id,
      actorId: c.userId("lanssamordnare"),
      before: { name: "Familjestöd Exempel" },
    });
  });
});

describe("who keeps a unit", () => {
  test("its home municipality, the centres where it serves, and the län's coordinator", async () => {
    const c = await aCounty();
    const id = await aUnit(c, { homeMunicipality: c.municipalities[1] });
    const centreId = await served(c, id, "Ett (exempel)", {
      hostMunicipality: c.municipalities[1],
    });
    const unit = await unitNow(c, id);
    const rename = change(c, unit, {
      homeMunicipality: c.municipalities[1],
      name: "Nytt namn Exempel",
    });
    for (const who of [
      c.as.koordinator,
      c.as.member,
      c.as.reader,
      c.as.nobody,
      c.as.local("00000000-0000-4000-8000-000000000000"),
    ])
      await expect(who((ctx) => changeUnit(ctx, rename))).rejects.toSatisfy(problem("not_allowed"));
    await c.as.local(centreId)((ctx) => changeUnit(ctx, rename));
    expect((await c.as.local(centreId)((ctx) => getUnitPage(ctx, id), "read")).mayEdit).toBe(true);
    expect((await c.as.koordinator((ctx) => getUnitPage(ctx, id), "read")).mayEdit).toBe(false);
  });

  test("nobody moves a unit out of their own reach, or to another county", async () => {
    const c = await aCounty();
    const other = await aCounty();
    const unit = await unitNow(c, await aUnit(c));
    await expect(
      c.as.koordinator((ctx) =>
        changeUnit(ctx, change(c, unit, { homeMunicipality: c.municipalities[1] })),
      ),
    ).rejects.toSatisfy(problem("not_allowed"));
    await expect(
      c.as.coordinator((ctx) =>
        changeUnit(ctx, change(c, unit, { homeMunicipality: other.municipalities[0] })),
      ),
    ).rejects.toSatisfy(
      problem("broken_rule", "homeMunicipality", "municipality_in_another_county"),
    );
  });

  test("a new unit is made within the municipality, or for a centre by its coordinator", async () => {
    const c = await aCounty();
    const centreId = await aCentre(c);
    const create = (over: object) => schema.createUnit.parse({ ...facts, ...over });
    const away = create({ homeMunicipality: c.municipalities[1] });
    for (const who of [
      c.as.koordinator,
      c.as.local(centreId),
      c.as.member,
      c.as.reader,
      c.as.nobody,
    ])
      await expect(who((ctx) => createUnit(ctx, away))).rejects.toSatisfy(problem("not_allowed"));
    await c.as.koordinator((ctx) =>
      createUnit(ctx, create({ homeMunicipality: c.municipalities[0] })),
    );
    const done = await c.as.local(centreId)((ctx) => createUnit(ctx, create({ centreId })));
    expect(done.goTo).toContain(`/familjecentraler/${centreId}/verksamheter/ny?enhet=`);
  });
});

describe("a unit's identity", () => {
  test("a wrong or a sole trader's org.nr and a wrong HSA-id say what is wrong", () => {
    const read = (over: object) =>
      schema.createUnit
        .safeParse({ ...facts, ...over })
        .error?.issues.map((i) => i.message.slice(0, 31));
    expect(read({ orgNr: "232100-0256" })).toEqual(["Organisationsnumrets sista siff"]);
    expect(read({ orgNr: "811218-9876" })).toEqual(["Numret är ett personnummer (ens"]);
    expect(read({ orgNr: "55" })).toEqual(["Ett organisationsnummer har tio"]);
    expect(read({ hsaId: "E0001" })).toEqual(["Ett HSA-id börjar med SE och ti"]);
    expect(read({ orgNr: "232100-0255", hsaId: "SE2321000131-E000000011801" })).toBeUndefined();
  });

  test("one HSA-id is one unit's, and a stale form learns what stands", async () => {
    const c = await aCounty();
    await aUnit(c, { hsaId: "SE2321000131-E000000011801" });
    await expect(
      aUnit(c, { hsaId: "SE2321000131-E000000011801", name: "En annan Exempel" }),
    ).rejects.toSatisfy(problem("broken_rule", "hsaId", "hsa_id_taken"));
    const id = await aUnit(c);
    const stale = await unitNow(c, id);
    await c.as.coordinator((ctx) => changeUnit(ctx, change(c, stale, { name: "Först Exempel" })));
    await expect(
      c.as.coordinator((ctx) => changeUnit(ctx, change(c, stale, { name: "Sist Exempel" }))),
    ).rejects.toSatisfy(problem("conflict", "name", "Först Exempel"));
  });

  test("another county's unit is not found, and not in the list", async () => {
    const c = await aCounty();
    const other = await aCounty();
    const unit = await unitNow(c, await aUnit(c));
    await expect(other.as.coordinator((ctx) => changeUnit(ctx, change(c, unit)))).rejects.toSatisfy(
      problem("not_found"),
    );
    await expect(other.as.reader((ctx) => getUnitPage(ctx, unit.id), "read")).rejects.toSatisfy(
      problem("not_found"),
    );
    expect(
      (await other.as.reader((ctx) => searchUnits(ctx, schema.readUnitsView({})), "read")).total,
    ).toBe(0);
  });
});

describe("the list of units", () => {
  test("is searched and filtered, and says where nobody has said whether the unit takes part", async () => {
    const c = await aCounty();
    const id = await aUnit(c);
    await served(c, id, "Ett (exempel)");
    await aUnit(c, {
      name: "Ärlans BVC Exempel",
      type: "bvc",
      huvudman: "region",
      utforare: "privat",
      participates: "ej_angivet",
      homeMunicipality: "",
    });
    await aUnit(c, { name: "Åsens BVC Exempel", type: "bvc", huvudman: "region" });
    const find = async (asked: Record<string, string>) =>
      c.as.reader((ctx) => searchUnits(ctx, schema.readUnitsView(asked)), "read");
    expect((await find({})).rows.map((r) => [r.name, r.centres])).toEqual([
      ["Familjestöd Exempel", 1],
      ["Åsens BVC Exempel", 0],
      ["Ärlans BVC Exempel", 0],
    ]);
    expect((await find({ medverkar: "ej_angivet" })).rows.map((r) => r.name)).toEqual([
      "Ärlans BVC Exempel",
    ]);
    expect((await find({ utforare: "privat", typ: "bvc", huvudman: "region" })).total).toBe(1);
    expect((await find({ sok: "åsens" })).total).toBe(1);
    expect((await find({ sok: "100%" })).total).toBe(0);
    expect((await find({ typ: "finns-inte", sida: "x" })).total).toBe(3);
    expect((await find({})).unstated).toBe(1);
    expect((await find({ kommun: c.municipalities[0] })).total).toBe(2);
  });
});
