import { decode } from "next-auth/jwt";
import type pg from "pg";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { acceptDraft, pasteList } from "@/lib/intake/commands";
import * as intake from "@/lib/intake/schema";
import { cookieOf } from "../features/every-command/browser";
import { aPlace, countysOwn, type Place } from "../features/every-command/places";
import { idOf } from "../support/centre";
import { aCounty, type TestCounty, today } from "../support/county";
import { asRole, urls } from "../support/database";
import { markup, textOf } from "../support/markup";
import { statementsOf } from "../support/statements";

/** Statements that a page may cost, however many rows it shows. Source: the issue, Speed. */
const most = 12;

const browser = vi.hoisted(() => ({ cookie: "" }));
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "samma.example" }),
  cookies: async () => ({ get: () => ({ value: browser.cookie }) }),
}));
process.env.TODAY = today;

type Visited = { c: TestCounty; place: Place; centres: string[] };
let few: Visited;
let many: Visited;

/** So many local groups, each for one of the county's centres, with five seats of which four are held. */
async function addGroups(db: pg.Client, c: TestCounty, groups: number) {
  await db.query("select set_config('app.county_id', $1, false)", [c.id]);
  await db.query(
    `with g as (
      insert into governance_group (county_id, id, level, type, name, responsible, from_on)
      select $1, gen_random_uuid(), 'kommun_del', 'styrgrupp', 'Styrgrupp ' || n, true, '2026-01-01' from generate_series(1, $2::int) n returning id
    ), s as (
      insert into group_seat (county_id, id, group_id, role, title, from_on)
      select $1, gen_random_uuid(), g.id, (case n when 1 then 'ordforande' else 'ledamot' end)::role, 'Plats ' || n, '2026-01-01'
      from g cross join generate_series(1, 5) n returning id, role, title
    ), p as (
      insert into person (county_id, id, name, email)
      select $1, s.id, 'Sitter Exempel', s.id || '@exempel.example' from s where s.title <> 'Plats 5' returning id
    ), a as (
      insert into assignment (county_id, id, person_id, role, level, seat_id, from_on)
      select $1, gen_random_uuid(), p.id, s.role, 'group', s.id, '2026-01-01' from p join s on s.id = p.id
    )
    insert into group_centre (county_id, id, group_id, centre_id)
    select $1, gen_random_uuid(), n.id, k.id
    from (select g.id, row_number() over () as place from g) n
      join (select id, row_number() over () as place, count(*) over () as all from centre where county_id = $1) k on k.place = n.place % k.all + 1`,
    [c.id, groups],
  );
}

/** A county with one centre of everything, and so many more as its list has rows, each with a unit of its own. */
async function aCountyOf(rows: number, under: number): Promise<Visited> {
  const c = await aCounty();
  const place = await aPlace(c, await countysOwn(c), "Eken", c.municipalities[0]);
  const list = Array.from(
    { length: rows },
    (_, i) => `Centrum ${i};${c.municipalities[i % 2]};helt;helt;helt;delvis;BVC ${i}`,
  );
  const head = "Familjecentral;Kommun;MHV;BHV;ÖF;FS;BHV enhet";
  const input = intake.pasteList.parse({ list: [head, ...list].join("\n"), fromOn: "2026-01-01" });
  const draftId = idOf(await c.as.coordinator((ctx) => pasteList(ctx, input)));
  await c.as.coordinator((ctx) => acceptDraft(ctx, { draftId, version: 1 }));
  await asRole(urls.superuser, async (db) => {
    const own = [c.id, place.centreId, under];
    await db.query(
      `insert into centre_contact (county_id, id, centre_id, role, name, from_on)
       select $1, gen_random_uuid(), $2, 'kontakt', 'Kim ' || n, '2026-01-01' from generate_series(1, $3::int) n`,
      own,
    );
    await db.query(
      `insert into satellite (county_id, id, centre_id, name, from_on)
       select $1, gen_random_uuid(), $2, 'Filial ' || n, '2026-01-01' from generate_series(1, $3::int) n`,
      own,
    );
    await db.query(
      `insert into other_actor (county_id, id, centre_id, type, organisation, presence, degree, from_on)
       select $1, gen_random_uuid(), $2, 'bibliotek', 'Bibliotek ' || n, 'fast', 'nej', '2026-01-01' from generate_series(1, $3::int) n`,
      own,
    );
    await addGroups(db, c, under * 10);
    // A county that compensates by levels asks how its centres stand to the conditions.
    await db.query("update agreement set compensation_level = 2 where county_id = $1", [c.id]);
  });
  const found = await c.as.coordinator(({ db }) => db.centre.findMany({ select: { id: true } }));
  return { c, place, centres: found.map(({ id }) => id) };
}

