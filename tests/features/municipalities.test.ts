import { describe, expect, test } from "vitest";
import { setCatchment } from "@/lib/centres/commands";
import * as centreSchema from "@/lib/centres/schema";
import { listMunicipalities } from "@/lib/municipalities/queries";
import { readMunicipalitiesView } from "@/lib/municipalities/schema";
import { aCentre } from "../support/centre";
import { aCounty, type TestCounty } from "../support/county";

const list = (c: TestCounty, asked = {}) =>
  c.as.reader((ctx) => listMunicipalities(ctx, readMunicipalitiesView(asked)), "read");

async function share(c: TestCounty, centreId: string, fromOn: string) {
  const { version } = await c.as.coordinator(({ db }) =>
    db.centre.findFirstOrThrow({ where: { id: centreId } }),
  );
  const input = centreSchema.setCatchment.parse({
    centreId,
    version,
    fromOn,
    municipalities: [...c.municipalities],
  });
  await c.as.coordinator((ctx) => setCatchment(ctx, input));
}

describe("municipalities", () => {
  test("a shared centre stands in both, is counted once, and covers without being had", async () => {
    const c = await aCounty();
    const id = await aCentre(c, { bhv: "ja", oppen_forskola: "ja" });
    await share(c, id, "2024-01-01");
    const { rows, covers, counts } = await list(c);
    expect(rows.map((r) => r.cover)).toEqual(["has", "covered"]);
    expect(rows[0]?.own[0]?.catchments.sort()).toEqual([...c.municipalities]);
    expect(rows[1]?.coveredBy.map((x) => x.id)).toEqual([id]);
    expect(counts).toMatchObject({ familjecentralsliknande: 1, familjecentral: 0 });
    expect(rows[1]?.counts).toMatchObject({ familjecentralsliknande: 0 });
    expect(covers).toEqual({ has: 1, covered: 1, lacks: 0 });
  });

  test("shows the day that is asked for", async () => {
    const c = await aCounty();
    const id = await aCentre(c, { bhv: "ja", oppen_forskola: "ja" });
    await share(c, id, "2024-01-01");
    expect((await list(c, { dag: "2023-12-31" })).rows.map((r) => r.cover)).toEqual([
      "has",
      "lacks",
    ]);
    expect((await list(c, { dag: "2019-12-31" })).covers).toEqual({ has: 0, covered: 0, lacks: 2 });
    expect((await list(c, { dag: "igår" })).covers.has).toBe(1);
  });

  test("a centre that does not meet the definition or has not opened stands there, but nobody has it", async () => {
    const c = await aCounty();
    await aCentre(c, { mhv: "ja" });
    await aCentre(
      c,
      { bhv: "ja", oppen_forskola: "ja" },
      {
        name: "Familjecentralen Ny (exempel)",
        hostMunicipality: c.municipalities[1],
        status: "under_etablering",
        opensOn: "2027-08-01",
      },
    );
    const { rows, counts } = await list(c);
    expect(rows.map((r) => [r.cover, r.own.length])).toEqual([
      ["lacks", 1],
      ["lacks", 1],
    ]);
    expect(rows[1]?.own[0]).toMatchObject({ planned: true, counted: false });
    expect(counts).toMatchObject({ none: 1, familjecentralsliknande: 0 });
  });

  test("picks by how a municipality is covered, and a county without centres lacks everywhere", async () => {
    const c = await aCounty();
    expect((await list(c)).covers).toEqual({ has: 0, covered: 0, lacks: 2 });
    expect((await list(c, { visa: "har" })).rows).toEqual([]);
    expect((await list(c, { visa: "saknar" })).rows).toHaveLength(2);
  });
});
