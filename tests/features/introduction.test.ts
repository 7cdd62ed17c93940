import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { IntroductionPage } from "@/components/introduction/introduction-page";
import { StartPage } from "@/components/start/start-page";
import { endMembership } from "@/lib/assignments/commands";
import * as assignments from "@/lib/assignments/schema";
import { confirmFacts } from "@/lib/confirmations/commands";
import { getConfirmation } from "@/lib/confirmations/queries";
import * as confirmations from "@/lib/confirmations/schema";
import { addDays, type Day } from "@/lib/domain/day";
import type { Role } from "@/lib/domain/policy";
import { findingsOfCentre } from "@/lib/findings/queries";
import { centresNewTo, getIntroduction } from "@/lib/introduction/queries";
import type { Ctx } from "@/lib/request";
import { getStart } from "@/lib/start/queries";
import { aCentre, afterSeeing } from "../support/centre";
import { aCounty, type TestCounty, today } from "../support/county";
import { aGroupOf, aSeat, assigned } from "../support/groups";
import { markup, tags, textOf } from "../support/markup";

type As = TestCounty["as"]["reader"];
const introduced = (as: As, id: string) => as((ctx) => getIntroduction(ctx, id), "read");
const page = async (as: As, id: string) => markup(IntroductionPage(await introduced(as, id)));

type Held = {
  fromOn?: Day;
  untilOn?: Day | null;
  centres?: string[];
  codes?: string[];
  name?: string;
};

/** An assignment of one of the county's people, or of somebody who has no account. */
const assign = (c: TestCounty, role: Role, held: Held = {}) =>
  c.as.coordinator(async ({ db }) => {
    const email = `${randomUUID()}@${c.slug}.example`;
    const person = held.name
      ? await db.person.create({ data: { name: held.name, email, phone: "040-10 20 30" } })
      : await db.person.findFirstOrThrow({ where: { userId: c.userId(role) } });
    const { centres = [], codes = [] } = held;
    const level = centres.length > 0 ? "centres" : codes.length > 0 ? "municipalities" : "county";
    const { id } = await db.assignment.create({
      data: {
        personId: person.id,
        role,
        level,
        fromOn: new Date(held.fromOn ?? "2024-01-01"),
        untilOn: held.untilOn ? new Date(held.untilOn) : null,
      },
    });
    await db.assignmentCentre.createMany({
      data: centres.map((centreId) => ({ assignmentId: id, centreId })),
    });
    await db.assignmentMunicipality.createMany({
      data: codes.map((municipalityCode) => ({ assignmentId: id, municipalityCode })),
    });
    return person;
  });

