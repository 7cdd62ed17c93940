import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { CentreFindings } from "@/components/findings/centre-findings";
import { StartPage } from "@/components/start/start-page";
import { WaitingPage } from "@/components/waiting/waiting-page";
import type { Assignment, Role, SeatRole } from "@/lib/domain/policy";
import type { ServiceType } from "@/lib/domain/service";
import { sortOf } from "@/lib/domain/waiting-order";
import { findingsOfCentre } from "@/lib/findings/queries";
import { roleWords } from "@/lib/i18n/sv/assignments";
import { placesOf } from "@/lib/i18n/sv/navigation";
import { getStart } from "@/lib/start/queries";
import { getAllWaiting } from "@/lib/waiting/queries";
import { readWaitingView } from "@/lib/waiting/schema";
import { moreByChance } from "../support/by-chance";
import { aCentre } from "../support/centre";
import { aCounty, type TestCounty } from "../support/county";
import { asRole, urls } from "../support/database";
import { aGroupOf, assigned } from "../support/groups";
import { markup, tags, textOf } from "../support/markup";
import { statementsOf } from "../support/statements";

type As = TestCounty["as"]["reader"];
const long = "Familjecentralen Prov (exempel)";
const start = (as: As) => as(getStart, "read");
const page = async (c: TestCounty, as: As) =>
  markup(StartPage({ slug: c.slug, start: await start(as) }));
const waiting = async (as: As) => (await start(as)).waiting?.lines ?? [];
const said = async (as: As) =>
  (await waiting(as)).map(({ first, count }) =>
    [first.as, first.what === "finding" ? first.finding.rule : first.what, count].join(" "),
  );

const chairOf = (c: TestCounty, group: string, ids: string[], more: Assignment[] = []) =>
  c.acting("ledamot", [
    { role: "ordforande", scope: { level: "group", id: group, county: false, codes: [], ids } },
    ...more,
  ]);

const whole: Partial<Record<ServiceType, "ja">> = { mhv: "ja", bhv: "ja", oppen_forskola: "ja" };

const allOf = (as: As, asked: Record<string, string> = {}) =>
  as((ctx) => getAllWaiting(ctx, readWaitingView(asked)), "read");

