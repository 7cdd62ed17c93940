import { describe, expect, test } from "vitest";
import { endAssignment } from "@/lib/assignments/commands";
import { enterCounty } from "@/lib/db/accounts";
import type { Role } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { Unconfirmed } from "@/lib/form/unseen";
import { demandGroup, saveGroupLabels } from "@/lib/group-settings/commands";
import { getGroupSettings } from "@/lib/group-settings/queries";
import * as settingSchema from "@/lib/group-settings/schema";
import { changeGroup, createGroup, dissolveGroup, setCoverage } from "@/lib/groups/commands";
import { getGroup, listGroups } from "@/lib/groups/pages";
import { localGroupOf } from "@/lib/groups/queries";
import * as schema from "@/lib/groups/schema";
import { historyOfGroup } from "@/lib/history/queries";
import { eventTitle, itemTitle } from "@/lib/i18n/sv/history-sentences";
import { addSeat, changeSeat, endSeat, seatPerson } from "@/lib/seats/commands";
import * as seatSchema from "@/lib/seats/schema";
import { aCentre, afterSeeing, idOf } from "../support/centre";
import { aCounty, type TestCounty, today } from "../support/county";

const broken = (field: string, rule: string) => (e: unknown) =>
  e instanceof Problem && e.code === "broken_rule" && e.fields[field] === rule;
const problem =
  (code: string, rule: string | null = null) =>
  (e: unknown) =>
    e instanceof Problem && e.code === code && e.rule === rule;

const facts = {
  name: "Lokal styrgrupp (exempel)",
  level: "kommun_del",
  type: "styrgrupp",
  responsible: "ja",
  fromOn: "2024-01-01",
};
const create = (c: TestCounty, over: object = {}) =>
  c.as.coordinator((ctx) => createGroup(ctx, schema.createGroup.parse({ ...facts, ...over })));
const aGroup = async (c: TestCounty, over: object = {}) => idOf(await create(c, over));
const group = (c: TestCounty, id: string) => c.as.reader((ctx) => getGroup(ctx, id), "read");
const list = (c: TestCounty, asked: Record<string, string> = {}) =>
  c.as.reader((ctx) => listGroups(ctx, schema.readGroupsView(asked)), "read");
const row = async (c: TestCounty, id: string) => (await group(c, id)).group;

const change = async (c: TestCounty, id: string, over: object, as = c.as.coordinator) => {
  const { version } = await row(c, id);
  const said = { ...facts, groupId: id, version, ...over };
  return as((ctx) => changeGroup(ctx, schema.changeGroup.parse(said)));
};
const cover = async (c: TestCounty, id: string, over: object) => {
  const { version } = await row(c, id);
  const input = schema.setCoverage.parse({ groupId: id, version, ...over });
  return c.as.coordinator((ctx) => setCoverage(ctx, input));
};

const aSeat = async (c: TestCounty, groupId: string, over: object = {}) => {
  const { version, seats } = await row(c, groupId);
  const said = { groupId, version, role: "ledamot", fromOn: "2024-01-01", ...over };
  await c.as.coordinator((ctx) => addSeat(ctx, seatSchema.addSeat.parse(said)));
  const before = new Set(seats.map((s) => s.id));
  return (await row(c, groupId)).seats.find((s) => !before.has(s.id))?.id ?? "";
};
const seatOf = async (c: TestCounty, groupId: string, id: string) => {
  const found = (await row(c, groupId)).seats.find((s) => s.id === id);
  if (!found) throw new Error("no such seat");
  return found;
};
let persons = 0;
const seating = async (c: TestCounty, groupId: string, seatId: string, over: object = {}) => {
  const { version } = await seatOf(c, groupId, seatId);
  const n = ++persons;
  const who =
    "personId" in over ? {} : { name: `Kim ${n} Exempel`, email: `kim.${n}@${c.slug}.example` };
  const said = { seatId, version, sits: "holder", fromOn: "2025-01-01", ...who, ...over };
  return seatSchema.seatPerson.parse(said);
};
const sit = async (c: TestCounty, groupId: string, seatId: string, over: object = {}) => {
  const input = await seating(c, groupId, seatId, over);
  return afterSeeing(c.as.coordinator, seatPerson, input);
};
/** Somebody who leads or writes for a group, by what the door would give her. */
const of = (c: TestCounty, role: Role, id: string) =>
  c.acting(role, [{ role, scope: { level: "group", id, county: false, codes: [], ids: [] } }]);

