import { describe, expect, test } from "vitest";
import { confirmFacts } from "@/lib/confirmations/commands";
import { confirmationState, getConfirmation } from "@/lib/confirmations/queries";
import * as schema from "@/lib/confirmations/schema";
import { confirmationGroups, waits } from "@/lib/domain/confirmation";
import { findingsOfCentre } from "@/lib/findings/queries";
import { aCentre } from "../support/centre";
import { aCounty, type TestCounty, today } from "../support/county";

const asked = async (c: TestCounty, centreId: string, group: string) => {
  const { seen } = await c.as.reader((ctx) => getConfirmation(ctx, centreId), "read");
  return schema.confirmFacts.parse({ centreId, group, seen });
};
const stateOf = (c: TestCounty, id: string) =>
  c.as.reader((ctx) => confirmationState(ctx, id), "read");

describe("confirming a centre's facts", () => {
  test("one group at a time, with who and when", async () => {
    const c = await aCounty();
    const id = await aCentre(c, { bhv: "ja" });
    expect((await stateOf(c, id)).every((g) => g.state === "never")).toBe(true);
    await c.as.local(id)(async (ctx) => confirmFacts(ctx, await asked(c, id, "adress")));
    const states = await stateOf(c, id);
    expect(states.find((g) => g.group === "adress")).toMatchObject({
      state: "confirmed",
      confirmedOn: today,
      dueOn: "2027-11-22",
      by: "lokal_samordnare Exempel",
    });
    expect(states.filter(waits)).toHaveLength(4);
  });

  test("all five in one press, and then nothing waits", async () => {
    const c = await aCounty();
    const id = await aCentre(c, { bhv: "ja" });
    const me = c.as.local(id);
    const waiting = async () =>
      (await me((ctx) => findingsOfCentre(ctx, id), "read")).flatMap((f) => f.groups);
    expect(await waiting()).toEqual([...confirmationGroups]);
    const done = await me(async (ctx) => confirmFacts(ctx, await asked(c, id, "alla")));
    expect(done.goTo).toBe(`/${c.slug}/familjecentraler/${id}`);
    expect((await stateOf(c, id)).filter(waits)).toEqual([]);
    expect(await waiting()).toEqual([]);
  });

  test("what has changed since the page was opened is not confirmed unseen", async () => {
    const c = await aCounty();
    const id = await aCentre(c, { bhv: "ja" });
    const input = await asked(c, id, "alla");
    await c.as.coordinator(({ db }) =>
      db.servicePresence.updateMany({
        where: { service: { centreId: id } },
        data: { degree: "delvis" },
      }),
    );
    await expect(c.as.coordinator((ctx) => confirmFacts(ctx, input))).rejects.toMatchObject({
      code: "broken_rule",
      rule: "confirmed_something_else",
    });
    expect((await stateOf(c, id)).every((g) => g.state === "never")).toBe(true);
  });

  test("only whoever keeps the centre confirms it", async () => {
    const c = await aCounty();
    const id = await aCentre(c, { bhv: "ja" });
    const other = await aCentre(
      c,
      { bhv: "ja" },
      { name: "Familjecentralen Andra (exempel)", hostMunicipality: c.municipalities[1] },
    );
    const input = await asked(c, id, "alla");
    for (const as of [c.as.reader, c.as.member, c.as.nobody, c.as.local(other)])
      await expect(as((ctx) => confirmFacts(ctx, input))).rejects.toMatchObject({
        code: "not_allowed",
      });
    await c.as.koordinator((ctx) => confirmFacts(ctx, input));
    const elsewhere = await asked(c, other, "alla");
    await expect(c.as.koordinator((ctx) => confirmFacts(ctx, elsewhere))).rejects.toMatchObject({
      code: "not_allowed",
    });
  });

  test("another county's centre is not found", async () => {
    const [c, d] = [await aCounty(), await aCounty()];
    const id = await aCentre(c, { bhv: "ja" });
    const input = await asked(c, id, "alla");
    await expect(d.as.coordinator((ctx) => confirmFacts(ctx, input))).rejects.toMatchObject({
      code: "not_found",
    });
  });

  test("a year later it is time again", async () => {
    const c = await aCounty();
    const id = await aCentre(c, { bhv: "ja" });
    await c.as.coordinator(({ db, actor }) =>
      db.confirmation.createMany({
        data: confirmationGroups.map((group) => ({
          centreId: id,
          group,
          confirmedOn: new Date("2025-11-22"),
          confirmedBy: actor.userId,
        })),
      }),
    );
    expect((await stateOf(c, id)).every((g) => g.state === "due")).toBe(true);
    await c.as.coordinator(({ db }) =>
      db.countySetting.create({ data: { confirmationMonths: 24 } }),
    );
    expect((await stateOf(c, id)).every((g) => g.state === "confirmed")).toBe(true);
    const found = await c.as.coordinator((ctx) => findingsOfCentre(ctx, id), "read");
    expect(found.flatMap((f) => f.groups)).toEqual([]);
  });
});
