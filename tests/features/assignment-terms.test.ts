import { randomUUID } from "node:crypto";
import { parseWithZod } from "@conform-to/zod/v4";
import { beforeAll, describe, expect, test } from "vitest";
import { changeAssignment } from "@/lib/appointing/commands";
import { givingStep } from "@/lib/appointing/queries";
import * as terms from "@/lib/appointing/schema";
import { addAssignment, createPerson } from "@/lib/assignments/commands";
import { getPerson } from "@/lib/assignments/queries";
import * as schema from "@/lib/assignments/schema";
import { getCentre } from "@/lib/centres/queries";
import { coordinatorsOf } from "@/lib/contact-list/queries";
import { seatRoles } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { aCentre, idOf } from "../support/centre";
import { aCounty, type TestCounty, today } from "../support/county";
import { aGroupOf } from "../support/groups";
import { formOf } from "./every-command/browser";

const refused = (fields: Record<string, string>) => (e: unknown) =>
  e instanceof Problem &&
  e.code === "broken_rule" &&
  Object.entries(fields).every(([k, v]) => e.fields[k] === v);

const asked = (over: Record<string, unknown>) =>
  schema.createPerson.parse({
    name: "Kim Exempel",
    email: `kim.${randomUUID().slice(0, 8)}@exempel.example`,
    fromOn: "2026-01-01",
    ...over,
  });
const names = async (c: TestCounty, over: Record<string, unknown>) =>
  idOf(await c.as.coordinator((ctx) => createPerson(ctx, asked(over))));
const assignmentsOf = async (c: TestCounty, id: string) =>
  (await c.as.coordinator((ctx) => getPerson(ctx, id), "read")).person.assignments;
const serviceIds = async (c: TestCounty, centreId: string) =>
  (
    await c.as.coordinator(({ db }) =>
      db.service.findMany({ where: { centreId }, orderBy: { type: "asc" } }),
    )
  ).map((s) => s.id);

const paid = [
  { payer: "Exempelregionen", percent: "60" },
  { payer: "Exempelkommunen", percent: "40" },
];

let c: TestCounty;
let centreId: string;
let other: string;
beforeAll(async () => {
  c = await aCounty();
  centreId = await aCentre(c, { bhv: "ja", mhv: "ja" }, { name: "Eken (exempel)" });
  other = await aCentre(c, { bhv: "ja" }, { name: "Linden (exempel)" });
});

describe("a role", () => {
  test("of services is bound to services; a medarbetare to those of one centre, and to a profession", async () => {
    const [mhv, bhv] = await serviceIds(c, centreId);
    const [theirs] = await serviceIds(c, other);
    const head = await names(c, { role: "narmaste_chef", services: [bhv, theirs] });
    expect(await assignmentsOf(c, head)).toMatchObject([
      {
        places: [
          "Barnhälsovård (BHV) vid Eken (exempel)",
          "Barnhälsovård (BHV) vid Linden (exempel)",
        ],
        reach: ["Eken (exempel)", "Linden (exempel)"],
      },
    ]);
    const staff = { role: "medarbetare", services: [mhv, bhv], profession: "barnmorska" };
    expect(await assignmentsOf(c, await names(c, staff))).toMatchObject([
      { profession: "barnmorska", reach: ["Eken (exempel)"] },
    ]);
    for (const [over, fields] of [
      [{ ...staff, services: [bhv, theirs] }, { services: "services_at_several_centres" }],
      [{ ...staff, services: [] }, { services: "scope_needed" }],
      [{ ...staff, profession: "" }, { profession: "staff_profession_needed" }],
      [{ ...staff, services: [randomUUID()] }, { services: "scope_unknown" }],
      [{ role: "narmaste_chef", centres: [centreId] }, { services: "role_needs_other_scope" }],
      [
        { role: "medarbetare", percent: "50", services: [bhv], profession: "lakare" },
        { percent: "role_has_no_such_terms" },
      ],
    ] as const)
      await expect(names(c, over), JSON.stringify(over)).rejects.toSatisfy(refused(fields));
  });

  test.each(seatRoles)("that is a seat is not given to a person: %s", async (role) => {
    await expect(names(c, { role })).rejects.toSatisfy(refused({ role: "seat_given_in_group" }));
  });

  test("of another county's services or group is as if they did not exist", async () => {
    const far = await aCounty();
    const [theirs] = await serviceIds(far, await aCentre(far, { bhv: "ja" }));
    const { groupId } = await aGroupOf(far, { chair: null });
    await expect(names(c, { role: "narmaste_chef", services: [theirs] })).rejects.toSatisfy(
      refused({ services: "scope_unknown" }),
    );
    await expect(names(c, { role: "avtalsansvarig", appointedBy: groupId })).rejects.toSatisfy(
      refused({ appointedBy: "scope_unknown" }),
    );
  });

  test("is asked for first, and for services then at which centres", async () => {
    const step = (role: Parameters<typeof givingStep>[1]["role"], centres: string[] = []) =>
      c.as.coordinator((ctx) => givingStep(ctx, { role, centres }), "read");
    expect((await step(null)).step).toBe("role");
    expect((await step("lasare")).step).toBe("form");
    expect((await step("medarbetare")).step).toBe("centres");
    expect(await step("medarbetare", [randomUUID()])).toMatchObject({
      step: "centres",
      empty: true,
    });
    const form = await step("medarbetare", [centreId]);
    expect(form.step === "form" && form.services.map((s) => s.type)).toEqual(["mhv", "bhv"]);
    expect(terms.readGivingAsked({ roll: "ordforande", central: ["x", centreId] })).toEqual({
      role: null,
      centres: [centreId],
    });
  });
});