describe("a new group", () => {
  test("is in the list by its level, with what it covers, its chair and its empty seats", async () => {
    const c = await aCounty();
    const centre = await aCentre(c, { bhv: "ja" });
    const board = await aGroup(c, { level: "lan", responsible: "", name: "Länsstyrgruppen" });
    const id = await aGroup(c, {
      superiorId: board,
      municipalities: [c.municipalities[1]],
      centres: [centre],
    });
    await aSeat(c, id, { role: "ordforande" });
    const seatId = await aSeat(c, id, { serviceType: "bhv" });
    await sit(c, id, seatId);
    const { levels, count, empty } = await list(c);
    expect([count, empty]).toEqual([2, 1]);
    expect(levels.map((l) => l.level)).toEqual(["lan", "kommun_del"]);
    const [found] = levels[1]?.rows ?? [];
    expect(found).toMatchObject({
      id,
      superior: { name: "Länsstyrgruppen" },
      covers: {
        county: false,
        municipalities: [{ code: c.municipalities[1] }],
        centres: [{ id: centre }],
      },
      chair: { name: null, vacantSince: "2024-01-01" },
      seats: 2,
      empty: 1,
    });
    expect(levels[0]?.rows[0]?.covers.county).toBe(true);
    expect((await list(c, { niva: "lan" })).levels).toHaveLength(1);
    expect((await list(c, { kommun: c.municipalities[0] })).levels).toHaveLength(1);
    expect((await list(c, { kommun: "9999" })).levels).toEqual([]);
    expect((await list(c, { sok: "finns inte" })).levels).toEqual([]);
  });

  test("is not seen from another county, nor by whoever reads her own centre alone", async () => {
    const [c, d] = [await aCounty(), await aCounty()];
    const id = await aGroup(c, { municipalities: [c.municipalities[0]] });
    expect((await list(d)).count).toBe(0);
    await expect(group(d, id)).rejects.toSatisfy(problem("not_found"));
    const centre = await aCentre(c);
    const own = { level: "services", services: [], ids: [centre] } as const;
    const worker = c.acting("medarbetare", [
      { role: "medarbetare", scope: { ...own, services: [], ids: [centre] } },
    ]);
    await expect(worker((ctx) => getGroup(ctx, id), "read")).rejects.toSatisfy(
      problem("not_allowed"),
    );
    await expect(
      worker((ctx) => listGroups(ctx, schema.readGroupsView({})), "read"),
    ).rejects.toSatisfy(problem("not_allowed"));
  });

  test("that answers for its centres must cover something, and be local", async () => {
    const c = await aCounty();
    await expect(create(c)).rejects.toSatisfy(broken("municipalities", "covers_nothing"));
    const codes = { municipalities: [c.municipalities[0]] };
    await expect(create(c, { level: "politisk", ...codes })).rejects.toSatisfy(
      broken("responsible", "responsible_is_local"),
    );
    await expect(create(c, { level: "lan", responsible: "", ...codes })).rejects.toSatisfy(
      broken("municipalities", "county_is_whole"),
    );
    await create(c, { responsible: "" });
    await create(c, { level: "politisk", responsible: "", ...codes });
  });

  test("covers only what is the county's own", async () => {
    const [c, d] = [await aCounty(), await aCounty()];
    const theirs = await aCentre(d);
    await expect(create(c, { centres: [theirs] })).rejects.toSatisfy(
      broken("centres", "scope_unknown"),
    );
    await expect(create(c, { municipalities: [d.municipalities[0]] })).rejects.toSatisfy(
      broken("municipalities", "scope_unknown"),
    );
    await expect(
      create(c, { responsible: "", superiorId: await aGroup(d, { responsible: "" }) }),
    ).rejects.toSatisfy(broken("superiorId", "superior_unknown"));
    expect((await list(c)).count).toBe(0);
  });
});

