import type { Page } from "@playwright/test";
import { findCentre } from "./people";

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

/** The first of the rounds that the county has opened, of plans and of reports, and what can be done with several of its documents. */
async function roundOf(page: Page): Promise<Record<string, string>> {
  await page.goto("/skane/planer-och-berattelser/aret");
  const link = page.getByRole("link", { name: /^Verksamhetsplaner/ }).first();
  const round = (await link.getAttribute("href")) ?? "";
  const id = round.split("/").at(-1);
  // The year's own: another journey may have opened a later one meanwhile.
  const reports = page.getByRole("link", {
    name: `Verksamhetsberättelser ${new Date().getFullYear()}`,
  });
  return {
    ":round": round,
    ":reports": (await reports.getAttribute("href")) ?? "",
    ":marked": `/skane/planer-och-berattelser/markerade?gor=langre-tid&omgang=${id}`,
    ":ended": `/skane/planer-och-berattelser/markerade?gor=avsluta-langre-tid&omgang=${id}`,
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

/** The first plan in a state, as the matrix leads to it. */
async function planIn(page: Page, state: string, said: string): Promise<string> {
  await page.goto(`/skane/planer-och-berattelser?lage=${state}`);
  const links = page
    .getByRole("main")
    .getByRole("link", { name: new RegExp(`^${said}[^:]*: Plan `) });
  return (await links.count()) > 0 ? ((await links.first().getAttribute("href")) ?? "") : "";
}

/** A figure that the county has asked about, as its list leads to it: one with an answer first, unless a journey asks just then. */
async function questionOf(page: Page): Promise<string> {
  // Another journey may have handed in the first report of a later year meanwhile.
  const year = new Date().getFullYear() - 1;
  await page.goto(`/skane/planer-och-berattelser/avvikande?ar=${year}`);
  const links = page.getByRole("main").getByRole("link", { name: /^Se frågan/ });
  return (await links.count()) > 0 ? ((await links.first().getAttribute("href")) ?? "") : "";
}

/** A report with a question that waits for whoever writes there, and its figure. */
async function toAnswer(page: Page): Promise<string> {
  await page.goto("/skane/vantar");
  await page
    .getByRole("main")
    .getByRole("link", { name: /^Länet har frågat/ })
    .first()
    .click();
  const links = page.getByRole("main").getByRole("link", { name: /^Svara på länets fråga/ });
  return (await links.first().getAttribute("href")) ?? "";
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

/** The addresses of what pages are about, those alone that are asked for: whoever may not see one is not led there. */
export async function placesOf(page: Page, names: Set<string>): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const asked = (...some: string[]) => some.some((name) => names.has(name));
  if (asked(":centre", ":filing", ":group", ":seat", ":agreement", ":party", ":unit", ":service")) {
    found[":centre"] = await findCentre(page, "Ankaret");
    const hrefs = await page
      .getByRole("main")
      .getByRole("link")
      .evaluateAll((links) => links.map((a) => a.getAttribute("href") ?? ""));
    for (const [name, folder] of Object.entries({
      ":group": "grupper",
      ":agreement": "avtal",
      ":unit": "enheter",
      ":service": "verksamheter",
    }))
      found[name] = hrefs.find((h) => new RegExp(`/${folder}/[0-9a-f-]{36}$`).test(h)) ?? "";
  }
  if (asked(":filing")) {
    const id = found[":centre"]?.split("/").at(-1);
    found[":filing"] = `/skane/planer-och-berattelser/lamna-fil?centreId=${id}`;
  }
  if (asked(":party")) found[":party"] = await partyOf(page, found[":agreement"] ?? "");
  if (asked(":seat")) found[":seat"] = await seatOf(page, found[":group"] ?? "");
  if (asked(":round", ":reports", ":marked", ":ended")) Object.assign(found, await roundOf(page));
  if (asked(":document")) found[":document"] = await planIn(page, "utkast", "Utkast");
  if (asked(":submitted")) found[":submitted"] = await planIn(page, "inlamnad", "Inlämnad");
  if (asked(":adopted")) found[":adopted"] = await planIn(page, "faststalld", "Fastställd");
  if (asked(":question")) found[":question"] = await questionOf(page);
  if (asked(":answer")) found[":answer"] = await toAnswer(page);
  if (asked(":person")) found[":person"] = await personOf(page);
  if (asked(":matter", ":decider")) Object.assign(found, await mattersOf(page));
  return found;
}