beforeAll(async () => {
  few = await aCountyOf(2, 1);
  many = await aCountyOf(59, 30);
}, 120_000);

const sessions = new Map<string, Promise<string>>();
/** Of each county's own länssamordnare, who looks at page after page. */
function coordinators({ c }: Visited): Promise<string> {
  const session = sessions.get(c.slug) ?? cookieOf(c);
  sessions.set(c.slug, session);
  return session;
}

type Page = { default: (props: object) => Promise<React.ReactNode> };

/** Every page of a county, by its file; what the address names is taken from the centre that has everything. */
const modules = import.meta.glob<Page>("../../app/*/**/page.tsx");
const root = "../../app/[county]/";
const pages = Object.keys(modules)
  .filter((file) => file.startsWith(root))
  .map((file) => file.slice(root.length))
  // Opens by an agreement that describes a profession there, which the place has none of.
  .filter((file) => !file.includes("uppdragsbeskrivning"));

/** What the address asks of the pages that cannot do without. */
const asked: Record<string, (place: Visited["place"]) => Record<string, string>> = {
  "familjecentraler/[centreId]/plan-och-berattelse/undantag/page.tsx": ({ roundId }) => ({
    omgang: roundId,
  }),
  // The same part of the log in both: what was done at the centre that has everything.
  "andringar/page.tsx": () => ({ amne: "planer" }),
  "avtal/[agreementId]/misstag/page.tsx": () => ({ vad: "avtal" }),
  "planer-och-berattelser/lamna-fil/page.tsx": ({ centreId }) => ({ centreId }),
  "planer-och-berattelser/markerade/page.tsx": ({ roundId }) => ({
    gor: "langre-tid",
    omgang: roundId,
  }),
};

/** What a page asks beside the twelve when nothing has been kept, with the reason. */
const more: Record<string, number> = {
  // Which clinics the centre shares with others, for the conditions of the county.
  "familjecentraler/[centreId]/page.tsx": 1,
};

type Query = (county: Visited) => Record<string, string>;

/** The page as it is asked for: who she is, whether she may, and what it shows. Gives its text. */
async function shownTo(file: string, county: Visited, query?: Query): Promise<string> {
  const { c, place } = county;
  const page = await modules[root + file]?.();
  const { centreId, serviceId, actorId, unitId, definitionId, personId, draftId } = place;
  const { groupId, seatId, matterId, agreementId, partyId, costId, documentId, roundId } = place;
  const params = {
    ...{ centreId, serviceId, actorId, unitId, definitionId, personId, draftId },
    ...{ groupId, seatId, matterId, agreementId, partyId, costId, documentId, roundId },
    ...{ key: file.includes("rubriker") ? "lokal-1" : "delaktighet", step: "lamna-in" },
    // What the county has asked about is a figure of a report.
    ...(file.includes("siffror/[key]") && { documentId: place.filedId, key: "besok_vuxna" }),
  };
  const shown = await page?.default({
    params: Promise.resolve({ county: c.slug, ...params }),
    searchParams: Promise.resolve(query?.(county) ?? asked[file]?.(place) ?? {}),
  });
  return textOf(markup(shown));
}