describe("who pays for a coordinator's time", () => {
  test.each([
    [
      [{ payer: "A", percent: "60" }],
      "shares[0].percent",
      "Andelarna är 60 procent tillsammans. De ska vara 100.",
    ],
    [
      [
        { payer: "A", percent: "60" },
        { payer: "B", percent: "50" },
      ],
      "shares[1].percent",
      "Andelarna är 110 procent tillsammans. De ska vara 100.",
    ],
    [[{ payer: "", percent: "100" }], "shares[0].payer", "Skriv vem som betalar andelen."],
    [
      [
        { payer: "A", percent: "100" },
        { payer: "B", percent: "" },
      ],
      "shares[1].percent",
      "Skriv hur många procent parten betalar.",
    ],
  ])("shares of %j are refused on the field", (shares, field, sentence) => {
    const form = formOf({
      name: "Kim",
      email: "k@e.example",
      role: "lanssamordnare",
      fromOn: today,
      shares,
    });
    const parsed = parseWithZod(form, { schema: schema.createPerson, disableAutoCoercion: true });
    expect(parsed).toMatchObject({ status: "error", error: { [field]: [sentence] } });
  });

  test("is said of the person and on the centre's page, with who appointed and when", async () => {
    const { groupId } = await aGroupOf(c, { centres: [centreId], chair: null });
    const decided = { appointedBy: groupId, appointedOn: "2025-12-01" };
    const empty = { payer: "", percent: "" };
    const id = await names(c, {
      role: "lokal_samordnare",
      centres: [centreId],
      percent: "30",
      shares: [...paid, empty],
      ...decided,
    });
    const shares = [
      { payer: "Exempelregionen", percent: 60 },
      { payer: "Exempelkommunen", percent: 40 },
    ];
    expect(await assignmentsOf(c, id)).toMatchObject([
      { percent: 30, shares, appointed: { byId: groupId, on: "2025-12-01" } },
    ]);
    const { holders } = await c.as.reader(
      async (ctx) => coordinatorsOf(ctx, await getCentre(ctx, centreId, today), today),
      "read",
    );
    expect(holders).toMatchObject([{ percent: 30, shares }]);
  });

  test.each([
    [{ appointedOn: "2026-01-01" }, { appointedBy: "appointing_group_needed" }],
    [{ appointedOn: "2026-11-23", appointedBy: "group" }, { appointedOn: "appointed_later" }],
  ])("a decision that is none is refused: %j", async (said, fields) => {
    const { groupId } = await aGroupOf(c, { chair: null });
    const over = "appointedBy" in said ? { ...said, appointedBy: groupId } : said;
    await expect(names(c, { role: "avtalsansvarig", ...over })).rejects.toSatisfy(refused(fields));
  });
});