describe("what is said of a group", () => {
  test("is kept by its own chair and secretary, but not where it stands", async () => {
    const c = await aCounty();
    const id = await aGroup(c, { municipalities: [c.municipalities[0]] });
    const other = await aGroup(c, { municipalities: [c.municipalities[1]] });
    for (const role of ["ordforande", "sekreterare"] as const) {
      const by = of(c, role, id);
      await change(c, id, { mandate: `Beslutar, säger ${role}.`, meetingsPerYear: "6" }, by);
      expect(await row(c, id)).toMatchObject({
        mandate: `Beslutar, säger ${role}.`,
        meetingsPerYear: 6,
      });
      await expect(change(c, other, {}, by)).rejects.toSatisfy(problem("not_allowed"));
      for (const moved of [{ level: "centrum" }, { type: "natverk" }, { responsible: "" }])
        await expect(change(c, id, moved, by)).rejects.toSatisfy(
          problem("not_allowed", "structure_is_countys"),
        );
      await expect(change(c, id, { superiorId: other }, by)).rejects.toSatisfy(
        problem("not_allowed", "structure_is_countys"),
      );
    }
    for (const role of ["ledamot", "adjungerad"] as const)
      await expect(change(c, id, {}, of(c, role, id))).rejects.toSatisfy(problem("not_allowed"));
  });

  test("never makes it its own superior, however many are between", async () => {
    const c = await aCounty();
    const over = { responsible: "" };
    const a = await aGroup(c, over);
    const b = await aGroup(c, { ...over, superiorId: a });
    const last = await aGroup(c, { ...over, superiorId: b });
    for (const superiorId of [a, b, last])
      await expect(change(c, a, { ...over, superiorId })).rejects.toSatisfy(
        broken("superiorId", "own_superior"),
      );
    await change(c, last, { ...over, superiorId: a });
    expect((await group(c, a)).subordinate).toHaveLength(2);
  });

  test("does not begin after its seats, nor answer for nothing", async () => {
    const c = await aCounty();
    const id = await aGroup(c, { responsible: "" });
    await aSeat(c, id, { fromOn: "2024-06-01" });
    await change(c, id, { responsible: "", fromOn: "2024-06-01" });
    await expect(change(c, id, { responsible: "", fromOn: "2024-06-02" })).rejects.toSatisfy(
      broken("fromOn", "seat_before_group"),
    );
    await expect(change(c, id, {})).rejects.toSatisfy(broken("responsible", "covers_nothing"));
  });

  test("is not written over by whoever comes second", async () => {
    const c = await aCounty();
    const id = await aGroup(c, { responsible: "" });
    const { version } = await row(c, id);
    const input = schema.changeGroup.parse({ ...facts, responsible: "", groupId: id, version });
    await c.as.coordinator((ctx) => changeGroup(ctx, { ...input, name: "Först (exempel)" }));
    await expect(c.as.coordinator((ctx) => changeGroup(ctx, input))).rejects.toMatchObject({
      code: "conflict",
      fields: { name: "Först (exempel)" },
    });
  });
});

describe("a centre without exactly one group that answers for it", () => {
  test("is told in the list, and no longer when there is one", async () => {
    const c = await aCounty();
    const eken = await aCentre(c, {}, { name: "Eken" });
    const boken = await aCentre(c, {}, { name: "Boken", hostMunicipality: c.municipalities[1] });
    await aCentre(c, {}, { name: "Planerad", status: "ide" });
    expect((await list(c)).mending).toEqual({ missing: [], without: [], several: [] });
    const id = await aGroup(c, { centres: [eken] });
    const mending = async () => (await list(c)).mending;
    expect((await mending()).without).toEqual([{ id: boken, name: "Boken" }]);
    await cover(c, id, { municipalities: c.municipalities, centres: [eken] });
    expect((await mending()).without).toEqual([]);
    const second = await aGroup(c, { level: "centrum", centres: [boken] });
    expect((await mending()).several).toMatchObject([
      { centre: { name: "Boken" }, groups: [{ id }, { id: second }] },
    ]);
    await cover(c, id, { municipalities: [c.municipalities[0]] });
    expect(await mending()).toEqual({ missing: [], without: [], several: [] });
    await expect(cover(c, id, {})).rejects.toSatisfy(broken("municipalities", "covers_nothing"));
  });

  test("tells on its own page who answers, with the chair's address or since when it is vacant", async () => {
    const c = await aCounty();
    const centre = await aCentre(c);
    const placed = { id: centre, municipality: c.municipalities[0] };
    const local = () => c.as.reader((ctx) => localGroupOf(ctx, placed), "read");
    expect(await local()).toEqual([]);
    const id = await aGroup(c, { municipalities: [c.municipalities[0]] });
    const seatId = await aSeat(c, id, { role: "ordforande" });
    expect(await local()).toMatchObject([{ id, chair: null, vacantSince: "2024-01-01" }]);
    await sit(c, id, seatId, { name: "Ordförande Exempel", email: `ord@${c.slug}.example` });
    expect(await local()).toMatchObject([
      { chair: { name: "Ordförande Exempel", email: `ord@${c.slug}.example` }, vacantSince: null },
    ]);
  });
});

