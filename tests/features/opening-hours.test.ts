import { describe, expect, test } from "vitest";
import { weekOf } from "@/lib/domain/opening-hours";
import { Problem } from "@/lib/domain/problem";
import { setOpeningHours } from "@/lib/opening-hours/commands";
import { getOpeningHours } from "@/lib/opening-hours/queries";
import * as schema from "@/lib/opening-hours/schema";
import { aCentre } from "../support/centre";
import { aCounty, type TestCounty } from "../support/county";

const problem = (code: string, field?: string, rule?: string) => (e: unknown) =>
  e instanceof Problem && e.code === code && (field === undefined || e.fields[field] === rule);

async function aPlace(c: TestCounty) {
  const centreId = await aCentre(c, { oppen_forskola: "ja" });
  const { version } = await c.as.coordinator(({ db }) =>
    db.centre.findFirstOrThrow({ where: { id: centreId } }),
  );
  return { centreId, version };
}

const week = (d1: string, d2 = "") => ({ d1, d2, d3: "", d4: "", d5: "", d6: "", d7: "" });
const input = (place: { centreId: string; version: number }, hours: object, over: object = {}) =>
  schema.setOpeningHours.parse({
    ...place,
    season: "ordinarie",
    mode: "changed",
    fromOn: "2026-01-01",
    hours,
    ...over,
  });
const rowsOf = async (c: TestCounty, id: string, season: "ordinarie" | "sommar" = "ordinarie") =>
  (await c.as.reader((ctx) => getOpeningHours(ctx, id, season), "read")).rows;

describe("the opening hours of a centre", () => {
  test("are replaced as a whole week from a day; the other services and seasons are left alone", async () => {
    const c = await aCounty();
    const place = await aPlace(c);
    const set = (over: object, hours: object, who = c.as.coordinator) =>
      who((ctx) => setOpeningHours(ctx, input({ ...place, ...over }, hours, over)));
    await set(
      {},
      { oppen_forskola: week("9–12, 13–16", "9–12"), mhv: week("8–17") },
      c.as.local(place.centreId),
    );
    await set(
      { version: place.version + 1, season: "sommar" },
      { oppen_forskola: week("10–12") },
      c.as.koordinator,
    );
    await set(
      { version: place.version + 2, fromOn: "2027-01-01" },
      { oppen_forskola: week("9–15") },
    );
    const rows = await rowsOf(c, place.centreId);
    const before = rows.filter((r) => r.untilOn === "2027-01-01");
    const after = rows.filter((r) => r.untilOn === null);
    expect(weekOf(before, "oppen_forskola")).toEqual([
      "09.00–12.00, 13.00–16.00",
      "09.00–12.00",
      "",
      "",
      "",
      "",
      "",
    ]);
    expect(weekOf(after, "oppen_forskola")).toEqual(["09.00–15.00", "", "", "", "", "", ""]);
    expect(weekOf(after, "mhv")[0]).toBe("08.00–17.00");
    expect(weekOf(await rowsOf(c, place.centreId, "sommar"), "oppen_forskola")[0]).toBe(
      "10.00–12.00",
    );
  });

  test("that were wrong from the beginning are corrected for the whole time, and the log keeps what they said", async () => {
    const c = await aCounty();
    const place = await aPlace(c);
    await c.as.coordinator((ctx) =>
      setOpeningHours(ctx, input(place, { oppen_forskola: week("9–12") })),
    );
    const [wrong] = await rowsOf(c, place.centreId);
    const corrected = input(
      { ...place, version: place.version + 1 },
      { oppen_forskola: week("9–15", "9–12") },
      { mode: "wrong", fromOn: "" },
    );
    await c.as.coordinator((ctx) => setOpeningHours(ctx, corrected));
    expect((await rowsOf(c, place.centreId)).map((r) => [r.weekday, r.closes, r.fromOn])).toEqual([
      [1, 900, "2026-01-01"],
      [2, 720, "2026-01-01"],
    ]);
    const line = await c.as.reader(
      ({ db }) =>
        db.audit.findFirstOrThrow({ where: { rowId: wrong?.id ?? "", change: "delete" } }),
      "read",
    );
    expect(line.before).toMatchObject({ closes: 720 });
    expect(line.centreId).toBe(place.centreId);
  });

  test("say at the day what cannot be read", () => {
    const place = { centreId: "00000000-0000-4000-8000-000000000000", version: 1 };
    const read = schema.setOpeningHours.safeParse({
      ...place,
      season: "ordinarie",
      mode: "wrong",
      hours: { mhv: week("16–8", "ibland") },
    });
    expect(read.error?.issues.map((i) => [i.path.join("."), i.message.slice(0, 20)])).toEqual([
      ["hours.mhv.d1", "Stängningstiden ligg"],
      ["hours.mhv.d2", "Skriv tiderna som 08"],
    ]);
  });

  test("are changed only by who may, from a fresh form, in the own county", async () => {
    const c = await aCounty();
    const place = await aPlace(c);
    const change = input(place, { oppen_forskola: week("9–12") });
    for (const who of [c.as.member, c.as.reader])
      await expect(who((ctx) => setOpeningHours(ctx, change))).rejects.toSatisfy(
        problem("not_allowed"),
      );
    await c.as.coordinator((ctx) => setOpeningHours(ctx, change));
    await expect(c.as.coordinator((ctx) => setOpeningHours(ctx, change))).rejects.toSatisfy(
      problem("conflict", "hours.oppen_forskola.d1", "09.00–12.00"),
    );
    const other = await aCounty();
    await expect(other.as.coordinator((ctx) => setOpeningHours(ctx, change))).rejects.toSatisfy(
      problem("not_found"),
    );
    const undated = input({ ...place, version: place.version + 1 }, {}, { fromOn: "" });
    await expect(c.as.coordinator((ctx) => setOpeningHours(ctx, undated))).rejects.toSatisfy(
      problem("broken_rule", "fromOn", "from_day_needed"),
    );
  });
});