describe("the terms of an assignment that goes on", () => {
  const first = { role: "bitradande_lanssamordnare", percent: "30", shares: paid };
  async function changes(id: string, over: Record<string, unknown>) {
    const [row] = await assignmentsOf(c, id);
    const input = terms.changeAssignment.parse({
      assignmentId: row?.id,
      version: row?.version,
      percent: "50",
      mode: "changed",
      fromOn: "2026-09-01",
      ...over,
    });
    return c.as.coordinator((ctx) => changeAssignment(ctx, input));
  }
  const told = async (id: string) =>
    (await assignmentsOf(c, id)).map((a) => [a.fromOn, a.untilOn, a.percent, a.shares.length]);

  test("are others from a day: what was before stands, with who paid then", async () => {
    const id = await names(c, first);
    await changes(id, { shares: [{ payer: "Exempelregionen", percent: "100" }] });
    expect(await told(id)).toEqual([
      ["2026-09-01", null, 50, 1],
      ["2026-01-01", "2026-09-01", 30, 2],
    ]);
  });

  test("are corrected from the beginning", async () => {
    const id = await names(c, first);
    await changes(id, { mode: "wrong", fromOn: "" });
    expect(await told(id)).toEqual([["2026-01-01", null, 50, 0]]);
    await changes(id, { fromOn: "2026-01-01", percent: "60" });
    expect(await told(id)).toEqual([["2026-01-01", null, 60, 0]]);
  });

  test("keep where the assignment lies, so that no door shuts in between", async () => {
    const id = await names(c, { role: "kommunal_koordinator", centres: [other], percent: "20" });
    await changes(id, {});
    expect((await assignmentsOf(c, id)).map((a) => [a.percent, a.places, a.state])).toEqual([
      [50, ["Linden (exempel)"], "now"],
      [20, ["Linden (exempel)"], "over"],
    ]);
  });

  test.each([
    [{ fromOn: "2025-12-31" }, { fromOn: "before_it_began" }],
    [{ fromOn: "" }, { fromOn: "from_day_needed" }],
    [{ fromOn: "2027-02-01" }, { fromOn: "assignment_over_by_then" }],
  ])("are refused %j", async (over, fields) => {
    const id = await names(c, { ...first, lastOn: "2026-12-31" });
    await expect(changes(id, over)).rejects.toSatisfy(refused(fields));
  });

  test("are refused the second of two who saw the same, with what stands now", async () => {
    const id = await names(c, first);
    const [row] = await assignmentsOf(c, id);
    await changes(id, { mode: "wrong", fromOn: "" });
    await expect(changes(id, { version: row?.version, mode: "wrong" })).rejects.toSatisfy(
      (e) => e instanceof Problem && e.code === "conflict" && e.fields.percent === "50",
    );
  });

  test("of a seat are the group's to say", async () => {
    const { seatId } = await aGroupOf(c, { chair: "Stina Exempel" });
    const sits = await c.as.coordinator(({ db }) =>
      db.assignment.findFirstOrThrow({ where: { seatId } }),
    );
    const input = terms.changeAssignment.parse({
      assignmentId: sits.id,
      version: sits.version,
      mode: "wrong",
    });
    await expect(c.as.coordinator((ctx) => changeAssignment(ctx, input))).rejects.toSatisfy(
      (e) => e instanceof Problem && e.rule === "seat_given_in_group",
    );
  });
});

test("a ledamot of the county from before there were groups keeps her reading and can be ended, but none is given anew", async () => {
  const id = await names(c, { role: "lasare" });
  await c.as.coordinator(({ db }) =>
    db.assignment.updateMany({ where: { personId: id }, data: { role: "ledamot" } }),
  );
  expect(await assignmentsOf(c, id)).toMatchObject([{ role: "ledamot", places: [], state: "now" }]);
  const { version } = (await c.as.coordinator((ctx) => getPerson(ctx, id), "read")).person;
  const more = schema.addAssignment.parse({
    personId: id,
    version,
    role: "ledamot",
    fromOn: today,
  });
  await expect(c.as.coordinator((ctx) => addAssignment(ctx, more))).rejects.toSatisfy(
    refused({ role: "seat_given_in_group" }),
  );
});
