import { randomUUID } from "node:crypto";
import { describe, expect, test, vi } from "vitest";
import { GET } from "@/app/[county]/kontaktlista/lista.csv/route";
import { createPerson, endAssignment } from "@/lib/assignments/commands";
import { getPerson } from "@/lib/assignments/queries";
import * as assignmentSchema from "@/lib/assignments/schema";
import { getCentre } from "@/lib/centres/queries";
import { contactAddresses, coordinatorsOf, getContactList } from "@/lib/contact-list/queries";
import { readContactListView } from "@/lib/contact-list/schema";
import { addContact } from "@/lib/contacts/commands";
import * as contactSchema from "@/lib/contacts/schema";
import { day } from "@/lib/domain/day";
import { Problem } from "@/lib/domain/problem";
import { setHead } from "@/lib/staffing/commands";
import * as staffingSchema from "@/lib/staffing/schema";
import { vacancyCounts } from "@/lib/vacancies/queries";
import { aCentre, idOf } from "../support/centre";
import { aCounty, type TestCounty, today } from "../support/county";
import { asRole, urls } from "../support/database";
import { aGroupOf, aSeat, assigned } from "../support/groups";
import { statementsOf } from "../support/statements";
import { cookieOf } from "./every-command/browser";

const browser = vi.hoisted(() => ({ cookie: "" }));
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "samma.example" }),
  cookies: async () => ({ get: () => ({ value: browser.cookie }) }),
}));
process.env.TODAY = today;

const list = (c: TestCounty, asked: Record<string, string> = {}, as = c.as.reader) =>
  as((ctx) => getContactList(ctx, readContactListView(asked)), "read");
const told = async (c: TestCounty, asked: Record<string, string> = {}) =>
  (await list(c, asked)).rows.map((r) => [
    r.role,
    r.vacant ? r.vacant.since : r.name,
    r.centre?.name ?? r.municipality?.name ?? null,
  ]);
const counts = (c: TestCounty) => c.as.member(vacancyCounts, "read");

const someone = (over: Record<string, unknown>) =>
  assignmentSchema.createPerson.parse({
    name: "Kim Exempel",
    email: `kim.${randomUUID().slice(0, 8)}@exempel.example`,
    employer: "Testkommun",
    phone: "070-123 45 67",
    fromOn: today,
    ...over,
  });
const named = async (c: TestCounty, over: Record<string, unknown>) =>
  idOf(await c.as.coordinator((ctx) => createPerson(ctx, someone(over))));

/** Somebody whose assignment at some centres was another time, as the years have left it. */
async function past(c: TestCounty, centreIds: string[], from: string, until: string | null) {
  const [person, assignment] = [randomUUID(), randomUUID()];
  await asRole(urls.superuser, async (db) => {
    await db.query("select set_config('app.county_id', $1, false)", [c.id]);
    await db.query(
      "insert into person (county_id, id, name, email) values ($1, $2, 'Före Exempel', $3)",
      [c.id, person, `${person}@exempel.example`],
    );
    await db.query(
      `insert into assignment (county_id, id, person_id, role, level, from_on, until_on, percent)
       values ($1, $2, $3, 'lokal_samordnare', 'centres', $4, $5, 40)`,
      [c.id, assignment, person, from, until],
    );
    await db.query(
      "insert into assignment_centre (county_id, id, assignment_id, centre_id) select $1, gen_random_uuid(), $2, unnest($3::uuid[])",
      [c.id, assignment, centreIds],
    );
  });
}

const versionOf = (c: TestCounty, id: string) =>
  c.as.coordinator(async ({ db }) => (await db.centre.findFirstOrThrow({ where: { id } })).version);

async function head(c: TestCounty, centreId: string, type: string, over: Record<string, string>) {
  const service = await c.as.coordinator(({ db }) =>
    db.service.findFirstOrThrow({ where: { centreId, type: type as "bhv" } }),
  );
  const input = staffingSchema.setHead.parse({
    centreId,
    serviceId: service.id,
    version: service.version,
    mode: "changed",
    name: "",
    title: "",
    email: "",
    ...over,
  });
  await c.as.coordinator((ctx) => setHead(ctx, input));
}

const eken = { name: "Eken (exempel)" };
const alen = { name: "Ålen (exempel)" };