/** What the page costs, and its text. */
async function visit(file: string, county: Visited, query?: Query) {
  let text = "";
  const statements = await statementsOf(async () => {
    text = await shownTo(file, county, query);
  });
  return { statements, text };
}

let changes = 0;
/** Something changes in the county, so that no answer is kept from before. */
const change = ({ c, place }: Visited) =>
  c.as.coordinator(({ db }) =>
    db.unitProfile.updateMany({
      where: { id: place.unitProfileId },
      data: { reason: `Prov ${++changes}` },
    }),
  );

/** First when something has changed, then when nothing has. */
async function costs(file: string, county: Visited, query?: Query) {
  await change(county);
  const first = await visit(file, county, query);
  const again = await visit(file, county, query);
  return { first: first.statements, again: again.statements, text: first.text };
}

async function compared(
  file: string,
  cookieOfOne: (county: Visited) => Promise<string>,
  query?: Query,
) {
  browser.cookie = await cookieOfOne(few);
  await shownTo(file, few, query);
  const small = await costs(file, few, query);
  browser.cookie = await cookieOfOne(many);
  await shownTo(file, many, query);
  const large = await costs(file, many, query);
  expect(small.first.filter((query) => query.includes("app.enter("))).toHaveLength(1);
  expect(large.first).toEqual(small.first);
  expect(large.again).toEqual(small.again);
  const first = most + (more[file] ?? 0);
  expect(large.first.length, large.first.join("\n")).toBeLessThanOrEqual(first);
  expect(large.again.length, large.again.join("\n")).toBeLessThanOrEqual(most);
  return { small, large };
}

/** Somebody who comes back after days with a seat in a local group, and in the county's for a municipality and the region. */
async function seated({ c, centres }: Visited): Promise<string> {
  const cookie = await cookieOf(c, {
    ...{ role: "ledamot", groupOver: centres.slice(0, 3), visited: "40 days" },
  });
  const claims = await decode({ token: cookie, secret: process.env.AUTH_SECRET ?? "" });
  await asRole(urls.superuser, async (db) => {
    await db.query("select set_config('app.county_id', $1, false)", [c.id]);
    await db.query(
      `with g as (
        insert into governance_group (county_id, id, level, type, name, responsible, from_on)
        values ($1, gen_random_uuid(), 'lan', 'styrgrupp', 'Länets styrgrupp (exempel)', false, '2026-01-01') returning id
      ), s as (
        insert into group_seat (county_id, id, group_id, role, title, huvudman, municipality_code, from_on)
        select $1, gen_random_uuid(), g.id, 'ledamot', x.title, x.huvudman::huvudman, x.code, '2026-01-01'
        from g, (values ('Kommunen', 'kommun', $3::char(4)), ('Regionen', 'region', null)) x(title, huvudman, code) returning id
      )
      insert into assignment (county_id, id, person_id, role, level, seat_id, from_on)
      select $1, gen_random_uuid(), p.id, 'ledamot', 'group', s.id, '2026-01-01'
      from s, person p join auth.session n on n.user_id = p.user_id where p.county_id = $1 and n.id = $2`,
      [c.id, claims?.sid, c.municipalities[0]],
    );
  });
  return cookie;
}