describe("the introduction of a centre", () => {
  test("is in an order, under one heading each, and no level is left out", async () => {
    const c = await aCounty();
    const id = await aCentre(c, { bhv: "ja", oppen_forskola: "ja" });
    const html = await page(c.as.local(id), id);
    const headings = [...html.matchAll(/<(h[1-6])[^>]*>(.*?)<\/h[1-6]>/g)].map(
      ([, level, text = ""]) => `${level} ${textOf(text)}`,
    );
    expect(headings).toEqual([
      "h1 Introduktion: Familjecentralen Prov (exempel)",
      "h2 Ditt uppdrag",
      "h2 Vad är en familjecentral?",
      "h2 Varför familjecentralsliknande verksamhet?",
      "h2 Verksamheterna och människorna",
      "h3 Verksamheterna",
      "h3 Människorna",
      "h2 Börja här",
      "h2 Så går året",
      "h2 Ord som är bra att kunna",
    ]);
    const text = textOf(html);
    expect(text).toContain("bilaga 1");
    expect(text).toContain("Barnhälsovård (BHV) finns helt här.");
    expect(text).toContain("Blir familjecentral om mödrahälsovård (MHV)");
    expect(text).not.toMatch(/&|\b(ej|central|centralen|avseende)\b/i);
  });

  test("tells another than its coordinator of the coordinator's mission, and leads nobody where she may not go", async () => {
    const c = await aCounty();
    const id = await aCentre(c, { bhv: "ja" });
    const other = await aCentre(c, { bhv: "ja" }, { name: "Familjecentralen Andra (exempel)" });
    for (const as of [c.as.coordinator, c.as.koordinator, c.as.reader, c.as.local(other)])
      expect(textOf(await page(as, id))).toContain("Samordnarens uppdrag");
    const hrefs = async (as: As) => tags(await page(as, id), "a").map((a) => a.attributes.href);
    const confirm = `/${c.slug}/familjecentraler/${id}/bekrafta`;
    expect(await hrefs(c.as.local(id))).toContain(confirm);
    for (const as of [c.as.reader, c.as.member, c.as.local(other)]) {
      const forms = (await hrefs(as)).filter((h) =>
        /\/(bekrafta|oppettider|kontakter)/.test(h ?? ""),
      );
      expect(forms).toEqual([]);
    }
  });

  test("counts the steps by what is held now", async () => {
    const c = await aCounty();
    const id = await aCentre(c, { bhv: "ja" });
    const me = c.as.local(id);
    const found = (await me((ctx) => findingsOfCentre(ctx, id), "read")).length;
    const before = textOf(await page(me, id));
    expect(before).toContain("0 av 5 bekräftade");
    expect(before).toContain(`${found} uppgifter att rätta`);
    expect(before).toContain("Titta på öppettidernasaknas");
    expect(before).toContain("Närmaste chef saknas för barnhälsovård (BHV).");
    const { seen } = await me((ctx) => getConfirmation(ctx, id), "read");
    const input = confirmations.confirmFacts.parse({ centreId: id, group: "alla", seen });
    await me((ctx) => confirmFacts(ctx, input));
    const after = textOf(await page(me, id));
    expect(after).toContain("5 av 5 bekräftade");
    expect(after).toContain("Nästa gång är 22 november 2027: adress, öppettider");
  });

  test("names a service's head with an address to write to, or that there is none", async () => {
    const c = await aCounty();
    const id = await aCentre(c, { bhv: "ja", oppen_forskola: "delvis", mhv: "natverk" });
    await c.as.coordinator(async ({ db }) => {
      const services = await db.service.findMany({ where: { centreId: id } });
      const of = (type: string) => services.find((s) => s.type === type)?.id ?? "";
      const fromOn = new Date("2024-01-01");
      await db.serviceHead.createMany({
        data: [
          { serviceId: of("bhv"), name: "Bo Exempel", email: "bo@region.example", fromOn },
          { serviceId: of("oppen_forskola"), vacant: true, fromOn },
        ],
      });
    });
    const html = await page(c.as.local(id), id);
    expect(html).toContain("mailto:bo@region.example");
    const text = textOf(html);
    expect(text).toContain("Vakant");
    expect(text).toContain("Ingen chef är angiven");
    expect(text).toContain("Närmaste chef saknas för mödrahälsovård (MHV) och öppen förskola.");
  });

  test("is made of what everyone with an assignment may read, and another county's is not found", async () => {
    const [c, d] = [await aCounty(), await aCounty()];
    const id = await aCentre(c, { bhv: "ja" });
    for (const as of [c.as.coordinator, c.as.koordinator, c.as.member, c.as.reader])
      expect((await introduced(as, id)).centre.id).toBe(id);
    await expect(introduced(d.as.coordinator, id)).rejects.toMatchObject({ code: "not_found" });
    await expect(introduced(c.as.coordinator, randomUUID())).rejects.toMatchObject({
      code: "not_found",
    });
  });
});

