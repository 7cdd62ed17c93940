import { describe, expect, test } from "vitest";
import { changeCentre, createCentre, setCatchment } from "@/lib/centres/commands";
import { getCentre } from "@/lib/centres/queries";
import * as schema from "@/lib/centres/schema";
import { day } from "@/lib/domain/day";
import { Problem } from "@/lib/domain/problem";
import { Unseen } from "@/lib/form/unseen";
import { takeStep } from "@/lib/life-cycle/commands";
import * as lifeCycle from "@/lib/life-cycle/schema";
import { listCentres } from "@/lib/register/queries";
import { readView } from "@/lib/register/schema";
import { aCentre, afterSeeing, centreInput } from "../support/centre";
import { aCounty, type TestCounty, today } from "../support/county";

const broken = (field: string, rule: string) => (error: unknown) =>
  error instanceof Problem && error.fields[field] === rule;
const code = (wanted: string) => (error: unknown) =>
  error instanceof Problem && error.code === wanted;

const centreOf = (c: TestCounty, id: string, on = today) =>
  c.as.reader((ctx) => getCentre(ctx, id, on), "read");

async function change(c: TestCounty, id: string, over: Record<string, string>) {
  const centre = await centreOf(c, id);
  return schema.changeCentre.parse({
    centreId: id,
    version: centre.version,
    profileId: centre.profile?.id,
    mode: "changed",
    name: "Familjecentralen Prov (exempel)",
    hostMunicipality: c.municipalities[0],
    street: "Provgatan 1",
    postcode: "21120",
    town: "Provstad",
    ...over,
  });
}

async function step(c: TestCounty, id: string, over: Record<string, string>) {
  const { version } = await centreOf(c, id);
  return lifeCycle.takeStep.parse({
    centreId: id,
    version,
    reason: "Beslut i styrgruppen.",
    ...over,
  });
}

describe("a new centre", () => {
  test("needs an address when it is in operation, and none while it is an idea", async () => {
    const c = await aCounty();
    const without = { street: "", postcode: "", town: "" };
    await expect(
      c.as.coordinator((ctx) => createCentre(ctx, centreInput(c, without))),
    ).rejects.toSatisfy(broken("street", "address_needed"));
    const idea = centreInput(c, { ...without, status: "ide" });
    await expect(c.as.coordinator((ctx) => createCentre(ctx, idea))).resolves.toHaveProperty(
      "goTo",
    );
  });

  test("lies in one of the county's own municipalities", async () => {
    const c = await aCounty();
    const other = await aCounty();
    const input = centreInput(c, { hostMunicipality: other.municipalities[0] });
    await expect(c.as.coordinator((ctx) => createCentre(ctx, input))).rejects.toSatisfy(
      broken("hostMunicipality", "municipality_in_another_county"),
    );
  });

  test("bears a name that no other centre in the municipality bears", async () => {
    const c = await aCounty();
    await aCentre(c);
    const input = centreInput(c, { name: "FAMILJECENTRALEN prov (exempel)" });
    await expect(c.as.coordinator((ctx) => createCentre(ctx, input))).rejects.toSatisfy(
      broken("name", "name_taken"),
    );
  });

  test("is made by the länssamordnare and by nobody else", async () => {
    const c = await aCounty();
    for (const who of [c.as.koordinator, c.as.local(), c.as.member, c.as.reader, c.as.nobody])
      await expect(who((ctx) => createCentre(ctx, centreInput(c)))).rejects.toSatisfy(
        code("not_allowed"),
      );
  });

  test("that has not opened is planned, and in no count", async () => {
    const c = await aCounty();
    await aCentre(
      c,
      { bhv: "ja", oppen_forskola: "ja" },
      { status: "under_etablering", opensOn: "2027-03-01" },
    );
    const register = await c.as.reader((ctx) => listCentres(ctx, readView({}), null), "read");
    expect(register.rows[0]).toMatchObject({ kind: "familjecentralsliknande", planned: true });
    expect(register.inOperation.familjecentralsliknande).toBe(0);
    const later = await c.as.reader(
      (ctx) => listCentres(ctx, readView({ dag: "2027-03-01" }), null),
      "read",
    );
    expect(later.inOperation.familjecentralsliknande).toBe(1);
  });
});

