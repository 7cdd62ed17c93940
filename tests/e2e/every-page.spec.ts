import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Page,
  test,
} from "@playwright/test";
import { everything, injectAxe, themed, violations } from "./axe";
import { signIn } from "./people";
import { placesOf } from "./places";

/** Pages by who sees them; `:centre`, `:document` and the like stand for ones of the demo. */
const pages: Record<string, string[]> = {
  lanssamordnare: [
    "/skane",
    "/skane/familjecentraler",
    "/skane/familjecentraler?typ=none",
    "/skane/familjecentraler?sok=finnsinte",
    "/skane/familjecentraler?dag=2020-01-01&sortera=typ",
    "/skane/familjecentraler/ny",
    ":centre",
    ":centre?dag=2015-01-01",
    ":centre/uppgifter",
    ":centre/skede",
    ":centre/upptagning",
    ":centre/oppettider",
    ":centre/kontakter",
    ":centre/filialer",
    ":centre/bekrafta",
    ":centre/undantag",
    ":centre/historik",
    ":centre/introduktion",
    ":centre/verksamheter/ny",
    ":centre/andra-aktorer/ny",
    ":service",
    ":service/avsluta",
    ":service/bemanning",
    ":service/chef",
    "/skane/enheter",
    "/skane/enheter/ny",
    ":unit",
    ":unit/uppgifter",
    ":unit/historik",
    "/skane/planer-och-berattelser",
    "/skane/planer-och-berattelser?lage=forsenad&sok=finnsinte",
    "/skane/planer-och-berattelser/aret",
    "/skane/planer-och-berattelser/aret/oppna?typ=berattelse&ar=2035",
    "/skane/planer-och-berattelser/aret/mal",
    "/skane/planer-och-berattelser/aret/mal?mal=ny",
    "/skane/planer-och-berattelser/aret/teman",
    "/skane/planer-och-berattelser/mal-och-teman",
    "/skane/planer-och-berattelser/mal-och-teman?typ=berattelse&ar=2025&prel=ja",
    "/skane/planer-och-berattelser/mal-och-teman/mal?prel=ja",
    "/skane/planer-och-berattelser/mal-och-teman/mal?indikator=finnsinte",
    "/skane/planer-och-berattelser/avvikande",
    "/skane/planer-och-berattelser/avvikande?lage=godtagen",
    ":question",
    ":question?gor=godta",
    ":centre/plan-och-berattelse",
    ":round",
    ":round/stang",
    ":round?andra=datum",
    ":round?andra=ny",
    ":round?andra=ordning",
    ":round?avsnitt=delaktighet",
    ":reports",
    ":reports?andra=siffror",
    ":reports?siffra=besok_barn",
    ":marked",
    ":ended",
    ":filing",
    ":document",
    ":document/granska",
    ":document/utskrift",
    ":document/steg/ta-tillbaka",
    ":submitted",
    ":submitted/steg/begar-komplettering",
    ":adopted",
    ":adopted/utskrift",
    ":adopted/steg/ta-emot",
    ":adopted/steg/begar-rattelse",
    ":adopted/steg/ratta",
    ":document/uppfoljning",
    ":document/siffror",
    ":document/avsnitt/bemanning",
    ":document/avsnitt/delaktighet",
    ":document/rubriker/ny",
    ":document/rubriker/lokal-1",
    ":document/rubriker/lokal-1/ta-bort",
    ":document/avsnitt/delaktighet?visa=text",
    ":document/avsnitt/delaktighet?lamna=ja",
    ":document/avsnitt/mal?nytt=ja",
    ":document/avsnitt/aktiviteter",
    "/skane/kommuner",
    "/skane/uppfoljning/behov",
    "/skane/uppfoljning/behov?visa=saknar&matt=utmaningar",
    "/skane/uppfoljning/behov/las-in",
    "/skane/uppfoljning/jamfor",
    "/skane/uppfoljning/jamfor?typ=alla&kommun=1280&prel=ja&per=oppna_timmar",
    "/skane/uppfoljning/jamfor?siffra=unika_barn",
    "/skane/uppfoljning/jamfor?per=barn",
    "/skane/kontaktlista",
    "/skane/kontaktlista?visa=vakanser",
    "/skane/kontaktlista?grupp=alla",
    "/skane/kontaktlista?sok=finnsinte",
    "/skane/kontaktlista/adresser?roll=lokal_samordnare",
    "/skane/vem-beslutar",
    "/skane/vem-beslutar?av=ingen",
    "/skane/vem-beslutar/arenden/nytt",
    ":matter",
    "/skane/vem-beslutar/grupper-och-roller",
    ":decider",
    "/skane/grupper",
    "/skane/grupper?niva=lan",
    "/skane/grupper?visa=upplosta",
    "/skane/grupper/ny",
    ":group",
    ":group/uppgifter",
    ":group/omfattning",
    ":group/upplos",
    ":group/historik",
    ":group/sida",
    ":group/platser/ny",
    ":seat",
    ":seat/utse",
    ":seat/avsluta",
    "/skane/uppfoljning",
    "/skane/uppfoljning?kommun=1280&siffror=alla",
    "/skane/uppfoljning?kommun=1270",
    "/skane/uppfoljning/rapport",
    "/skane/uppfoljning/rapport?kommun=1267",
    "/skane/uppfoljning/rapport?ar=2025",
    "/skane/avtal",
    "/skane/avtal?visa=avslutade",
    "/skane/avtal?slag=hyresavtal&status=utkast",
    "/skane/avtal?visa=overlappar",
    "/skane/avtal/nytt",
    "/skane/avtal/nytt?beslutat=ja",
    "/skane/avtal/misstag",
    "/skane/avtal/parter",
    "/skane/avtal/parter?ny=ja",
    "/skane/avtal/familjecentraler",
    "/skane/avtal/familjecentraler?visa=utan&dag=2020-01-01",
    ":agreement",
    ":agreement/uppgifter",
    ":agreement/stallning",
    ":agreement/sag-upp",
    ":agreement/option",
    ":agreement/ersatt",
    ":agreement/historik",
    ":agreement/utskrift",
    ":agreement/jamfor",
    ":agreement/hor-till",
    ":agreement/ansvarig",
    ":party",
    ":agreement/parter/ny",
    ":agreement/kostnader/ny",
    ":agreement/innehall",
    "/skane/avtal/avvikelser",
    "/skane/avtal/avvikelser?visa=saknas",
    "/skane/avtal/avvikelser?visa=langre&del=malgrupp&kommun=1280",
    "/skane/avtal/villkor",
    "/skane/avtal/villkor?villkor=plan&lage=ej_uppfyllt&niva=2",
    "/skane/avtal/villkor?dag=2020-01-01&kommun=1280",
    "/skane/avtal/villkor?sida=99&niva=9&lage=galler_inte",
    ":agreement?fel=file_type",
    ":agreement?ny=ja",
    ":agreement/misstag?vad=avtal",
    "/skane/vantar",
    "/skane/vantar?vad=no_contact&roll=lanssamordnare",
    "/skane/att-ratta",
    "/skane/att-ratta?gruppera=familjecentral",
    "/skane/att-ratta?gruppera=agare",
    "/skane/andringar",
    "/skane/las-in",
    "/skane/installningar",
    "/skane/installningar/definitioner",
    "/skane/installningar/benamningar",
    "/skane/installningar/definitioner/ny",
    "/skane/installningar/grupper",
    "/skane/installningar/grupper?ny=ja",
    "/skane/installningar/uppdrag",
    "/skane/installningar/uppdrag/ny",
    "/skane/installningar/uppdrag/ny?roll=lokal_samordnare",
    "/skane/installningar/uppdrag/ny?roll=narmaste_chef",
    ":person",
    ":person?ny=ja",
    ":person?andra=ja",
    ":person?lank=ja",
    ":person?lamna=ja",
    ":person/historik",
    ":person/personuppgifter",
    ":person/personuppgifter/ta-bort",
    "/inloggningar/uppgifter/skane",
    "/inloggningar",
  ],
  samordnare: ["/skane", "/skane/vantar", "/skane/att-ratta", ":centre/introduktion", ":answer"],
  koordinator: ["/skane", "/skane/vantar"],
  ordforande: [
    "/skane",
    "/skane/vantar",
    ":group/sida",
    ":submitted",
    ":submitted/steg/faststall",
    ":submitted/steg/skicka-tillbaka",
    ":submitted/steg/skriv-in-beslut",
  ],
  medarbetare: ["/skane", "/skane/vantar"],
  styrgrupp: [
    "/skane/uppfoljning/rapport?kommun=1280",
    "/skane",
    "/skane/familjecentraler",
    ":centre",
  ],
  region: ["/skane"],
  lasare: [
    "/skane",
    "/skane/kontaktlista",
    "/skane/vem-beslutar",
    "/skane/grupper",
    "/skane/avtal",
    ":agreement",
    ":group",
    ":centre",
    "/skane/saknar-behorighet",
  ],
  "lanssamordnare@blekinge.example": [
    "/blekinge/familjecentraler",
    "/blekinge/kommuner",
    "/blekinge/att-ratta",
    "/blekinge/enheter",
    "/blekinge/vem-beslutar",
    "/blekinge/grupper",
    "/blekinge/installningar/grupper",
  ],
};