describe("the contact list", () => {
  test("has a new coordinator the same minute, and no longer one who has ended", async () => {
    const c = await aCounty();
    const centreId = await aCentre(c, {}, eken);
    expect(await told(c, { roll: "lokal_samordnare" })).toEqual([
      ["lokal_samordnare", "2020-01-01", "Eken (exempel)"],
    ]);
    expect(await counts(c)).toMatchObject({ centres: 1 });
    const id = await named(c, { role: "lokal_samordnare", centres: [centreId] });
    expect(await told(c, { roll: "lokal_samordnare" })).toEqual([
      ["lokal_samordnare", "Kim Exempel", "Eken (exempel)"],
    ]);
    expect((await list(c, { roll: "lokal_samordnare" })).rows[0]).toMatchObject({
      employer: "Testkommun",
      phone: "070-123 45 67",
      municipality: { code: c.municipalities[0] },
    });
    expect(await counts(c)).toMatchObject({ centres: 0 });
    const [held] = (
      await c.as.coordinator(async (ctx) => (await getPerson(ctx, id)).person, "read")
    ).assignments;
    const end = assignmentSchema.endAssignment.parse({
      assignmentId: held?.id,
      version: held?.version,
      endOn: today,
    });
    await c.as
      .coordinator((ctx) => endAssignment(ctx, end))
      .catch(async (asked) => {
        const seen = (asked as { seen?: string }).seen ?? "";
        await c.as.coordinator((ctx) => endAssignment(ctx, { ...end, seen }));
      });
    expect(await told(c, { roll: "lokal_samordnare" })).toEqual([
      // She began today and was taken back: nobody has held it since the centre opened.
      ["lokal_samordnare", "2020-01-01", "Eken (exempel)"],
    ]);
  });

  test("says since when a centre has nobody; who is to come does not fill the gap", async () => {
    const c = await aCounty();
    const centreId = await aCentre(c, {}, eken);
    await aCentre(
      c,
      {},
      { name: "Linden (exempel)", status: "under_etablering", opensOn: "2027-08-01" },
    );
    await past(c, [centreId], "2021-01-01", "2026-10-01");
    await past(c, [centreId], "2027-01-01", null);
    expect(await told(c, { roll: "lokal_samordnare" })).toEqual([
      ["lokal_samordnare", "2026-10-01", "Eken (exempel)"],
    ]);
    const at = (on: string) =>
      c.as.reader(
        async (ctx) => coordinatorsOf(ctx, await getCentre(ctx, centreId, day(on)), day(on)),
        "read",
      );
    expect(await at(today)).toMatchObject({ holders: [], vacantSince: "2026-10-01" });
    expect(await at("2020-06-01")).toMatchObject({ holders: [], vacantSince: "2020-01-01" });
    expect(await at("2019-06-01")).toMatchObject({ holders: [], vacantSince: null });
    expect(await at("2022-01-01")).toMatchObject({
      holders: [{ name: "Före Exempel", percent: 40 }],
      vacantSince: null,
    });
  });

  test("stands by role and then by place in Swedish order, a row for each place", async () => {
    const c = await aCounty();
    const [second, first] = [await aCentre(c, {}, alen), await aCentre(c, {}, eken)];
    await named(c, {
      role: "kommunal_koordinator",
      municipalities: [...c.municipalities],
      name: "Mo Exempel",
    });
    await named(c, {
      role: "lokal_samordnare",
      centres: [second, first],
      percent: "60",
      name: "Lo Exempel",
    });
    await named(c, { role: "avtalsansvarig", name: "Bo Exempel" });
    await named(c, { role: "lasare", name: "Läs Exempel" });
    expect(await told(c)).toEqual([
      ["lanssamordnare", null, null],
      ["kommunal_koordinator", "Mo Exempel", `Testkommun ${c.municipalities[0]}`],
      ["kommunal_koordinator", "Mo Exempel", `Testkommun ${c.municipalities[1]}`],
      ["lokal_samordnare", "Lo Exempel", "Eken (exempel)"],
      ["lokal_samordnare", "Lo Exempel", "Ålen (exempel)"],
      ["avtalsansvarig", "Bo Exempel", null],
    ]);
    expect(await list(c)).toMatchObject({ people: 3, vacancies: 1, total: 6 });
    expect((await list(c)).addresses).toBe(3);
    expect((await told(c, { roll: "lasare" })).map(([, name]) => name)).toEqual(["Läs Exempel"]);
    expect((await list(c, { roll: "lokal_samordnare" })).rows[0]?.percent).toBe(60);
    expect(await counts(c)).toEqual({ county: 1, centres: 0, heads: 0, seats: 0 });
  });

  test("has the heads with their unit, their vacancies, and a centre's contacts", async () => {
    const c = await aCounty();
    const centreId = await aCentre(c, { bhv: "ja", mhv: "ja", oppen_forskola: "nej" }, eken);
    await head(c, centreId, "mhv", {
      state: "named",
      name: "Ada Exempel",
      title: "Enhetschef",
      email: "ada@exempel.example",
      fromOn: "2024-01-01",
    });
    await head(c, centreId, "bhv", { state: "vacant", fromOn: "2026-09-01" });
    // What does not belong to the centre has no chair that is empty.
    await head(c, centreId, "oppen_forskola", { state: "vacant", fromOn: "2026-09-01" });
    const contact = contactSchema.addContact.parse({
      centreId,
      version: await versionOf(c, centreId),
      role: "kommunikator",
      name: "Kom Exempel",
      email: "ADA@exempel.example",
      phone: "",
      fromOn: "2026-01-01",
    });
    await c.as.coordinator((ctx) => addContact(ctx, contact));
    expect(await told(c, { roll: "narmaste_chef" })).toEqual([
      ["narmaste_chef", "Ada Exempel", "Eken (exempel)"],
      ["narmaste_chef", "2026-09-01", "Eken (exempel)"],
    ]);
    expect(await told(c, { roll: "kommunikator" })).toEqual([
      ["kommunikator", "Kom Exempel", "Eken (exempel)"],
    ]);
    // The same address written twice is one address.
    expect((await list(c)).addresses).toBe(1);
    expect(
      await c.as.reader((ctx) => contactAddresses(ctx, readContactListView({})), "read"),
    ).toEqual(["ada@exempel.example"]);
    expect(await counts(c)).toEqual({ county: 1, centres: 1, heads: 1, seats: 0 });
    expect((await told(c, { visa: "vakanser" })).map(([role]) => role)).toEqual([
      "lanssamordnare",
      "lokal_samordnare",
      "narmaste_chef",
    ]);
  });

  test.each([
    ["vilande", 1],
    ["avvecklad", 0],
  ])(
    "misses nobody at a centre that is %s; its contacts are there until it is closed",
    async (status, contacts) => {
      const c = await aCounty();
      const centreId = await aCentre(c, { bhv: "ja" }, eken);
      await head(c, centreId, "bhv", { state: "vacant", fromOn: "2026-09-01" });
      const contact = contactSchema.addContact.parse({
        centreId,
        version: await versionOf(c, centreId),
        role: "kontakt",
        name: "Kim Exempel",
        email: "",
        phone: "",
        fromOn: "2026-01-01",
      });
      await c.as.coordinator((ctx) => addContact(ctx, contact));
      const rows = async () => (await told(c)).map(([role]) => role);
      expect(await rows()).toEqual([
        "lanssamordnare",
        "lokal_samordnare",
        "narmaste_chef",
        "kontakt",
      ]);
      await c.as.coordinator(({ db }) =>
        db.centreStatusPeriod.updateMany({
          where: { centreId },
          data: { status: status as "vilande" },
        }),
      );
      expect(await rows()).toEqual(["lanssamordnare", ...(contacts ? ["kontakt"] : [])]);
      expect(await counts(c)).toEqual({ county: 1, centres: 0, heads: 0, seats: 0 });
    },
  );

  test("is narrowed by role, service, municipality, words and vacancies; nonsense narrows nothing", async () => {
    const c = await aCounty();
    const centreId = await aCentre(c, { bhv: "ja", mhv: "ja" }, eken);
    const other = await aCentre(c, {}, { ...alen, hostMunicipality: c.municipalities[1] });
    await head(c, centreId, "mhv", { state: "named", name: "Ada Exempel", fromOn: "2024-01-01" });
    await head(c, centreId, "bhv", { state: "named", name: "Åke Exempel", fromOn: "2024-01-01" });
    await named(c, { role: "lokal_samordnare", centres: [other], employer: "Åkommunen" });
    const names = async (asked: Record<string, string>) =>
      (await told(c, asked)).map(([, name]) => name);
    expect(await names({ verksamhet: "bhv" })).toEqual(["Åke Exempel"]);
    expect(await names({ kommun: c.municipalities[1] })).toEqual(["Kim Exempel"]);
    expect(await names({ sok: "åk" })).toEqual(["Kim Exempel", "Åke Exempel"]);
    expect(await names({ visa: "personer" })).toEqual([
      "Kim Exempel",
      "Ada Exempel",
      "Åke Exempel",
    ]);
    expect(await names({ visa: "vakanser" })).toEqual([null, "2020-01-01"]);
    expect((await list(c, { roll: "kung", kommun: "x", sida: "99", visa: "allt" })).total).toBe(5);
  });

  test("has every seat of the groups: who holds it, who stands in, since when it is empty, whom it represents", async () => {
    const c = await aCounty();
    const centreId = await aCentre(c, {}, eken);
    const { groupId } = await aGroupOf(c, { centres: [centreId], chair: "Stina Exempel" });
    const other = await aGroupOf(c, {
      municipalities: [c.municipalities[1]],
      chair: "Ola Exempel",
    });
    const seatId = await aSeat(c, groupId, "ledamot", "bhv");
    await c.as.coordinator(({ db }) =>
      db.groupSeat.updateMany({
        where: { id: seatId },
        data: { organisation: "Exempelregionen", huvudman: "region", title: "Verksamhetschef" },
      }),
    );
    const ended = new Date("2026-06-01");
    await assigned(c, { role: "ledamot", seatId, name: "Före Exempel", untilOn: ended });
    await assigned(c, { role: "ledamot", seatId, name: "Vik Exempel", standIn: true });
    const { rows } = await list(c, { grupp: groupId });
    expect(rows.map((r) => [r.role, r.vacant ? r.vacant.since : r.name, r.standIn])).toEqual([
      ["ordforande", "Stina Exempel", false],
      ["ledamot", "2026-06-01", false],
      ["ledamot", "Vik Exempel", true],
    ]);
    expect(rows[1]).toMatchObject({
      group: { id: groupId, codes: [c.municipalities[0]] },
      represents: { huvudman: "region", organisation: "Exempelregionen" },
      service: { type: "bhv" },
      centre: { name: "Eken (exempel)" },
    });
    const names = async (asked: Record<string, string>) =>
      (await told(c, { visa: "personer", ...asked })).map(([, name]) => name);
    expect(await names({ kommun: c.municipalities[1] })).toEqual(["Ola Exempel"]);
    expect(await names({ verksamhet: "bhv" })).toEqual(["Vik Exempel"]);
    expect((await names({ grupp: "alla" })).sort()).toEqual([
      "Ola Exempel",
      "Stina Exempel",
      "Vik Exempel",
    ]);
    const { addresses, groups } = await list(c, { grupp: groupId });
    expect(addresses).toBe(2);
    expect(groups.map((g) => g.id).sort()).toEqual([groupId, other.groupId].sort());
    expect(await counts(c)).toMatchObject({ seats: 1 });
    // A group that is dissolved has no empty seats.
    await c.as.coordinator(({ db }) =>
      db.governanceGroup.updateMany({ where: { id: groupId }, data: { untilOn: new Date(today) } }),
    );
    expect(await names({ grupp: "alla" })).toEqual(["Ola Exempel"]);
    expect(await counts(c)).toMatchObject({ seats: 0 });
  });

  test("has a head with an account once, by her address, and no vacancy where she is; and those who work there", async () => {
    const c = await aCounty();
    const centreId = await aCentre(c, { bhv: "ja", mhv: "ja" }, eken);
    await head(c, centreId, "mhv", {
      state: "named",
      name: "A. Exempel",
      title: "Enhetschef",
      email: "ada@exempel.example",
      fromOn: "2024-01-01",
    });
    await head(c, centreId, "bhv", { state: "vacant", fromOn: "2026-09-01" });
    const services = await c.as.coordinator(({ db }) =>
      db.service.findMany({ where: { centreId }, orderBy: { type: "asc" } }),
    );
    const ids = (...types: string[]) =>
      services.filter((s) => types.includes(s.type)).map((s) => s.id);
    await named(c, { role: "medarbetare", services: ids("bhv"), profession: "barnmorska" });
    expect(await counts(c)).toMatchObject({ heads: 1 });
    await named(c, {
      role: "narmaste_chef",
      services: ids("bhv", "mhv"),
      name: "Ada Exempel",
      email: "Ada@exempel.example",
    });
    const heads = (await list(c, { roll: "narmaste_chef" })).rows;
    expect(heads.map((r) => [r.service?.type, r.name, r.title, r.phone])).toEqual([
      ["mhv", "Ada Exempel", "Enhetschef", "070-123 45 67"],
      ["bhv", "Ada Exempel", null, "070-123 45 67"],
    ]);
    expect(await counts(c)).toMatchObject({ heads: 0 });
    const staff = (await list(c, { roll: "medarbetare" })).rows;
    expect(staff.map((r) => [r.name, r.service?.type, r.centre?.name])).toEqual([
      ["Kim Exempel", "bhv", "Eken (exempel)"],
    ]);
  });

  test("shows the people of its own county only", async () => {
    const [c, other] = [await aCounty(), await aCounty()];
    await named(other, { role: "avtalsansvarig", name: "Annan Exempel" });
    expect(JSON.stringify(await list(c))).not.toContain("Annan");
    expect(JSON.stringify(await list(other))).toContain("Annan");
  });

  test("is read by everyone who has an assignment, and by nobody else", async () => {
    const c = await aCounty();
    for (const as of [c.as.reader, c.as.member, c.as.koordinator, c.as.local(randomUUID())])
      expect((await list(c, {}, as)).total).toBe(1);
    await expect(list(c, {}, c.as.nobody)).rejects.toSatisfy(
      (e) => e instanceof Problem && e.code === "not_allowed",
    );
  });

  test("costs a few statements however many rows it has, and counts as the list does", async () => {
    const c = await aCounty();
    const ask = async () =>
      (await statementsOf(() => list(c))).filter((q) => !q.includes("app.enter(")).length;
    const few = await ask();
    for (const name of ["A", "B", "C"])
      await head(c, await aCentre(c, { bhv: "ja" }, { name }), "bhv", {
        state: "vacant",
        fromOn: "2026-01-01",
      });
    const { groupId } = await aGroupOf(c, { municipalities: [...c.municipalities], chair: null });
    await assigned(c, {
      role: "ledamot",
      seatId: await aSeat(c, groupId, "ledamot"),
      standIn: true,
    });
    expect(await ask()).toBe(few);
    // Five for the rows; the municipalities, the county's words for its roles, and whether anything has changed.
    expect(few).toBeLessThanOrEqual(8);
    const vacant = async (asked: Record<string, string>) =>
      (await list(c, { ...asked, visa: "vakanser" })).total;
    expect(await counts(c)).toEqual({
      county: await vacant({ roll: "lanssamordnare" }),
      centres: await vacant({ roll: "lokal_samordnare" }),
      heads: await vacant({ roll: "narmaste_chef" }),
      seats: await vacant({ grupp: "alla" }),
    });
    expect(await counts(c)).toEqual({ county: 1, centres: 3, heads: 3, seats: 2 });
  });
});

