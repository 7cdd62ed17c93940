import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { createPerson } from "@/lib/assignments/commands";
import { createPerson as person } from "@/lib/assignments/schema";
import { entryTo } from "@/lib/auth/entry";
import { placesOf } from "@/lib/i18n/sv/navigation";
import { routes } from "@/lib/routes";
import { aCounty, type TestCounty, today } from "../support/county";
import { markup } from "../support/markup";
import { cookieOf } from "./every-command/browser";
import { aPlace, countysOwn, type Place } from "./every-command/places";

const browser = vi.hoisted(() => ({ cookie: "" }));
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ origin: "http://samma.example", host: "samma.example" }),
  cookies: async () => ({ get: () => ({ value: browser.cookie }) }),
}));
process.env.TODAY = today;

let c: TestCounty;
let here: Place;
let beside: Place;

beforeAll(async () => {
  c = await aCounty();
  const own = await countysOwn(c);
  here = await aPlace(c, own, "Eken", c.municipalities[0]);
  beside = await aPlace(c, own, "Grannboken", c.municipalities[0]);
  const other = person.parse({
    name: "Granne Grannsson",
    email: `granne.${randomUUID()}@exempel.example`,
    role: "lokal_samordnare",
    centres: [beside.centreId],
    fromOn: "2026-01-01",
  });
  await c.as.coordinator((ctx) => createPerson(ctx, other));
  browser.cookie = await cookieOf(c, { role: "medarbetare", services: [here.serviceId] });
}, 120_000);

type Page = { default: (props: object) => Promise<React.ReactNode> };
type Handler = (request: Request, about: object) => Promise<Response>;
const root = "../../app/[county]/";
const pageModules = import.meta.glob<Page>("../../app/*/**/page.tsx");
const routeModules = import.meta.glob<Record<string, Handler>>("../../app/*/**/route.ts");
const inCounty = (modules: object) =>
  Object.keys(modules)
    .filter((file) => file.startsWith(root))
    .map((file) => file.slice(root.length));

/** What is hers, with the reason. All else is refused before it is read. */
const open: Record<string, string> = {
  "page.tsx": "what she sees first",
  "familjecentraler/[centreId]/page.tsx": "her own centre",
  "familjecentraler/[centreId]/introduktion/page.tsx": "what she should know of it",
  "familjecentraler/[centreId]/plan-och-berattelse/page.tsx": "its plans and reports",
  "planer-och-berattelser/[documentId]/page.tsx": "one of them",
  "planer-och-berattelser/[documentId]/avsnitt/[key]/page.tsx": "a section, which may be hers",
  "planer-och-berattelser/[documentId]/steg/[step]/page.tsx": "whose a step is",
  "planer-och-berattelser/[documentId]/utskrift/page.tsx": "all of it",
  "vantar/page.tsx": "what waits for her, which here is nothing",
  "saknar-behorighet/page.tsx": "says that she may not; shows no row",
};
/** What opens by an agreement that describes her own profession there: any other is not found. */
const aboutHer = [
  "familjecentraler/[centreId]/uppdragsbeskrivning/[agreementId]/page.tsx",
  "familjecentraler/[centreId]/uppdragsbeskrivning/[agreementId]/fil/[fileId]/route.ts",
];
/** What holds nobody's facts. */
const empty = ["las-in/mall.csv/route.ts"];

/** Where she is sent, or what she is given. */
async function sent<T>(work: () => Promise<T>): Promise<T | string> {
  try {
    return await work();
  } catch (error) {
    const digest = String((error as { digest?: string }).digest);
    if (digest.startsWith("NEXT_REDIRECT")) return `to ${digest.split(";")[2]}`;
    throw error;
  }
}

const visit = (file: string, place: Place, county = c): Promise<string> =>
  sent(async () => {
    const shown = await (await pageModules[root + file]?.())?.default({
      params: Promise.resolve({
        county: county.slug,
        key: "delaktighet",
        step: "lamna-in",
        ...place,
      }),
      searchParams: Promise.resolve({}),
    });
    return markup(shown);
  });

describe("a medarbetare", () => {
  test.each(inCounty(pageModules))("opens her own centre's page and no other: %s", async (file) => {
    const shown = await visit(file, here);
    if (aboutHer.includes(file)) {
      expect(shown).toBe(`to ${routes.missing()}`);
      return;
    }
    if (!(file in open)) {
      expect(shown).toBe(`to ${routes.notAllowed(c.slug)}`);
      return;
    }
    expect(shown).toMatch(/<h1/);
    if (!/^(saknar-behorighet|vantar)\//.test(file)) expect(shown).toContain("Eken");
    for (const theirs of ["Grannboken", "Granne", beside.centreId, beside.unitId])
      expect(shown).not.toContain(theirs);
    // No link leads to what is shut, nor to a history that is not hers to read.
    const centre = routes.centre(c.slug, here.centreId);
    const hers = [
      routes.county(c.slug),
      centre,
      routes.introduction(c.slug, here.centreId),
      routes.centreYear(c.slug, here.centreId),
    ];
    const documents = [
      here.documentId,
      here.handedId,
      here.adoptedId,
      here.recordedId,
      here.reportId,
      here.filedId,
      here.receivedId,
      ...[here.corrected, here.asked, here.objected].map(({ documentId }) => documentId),
    ].map((id) => routes.document(c.slug, id));
    const links = [...shown.matchAll(/(?:href|action)="(\/[^"#?]*)/g)].map(([, href]) => href);
    const isHers = (href = "") =>
      hers.includes(href) || documents.some((own) => href === own || href.startsWith(`${own}/`));
    expect(links.filter((href) => !isHers(href))).toEqual([]);
  });

  test("names every page that is hers", () => {
    expect(inCounty(pageModules)).toEqual(expect.arrayContaining(Object.keys(open)));
  });

  test.each(inCounty(routeModules))("is given no file: %s", async (file) => {
    const handlers = (await routeModules[root + file]?.()) ?? {};
    for (const method of ["GET", "POST"]) {
      const handler = handlers[method];
      if (!handler || empty.includes(file)) continue;
      const body = method === "POST" ? { body: new FormData() } : {};
      const request = new Request(`http://samma.example/${c.slug}/x`, { method, ...body });
      const params = Promise.resolve({ county: c.slug, ...here });
      const answer = await sent(async () => {
        const { status, headers } = await handler(request, { params });
        return status === 303 ? `to ${headers.get("location")}` : status;
      });
      const to = aboutHer.includes(file) ? routes.missing() : routes.notAllowed(c.slug);
      expect(answer, method).toBe(`to ${to}`);
    }
  });

  test.each(Object.keys(open).filter((file) => /centreId|documentId/.test(file)))(
    "finds no other centre there: %s",
    async (file) => {
      const nobodys = { ...here, centreId: randomUUID(), documentId: randomUUID() };
      for (const place of [beside, nobodys])
        expect(await visit(file, place)).toBe(`to ${routes.missing()}`);
    },
  );

  test("has a menu of what she may use", async () => {
    const entry = await entryTo(c.slug);
    const { actor } = entry.state === "inside" ? entry : { actor: null };
    expect(actor && placesOf(actor, c.slug)).toEqual([
      { href: routes.county(c.slug), label: "Min familjecentral" },
    ]);
  });

  test("reads nothing more in the county next door", async () => {
    const other = await aCounty();
    for (const file of inCounty(pageModules).filter((f) => f !== "saknar-behorighet/page.tsx"))
      expect(await visit(file, here, other), file).toBe(`to ${routes.missing()}`);
  });
});
