import { expect, type Page, test } from "@playwright/test";
import axe from "axe-core";
import { findCentre, signIn } from "./people";

/** What axe finds, injected by evaluation so that the page's own policy stays on. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const run = (
      globalThis as unknown as {
        axe: {
          run(
            options: object,
          ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      }
    ).axe.run;
    const found = await run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return found.violations.map(
      (v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(" | ")}`,
    );
  });
}

/** Pages by who sees them; `:centre`, `:service`, `:unit`, `:group`, `:seat`, `:matter`, `:decider` stand for ones of the demo. */
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
    "/skane/planer-och-berattelser/mal-och-teman",
    "/skane/planer-och-berattelser/mal-och-teman?typ=berattelse&ar=2025&prel=ja",
    "/skane/planer-och-berattelser/mal-och-teman/mal?prel=ja",
    "/skane/planer-och-berattelser/mal-och-teman/mal?indikator=finnsinte",
    ":centre/plan-och-berattelse",
    ":round",
    ":round?andra=datum",
    ":round?andra=ny",
    ":round?avsnitt=delaktighet",
    ":marked",
    ":document",
    ":document/granska",
    ":document/uppfoljning",
    ":document/avsnitt/bemanning",
    ":document/avsnitt/delaktighet",
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
    ":group/platser/ny",
    ":seat",
    ":seat/utse",
    ":seat/avsluta",
    "/skane/uppfoljning",
    "/skane/uppfoljning?kommun=1280&siffror=alla",
    "/skane/uppfoljning/rapport",
    "/skane/avtal",
    "/skane/avtal?visa=avslutade",
    "/skane/avtal?slag=hyresavtal&status=utkast",
    "/skane/avtal/nytt",
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
    ":party",
    ":agreement/parter/ny",
    ":agreement?fel=file_type",
    "/skane/att-ratta",
    "/skane/att-ratta?gruppera=familjecentral",
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
  samordnare: ["/skane", "/skane/att-ratta", ":centre/introduktion"],
  koordinator: ["/skane"],
  styrgrupp: [
    "/skane/uppfoljning/rapport?kommun=1280",
    "/skane",
    "/skane/familjecentraler",
    ":centre",
  ],
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

/** The page of somebody with an account; only the länssamordnare sees it. */
async function personOf(page: Page): Promise<string> {
  await page.goto("/skane/installningar/uppdrag");
  const link = page.getByRole("link", { name: "Sara Exempel" }).first();
  return (await link.count()) > 0 ? ((await link.getAttribute("href")) ?? "") : "";
}

/** The address of one of a group's seats; only who keeps the county's groups is led there. */
async function seatOf(page: Page, group: string): Promise<string> {
  await page.goto(group);
  const link = page
    .getByRole("row")
    .getByRole("link", { name: /^Ändra / })
    .first();
  return (await link.count()) > 0 ? ((await link.getAttribute("href")) ?? "") : "";
}

/** The first of the rounds that the county has opened, and what can be done with several of its documents. */
async function roundOf(page: Page): Promise<Record<string, string>> {
  await page.goto("/skane/planer-och-berattelser/aret");
  const link = page.getByRole("link", { name: /^Verksamhetsplaner/ }).first();
  const round = (await link.getAttribute("href")) ?? "";
  const id = round.split("/").at(-1);
  return {
    ":round": round,
    ":marked": `/skane/planer-och-berattelser/markerade?gor=langre-tid&omgang=${id}`,
  };
}

/** One matter of the county's table, and one of those who decide; only the länssamordnare is led there. */
async function mattersOf(page: Page): Promise<{ ":matter": string; ":decider": string }> {
  const hrefOf = async (path: string, end: RegExp) => {
    await page.goto(path);
    const links = page.getByRole("main").getByRole("link");
    const hrefs = await links.evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? ""));
    return hrefs.find((href) => end.test(href)) ?? "";
  };
  return {
    ":matter": await hrefOf("/skane/vem-beslutar", /\/arenden\/[0-9a-f-]{36}$/),
    ":decider": await hrefOf("/skane/vem-beslutar/grupper-och-roller", /andra=[0-9a-f-]{36}$/),
  };
}