describe("the contact list as a file", () => {
  const file = async (c: TestCounty, query: string) => {
    const answer = await GET(
      new Request(`http://samma.example/${c.slug}/kontaktlista/lista.csv${query}`),
      {
        params: Promise.resolve({ county: c.slug }),
      },
    );
    return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()) };
  };

  test("has exactly the rows that are asked for, marked as UTF-8, and no formula", async () => {
    const c = await aCounty();
    browser.cookie = await cookieOf(c, { role: "lasare" });
    const centreId = await aCentre(c, {}, eken);
    await named(c, {
      role: "avtalsansvarig",
      name: "=1+1",
      employer: "Ett; två",
      phone: "+46 70 123",
    });
    await named(c, { role: "lokal_samordnare", centres: [centreId], percent: "60" });
    const { status, bytes } = await file(c, "?roll=avtalsansvarig");
    expect([status, ...bytes.slice(0, 3)]).toEqual([200, 0xef, 0xbb, 0xbf]);
    const [head, row, ...rest] = new TextDecoder().decode(bytes).split("\r\n");
    expect(head).toBe(
      "Roll;Namn;Titel;Procent av heltid;Grupp;Företräder;Familjecentral;Kommun;Verksamhet;Enhet;Arbetsgivare;E-post;Telefon",
    );
    expect(row).toMatch(
      /^Avtalsansvarig;'=1\+1;;;;;;;;;"Ett; två";kim\.\S+@exempel\.example;'\+46 70 123$/,
    );
    expect(rest).toEqual([""]);
    const vacant = await file(c, "?visa=vakanser");
    expect(new TextDecoder().decode(vacant.bytes)).toContain("Länssamordnare;Vakant;");
  });

  test("is not for whoever is not signed in, or belongs elsewhere", async () => {
    const [c, other] = [await aCounty(), await aCounty()];
    browser.cookie = "";
    expect((await file(c, "")).status).toBe(303);
    browser.cookie = await cookieOf(other);
    expect(await file(c, "")).toMatchObject({ status: 303, bytes: new Uint8Array() });
  });
});