describe("a service at the centres that a group answers for", () => {
  test("is named where it has no seat or an empty one, with the centres where it is", async () => {
    const c = await aCounty();
    const eken = await aCentre(
      c,
      { bhv: "ja", mhv: "natverk", oppen_forskola: "nej" },
      { name: "Eken" },
    );
    const boken = await aCentre(c, { bhv: "delvis" }, { name: "Boken" });
    await aCentre(c, { forebyggande_socialtjanst: "ja" }, { name: "Vilande", status: "ide" });
    const id = await aGroup(c, { municipalities: [c.municipalities[0]], centres: [eken, boken] });
    const unseated = async () => (await group(c, id)).unseated;
    expect(await unseated()).toEqual([
      { service: "mhv", seat: "none", centres: ["Eken"] },
      { service: "bhv", seat: "none", centres: ["Boken", "Eken"] },
    ]);
    const seatId = await aSeat(c, id, { serviceType: "bhv" });
    expect(await unseated()).toContainEqual({
      service: "bhv",
      seat: "empty",
      centres: ["Boken", "Eken"],
    });
    await sit(c, id, seatId, { sits: "stand_in" });
    expect((await unseated()).map((u) => u.service)).toEqual(["mhv"]);
    await change(c, id, { responsible: "" });
    expect(await unseated()).toEqual([]);
  });
});

describe("a seat", () => {
  test("lies within its group's time, and there is one chair at a time", async () => {
    const c = await aCounty();
    const id = await aGroup(c, { responsible: "" });
    await expect(aSeat(c, id, { fromOn: "2023-12-31" })).rejects.toSatisfy(
      broken("fromOn", "seat_outside_group"),
    );
    const chair = await aSeat(c, id, { role: "ordforande" });
    await expect(aSeat(c, id, { role: "ordforande", fromOn: "2025-01-01" })).rejects.toSatisfy(
      broken("role", "second_chair"),
    );
    const { version } = await seatOf(c, id, chair);
    const end = seatSchema.endSeat.parse({ seatId: chair, version, endOn: "2025-01-01" });
    await afterSeeing(c.as.coordinator, endSeat, end);
    await aSeat(c, id, { role: "ordforande", fromOn: "2025-01-01" });
    const ledamot = await aSeat(c, id);
    const input = seatSchema.changeSeat.parse({
      seatId: ledamot,
      version: (await seatOf(c, id, ledamot)).version,
      role: "ordforande",
      fromOn: "2025-02-01",
    });
    await expect(c.as.coordinator((ctx) => changeSeat(ctx, input))).rejects.toSatisfy(
      broken("role", "second_chair"),
    );
  });

  test("may speak for one of the county's own municipalities, and a seat of the region for none", async () => {
    const c = await aCounty();
    const other = await aCounty();
    const id = await aGroup(c, { responsible: "" });
    const [municipality] = c.municipalities;
    const seatId = await aSeat(c, id, { huvudman: "kommun", municipality });
    expect((await seatOf(c, id, seatId)).municipality).toBe(municipality);
    await expect(aSeat(c, id, { huvudman: "region", municipality })).rejects.toSatisfy(
      broken("municipality", "region_speaks_for_none"),
    );
    await expect(aSeat(c, id, { municipality: other.municipalities[0] })).rejects.toSatisfy(
      broken("municipality", "scope_unknown"),
    );
  });

  test("keeps its role once somebody has sat there, and does not begin after her", async () => {
    const c = await aCounty();
    const id = await aGroup(c, { responsible: "" });
    const seatId = await aSeat(c, id);
    const correct = async (over: object) => {
      const { version } = await seatOf(c, id, seatId);
      const said = { seatId, version, role: "ledamot", fromOn: "2024-01-01", ...over };
      return c.as.coordinator((ctx) => changeSeat(ctx, seatSchema.changeSeat.parse(said)));
    };
    await correct({ role: "adjungerad" });
    await sit(c, id, seatId, { fromOn: "2024-05-01" });
    await expect(correct({})).rejects.toSatisfy(broken("role", "seat_has_been_held"));
    const kept = { role: "adjungerad", title: "Rektor" };
    await expect(correct({ ...kept, fromOn: "2024-05-02" })).rejects.toSatisfy(
      broken("fromOn", "holder_before_seat"),
    );
    await correct(kept);
    expect(await seatOf(c, id, seatId)).toMatchObject({ title: "Rektor", fromOn: "2024-01-01" });
  });

  test("that ends takes whoever sits there with it, once that has been shown; only by whoever gives assignments", async () => {
    const c = await aCounty();
    const id = await aGroup(c, { responsible: "" });
    const seatId = await aSeat(c, id, { role: "ordforande", title: "Socialchef" });
    await sit(c, id, seatId, { name: "Robin Exempel", email: `robin@${c.slug}.example` });
    const { version } = await seatOf(c, id, seatId);
    const input = seatSchema.endSeat.parse({ seatId, version, endOn: today });
    const assisting = c.acting("bitradande_lanssamordnare", [
      { role: "bitradande_lanssamordnare", scope: { level: "county" } },
    ]);
    await expect(assisting((ctx) => endSeat(ctx, input))).rejects.toSatisfy(
      problem("not_allowed", "seated_is_countys"),
    );
    const shown = await c.as.coordinator((ctx) => endSeat(ctx, input)).catch((e: unknown) => e);
    expect((shown as Unconfirmed).sentences).toEqual([
      "Robin Exempel lämnar platsen som socialchef den 22 november 2026.",
      "Gruppen har då ingen plats för ordförande.",
    ]);
    await afterSeeing(c.as.coordinator, endSeat, input);
    const seat = await seatOf(c, id, seatId);
    expect(seat.untilOn).toBe(today);
    expect(seat.holders[0]?.untilOn).toBe(today);
  });
});