/** A plan that is being written. */
async function documentOf(page: Page): Promise<string> {
  await page.goto("/skane/planer-och-berattelser?lage=utkast");
  const hrefs = await page
    .getByRole("main")
    .getByRole("link", { name: /^Utkast/ })
    .evaluateAll((links) => links.map((a) => a.getAttribute("href") ?? ""));
  for (const href of hrefs) {
    await page.goto(href);
    if (await page.getByRole("heading", { name: /^Verksamhetsplan / }).count()) return href;
  }
  return "";
}

/** One of the parties of an agreement, where its signature is written in; only whoever keeps agreements is led there. */
async function partyOf(page: Page, agreement: string): Promise<string> {
  await page.goto(agreement);
  const hrefs = await page
    .getByRole("main")
    .getByRole("link")
    .evaluateAll((links) => links.map((a) => a.getAttribute("href") ?? ""));
  return hrefs.find((href) => /\/parter\/[0-9a-f-]{36}$/.test(href)) ?? "";
}

async function places(page: Page): Promise<Record<string, string>> {
  const centre = await findCentre(page, "Ankaret");
  const hrefs = await page
    .getByRole("main")
    .getByRole("link")
    .evaluateAll((links) => links.map((a) => a.getAttribute("href") ?? ""));
  const group = hrefs.find((h) => /\/grupper\/[0-9a-f-]{36}$/.test(h)) ?? "";
  const agreement = hrefs.find((h) => /\/avtal\/[0-9a-f-]{36}$/.test(h)) ?? "";
  return {
    ":group": group,
    ":agreement": agreement,
    ":party": await partyOf(page, agreement),
    ":seat": await seatOf(page, group),
    ...(await roundOf(page)),
    ":document": await documentOf(page),
    ":person": await personOf(page),
    ...(await mattersOf(page)),
    ":centre": centre,
    ":unit": hrefs.find((h) => /\/enheter\/[0-9a-f-]{36}$/.test(h)) ?? "",
    ":service": hrefs.find((h) => /\/verksamheter\/[0-9a-f-]{36}$/.test(h)) ?? "",
  };
}

async function look(page: Page, path: string) {
  const answer = await page.goto(path);
  const policy = answer?.headers()["content-security-policy"] ?? "";
  expect(policy, path).toMatch(/script-src [^;]*'nonce-/);
  expect(policy, path).not.toContain("unsafe");
  await expect(page.getByRole("heading", { level: 1 }), path).toHaveCount(1);
  expect(await page.locator("html").getAttribute("lang")).toBe("sv");
  expect(await page.title(), path).toMatch(/ – Samma tak$/);
  expect
    .soft(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      `${path} scrolls sideways`,
    )
    .toBeLessThanOrEqual(0);
  expect.soft(await violations(page), path).toEqual([]);
}

for (const [who, paths] of Object.entries(pages))
  for (const theme of ["light", "dark"] as const)
    test(`${who}: axe finds nothing, and nothing scrolls sideways at 320 px, ${theme}`, async ({
      page,
    }) => {
      test.setTimeout(300_000);
      const faults: string[] = [];
      page.on("console", (m) => m.type() === "error" && faults.push(m.text()));
      page.on("pageerror", (e) => faults.push(String(e)));
      await page.setViewportSize({ width: theme === "light" ? 320 : 1280, height: 900 });
      await page.emulateMedia({ colorScheme: theme });
      await signIn(page, who);
      const known =
        who.includes("@") || !paths.some((p) => p.startsWith(":")) ? {} : await places(page);
      if (who === "lasare") known[":service"] = "";
      for (const path of paths)
        await look(
          page,
          path.replace(/^:[a-z]+/, (name) => known[name as keyof typeof known] ?? name),
        );
      expect(faults).toEqual([]);
    });

test("pages that need no account are as good", async ({ page }) => {
  for (const path of ["/logga-in", "/tillganglighet", "/valkommen/en-lank-som-inte-finns"])
    await look(page, path);
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
