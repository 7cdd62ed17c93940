import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createPerson, endAssignment, endMembership } from "@/lib/assignments/commands";
import { getPerson, listPeople } from "@/lib/assignments/queries";
import * as schema from "@/lib/assignments/schema";
import { addDays } from "@/lib/domain/day";
import { Problem } from "@/lib/domain/problem";
import { Unconfirmed } from "@/lib/form/unseen";
import { aCentre, idOf } from "../support/centre";
import { aCounty, type TestCounty, today } from "../support/county";
import { aGroupOf, assigned } from "../support/groups";

const later = addDays(today, 30);

const asked = (over: Record<string, unknown>) =>
  schema.createPerson.parse({
    name: "Noor Exempel",
    email: `ny.${randomUUID().slice(0, 8)}@exempel.example`,
    role: "lokal_samordnare",
    fromOn: today,
    ...over,
  });

/** Presses once, and once more with what was shown. Gives what was said and the person. */
async function names(c: TestCounty, over: Record<string, unknown>) {
  const input = asked(over);
  const press = (seen: string | null) =>
    c.as.coordinator((ctx) => createPerson(ctx, { ...input, seen }));
  try {
    return { said: [] as string[], id: idOf(await press(null)) };
  } catch (shown) {
    if (!(shown instanceof Unconfirmed)) throw shown;
    return { said: shown.sentences, id: idOf(await press(shown.seen)) };
  }
}

const person = (c: TestCounty, id: string) =>
  c.as.coordinator(async (ctx) => (await getPerson(ctx, id)).person, "read");
const timesOf = async (c: TestCounty, id: string) =>
  (await person(c, id)).assignments
    .map(
      (a) =>
        `${a.places.length} från ${a.fromOn} ${a.untilOn ? `till ${a.untilOn}` : "och vidare"}`,
    )
    .sort();

async function sara(c: TestCounty, centres: string[]) {
  return (await names(c, { name: "Sara Exempel", centres, fromOn: "2026-01-01" })).id;
}

