import { parse } from "csv-parse/sync";
import { describe, expect, test, vi } from "vitest";
import { GET } from "@/app/[county]/andringar/lista.csv/route";
import { confirmFacts } from "@/lib/confirmations/commands";
import { getConfirmation } from "@/lib/confirmations/queries";
import * as confirmSchema from "@/lib/confirmations/schema";
import { logFile } from "@/lib/history/document";
import { historyOfCentre, historyOfUnit, listChanges, partOfChanges } from "@/lib/history/queries";
import { readChangesView } from "@/lib/history/schema";
import { columnWords, thingWords } from "@/lib/i18n/sv/history";
import { eventSentence, eventTitle, itemTitle } from "@/lib/i18n/sv/history-sentences";
import { saidFields } from "@/lib/i18n/sv/history-values";
import { latestChanges } from "@/lib/latest-changes/queries";
import { changePresence } from "@/lib/services/commands";
import * as serviceSchema from "@/lib/services/schema";
import { aCentre, afterSeeing } from "../support/centre";
import { aCounty, type TestCounty, today } from "../support/county";
import { asRole, urls } from "../support/database";
import { cookieOf } from "./every-command/browser";

const browser = vi.hoisted(() => ({ cookie: "" }));
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "samma.example" }),
  cookies: async () => ({ get: () => ({ value: browser.cookie }) }),
}));
process.env.TODAY = today;

const log = (c: TestCounty, asked = {}) =>
  c.as.coordinator((ctx) => listChanges(ctx, readChangesView(asked)), "read");

async function moveOut(c: TestCounty, centreId: string) {
  const service = await c.as.coordinator(({ db }) =>
    db.service.findFirstOrThrow({ where: { centreId } }),
  );
  const input = serviceSchema.changePresence.parse({
    centreId,
    serviceId: service.id,
    version: service.version,
    mode: "changed",
    fromOn: "2027-02-01",
    degree: "delvis",
    reason: "Lokalen blir mindre.",
  });
  await afterSeeing(c.as.coordinator, changePresence, input);
}