describe("somebody who is to sit", () => {
  test("is let in by a link where she is new, has the role in the group, and is appointed by a group", async () => {
    const c = await aCounty();
    const id = await aGroup(c, { municipalities: [c.municipalities[0]] });
    const seatId = await aSeat(c, id, { role: "ordforande" });
    const done = await sit(c, id, seatId, { appointedBy: id, appointedOn: "2024-12-01" });
    expect(done.goTo).toBe(`/${c.slug}/grupper/${id}`);
    const [holder] = (await seatOf(c, id, seatId)).holders;
    expect(holder).toMatchObject({
      fromOn: "2025-01-01",
      untilOn: null,
      appointedBy: id,
      appointedOn: "2024-12-01",
    });
    const { assignment } = await c.as.coordinator(async ({ db }) => ({
      assignment: await db.assignment.findFirstOrThrow({ where: { seatId } }),
    }));
    expect(assignment).toMatchObject({ role: "ordforande", level: "group", standIn: false });
  });

  test("and is in the county comes in as before, with the seat from its first day", async () => {
    const c = await aCounty();
    const id = await aGroup(c, { municipalities: [c.municipalities[0]] });
    const seatId = await aSeat(c, id, { role: "sekreterare" });
    const person = await c.as.coordinator(({ db }) =>
      db.person.findFirstOrThrow({ where: { userId: c.userId("lasare") } }),
    );
    const done = await sit(c, id, seatId, { personId: person.id });
    expect(done).toEqual({ goTo: `/${c.slug}/grupper/${id}` });
  });

  test("is one person, whom the county has or who is new to it", async () => {
    const [c, d] = [await aCounty(), await aCounty()];
    const id = await aGroup(c, { responsible: "" });
    const seatId = await aSeat(c, id);
    const own = await c.as.coordinator(({ db }) => db.person.findFirstOrThrow({}));
    const theirs = await d.as.coordinator(({ db }) => db.person.findFirstOrThrow({}));
    const nobody = { name: "", email: "" };
    const cases: [object, string, string][] = [
      [nobody, "personId", "person_needed"],
      [{ ...nobody, name: "Kim Exempel" }, "email", "person_needed"],
      [{ ...nobody, email: "kim@exempel.example" }, "name", "person_needed"],
      [{ personId: own.id, name: "Kim Exempel" }, "personId", "one_person"],
      [{ personId: theirs.id }, "personId", "person_unknown"],
      [{ name: "Kim Exempel", email: own.email }, "email", "email_taken"],
      [{ appointedOn: "2024-01-01" }, "appointedBy", "appointed_by_whom"],
      [{ appointedBy: theirs.id }, "appointedBy", "superior_unknown"],
    ];
    for (const [over, field, rule] of cases)
      await expect(sit(c, id, seatId, over), rule).rejects.toSatisfy(broken(field, rule));
  });

  test("sits within the seat's time, and leaves when it ends", async () => {
    const c = await aCounty();
    const id = await aGroup(c, { responsible: "" });
    const seatId = await aSeat(c, id);
    const { version } = await seatOf(c, id, seatId);
    const end = seatSchema.endSeat.parse({ seatId, version, endOn: "2027-01-01" });
    await c.as.coordinator((ctx) => endSeat(ctx, end));
    for (const [over, field, rule] of [
      [{ fromOn: "2023-12-31" }, "fromOn", "outside_seat"],
      [{ fromOn: "2027-01-01" }, "fromOn", "outside_seat"],
      [{ lastOn: "2027-01-01" }, "lastOn", "outside_seat"],
      [{ lastOn: "2024-12-31" }, "lastOn", "period_backward"],
    ] as const)
      await expect(sit(c, id, seatId, over), rule).rejects.toSatisfy(broken(field, rule));
    await sit(c, id, seatId);
    expect((await seatOf(c, id, seatId)).holders[0]?.untilOn).toBe("2027-01-01");
  });

  test("where somebody sits: asked whether the new one takes over, shown what follows, and then done", async () => {
    const c = await aCounty();
    const id = await aGroup(c, { responsible: "" });
    const seatId = await aSeat(c, id, { title: "Rektor" });
    await sit(c, id, seatId, { name: "Robin Exempel", email: `robin@${c.slug}.example` });
    await expect(sit(c, id, seatId, { fromOn: "2026-12-01" })).rejects.toSatisfy(
      broken("others", "seat_taken"),
    );
    const input = await seating(c, id, seatId, { fromOn: "2026-12-01", others: "take_over" });
    const shown = await c.as.coordinator((ctx) => seatPerson(ctx, input)).catch((e: unknown) => e);
    expect(shown).toBeInstanceOf(Unconfirmed);
    expect((shown as Unconfirmed).sentences).toEqual([
      "Robin Exempel lämnar platsen som rektor den 1 december 2026.",
    ]);
    await afterSeeing(c.as.coordinator, seatPerson, input);
    const spans = (await seatOf(c, id, seatId)).holders.map((h) => [h.fromOn, h.untilOn]);
    expect(spans).toEqual([
      ["2025-01-01", "2026-12-01"],
      ["2026-12-01", null],
    ]);
    // An ersättare beside the holder meets nobody.
    await sit(c, id, seatId, { sits: "stand_in" });
  });

  test("never twice in one seat at the same time", async () => {
    const c = await aCounty();
    const id = await aGroup(c, { responsible: "" });
    const seatId = await aSeat(c, id);
    await sit(c, id, seatId, { lastOn: "2026-12-31" });
    const personId = (await seatOf(c, id, seatId)).holders[0]?.personId;
    const own = { personId, others: "take_over" };
    await expect(sit(c, id, seatId, own)).rejects.toSatisfy(broken("personId", "already_in_seat"));
    await expect(sit(c, id, seatId, { ...own, sits: "stand_in" })).rejects.toSatisfy(
      broken("personId", "already_in_seat"),
    );
    await sit(c, id, seatId, { ...own, fromOn: "2027-01-01" });
  });

  test("leaves by her assignment, and the seat is vacant since then", async () => {
    const c = await aCounty();
    const id = await aGroup(c, { responsible: "" });
    const seatId = await aSeat(c, id, { role: "ordforande" });
    await sit(c, id, seatId);
    const [holder] = (await seatOf(c, id, seatId)).holders;
    const endOn = today;
    await c.as.coordinator((ctx) =>
      endAssignment(ctx, {
        assignmentId: holder?.assignmentId ?? "",
        version: 1,
        endOn,
        seen: null,
      }),
    );
    expect((await list(c)).levels[0]?.rows[0]?.chair).toEqual({
      name: null,
      standIn: false,
      vacantSince: today,
    });
  });
});

