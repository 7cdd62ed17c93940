import { describe, expect, test } from "vitest";
import { problemOf } from "@/lib/db/problems";
import { createDefinition } from "@/lib/definitions/commands";
import * as definitions from "@/lib/definitions/schema";
import { Problem } from "@/lib/domain/problem";
import { Unseen } from "@/lib/form/unseen";
import { changeOtherActor, createOtherActor, endOtherActor } from "@/lib/other-actors/commands";
import { otherActorsOf } from "@/lib/other-actors/queries";
import * as schema from "@/lib/other-actors/schema";
import { listCentres } from "@/lib/register/queries";
import { readView } from "@/lib/register/schema";
import { aCentre, afterSeeing } from "../support/centre";
import { aCounty, type TestCounty } from "../support/county";

const problem = (code: string, field?: string, rule?: string) => (e: unknown) =>
  e instanceof Problem && e.code === code && (field === undefined || e.fields[field] === rule);

async function aPlace(c: TestCounty) {
  const centreId = await aCentre(c, { bhv: "ja" });
  const { version } = await c.as.coordinator(({ db }) =>
    db.centre.findFirstOrThrow({ where: { id: centreId } }),
  );
  return { centreId, at: (n: number) => ({ centreId, version: version + n }) };
}
const library = {
  type: "bibliotek",
  organisation: "Exempelbiblioteket",
  huvudman: "kommun",
  presence: "regelbunden",
  frequency: "varje tisdag",
  degree: "ja",
  authorityExercise: "nej",
  fromOn: "2026-01-01",
};
const create = (root: object, over: object = {}) =>
  schema.createOtherActor.parse({ ...root, ...library, ...over });
const change = (root: object, actorId: string | undefined, over: object) =>
  schema.changeOtherActor.parse({ ...root, ...library, mode: "changed", actorId, ...over });
const actorsAt = (c: TestCounty, id: string) =>
  c.as.reader((ctx) => otherActorsOf(ctx, id), "read");