describe("history", () => {
  test("a change from a day is one event, said in words, field by field", async () => {
    const c = await aCounty();
    const id = await aCentre(c, { bhv: "ja" });
    await moveOut(c, id);
    const { events, names } = await c.as.reader((ctx) => historyOfCentre(ctx, id, null), "read");
    const [latest] = events;
    if (!latest) throw new Error("nothing in the log");
    expect(eventSentence(latest, names)).toBe(
      "lanssamordnare Exempel ändrade uppgiften om barnhälsovård (BHV) vid Familjecentralen Prov (exempel)",
    );
    expect(latest.items).toHaveLength(1);
    const [item] = latest.items;
    if (!item) throw new Error("nothing in the event");
    expect(itemTitle(item, names)).toBe("Var verksamheten finns: Barnhälsovård (BHV)");
    expect(item).toMatchObject({
      deed: "changed",
      fromOn: "2027-02-01",
      reason: "Lokalen blir mindre.",
    });
    expect(saidFields(item, names)).toEqual([
      { label: "Var verksamheten finns", before: "Helt här", after: "Delvis här" },
    ]);
  });

  test("a new centre is one event that names it, with its municipality in words", async () => {
    const c = await aCounty();
    const id = await aCentre(c);
    const { events, names } = await c.as.reader((ctx) => historyOfCentre(ctx, id, null), "read");
    const [first] = events;
    if (!first) throw new Error("nothing in the log");
    expect(eventTitle(first, names)).toBe("Lade till Familjecentralen Prov (exempel)");
    const said = first.items.flatMap((item) => saidFields(item, names));
    expect(said).toContainEqual({
      label: "Värdkommun",
      before: null,
      after: `Testkommun ${c.municipalities[0]}`,
    });
    expect(said).toContainEqual({ label: "Postnummer", before: null, after: "211 20" });
    expect(said).toContainEqual({ label: "Skede", before: null, after: "I drift" });
  });

  test("what the system did says so, and a confirmation says what", async () => {
    const c = await aCounty();
    const id = await aCentre(c, { bhv: "ja" });
    const { seen } = await c.as.reader((ctx) => getConfirmation(ctx, id), "read");
    await c.as.coordinator((ctx) =>
      confirmFacts(ctx, confirmSchema.confirmFacts.parse({ centreId: id, group: "alla", seen })),
    );
    await asRole(urls.owner, async (db) => {
      await db.query("select set_config('app.county_id', $1, false)", [c.id]);
      await db.query("update centre_profile set town = 'Nystad' where county_id = $1", [c.id]);
    });
    const latest = await c.as.reader((ctx) => latestChanges(ctx, 2), "read");
    expect(latest.map((l) => l.sentence)).toEqual([
      "Samma tak rättade uppgifterna vid Familjecentralen Prov (exempel)",
      "lanssamordnare Exempel bekräftade alla uppgifter vid Familjecentralen Prov (exempel)",
    ]);
    expect(latest[0]?.href).toBe(`/${c.slug}/familjecentraler/${id}/historik`);
  });

  test("the log is filtered by subject, person and day", async () => {
    const c = await aCounty();
    const id = await aCentre(c, { bhv: "ja" });
    await moveOut(c, id);
    const all = (await log(c)).events.length;
    expect((await log(c, { amne: "skeden" })).events).toHaveLength(1);
    expect((await log(c, { amne: "enheter" })).events).toHaveLength(0);
    expect((await log(c, { person: c.userId("lanssamordnare") })).events).toHaveLength(3);
    expect((await log(c, { person: "system" })).events.filter((e) => e.who.system)).toHaveLength(
      all - 3,
    );
    const now = new Date().toISOString().slice(0, 10);
    expect((await log(c, { fran: "2000-01-01", till: "2000-12-31" })).events).toHaveLength(0);
    expect(
      (await log(c, { fran: "2000-01-01", till: `${Number(now.slice(0, 4)) + 1}-01-01` })).events,
    ).toHaveLength(all);
    expect(
      (await log(c, { person: "x", fran: "igår", amne: "allt", fore: "-1" })).events,
    ).toHaveLength(all);
  });

  test("fifty events a page, every one exactly once, however the lines lie", async () => {
    const c = await aCounty();
    const id = await aCentre(c, { bhv: "ja" });
    const before = (await log(c)).events.length;
    for (let i = 0; i < 60; i++)
      await c.as.coordinator(({ db }) =>
        db.centreProfile.updateMany({ where: { centreId: id }, data: { landlord: `Värd ${i}` } }),
      );
    const first = await log(c);
    expect(first.events).toHaveLength(50);
    const second = await log(c, { fore: first.older });
    expect(second.older).toBeNull();
    expect(second.events).toHaveLength(before + 10);
    const ids = [...first.events, ...second.events].map((e) => e.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("a page ends where its events have many lines together, and the next goes on from there", async () => {
    const c = await aCounty();
    const before = (await log(c)).events.length;
    // Each of a hundred and fifty lines, of which a hundred are told.
    for (let event = 0; event < 6; event++)
      await c.as.coordinator(({ db }) =>
        db.unit.createMany({ data: Array.from({ length: 150 }, () => ({ type: "bvc" as const })) }),
      );
    const first = await log(c);
    expect(first.events).toHaveLength(4);
    const second = await log(c, { fore: first.older });
    expect(second.older).toBeNull();
    expect(second.events).toHaveLength(2 + before);
    const ids = [...first.events, ...second.events].map((e) => e.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("an event of thousands of lines is told in part, and counted whole", async () => {
    const c = await aCounty();
    await c.as.coordinator(async ({ db }) => {
      for (let i = 0; i < 150; i++) await db.unit.create({ data: { type: "bvc" } });
    });
    const { events, names } = await log(c);
    expect(events[0]?.items).toHaveLength(100);
    expect(events[0]?.more).toBe(50);
    expect(events[0] && eventTitle(events[0], names)).toBe("Lade till 150 enheter");
  });

  test("who has which assignment is shown only to those who give them", async () => {
    const c = await aCounty();
    const read = (as: TestCounty["as"]["reader"]) =>
      as((ctx) => listChanges(ctx, readChangesView({ amne: "personer" })), "read");
    expect((await read(c.as.coordinator)).events.length).toBeGreaterThan(0);
    expect((await read(c.as.reader)).events).toEqual([]);
  });

  test("another county's centre and unit are not found, and nobody without an assignment reads", async () => {
    const [c, d] = [await aCounty(), await aCounty()];
    const id = await aCentre(c, { bhv: "ja" });
    await expect(
      d.as.coordinator((ctx) => historyOfCentre(ctx, id, null), "read"),
    ).rejects.toMatchObject({ code: "not_found" });
    await expect(
      d.as.coordinator((ctx) => historyOfUnit(ctx, id, null), "read"),
    ).rejects.toMatchObject({ code: "not_found" });
    await expect(
      c.as.nobody((ctx) => listChanges(ctx, readChangesView({})), "read"),
    ).rejects.toMatchObject({ code: "not_allowed" });
    expect((await log(d)).events.every((e) => e.centres.length === 0)).toBe(true);
  });

  test("every table that is logged and every column of it has a word", async () => {
    const untold = [
      "county_id",
      "id",
      "version",
      "created_at",
      "at",
      "reason",
      "confirmed_by",
      "confirmed_on",
      "user_id",
      "former_user_id",
      "pseudonymised_at",
    ];
    const columns = await asRole(urls.owner, async (db) => {
      const { rows } = await db.query<{ table: string; column: string }>(`
        select c.table_name as table, c.column_name as column from information_schema.columns c
        where c.table_schema = 'public' and exists (
          select from pg_trigger t where t.tgname = c.table_name || '_audit' and t.tgrelid = format('public.%I', c.table_name)::regclass)`);
      return rows;
    });
    expect(columns.length).toBeGreaterThan(100);
    expect([...new Set(columns.map((c) => c.table))].filter((t) => !(t in thingWords))).toEqual([]);
    expect(
      [...new Set(columns.map((c) => c.column))].filter(
        (c) => !untold.includes(c) && !(c in columnWords),
      ),
    ).toEqual([]);
  });
});

/** The file of an address: its header and its rows, cell by cell. */
async function fileOf(c: TestCounty, query = "") {
  const request = new Request(`http://samma.example/${c.slug}/andringar/lista.csv${query}`);
  const answer = await GET(request, { params: Promise.resolve({ county: c.slug }) });
  const text = Buffer.from(await answer.arrayBuffer()).toString("utf8");
  const [head = [], ...rows]: string[][] = text
    ? parse(text, { delimiter: ";", bom: true, relax_column_count: true })
    : [];
  return { answer, text, head, rows };
}

describe("the log as a file", () => {
  test("is a line for each field: when, who, what, where, from what to what, why", async () => {
    const c = await aCounty();
    const id = await aCentre(c, { bhv: "ja" });
    await moveOut(c, id);
    browser.cookie = await cookieOf(c);
    const { answer, head, rows, text } = await fileOf(c, "?amne=verksamheter");
    expect(answer.headers.get("content-disposition")).toBe(
      `attachment; filename="andringar-${c.slug}-${today}.csv"`,
    );
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(text.startsWith("\ufeffNär;Vem;Händelse;")).toBe(true);
    const told = rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i]])));
    expect(told[0]).toMatchObject({
      När: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
      Vem: "lanssamordnare Exempel",
      Vad: "Var verksamheten finns: Barnhälsovård (BHV)",
      Familjecentral: "Familjecentralen Prov (exempel)",
      "Vad som hände": "Ändrat",
      "Gäller från": "2027-02-01",
      Uppgift: "Var verksamheten finns",
      Före: "Helt här",
      Efter: "Delvis här",
      Anledning: "Lokalen blir mindre.",
    });
  });

  test("holds exactly the lines of the page with the same filters, by every filter", async () => {
    const c = await aCounty();
    const [one, other] = [await aCentre(c, { bhv: "ja" }), await aCentre(c, {}, { name: "Eken" })];
    await moveOut(c, one);
    browser.cookie = await cookieOf(c);
    for (const asked of [
      {},
      { central: one },
      { central: other },
      { amne: "skeden" },
      { person: "system" },
      { person: c.userId("lanssamordnare"), amne: "personer" },
      { fran: "2000-01-01", till: "2000-12-31" },
    ]) {
      const { events, names } = await log(c, asked);
      const wanted = events.flatMap((event) =>
        event.items.flatMap((item) => {
          const fields = saidFields(item, names);
          const title = itemTitle(item, names);
          return fields.length === 0
            ? [[title, "", "", ""]]
            : fields.map((f) => [title, f.label, f.before ?? "", f.after ?? ""]);
        }),
      );
      const { rows } = await fileOf(c, `?${new URLSearchParams(asked)}`);
      const found = rows.map((row) => [row[3], ...row.slice(9, 12)]);
      expect(found, JSON.stringify(asked)).toEqual(wanted);
    }
    expect((await log(c, { central: one })).events.length).toBe(3);
    expect((await log(c, { central: other })).events.length).toBe(1);
  });

  test("lets nothing that is typed be a formula", async () => {
    const c = await aCounty();
    const id = await aCentre(c);
    await c.as.coordinator(({ db }) =>
      db.centreProfile.updateMany({
        where: { centreId: id },
        data: { landlord: '=HYPERLINK("http://a.example")', reason: "@SUM(1)" },
      }),
    );
    browser.cookie = await cookieOf(c);
    const { text, rows } = await fileOf(c);
    expect(rows.flat()).toContain('\'=HYPERLINK("http://a.example")');
    expect(rows.flat()).toContain("'@SUM(1)");
    expect(text).not.toMatch(/(^|[;"\n])[=+@]/m);
  });

  test("of a long log comes in parts, every event once, and says where it is cut", async () => {
    const c = await aCounty();
    const id = await aCentre(c);
    await asRole(urls.superuser, async (db) => {
      await db.query("select set_config('app.county_id', $1, false)", [c.id]);
      for (let i = 0; i < 450; i++)
        await db.query("update centre_profile set landlord = $2 where centre_id = $1", [
          id,
          `Värd ${i}`,
        ]);
    });
    browser.cookie = await cookieOf(c);
    const { rows } = await fileOf(c, `?central=${id}&person=system`);
    expect(rows.map((row) => row[11])).toEqual(
      Array.from({ length: 450 }, (_, i) => `Värd ${449 - i}`),
    );
    let parts = 0;
    const next = logFile((before) => {
      parts++;
      return c.as.coordinator(
        (ctx) => partOfChanges(ctx, readChangesView({ central: id, person: "system" }), before),
        "read",
      );
    }, 250);
    const cut: unknown[][] = [];
    for (let part = await next(); part !== null; part = await next()) cut.push(...part);
    expect([parts, cut.length]).toEqual([2, 251]);
    expect(cut.at(-1)?.[0]).toBe(
      "Filen slutar här, efter 250 rader. Välj en kortare tid för att få resten.",
    );
  });

  test("shows assignments to those who give them, and is given to nobody who may not read the log", async () => {
    const c = await aCounty();
    const centre = await aCentre(c);
    browser.cookie = await cookieOf(c);
    expect((await fileOf(c, "?amne=personer")).rows.length).toBeGreaterThan(0);
    browser.cookie = await cookieOf(c, { role: "lasare" });
    expect((await fileOf(c, "?amne=personer")).rows).toEqual([]);
    expect((await fileOf(c, `?central=${centre}`)).rows.length).toBeGreaterThan(0);
    const d = await aCounty();
    browser.cookie = await cookieOf(d);
    expect((await fileOf(d, `?central=${centre}`)).rows).toEqual([]);
    expect((await fileOf(c)).answer.headers.get("location")).toMatch(/finns-inte/);
    browser.cookie = await cookieOf(c, { assigned: false });
    expect((await fileOf(c)).answer.headers.get("location")).toMatch(/saknar-behorighet/);
    browser.cookie = await cookieOf(c, { revoked: "now()" });
    const out = await fileOf(c, "?amne=skeden");
    expect(out.answer.headers.get("location")).toContain("logga-in");
    expect(out.text).toBe("");
  });
});