describe("a group that is dissolved", () => {
  test("shows first what follows; its seats end, whoever sits leaves, and it is found among those that were", async () => {
    const c = await aCounty();
    const centre = await aCentre(c, {}, { name: "Eken" });
    const id = await aGroup(c, { centres: [centre] });
    const under = await aGroup(c, { name: "Arbetsgruppen", responsible: "", superiorId: id });
    const seatId = await aSeat(c, id, { role: "ordforande" });
    await sit(c, id, seatId, { name: "Robin Exempel", email: `robin@${c.slug}.example` });
    const coming = await aSeat(c, id, { fromOn: "2027-06-01" });
    const { version } = await row(c, id);
    const input = schema.dissolveGroup.parse({ groupId: id, version, endOn: today });
    const shown = await c.as.coordinator((ctx) => dissolveGroup(ctx, input)).catch((e) => e);
    expect((shown as Unconfirmed).sentences).toEqual([
      "2 platser upphör den 22 november 2026.",
      "Robin Exempel lämnar platsen som ordförande den 22 november 2026.",
      "Ingen lokal grupp ansvarar längre för Eken.",
      "Arbetsgruppen har inte längre någon överordnad grupp.",
    ]);
    expect((await row(c, id)).untilOn).toBeNull();
    await afterSeeing(c.as.coordinator, dissolveGroup, input);
    const gone = await row(c, id);
    expect(gone.untilOn).toBe(today);
    expect(gone.seats.map((s) => s.id)).not.toContain(coming);
    expect(gone.seats[0]?.holders[0]?.untilOn).toBe(today);
    const { levels, dissolved, mending } = await list(c);
    expect(levels.flatMap((l) => l.rows).map((r) => r.id)).toEqual([under]);
    expect(dissolved).toBe(1);
    expect(mending.without).toEqual([{ id: centre, name: "Eken" }]);
    const over = await list(c, { visa: "upplosta" });
    expect(over.levels[0]?.rows[0]?.id).toBe(id);
    await expect(
      c.as.coordinator((ctx) => dissolveGroup(ctx, { ...input, version: gone.version })),
    ).rejects.toSatisfy(problem("broken_rule", "group_over"));
    await expect(aSeat(c, id)).rejects.toSatisfy(problem("broken_rule", "group_over"));
  });

  test("ends no later than was said", async () => {
    const c = await aCounty();
    const id = await aGroup(c, { responsible: "" });
    const end = async (endOn: string) => {
      const { version } = await row(c, id);
      const input = schema.dissolveGroup.parse({ groupId: id, version, endOn });
      return afterSeeing(c.as.coordinator, dissolveGroup, input);
    };
    await end("2027-01-01");
    await expect(end("2027-02-01")).rejects.toSatisfy(broken("endOn", "ends_no_earlier"));
    await end("2026-12-01");
    await expect(aSeat(c, id, { fromOn: "2026-12-01" })).rejects.toSatisfy(
      broken("fromOn", "seat_outside_group"),
    );
    expect((await seatOf(c, id, await aSeat(c, id))).untilOn).toBe("2026-12-01");
  });

  test("is gone from the next request of whoever sat there", async () => {
    const c = await aCounty();
    const id = await aGroup(c, { municipalities: [c.municipalities[0]] });
    const seatId = await aSeat(c, id, { role: "ordforande" });
    const person = await c.as.coordinator(({ db }) =>
      db.person.findFirstOrThrow({ where: { userId: c.userId("nobody") } }),
    );
    await sit(c, id, seatId, { personId: person.id });
    const { asRole, urls } = await import("../support/database");
    const session = "0193f000-0000-7000-8000-00000000000a";
    await asRole(urls.owner, (db) =>
      db.query(
        "insert into auth.session (id, user_id, expires_at) values ($1, $2, now() + interval '1 hour')",
        [session, c.userId("nobody")],
      ),
    );
    const assigned = async () => (await enterCounty(session, c.slug, today, 30))?.assignments;
    expect(await assigned()).toMatchObject([
      { role: "ordforande", group: id, codes: [c.municipalities[0]] },
    ]);
    const { version } = await row(c, id);
    const input = schema.dissolveGroup.parse({ groupId: id, version, endOn: today });
    await afterSeeing(c.as.coordinator, dissolveGroup, input);
    expect(await assigned()).toEqual([]);
  });
});