describe("the people around a centre", () => {
  const around = async (as: As, id: string) =>
    (await introduced(as, id)).people.map((p) => `${p.role} ${p.name}${p.self ? " (self)" : ""}`);

  test("are those of the centre, its municipality and the county today, and nobody else's", async () => {
    const [c, d] = [await aCounty(), await aCounty()];
    const id = await aCentre(c, { bhv: "ja" });
    const other = await aCentre(c, { bhv: "ja" }, { name: "Familjecentralen Andra (exempel)" });
    await assign(c, "lokal_samordnare", { centres: [id, other] });
    await assign(c, "lokal_samordnare", { centres: [other], name: "Någon Annanstans" });
    await assign(c, "lokal_samordnare", { centres: [id], untilOn: today, name: "Har Slutat" });
    await assign(c, "lokal_samordnare", {
      centres: [id],
      fromOn: addDays(today, 1),
      name: "Kommer",
    });
    await assign(c, "lokal_samordnare", { centres: [id], name: "Åsa Exempel" });
    await assign(c, "kommunal_koordinator", { codes: [c.municipalities[0]] });
    await assign(c, "kommunal_koordinator", { codes: [c.municipalities[1]], name: "Grannen" });
    await assign(c, "kommunal_koordinator", { centres: [id], name: "Några Exempel" });
    await assign(c, "lanssamordnare");
    await assign(c, "lasare");
    await assign(d, "lanssamordnare", { name: "Annat Län" });
    expect((await around(c.as.local(id), id)).sort()).toEqual([
      "kommunal_koordinator Några Exempel",
      "kommunal_koordinator kommunal_koordinator Exempel",
      "lanssamordnare lanssamordnare Exempel",
      "lokal_samordnare lokal_samordnare Exempel (self)",
      "lokal_samordnare Åsa Exempel",
    ]);
    const text = textOf(await page(c.as.local(id), id));
    expect(text).toContain("lokal_samordnare Exempel (du)");
    expect(text).toContain("040-10 20 30");
  });

  test("whoever leaves the county leaves an empty chair, and says so", async () => {
    const c = await aCounty();
    const id = await aCentre(c, { bhv: "ja" });
    const { id: personId } = await assign(c, "lokal_samordnare", { centres: [id] });
    const { version } = await c.as.coordinator(({ db }) =>
      db.person.findFirstOrThrow({ where: { id: personId } }),
    );
    const input = assignments.endMembership.parse({ personId, version });
    await afterSeeing(c.as.coordinator, endMembership, input);
    expect(await around(c.as.reader, id)).toEqual([]);
    const text = textOf(await page(c.as.reader, id));
    expect(text).toContain("Vakant sedan 22 november 2026Lokal samordnare");
    expect(text).toContain("VakantLänssamordnare");
  });

  test("nobody is missing at a centre that has not opened, nor a koordinator where there is none", async () => {
    const c = await aCounty();
    const id = await aCentre(c, {}, { status: "ide" });
    const text = textOf(await page(c.as.reader, id));
    expect(text).toContain("Ingen är utseddLokal samordnare");
    expect(text).toContain("Ingen är utseddKommunal koordinator");
  });
});