describe("the page of all that waits", () => {
  test("holds each thing on a line, as many as the start page says, and is open to whoever has nothing", async () => {
    const c = await aCounty();
    await moreByChance(c, 30, []);
    const { waiting: told } = await start(c.as.coordinator);
    const total = told?.total ?? 0;
    expect(total).toBeGreaterThan(50);
    const pages = [];
    for (let sida = 1; sida <= Math.ceil(total / 50); sida++)
      pages.push(await allOf(c.as.coordinator, { sida: `${sida}` }));
    const items = pages.map(
      (all) => markup(WaitingPage({ all })).match(/<li class="grid/g)?.length,
    );
    expect(items.reduce((sum, n) => (sum ?? 0) + (n ?? 0), 0)).toBe(total);
    expect(new Set(pages.flatMap(({ lines }) => lines.map(({ count }) => count)))).toEqual(
      new Set([1]),
    );
    expect(textOf(markup(WaitingPage({ all: await allOf(c.as.reader) })))).toContain(
      "Inget väntar på dig just nu.",
    );
    // Nothing in the address makes it fail.
    const all = await allOf(c.as.coordinator, { vad: "x", roll: "x", sida: "-1" });
    expect(all.lines).toEqual([]);
    // And does not say that nothing waits where something does.
    const stale = textOf(markup(WaitingPage({ all })));
    expect(stale).toContain("Inget av det väntar på dig.");
    expect(stale).toContain(`Alla ${total} punkter`);
    expect(stale).not.toContain("just nu");
  });
});

describe("what waits", () => {
  test("lies with the lokal samordnare, falls to the chair when she leaves, and to the länssamordnare without one", async () => {
    const c = await aCounty();
    const id = await aCentre(c, whole);
    const { groupId, seatId } = await aGroupOf(c, { centres: [id], chair: "Kim Exempel" });
    const chair = chairOf(c, groupId, [id]);
    const hers = await assigned(c, { role: "lokal_samordnare", centres: [id] });
    const local = c.as.local(id);
    expect(await said(local)).toContain("lokal_samordnare no_opening_hours 1");
    expect(await said(chair)).toEqual([]);
    expect((await said(c.as.coordinator)).join()).not.toContain("no_opening_hours");

    await c.as.coordinator(({ db }) =>
      db.assignment.updateMany({ where: { id: hers }, data: { untilOn: new Date("2026-06-01") } }),
    );
    expect(await said(chair)).toEqual(["ordforande uncoordinated 1"]);
    const html = await page(c, chair);
    expect(textOf(html)).toContain(`${long} har ingen lokal samordnare sedan 1 juni 2026`);
    expect(textOf(html)).toContain("Det som väntar där ligger hos dig som ordförande i");
    // She reads and does not edit: nothing leads her to a form.
    const hrefs = tags(html, "a").map((a) => a.attributes.href ?? "");
    expect(hrefs).toContain(`/${c.slug}/kontaktlista?roll=lanssamordnare`);
    expect(hrefs.filter((h) => /bekrafta|oppettider|chef|uppgifter/.test(h))).toEqual([]);
    expect(await said(c.as.coordinator)).toContain("lanssamordnare uncoordinated 1");
    expect((await said(c.as.coordinator)).join()).not.toContain("no_opening_hours");
    const findings = await c.as.reader((ctx) => findingsOfCentre(ctx, id), "read");
    expect(textOf(markup(CentreFindings({ findings, names: roleWords })))).toContain(
      "Ingen är lokal samordnare här sedan 1 juni 2026. Det som väntar ligger hos ordföranden, Kim Exempel.",
    );

    await c.as.coordinator(({ db }) =>
      db.assignment.updateMany({ where: { seatId }, data: { untilOn: new Date("2026-09-01") } }),
    );
    expect(await said(c.as.coordinator)).toContain("lanssamordnare no_opening_hours 1");
    const after = await c.as.reader((ctx) => findingsOfCentre(ctx, id), "read");
    expect(textOf(markup(CentreFindings({ findings: after, names: roleWords })))).toContain(
      "Det som väntar ligger hos länssamordnaren.",
    );
  });

  test("after a head who has left falls to the chair too, and says so", async () => {
    const c = await aCounty();
    const id = await aCentre(c, { bhv: "ja" });
    const { groupId } = await aGroupOf(c, { centres: [id], chair: "Kim Exempel" });
    await assigned(c, { role: "lokal_samordnare", centres: [id] });
    await c.as.coordinator(async ({ db }) => {
      const { id: serviceId } = await db.service.findFirstOrThrow({ where: { centreId: id } });
      const fromOn = new Date("2026-09-01");
      await db.serviceHead.create({ data: { serviceId, vacant: true, fromOn } });
    });
    const chair = chairOf(c, groupId, [id]);
    expect(await said(chair)).toEqual(["ordforande head_vacant 1"]);
    expect(textOf(await page(c, chair))).toContain(
      "Det som var chefens ligger hos dig som ordförande i",
    );
    expect(await said(c.as.local(id))).not.toContain("lokal_samordnare head_vacant 1");
  });

  test("is one list over all roles, at most seven lines, the gravest first, each with its role", async () => {
    const c = await aCounty();
    const mine = await aCentre(c, { bhv: "ja" });
    const led = await aCentre(c, { bhv: "ja" }, { name: "Familjecentralen Ledd (exempel)" });
    const { groupId } = await aGroupOf(c, { centres: [led], chair: "Kim Exempel" });
    await assigned(c, { role: "lokal_samordnare", centres: [mine] });
    await c.as.coordinator(({ db }) =>
      db.centreProfile.updateMany({ where: { centreId: mine }, data: { street: null } }),
    );
    const both = chairOf(
      c,
      groupId,
      [led],
      [{ role: "lokal_samordnare", scope: { level: "centres", ids: [mine] } }],
    );
    const lines = await said(both);
    expect(lines.slice(0, 2)).toEqual([
      "ordforande uncoordinated 1",
      "lokal_samordnare no_address 1",
    ]);
    expect(lines).toHaveLength(7);
    const html = await page(c, both);
    const list = html.slice(html.indexOf('id="vantar"'), html.indexOf("</section>"));
    expect(list.match(/<li/g)).toHaveLength(7);
    expect(textOf(list)).toContain("som ordförande");
    expect(textOf(list)).toContain("som lokal samordnare");
    const { total } = await allOf(both);
    expect(total).toBeGreaterThan(7);
    expect(textOf(list)).toContain(`Alla ${total} punkter`);
    expect(list).toContain(`href="/${c.slug}/vantar"`);
    // With one role nobody asks in which.
    expect(textOf(await page(c, c.as.local(mine)))).not.toContain("som lokal samordnare");
  });

  test("what is alike at many centres is one line that leads to them all", async () => {
    const c = await aCounty();
    const ids = [];
    for (const n of [1, 2, 3])
      ids.push(await aCentre(c, {}, { name: `Familjecentralen ${n} (exempel)` }));
    const me = c.as.local(...ids);
    for (const centres of ids) await assigned(c, { role: "lokal_samordnare", centres: [centres] });
    expect(await said(me)).toContain("lokal_samordnare no_contact 3");
    const html = await page(c, me);
    expect(html).toContain(`/${c.slug}/vantar?vad=no_contact&amp;roll=lokal_samordnare`);
    expect(textOf(html)).toContain("3 familjecentraler");
    // And there each has a line of its own.
    const alike = await allOf(me, { vad: "no_contact", roll: "lokal_samordnare" });
    expect(alike.lines.map(({ first, count }) => [sortOf(first), count])).toEqual([
      ["no_contact", 1],
      ["no_contact", 1],
      ["no_contact", 1],
    ]);
    const shown = textOf(markup(WaitingPage({ all: alike })));
    for (const n of [1, 2, 3]) expect(shown).toContain(`Familjecentralen ${n} (exempel)`);
    expect(shown).toContain(`3 punkter av ${alike.total}.`);
  });

  test("is a friendly sentence where nothing does, and nothing for whoever has nothing to do", async () => {
    const c = await aCounty();
    const id = await aCentre(c, { bhv: "ja" });
    const { groupId } = await aGroupOf(c, { centres: [id], chair: "Kim Exempel" });
    await assigned(c, { role: "lokal_samordnare", centres: [id] });
    const chair = chairOf(c, groupId, [id]);
    expect(textOf(await page(c, chair))).toContain("Inget väntar på dig just nu.");
    for (const as of [c.as.reader, c.as.member]) expect((await start(as)).waiting).toBeNull();
  });

  test("a link that has run out waits for the länssamordnare, and not for whoever assists her", async () => {
    const c = await aCounty();
    await aCentre(c, { bhv: "ja" });
    const expired = (days: number) =>
      asRole(urls.superuser, (db) =>
        db.query(
          `insert into auth.invitation (id, county_id, user_id, token_hash, created_at, expires_at)
           values (gen_random_uuid(), $1, $2, $3, now() - interval '20 days', now() + make_interval(days => $4))`,
          [c.id, c.userId("lasare"), randomUUID(), days],
        ),
      );
    await expired(-1);
    const assisting = c.acting("ledamot", [
      { role: "bitradande_lanssamordnare", scope: { level: "county" } },
    ]);
    expect(await said(c.as.coordinator)).toContain("lanssamordnare invitation 1");
    expect((await said(assisting)).join()).not.toContain("invitation");
    expect((await said(assisting)).join()).not.toContain("uncoordinated");
    expect((await said(assisting)).join()).toContain("bitradande_lanssamordnare no_head");
    // One that still leads in is not waited for by anybody but the one who has it.
    await expired(3);
    expect((await said(c.as.coordinator)).join()).not.toContain("invitation");
  });
});

describe("the start page of each role", () => {
  test("of a medarbetare holds her own centre and nothing of the county", async () => {
    const c = await aCounty();
    const id = await aCentre(c, { bhv: "ja" });
    await aCentre(c, { bhv: "ja" }, { name: "Familjecentralen Annan (exempel)" });
    const { id: service } = await c.as.coordinator(({ db }) =>
      db.service.findFirstOrThrow({ where: { centreId: id } }),
    );
    const scope = { level: "services", services: [service], ids: [id] } as const;
    const staff = c.acting("nobody", [
      { role: "medarbetare", scope: { ...scope, ids: [id], services: [service] } },
    ]);
    const seen = await start(staff);
    expect(seen).toMatchObject({ overview: null, decisions: null, changed: null, changes: null });
    expect(seen).toMatchObject({ findings: null, steps: null, waiting: null, newTo: [] });
    expect(seen.own.all.map((one) => one.id)).toEqual([id]);
    const text = textOf(await page(c, staff));
    expect(text).toContain(long);
    expect(text).not.toContain("Annan");
    expect(
      placesOf(
        {
          userId: "",
          name: "",
          assignments: [
            { role: "medarbetare", scope: { ...scope, ids: [id], services: [service] } },
          ],
        },
        c.slug,
      ),
    ).toEqual([{ href: `/${c.slug}`, label: "Min familjecentral" }]);
  });

  test("of whoever sits in a local group holds its centres, and of the county's group the county's numbers", async () => {
    const c = await aCounty();
    const [one] = c.municipalities;
    const id = await aCentre(c, whole);
    await aCentre(c, whole, {
      name: "Familjecentralen Annan (exempel)",
      hostMunicipality: c.municipalities[1],
    });
    const { groupId } = await aGroupOf(c, { municipalities: [one], chair: null });
    const seat = (role: SeatRole, county: boolean) =>
      c.acting("ledamot", [
        {
          role,
          scope: { level: "group", id: groupId, county, codes: county ? [] : [one], ids: [] },
        },
      ]);
    for (const role of ["ledamot", "adjungerad", "sekreterare", "ordforande"] as const) {
      const seen = await start(seat(role, false));
      expect(seen.overview).toBeNull();
      expect(seen.own.groups.map((g) => g.centres.map((x) => x.id))).toEqual([[id]]);
      expect((await start(seat(role, true))).overview?.centres.length).toBe(2);
    }
    const text = textOf(await page(c, seat("ledamot", false)));
    expect(text).toContain("Mina grupper");
    expect(text).toContain("Du är ledamot.");
    expect(text).not.toContain("Annan");
  });

  test("of a head holds the centres of her services", async () => {
    const c = await aCounty();
    const id = await aCentre(c, { bhv: "ja" });
    await aCentre(c, { bhv: "ja" }, { name: "Familjecentralen Annan (exempel)" });
    const head = c.acting("ledamot", [
      { role: "narmaste_chef", scope: { level: "services", services: [], ids: [id] } },
    ]);
    const seen = await start(head);
    expect(seen.overview).toBeNull();
    expect(seen.own.heads.map((x) => x.id)).toEqual([id]);
    expect(textOf(await page(c, head))).toContain("Familjecentraler där du är närmaste chef");
  });

  test("of whoever assists the länssamordnare leads nowhere she may not go", async () => {
    const c = await aCounty();
    const assisting = c.acting("ledamot", [
      { role: "bitradande_lanssamordnare", scope: { level: "county" } },
    ]);
    const hrefs = async (as: As) => tags(await page(c, as), "a").map((a) => a.attributes.href);
    expect(await hrefs(c.as.coordinator)).toContain(`/${c.slug}/installningar/uppdrag`);
    expect((await hrefs(assisting)).filter((h) => h?.includes("uppdrag"))).toEqual([]);
    expect(await hrefs(assisting)).toContain(`/${c.slug}/las-in`);
  });
});

describe("the start page of somebody with every role", () => {
  test("asks at most eleven statements, beside the one of who she is, whatever she has", async () => {
    const c = await aCounty();
    const ids = [];
    for (const n of [1, 2, 3, 4])
      ids.push(await aCentre(c, whole, { name: `Familjecentralen ${n} (exempel)` }));
    const { groupId } = await aGroupOf(c, { centres: ids, chair: "Kim Exempel" });
    const services = { level: "services" as const, services: [], ids };
    const everything = chairOf(c, groupId, ids, [
      { role: "lanssamordnare", scope: { level: "county" } },
      {
        role: "kommunal_koordinator",
        scope: { level: "municipalities", codes: [...c.municipalities] },
      },
      { role: "lokal_samordnare", scope: { level: "centres", ids } },
      { role: "narmaste_chef", scope: services },
      { role: "medarbetare", scope: services },
      { role: "lasare", scope: { level: "county" } },
    ]);
    const asked = await statementsOf(() => start(everything));
    expect(asked.length, asked.join("\n")).toBeLessThanOrEqual(11);
    const again = await statementsOf(() => start(everything));
    expect(again.length).toBeLessThan(asked.length);
  });
});

describe("the menu", () => {
  const labels = (...assignments: Assignment[]) =>
    placesOf({ userId: "", name: "", assignments }, "skane").map((place) => place.label);
  const local: Assignment = { role: "lokal_samordnare", scope: { level: "centres", ids: ["a"] } };
  const county = (role: Role): Assignment => ({ role, scope: { level: "county" } });

  test("of a lokal samordnare is her few places, also where she sits with her group", () => {
    const few = ["Min familjecentral", "Plan och berättelse", "Kontaktlista", "Att rätta", "Länet"];
    expect(labels(local)).toEqual(few);
    const scope = { level: "group", id: "g", county: false, codes: [], ids: ["a", "b"] } as const;
    expect(
      labels(local, { role: "adjungerad", scope: { ...scope, codes: [], ids: ["a", "b"] } }),
    ).toEqual(few);
    const two = { ...local, scope: { level: "centres" as const, ids: ["a", "b"] } };
    expect(labels(two)[0]).toBe("Mina familjecentraler");
  });

  test("of whoever has the county's is the county's, without what she may not use", () => {
    expect(labels(local, county("lanssamordnare"))).toContain("Inställningar");
    expect(labels(local, county("ledamot"))).toContain("Kommuner");
    for (const role of ["lasare", "avtalsansvarig", "bitradande_lanssamordnare"] as const)
      expect(labels(county(role))).not.toContain("Inställningar");
    expect(labels(county("lasare"))).not.toContain("Enheter");
  });

  test("leads each place somewhere of its own", () => {
    const hrefs = placesOf(
      { userId: "", name: "", assignments: [county("lanssamordnare")] },
      "skane",
    ).map((p) => p.href);
    expect(new Set(hrefs).size).toBe(hrefs.length);
  });
});