describe("what the county says of its groups", () => {
  const demand = (c: TestCounty, level: string, type = "styrgrupp") =>
    c.as.coordinator((ctx) =>
      demandGroup(ctx, settingSchema.demandGroup.parse({ level, type, source: "Länsavtalet" })),
    );

  test("is demanded, once, and told where it is missing until it is there", async () => {
    const c = await aCounty();
    await aCentre(c, {}, { name: "Eken" });
    for (const level of ["lan", "kommun_del", "centrum"]) await demand(c, level);
    await expect(demand(c, "lan")).rejects.toSatisfy(broken("type", "demand_twice"));
    const missing = async () =>
      (await list(c)).mending.missing.map((m) => m.municipality?.code ?? m.centre?.name ?? "");
    expect(await missing()).toEqual(["", c.municipalities[0], "Eken"]);
    const settings = await c.as.reader(getGroupSettings, "read");
    expect(settings.demands.map((d) => d.missing)).toEqual([1, 1, 1]);
    expect(settings.mayEdit).toBe(false);
    await aGroup(c, { level: "lan", responsible: "" });
    await aGroup(c, { municipalities: [c.municipalities[0]] });
    expect(await missing()).toEqual(["Eken"]);
  });

  test("is what its groups are called everywhere, and whoever comes second is told", async () => {
    const c = await aCounty();
    const id = await aGroup(c, { responsible: "" });
    const words = { ledningsgrupp: "Ledningsgrupp", beredningsgrupp: "Beredningsgrupp" };
    const said = { ...words, arbetsgrupp: "Arbetsgrupp", natverk: "Nätverk" };
    const input = settingSchema.saveGroupLabels.parse({
      ...said,
      styrgrupp: "Samverkansråd",
      version: 0,
    });
    await c.as.coordinator((ctx) => saveGroupLabels(ctx, input));
    expect((await group(c, id)).type).toBe("Samverkansråd");
    await expect(
      c.as.coordinator((ctx) => saveGroupLabels(ctx, { ...input, natverk: "NOSAM" })),
    ).rejects.toMatchObject({ code: "conflict", fields: { styrgrupp: "Samverkansråd" } });
    await c.as.coordinator((ctx) =>
      saveGroupLabels(ctx, { ...input, natverk: "NOSAM", version: 1 }),
    );
    expect((await c.as.reader(getGroupSettings, "read")).names).toMatchObject({
      styrgrupp: "Samverkansråd",
      natverk: "NOSAM",
    });
  });
});