describe("whoever is new", () => {
  const newTo = (as: As) => as((ctx: Ctx) => centresNewTo(ctx), "read");

  test("is led to the introduction first, at the centres that she is new at", async () => {
    const c = await aCounty();
    const old = await aCentre(c, { bhv: "ja" });
    const fresh = await aCentre(c, { bhv: "ja" }, { name: "Familjecentralen Ny (exempel)" });
    // She has handed over a third, so that what she keeps has a later first day.
    const begun = addDays(today, -10);
    await assign(c, "lokal_samordnare", {
      centres: [old],
      fromOn: addDays(today, -300),
      untilOn: begun,
    });
    await assign(c, "lokal_samordnare", { centres: [old], fromOn: begun });
    await assign(c, "lokal_samordnare", { centres: [fresh], fromOn: addDays(today, -59) });
    await assign(c, "lokal_samordnare", { centres: [old], fromOn: today, name: "Någon Annan" });
    const me = c.as.local(old, fresh);
    expect(await newTo(me)).toEqual([fresh]);
    expect(await newTo(c.as.coordinator)).toEqual([]);
    const start = await me(getStart, "read");
    const html = markup(StartPage({ slug: c.slug, start }));
    for (const id of [old, fresh])
      expect(html).toContain(`/${c.slug}/familjecentraler/${id}/introduktion`);
    expect(textOf(html).match(/Ny här\?/g)).toHaveLength(1);
    expect(textOf(html)).toContain("Börja med introduktionen till Familjecentralen Ny (exempel)");
    expect(textOf(html)).toContain("Introduktion till Familjecentralen Prov (exempel)");
  });

  test("is so no longer after sixty days", async () => {
    const c = await aCounty();
    const id = await aCentre(c, { bhv: "ja" });
    await assign(c, "lokal_samordnare", { centres: [id], fromOn: addDays(today, -60) });
    expect(await newTo(c.as.local(id))).toEqual([]);
  });

  test("as a head is led to the introduction too, with the head's mission, the group and what is vacant", async () => {
    const c = await aCounty();
    const id = await aCentre(c, { bhv: "ja" });
    const { id: service } = await c.as.coordinator(({ db }) =>
      db.service.findFirstOrThrow({ where: { centreId: id } }),
    );
    const { groupId } = await aGroupOf(c, { centres: [id], chair: "Kim Exempel" });
    await aSeat(c, groupId, "ledamot", "bhv");
    const scope = { level: "services" as const, services: [service], ids: [id] };
    const head = c.acting("ledamot", [{ role: "narmaste_chef", scope }]);
    const assignment = await assigned(c, {
      ...{ role: "narmaste_chef", services: [service], name: "Bo Exempel" },
      fromOn: new Date(addDays(today, -20)),
    });
    expect(await newTo(head)).toEqual([]);
    await c.as.coordinator(async ({ db }) => {
      const me = await db.person.findFirstOrThrow({ where: { userId: c.userId("ledamot") } });
      await db.assignment.updateMany({ where: { id: assignment }, data: { personId: me.id } });
    });
    expect(await newTo(head)).toEqual([id]);
    const start = await head(getStart, "read");
    expect(textOf(markup(StartPage({ slug: c.slug, start })))).toContain("Ny här?");
    const text = textOf(await page(head, id));
    expect(text).toContain("Ditt uppdrag");
    expect(text).toContain("utse lokal samordnare tillsammans med de andra cheferna");
    expect(text).not.toContain("leda samverkansmötena för personalgruppen");
    expect(text).toMatch(/Lokal styrgrupp .* ansvarar för familjecentralen. Ordförande är Kim/);
    expect(text).toContain("En plats är tom.");
    expect(text).toMatch(/Kim Exempel.*OrdförandeLokal styrgrupp/);
    expect(text).toContain("Närmaste chefBarnhälsovård (BHV)");
    expect(text).toContain("Vakant sedan 1 januari 2020Lokal samordnare");
    // Whoever is both is told of both.
    const both = c.acting("ledamot", [
      { role: "narmaste_chef", scope },
      { role: "lokal_samordnare", scope: { level: "centres", ids: [id] } },
    ]);
    const two = textOf(await page(both, id));
    expect(two).toContain("Ditt uppdrag som lokal samordnare");
    expect(two).toContain("Ditt uppdrag som närmaste chef");
  });

  test("finds the chair of a group vacant where there is a group to lead", async () => {
    const c = await aCounty();
    const id = await aCentre(c, { bhv: "ja" });
    expect(textOf(await page(c.as.reader, id))).not.toContain("Den lokala gruppen");
    await aGroupOf(c, { municipalities: [c.municipalities[0]], chair: null });
    const text = textOf(await page(c.as.reader, id));
    expect(text).toContain("VakantOrdförande");
    expect(text).toContain("Ingen är ordförande. En plats är tom.");
  });
});