describe("a lokal samordnare where there is one", () => {
  test("is refused until somebody has said whether she takes over or shares, and nothing is written", async () => {
    const c = await aCounty();
    const centreId = await aCentre(c);
    await sara(c, [centreId]);
    const before = (await c.as.coordinator(listPeople, "read")).people.length;
    await expect(names(c, { centres: [centreId] })).rejects.toSatisfy(
      (e) => e instanceof Problem && e.fields.others === "coordinator_there",
    );
    expect((await c.as.coordinator(listPeople, "read")).people).toHaveLength(before);
  });

  test("takes over from a day: what follows is shown first, and the old one keeps her other centre", async () => {
    const c = await aCounty();
    const a = await aCentre(c);
    const b = await aCentre(c, {}, { name: "Den andra (exempel)" });
    const old = await sara(c, [a, b]);
    const { said, id } = await names(c, { centres: [a], fromOn: later, others: "take_over" });
    expect(said.join("\n")).toMatch(/Sara Exempel är lokal samordnare vid .* till och med/);
    expect(said.join("\n")).toMatch(/Noor Exempel är lokal samordnare vid .* från och med/);
    expect(said.join("\n")).toMatch(/väntar .* att bekräfta/);
    expect(await timesOf(c, old)).toEqual([
      `1 från ${later} och vidare`,
      `2 från 2026-01-01 till ${later}`,
    ]);
    expect(await timesOf(c, id)).toEqual([`1 från ${later} och vidare`]);
  });

  test("makes an open form about the old one stale, and cannot be met by making hers longer", async () => {
    const c = await aCounty();
    const centreId = await aCentre(c);
    const old = await sara(c, [centreId]);
    const endingOf = async () => {
      const [row] = (await person(c, old)).assignments;
      const facts = { assignmentId: row?.id, version: row?.version, endOn: addDays(later, 20) };
      return schema.endAssignment.parse(facts);
    };
    const stale = await endingOf();
    await names(c, { centres: [centreId], fromOn: later, others: "take_over" });
    const end = (input: typeof stale) => c.as.coordinator((ctx) => endAssignment(ctx, input));
    await expect(end(stale)).rejects.toSatisfy(
      (e) => e instanceof Problem && e.code === "conflict",
    );
    const fresh = await endingOf();
    await expect(end(fresh)).rejects.toSatisfy(
      (e) => e instanceof Problem && e.fields.endOn === "next_coordinator_there",
    );
  });

  test("who is a stand-in gives it back", async () => {
    const c = await aCounty();
    const centreId = await aCentre(c);
    const old = await sara(c, [centreId]);
    await names(c, { centres: [centreId], lastOn: later, others: "take_over" });
    expect(await timesOf(c, old)).toEqual([
      `1 från 2026-01-01 till ${today}`,
      `1 från ${addDays(later, 1)} och vidare`,
    ]);
  });

  test("named from a day that has been is asked about whoever was there then", async () => {
    const c = await aCounty();
    const centreId = await aCentre(c);
    await names(c, {
      name: "Sara Exempel",
      centres: [centreId],
      fromOn: "2026-01-01",
      lastOn: addDays(today, -10),
    });
    await expect(names(c, { centres: [centreId], fromOn: addDays(today, -20) })).rejects.toSatisfy(
      (e) => e instanceof Problem && e.fields.others === "coordinator_there",
    );
    await expect(
      names(c, { centres: [centreId], fromOn: addDays(today, -9) }),
    ).resolves.toBeDefined();
  });

  test("who shares changes nothing for the other", async () => {
    const c = await aCounty();
    const centreId = await aCentre(c);
    const old = await sara(c, [centreId]);
    const { said, id } = await names(c, { centres: [centreId], others: "share", percent: "40" });
    expect(said).toEqual([]);
    expect(await timesOf(c, old)).toEqual(["1 från 2026-01-01 och vidare"]);
    expect((await person(c, id)).assignments[0]).toMatchObject({ percent: 40, shared: true });
  });

  test("two at the same moment: one is alone, the other is asked", async () => {
    const c = await aCounty();
    const centreId = await aCentre(c);
    const answers = await Promise.allSettled([1, 2].map(() => names(c, { centres: [centreId] })));
    expect(answers.map((a) => a.status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("a lokal samordnare who leaves", () => {
  test("leaves her centre vacant, and that is said before it is done", async () => {
    const c = await aCounty();
    const centreId = await aCentre(c);
    const id = await sara(c, [centreId]);
    const { assignments, version } = await person(c, id);
    const ending = schema.endAssignment.parse({
      assignmentId: assignments[0]?.id,
      version: assignments[0]?.version,
      endOn: today,
    });
    const shown = await c.as
      .coordinator((ctx) => endAssignment(ctx, ending))
      .catch((e: unknown) => e);
    expect(shown).toBeInstanceOf(Unconfirmed);
    expect((shown as Unconfirmed).sentences.join()).toMatch(/har .* ingen lokal samordnare/);
    const leaving = schema.endMembership.parse({ personId: id, version });
    const asks = await c.as
      .coordinator((ctx) => endMembership(ctx, leaving))
      .catch((e: unknown) => e);
    const { seen } = asks as Unconfirmed;
    await c.as.coordinator((ctx) => endMembership(ctx, { ...leaving, seen }));
    expect((await person(c, id)).entry).toBe("ended");
  });

  test("where another shares the centre leaves nothing vacant", async () => {
    const c = await aCounty();
    const centreId = await aCentre(c);
    const id = await sara(c, [centreId]);
    await names(c, { centres: [centreId], others: "share" });
    const { assignments } = await person(c, id);
    const ending = schema.endAssignment.parse({
      assignmentId: assignments[0]?.id,
      version: assignments[0]?.version,
      endOn: today,
    });
    await expect(c.as.coordinator((ctx) => endAssignment(ctx, ending))).resolves.toBeDefined();
  });

  const asked = async (c: TestCounty, assignmentId: string, endOn: string = today) => {
    const { version } = await c.as.coordinator(({ db }) =>
      db.assignment.findFirstOrThrow({ where: { id: assignmentId } }),
    );
    const input = schema.endAssignment.parse({ assignmentId, version, endOn });
    const shown = await c.as
      .coordinator((ctx) => endAssignment(ctx, input))
      .catch((e: unknown) => e);
    return shown instanceof Unconfirmed ? shown.sentences : [];
  };

  test("leaves what waits there to the chair on that day, by name, or else to the länssamordnare", async () => {
    const c = await aCounty();
    const centreId = await aCentre(c);
    const hers = await assigned(c, { role: "lokal_samordnare", centres: [centreId] });
    const to = "Det som väntar vid Familjecentralen Prov (exempel) går till";
    expect(await asked(c, hers)).toContain(`${to} länssamordnaren.`);
    const { seatId } = await aGroupOf(c, { municipalities: [c.municipalities[0]], chair: null });
    expect(await asked(c, hers)).toContain(`${to} länssamordnaren.`);
    const until = addDays(today, 10);
    await assigned(c, {
      ...{ role: "ordforande", seatId, name: "Kim Exempel", untilOn: new Date(until) },
    });
    expect((await asked(c, hers)).join()).toMatch(
      /går till ordföranden i Lokal styrgrupp .*, Kim Exempel\./,
    );
    // The chair has left by then.
    expect(await asked(c, hers, later)).toContain(`${to} länssamordnaren.`);
  });

  test("does not leave it to herself, where she is the chair and leaves that too", async () => {
    const c = await aCounty();
    const centreId = await aCentre(c);
    const { seatId } = await aGroupOf(c, { centres: [centreId], chair: null });
    const hers = await assigned(c, { role: "lokal_samordnare", centres: [centreId] });
    const chair = await assigned(c, { role: "ordforande", seatId, name: "Robin Exempel" });
    const { personId, version } = await c.as.coordinator(async ({ db }) => {
      const { personId } = await db.assignment.findFirstOrThrow({ where: { id: hers } });
      await db.assignment.updateMany({ where: { id: chair }, data: { personId } });
      const { version } = await db.person.findFirstOrThrow({ where: { id: personId } });
      return { personId, version };
    });
    expect((await asked(c, hers)).join()).toContain("går till ordföranden");
    const leaving = schema.endMembership.parse({ personId, version });
    const shown = await c.as.coordinator((ctx) => endMembership(ctx, leaving)).catch((e) => e);
    expect((shown as Unconfirmed).sentences.join()).toContain("går till länssamordnaren");
  });

  test("and a head leaves her services, unless another is head there", async () => {
    const c = await aCounty();
    const centreId = await aCentre(c, { bhv: "ja" });
    await aGroupOf(c, { centres: [centreId], chair: "Kim Exempel" });
    const { id: service } = await c.as.coordinator(({ db }) =>
      db.service.findFirstOrThrow({ where: { centreId } }),
    );
    const head = await assigned(c, { role: "narmaste_chef", services: [service] });
    const said = await asked(c, head);
    expect(said[0]).toBe(
      "Från och med 22 november 2026 har barnhälsovård (BHV) vid Familjecentralen Prov (exempel) ingen närmaste chef.",
    );
    expect(said[1]).toMatch(/går till ordföranden i .*, Kim Exempel\./);
    await assigned(c, { role: "narmaste_chef", services: [service] });
    expect(await asked(c, head)).toEqual([]);
  });
});