describe("the history of a group", () => {
  test("tells of its facts, what it covers, its seats and who sits there, and of no other group", async () => {
    const c = await aCounty();
    const centre = await aCentre(c, {}, { name: "Eken" });
    const id = await aGroup(c, { name: "Styrgrupp Ett", centres: [centre] });
    await aGroup(c, { name: "Styrgrupp Två", centres: [centre] });
    const seatId = await aSeat(c, id, { role: "ordforande", title: "Socialchef" });
    await sit(c, id, seatId, { name: "Robin Exempel", email: `robin@${c.slug}.example` });
    await cover(c, id, { municipalities: [c.municipalities[0]] });
    await change(c, id, { name: "Styrgrupp Ett", mandate: "Beslutar om verksamhetsplanen." });
    const { events, names } = await c.as.reader((ctx) => historyOfGroup(ctx, id, null), "read");
    expect(events.map((e) => eventTitle(e, names))).toEqual([
      "Rättade gruppen i Styrgrupp Ett",
      "Ändrade vad gruppen omfattar i Styrgrupp Ett",
      "Utsåg Robin Exempel i Styrgrupp Ett",
      "Lade till platserna i Styrgrupp Ett",
      "Lade till Styrgrupp Ett",
    ]);
    const told = events.flatMap((e) => e.items.map((i) => itemTitle(i, names)));
    expect(told).toEqual(
      expect.arrayContaining([
        "Grupp: Styrgrupp Ett",
        "Familjecentral som gruppen omfattar: Eken",
        `Kommun som gruppen omfattar: Testkommun ${c.municipalities[0]}`,
        "Plats i en grupp: Socialchef",
        "Uppdrag: Robin Exempel, Ordförande, Styrgrupp Ett",
      ]),
    );
    // Who sits is open; the person's own row, with her address, is not.
    expect(told.some((t) => t.startsWith("Person"))).toBe(false);
  });
});