describe("what a page asks of the database", () => {
  test.each(pages)(
    "is as much for three centres as for sixty, and at most twelve statements: %s",
    async (file) => {
      await compared(file, coordinators);
    },
  );

  test.each([
    ["ledamot", false],
    ["lasare", false],
    ["lokal_samordnare", true],
    ["kommunal_koordinator", true],
  ])("the start page of a %s too", async (role, own) => {
    await compared("page.tsx", ({ c, centres }) => cookieOf(c, own ? { role, centres } : { role }));
  });

  test.each([["lanssamordnare"], ["ledamot"]])(
    "the start page of a %s too who was here another day, beside how it was then",
    async (role) => {
      const { large } = await compared("page.tsx", ({ c }) =>
        cookieOf(c, { role, visited: "40 days" }),
      );
      expect(large.text).toContain("enligt vad som är infört i dag");
    },
  );

  test("the start page of a lanssamordnare too who was here earlier in the day, with an agreement that waits for her", async () => {
    const { large } = await compared("page.tsx", async ({ c }) => {
      await asRole(urls.superuser, async (db) => {
        await db.query("select set_config('app.county_id', $1, false)", [c.id]);
        await db.query(
          "update agreement set last_on = '2026-12-01', prolongation = 'ingen', prolong_count = null, prolong_unit = null, prolong_most = null where county_id = $1",
          [c.id],
        );
      });
      return cookieOf(c, { role: "lanssamordnare", visited: "2 hours" });
    });
    expect(large.text).toContain("Alla ändringar");
    expect(large.text).toContain("Inom 30 dagar4 avtal att ta ställning till");
  });

  test.each([
    ["a chair of a local group", { role: "ordforande" }, "groupOver"],
    ["a chef", { role: "narmaste_chef" }, "services"],
    ["a medarbetare", { role: "medarbetare" }, "services"],
  ] as const)("the start page of %s too, also after days", async (_, { role }, where) => {
    const { large } = await compared("page.tsx", ({ c, place, centres }) =>
      cookieOf(c, {
        ...{ role, visited: "40 days" },
        ...(where === "services"
          ? { services: [place.serviceId] }
          : { groupOver: centres.slice(0, 3) }),
      }),
    );
    expect(large.text).toContain("Eken");
  });

  test("the start page of whoever has seats for a municipality, the region and a local group, after days", async () => {
    const { large } = await compared("page.tsx", (county) => seated(county));
    expect(large.text).toContain("i dag");
    expect(large.text).toContain("Att besluta i dina grupper");
    expect(large.text).toContain("Sedan du var här");
  });

  test.each(["uppfoljning/page.tsx", "uppfoljning/rapport/page.tsx", "uppfoljning/behov/page.tsx"])(
    "of a municipality alone too: %s",
    async (file) => {
      await compared(file, coordinators, ({ c }) => ({ kommun: c.municipalities[0] }));
    },
  );

  test("the introduction of a centre, which is made of what others ask, is at most ten", async () => {
    const file = "familjecentraler/[centreId]/introduktion/page.tsx";
    const { large } = await compared(file, ({ c, place }) =>
      cookieOf(c, { role: "lokal_samordnare", centres: [place.centreId] }),
    );
    expect(large.text).toContain("Ditt uppdrag");
    expect(large.first.length, large.first.join("\n")).toBeLessThanOrEqual(10);
  });

  test("the frame around every page asks nothing more than who is here", async () => {
    const { default: layout } = await import("@/app/[county]/layout");
    browser.cookie = await cookieOf(many.c);
    const params = Promise.resolve({ county: many.c.slug });
    const asked = await statementsOf(() => layout({ children: null, params }));
    // The same question as the page's: React asks it once a request.
    expect(asked).toEqual([expect.stringContaining("app.enter(")]);
  });

  test("shows the rows: what is counted is the page and not its refusal", async () => {
    const { small, large } = await compared("familjecentraler/page.tsx", coordinators);
    const shown = (text: string) => text.match(/Centrum \d+/g)?.length ?? 0;
    expect([shown(small.text), shown(large.text)]).toEqual([2, 50]);
    const { large: groups } = await compared("grupper/page.tsx", coordinators);
    // A page of them, and as many among what is to mend.
    const listed = groups.text.slice(groups.text.indexOf("Omfattar"));
    expect(listed.match(/Styrgrupp \d+|(Lokala?|Länets) styrgrupp/g)?.length).toBe(50);
    expect(groups.first.length, groups.first.join("\n")).toBeLessThanOrEqual(9);
    // And the first visit is one for which nothing had been kept.
    expect(large.first.length).toBeGreaterThan(large.again.length);
  });
});