describe("other actors at a centre", () => {
  test("come, change from a day, are corrected, and leave; all is kept and logged, and the kind stays", async () => {
    const c = await aCounty();
    const { centreId, at } = await aPlace(c);
    await c.as.local(centreId)((ctx) => createOtherActor(ctx, create(at(0))));
    const [first] = await actorsAt(c, centreId);
    await c.as.koordinator((ctx) =>
      changeOtherActor(
        ctx,
        change(at(1), first?.id, {
          fromOn: "2026-06-01",
          presence: "vid_behov",
          authorityExercise: "",
        }),
      ),
    );
    await c.as.coordinator((ctx) =>
      changeOtherActor(
        ctx,
        change(at(2), first?.id, {
          mode: "wrong",
          fromOn: "",
          frequency: "varje onsdag",
          reason: "Fel dag.",
        }),
      ),
    );
    const now = (await actorsAt(c, centreId)).find((r) => r.untilOn === null);
    await c.as.coordinator((ctx) =>
      endOtherActor(
        ctx,
        schema.endOtherActor.parse({
          ...at(3),
          actorId: now?.id,
          fromOn: "2027-01-01",
          reason: "Flyttar.",
        }),
      ),
    );
    expect(
      (await actorsAt(c, centreId)).map((r) => [
        r.presence,
        r.frequency,
        r.authorityExercise,
        r.reason,
        r.untilOn,
      ]),
    ).toEqual([
      ["regelbunden", "varje onsdag", false, "Fel dag.", "2026-06-01"],
      ["vid_behov", "varje tisdag", null, "Flyttar.", "2027-01-01"],
    ]);
    const line = await c.as.reader(
      ({ db }) =>
        db.audit.findFirstOrThrow({ where: { rowId: first?.id ?? "", change: "insert" } }),
      "read",
    );
    expect(line).toMatchObject({ centreId, actorId: c.userId("lokal_samordnare") });
    const register = await c.as.reader((ctx) => listCentres(ctx, readView({}), null), "read");
    expect(register.rows[0]?.kind).toBe("none");
  });

  test("one organisation doing one thing twice at once is refused and explained", async () => {
    const c = await aCounty();
    const { at } = await aPlace(c);
    await c.as.coordinator((ctx) => createOtherActor(ctx, create(at(0))));
    const twice = c.as.coordinator((ctx) =>
      createOtherActor(ctx, create(at(1), { fromOn: "2026-05-01" })),
    );
    await expect(twice).rejects.toSatisfy((e) => problemOf(e)?.rule === "periods_overlap");
  });

  test("are changed only by who may, from a fresh form, in the own county, and end after they began", async () => {
    const c = await aCounty();
    const { centreId, at } = await aPlace(c);
    for (const who of [
      c.as.member,
      c.as.reader,
      c.as.local("00000000-0000-4000-8000-000000000000"),
    ])
      await expect(who((ctx) => createOtherActor(ctx, create(at(0))))).rejects.toSatisfy(
        problem("not_allowed"),
      );
    const other = await aCounty();
    await expect(
      other.as.coordinator((ctx) => createOtherActor(ctx, create(at(0)))),
    ).rejects.toSatisfy(problem("not_found"));
    await c.as.coordinator((ctx) => createOtherActor(ctx, create(at(0))));
    const [row] = await actorsAt(c, centreId);
    await expect(
      c.as.coordinator((ctx) =>
        changeOtherActor(ctx, change(at(0), row?.id, { degree: "delvis" })),
      ),
    ).rejects.toSatisfy(problem("conflict", "degree", "ja"));
    const end = (root: object, fromOn: string) =>
      schema.endOtherActor.parse({ ...root, actorId: row?.id, fromOn, reason: "Slut." });
    await expect(
      c.as.coordinator((ctx) => endOtherActor(ctx, end(at(1), "2025-01-01"))),
    ).rejects.toSatisfy(problem("broken_rule", "fromOn", "before_it_began"));
    await expect(
      c.as.member((ctx) => endOtherActor(ctx, end(at(1), "2027-01-01"))),
    ).rejects.toSatisfy(problem("not_allowed"));
    await expect(
      c.as.coordinator((ctx) =>
        endOtherActor(ctx, {
          ...end(at(1), "2027-01-01"),
          actorId: "00000000-0000-4000-8000-000000000000",
        }),
      ),
    ).rejects.toSatisfy(problem("not_found"));
  });

  test("one that the county's own definition counts shows what follows before it is saved", async () => {
    const c = await aCounty();
    const { centreId, at } = await aPlace(c);
    const needs = {
      mhv: "not_required",
      bhv: "required",
      oppen_forskola: "one_of",
      forebyggande_socialtjanst: "one_of",
    };
    const definition = definitions.createDefinition.parse({
      name: "Länsavtalet",
      edition: "1",
      source: "Länsavtal, exempel",
      fromOn: "2020-01-01",
      countingDegrees: ["ja"],
      municipalActivities: ["bibliotek"],
      familjecentral: { ...needs, mhv: "required", municipal_activity: "not_required" },
      familjecentralsliknande: { ...needs, municipal_activity: "one_of" },
    });
    await afterSeeing(c.as.coordinator, createDefinition, definition);
    const attempt = c.as.coordinator((ctx) => createOtherActor(ctx, create(at(0))));
    await expect(attempt).rejects.toSatisfy(
      (e) =>
        e instanceof Unseen &&
        e.preview.changes.length === 0 &&
        e.preview.own?.changes[0]?.after === "familjecentralsliknande",
    );
    expect(await actorsAt(c, centreId)).toEqual([]);
    await afterSeeing(c.as.coordinator, createOtherActor, create(at(0)));
    const [row] = await actorsAt(c, centreId);
    const plain = change(at(1), row?.id, { fromOn: "2026-06-01", frequency: "varje onsdag" });
    await c.as.coordinator((ctx) => changeOtherActor(ctx, plain));
    const now = (await actorsAt(c, centreId)).find((r) => r.untilOn === null);
    const end = schema.endOtherActor.parse({
      ...at(2),
      actorId: now?.id,
      fromOn: "2027-01-01",
      reason: "Flyttar.",
    });
    await expect(c.as.coordinator((ctx) => endOtherActor(ctx, end))).rejects.toBeInstanceOf(Unseen);
  });
});
