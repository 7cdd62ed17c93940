import { describe, expect, test } from "vitest";
import { Problem } from "@/lib/domain/problem";
import { saveSettings } from "@/lib/settings/commands";
import { getSettings, getSettingsIndex, getSettingsPage, roleNames } from "@/lib/settings/queries";
import * as schema from "@/lib/settings/schema";
import { aCounty, type TestCounty } from "../support/county";

const problem = (code: string) => (e: unknown) => e instanceof Problem && e.code === code;
const read = (c: TestCounty) => c.as.reader(getSettings, "read");
const said = (version: number, over: Record<string, string> = {}) =>
  schema.saveSettings.parse({
    version: String(version),
    centreLabel: "familjehus",
    coordinatorLabel: "samordnare",
    countyRoleLabel: "länssamordnare",
    smallNumberThreshold: "5",
    farKm: "40",
    confirmationMonths: "6",
    areaTypeMaxYears: "5",
    compensates: "nej",
    ...over,
  });

describe("a county's settings", () => {
  test("are the defaults until somebody says something, and then what was said", async () => {
    const c = await aCounty();
    const before = await read(c);
    expect(before).toMatchObject({
      version: 0,
      centreLabel: "familjecentral",
      smallNumberThreshold: 5,
    });
    expect(before.thresholds).toMatchObject({ farKm: 60, confirmationMonths: 12, closedMonths: 6 });
    await c.as.coordinator((ctx) => saveSettings(ctx, said(0)));
    const first = await read(c);
    expect(first).toMatchObject({
      centreLabel: "familjehus",
      thresholds: { farKm: 40, confirmationMonths: 6, closedMonths: 6 },
    });
    await c.as.coordinator((ctx) => saveSettings(ctx, said(first.version, { farKm: "80" })));
    expect((await read(c)).thresholds.farKm).toBe(80);
    const log = await c.as.reader(
      ({ db }) =>
        db.audit.findMany({ where: { tableName: "county_setting" }, orderBy: { id: "asc" } }),
      "read",
    );
    expect(log.map((l) => l.change)).toEqual(["insert", "update"]);
    expect(log[1]?.after).toMatchObject({ far_km: 80 });
  });

  test("whoever comes second, also to the first saving, learns what stands now", async () => {
    const c = await aCounty();
    await c.as.coordinator((ctx) => saveSettings(ctx, said(0)));
    await expect(
      c.as.coordinator((ctx) => saveSettings(ctx, said(0, { farKm: "80" }))),
    ).rejects.toSatisfy(
      (e) => e instanceof Problem && e.code === "conflict" && e.fields?.farKm === "40",
    );
    expect((await read(c)).thresholds.farKm).toBe(40);
  });

  test("are changed by the länssamordnare alone, and are each county's own", async () => {
    const c = await aCounty();
    const other = await aCounty();
    for (const who of [
      c.as.koordinator,
      c.as.local(crypto.randomUUID()),
      c.as.member,
      c.as.reader,
      c.as.nobody,
    ])
      await expect(who((ctx) => saveSettings(ctx, said(0)))).rejects.toSatisfy(
        problem("not_allowed"),
      );
    await c.as.coordinator((ctx) => saveSettings(ctx, said(0)));
    expect(await read(other)).toMatchObject({ version: 0 });
    expect(await c.as.reader(getSettingsPage, "read")).toMatchObject({ mayEdit: false });
    expect(await c.as.coordinator(getSettingsIndex, "read")).toMatchObject({
      may: { assignments: true },
    });
  });

  test("a limit outside what is sensible is refused at its field", () => {
    const answer = schema.saveSettings.safeParse({
      ...said(0),
      smallNumberThreshold: "2",
      farKm: "femtio",
    });
    expect(answer.error?.issues.map((i) => i.path[0])).toEqual(
      expect.arrayContaining(["smallNumberThreshold", "farKm"]),
    );
  });
});

test("a county's own words for its roles are used where its people are listed", async () => {
  const c = await aCounty();
  const named = said(0, {
    coordinatorLabel: "processledare",
    countyRoleLabel: "regional samordnare",
  });
  await c.as.coordinator((ctx) => saveSettings(ctx, named));
  expect(await c.as.reader(roleNames, "read")).toMatchObject({
    lanssamordnare: "Regional samordnare",
    lokal_samordnare: "Processledare",
    ledamot: "Ledamot",
  });
});