describe("a centre's own facts", () => {
  test("a new name holds from its day, and the old one stays with its years", async () => {
    const c = await aCounty();
    const id = await aCentre(c);
    const input = await change(c, id, { name: "Nya namnet (exempel)", fromOn: "2026-06-01" });
    await c.as.local(id)((ctx) => changeCentre(ctx, input));
    expect((await centreOf(c, id)).profile?.name).toBe("Nya namnet (exempel)");
    expect((await centreOf(c, id, day("2026-05-31"))).profile?.name).toBe(
      "Familjecentralen Prov (exempel)",
    );
    const found = await c.as.reader(
      (ctx) => listCentres(ctx, readView({ sok: "prov" }), null),
      "read",
    );
    expect(found.rows.map((r) => r.id)).toEqual([id]);
  });

  test("a record that was wrong is corrected where it stands", async () => {
    const c = await aCounty();
    const id = await aCentre(c);
    const input = await change(c, id, { mode: "wrong", street: "Rättgatan 2" });
    await c.as.coordinator((ctx) => changeCentre(ctx, input));
    const { profiles } = await centreOf(c, id);
    expect(profiles.map((p) => p.street)).toEqual(["Rättgatan 2"]);
  });

  test("whoever comes second is shown what stands now", async () => {
    const c = await aCounty();
    const id = await aCentre(c);
    const stale = await change(c, id, { name: "Andra", fromOn: "2026-06-01" });
    const first = await change(c, id, { name: "Första", fromOn: "2026-06-01" });
    await c.as.coordinator((ctx) => changeCentre(ctx, first));
    await expect(c.as.coordinator((ctx) => changeCentre(ctx, stale))).rejects.toSatisfy(
      (e) => e instanceof Problem && e.code === "conflict" && e.fields.name === "Första",
    );
  });

  test("a koordinator cannot move a centre out of her own municipalities", async () => {
    const c = await aCounty();
    const id = await aCentre(c);
    const input = await change(c, id, {
      hostMunicipality: c.municipalities[1],
      fromOn: "2026-06-01",
    });
    await expect(c.as.koordinator((ctx) => changeCentre(ctx, input))).rejects.toSatisfy(
      code("not_allowed"),
    );
  });

  test("what it is for is not said by who only will keep it", async () => {
    const c = await aCounty();
    const id = await aCentre(c, {}, { hostMunicipality: c.municipalities[1] });
    const moves = await change(c, id, { fromOn: "2027-01-01" });
    await c.as.coordinator((ctx) => changeCentre(ctx, moves));
    const input = schema.setCatchment.parse({
      centreId: id,
      version: moves.version + 1,
      fromOn: "2027-02-01",
      municipalities: [c.municipalities[0]],
    });
    await expect(c.as.koordinator((ctx) => setCatchment(ctx, input))).rejects.toSatisfy(
      code("not_allowed"),
    );
  });

  test("a centre for two municipalities is found in both and counted once", async () => {
    const c = await aCounty();
    const id = await aCentre(c, { bhv: "ja", oppen_forskola: "ja" });
    const { version } = await centreOf(c, id);
    const input = schema.setCatchment.parse({
      centreId: id,
      version,
      fromOn: "2026-01-01",
      municipalities: [...c.municipalities],
    });
    await c.as.coordinator((ctx) => setCatchment(ctx, input));
    for (const [kommun, shared] of [
      [c.municipalities[0], false],
      [c.municipalities[1], true],
    ] as const) {
      const register = await c.as.reader(
        (ctx) => listCentres(ctx, readView({ kommun }), null),
        "read",
      );
      expect(register.rows).toMatchObject([{ id, shared }]);
      expect(register.inOperation.familjecentralsliknande).toBe(1);
    }
  });
});

describe("a step in a centre's life", () => {
  test("says what follows, and closing ends the services and deletes nothing", async () => {
    const c = await aCounty();
    const id = await aCentre(c, { bhv: "ja", oppen_forskola: "ja" });
    const input = await step(c, id, { status: "avvecklad", fromOn: "2026-12-01" });
    const unseen = await c.as.coordinator((ctx) => takeStep(ctx, input)).catch((e: unknown) => e);
    expect(unseen).toBeInstanceOf(Unseen);
    expect((unseen as Unseen).preview.counts).toEqual([
      { on: "2026-12-01", kind: "familjecentralsliknande", before: 1, after: 0 },
    ]);
    await afterSeeing(c.as.coordinator, takeStep, input);
    const before = await c.as.reader(
      (ctx) => listCentres(ctx, readView({ dag: "2026-11-30" }), null),
      "read",
    );
    expect(before.inOperation.familjecentralsliknande).toBe(1);
    const after = await c.as.reader(
      (ctx) => listCentres(ctx, readView({ dag: "2026-12-01", skede: "alla" }), null),
      "read",
    );
    expect(after.rows).toMatchObject([{ id, status: "avvecklad" }]);
    expect(after.inOperation.familjecentralsliknande).toBe(0);
  });

  test("a centre in operation never becomes an idea again", async () => {
    const c = await aCounty();
    const id = await aCentre(c);
    const input = await step(c, id, { status: "ide", fromOn: "2026-12-01" });
    await expect(c.as.coordinator((ctx) => takeStep(ctx, input))).rejects.toSatisfy(
      broken("status", "step_not_possible"),
    );
  });

  test("is not for the lokal samordnare", async () => {
    const c = await aCounty();
    const id = await aCentre(c);
    const input = await step(c, id, { status: "vilande", fromOn: "2026-12-01" });
    await expect(c.as.local(id)((ctx) => takeStep(ctx, input))).rejects.toSatisfy(
      code("not_allowed"),
    );
  });
});