/** What is asked of the page itself: how far it scrolls sideways, what it says it is, and labels of a field whose id another has too: a browser gives them all to the first. */
const ofItself = (page: Page) =>
  page.evaluate(() => ({
    sideways: Math.max(0, document.documentElement.scrollWidth - innerWidth),
    language: document.documentElement.lang,
    headings: document.querySelectorAll("h1").length,
    astray: [...document.querySelectorAll("label[for]")].flatMap((label) => {
      const id = label.getAttribute("for") ?? "";
      const fields = document.querySelectorAll(`[id="${CSS.escape(id)}"]`);
      return fields.length === 1 ? [] : [`${label.textContent}: ${fields.length} #${id}`];
    }),
  }));

async function look(page: Page, path: string) {
  const answer = await page.goto(path);
  expect(answer?.status(), path).toBe(200);
  // A page that has turned her away says nothing of the one that was asked for.
  if (!path.endsWith("/saknar-behorighet"))
    expect(new URL(page.url()).pathname, path).not.toMatch(/saknar-behorighet$/);
  const policy = answer?.headers()["content-security-policy"] ?? "";
  expect(policy, path).toMatch(/script-src [^;]*'nonce-/);
  expect(policy, path).not.toContain("unsafe");
  await expect(page.getByRole("heading", { level: 1 }), path).toHaveCount(1);
  expect(await page.title(), path).toMatch(/ – Samma tak$/);
  expect
    .soft(await ofItself(page), path)
    .toEqual({ sideways: 0, language: "sv", headings: 1, astray: [] });
  await injectAxe(page);
  expect.soft(await violations(page, everything), path).toEqual([]);
}

/** On how many lines the menu stands. */
const menuLines = (page: Page) =>
  page
    .getByRole("navigation", { name: "Huvudmeny" })
    .getByRole("link")
    .evaluateAll((links) => new Set(links.map((link) => link.getBoundingClientRect().top)).size);

/** The same page in the dark, and as wide as on a desk. */
async function lookInTheDark(page: Page, path: string) {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize(desk);
  expect.soft((await ofItself(page)).sideways, `${path}, wide`).toBe(0);
  // What is a person's own, whatever her county, has no menu.
  const lines = path.startsWith("/inloggningar") ? 0 : 1;
  expect.soft(await menuLines(page), `${path}, lines of the menu`).toBe(lines);
  expect.soft(await violations(page, themed), `${path}, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(telephone);
}
const telephone = { width: 320, height: 900 };
const desk = { width: 1280, height: 900 };

/** Signed in once a worker as each of them, with the addresses of what her pages are about. */
const known = new Map<string, Promise<{ state: State; places: Record<string, string> }>>();
type State = Awaited<ReturnType<BrowserContext["storageState"]>>;

async function enter(browser: Browser, who: string, paths: string[]) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, who);
  const places = await placesOf(page, new Set(paths.flatMap((p) => p.match(/^:[a-z]+/) ?? [])));
  const state = await context.storageState();
  await context.close();
  return { state, places };
}

/** A page of hers in a theme, with all that went wrong while it was looked at, by its address. */
async function pageOf(browser: Browser, who: string, options: BrowserContextOptions) {
  const paths = pages[who] ?? [];
  const entered = known.get(who) ?? enter(browser, who, paths);
  known.set(who, entered);
  const { state, places } = await entered.catch((error) => {
    known.delete(who);
    throw error;
  });
  const context = await browser.newContext({ storageState: state, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error")
      faults.push(`${message.text()} ${message.location().url} on ${page.url()}`);
  });
  page.on("pageerror", (error) => faults.push(`${error} on ${page.url()}`));
  page.on("response", (answer) => {
    if (answer.status() >= 400) faults.push(`${answer.status()} ${answer.url()} on ${page.url()}`);
  });
  return { context, page, places, faults };
}

/** So many pages at a time, so that two workers share them. */
const some = 18;
const parts = (paths: string[]) =>
  Array.from({ length: Math.ceil(paths.length / some) }, (_, i) =>
    paths.slice(i * some, (i + 1) * some),
  );

test.describe.configure({ mode: "parallel" });

for (const [who, paths] of Object.entries(pages))
  for (const [i, part] of parts(paths).entries())
    test(`${who}, part ${i + 1}: axe finds nothing, light or dark, and nothing scrolls sideways at 320 px or 1280`, async ({
      browser,
    }) => {
      test.setTimeout(180_000);
      const { context, page, places, faults } = await pageOf(browser, who, {
        viewport: telephone,
        colorScheme: "light",
      });
      for (const path of part) {
        const address = path.replace(/^:[a-z]+/, (name) => places[name] ?? name);
        expect.soft(address, path).toMatch(/^\/[a-z]/);
        await look(page, address);
        await lookInTheDark(page, address);
      }
      expect(faults).toEqual([]);
      await context.close();
    });

test("in forced colours nothing that is drawn is lost on the pages with charts", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const { context, page, faults } = await pageOf(browser, "lanssamordnare", {
    forcedColors: "active",
  });
  for (const path of ["jamfor", "behov", "rapport"]) await look(page, `/skane/uppfoljning/${path}`);
  expect(faults).toEqual([]);
  await context.close();
});

test("pages that need no account are as good", async ({ page }) => {
  for (const path of ["/logga-in", "/tillganglighet", "/valkommen/en-lank-som-inte-finns"])
    await look(page, path);
});

test("the icon lies where a browser looks for it beside what is no page", async ({ request }) => {
  const answer = await request.get("/favicon.ico");
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toContain("image/svg+xml");
});

test("no page answers without a session, as a document or as data for one", async ({ request }) => {
  for (const path of pages.lanssamordnare?.filter((p) => p.startsWith("/")) ?? [])
    for (const headers of [{}, { RSC: "1" }]) {
      const answer = await request.get(path, { headers, maxRedirects: 0 });
      const body = await answer.text();
      expect(body, path).not.toMatch(/exempel\)|Exempel<|Malmö/);
      expect(
        answer.status() >= 300 && answer.status() < 400
          ? "redirect"
          : body.includes("logga-in")
            ? "to sign-in"
            : `${answer.status()}`,
        path,
      ).not.toMatch(/^2/);
    }
});
