import { type Page, test } from "@playwright/test";
import { tabTo } from "./keys";
import { signIn } from "./people";
import {
  begin,
  button,
  choose,
  expect,
  link,
  main,
  press,
  textField,
  type,
  writeReady,
} from "./writing";

/** Far ahead, so that no other test meets it. */
const year = 2031;
const centre = "Fjärilen";
/** Today in Sweden, as it is typed and as it is read. */
const inSweden = (how: Intl.DateTimeFormatOptions = {}) =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm", ...how }).format(new Date());
const readDay = () => inSweden({ day: "numeric", month: "long", year: "numeric" });

const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
const state = (page: Page, said: string) =>
  expect(page.getByText(said, { exact: true }).first()).toBeVisible();

async function openYear(county: Page, kind: string, plural: string) {
  await county.goto("/skane/planer-och-berattelser/aret");
  await choose(county, "Vad", kind);
  await type(county, "År", String(year));
  await press(county, button(county, "Fortsätt"));
  await heading(county, `Öppna ${plural.toLowerCase()} ${year}`);
  await type(county, "Öppnar", inSweden());
  await press(county, button(county, "Öppna året"));
  await heading(county, `${plural} ${year}`);
}

async function handIn(page: Page, at: string) {
  await page.goto(`${at}/granska`);
  await press(page, button(page, "Lämna in"));
  await state(page, "Inlämnad");
}

async function adopt(chair: Page, at: string, decision: string) {
  await chair.goto(at);
  await press(chair, link(chair, "Fastställ"));
  await type(chair, "Paragraf och möte", decision);
  await press(chair, button(chair, "Fastställ"));
  await state(chair, "Fastställd");
}

/** The plan, as short as it may be: one goal, one activity under it, and three texts. */
async function writePlan(page: Page): Promise<string> {
  const at = await begin(page, centre, "planen", year);
  await page.goto(`${at}/avsnitt/mal`);
  await press(page, link(page, "Lägg till ett mål"));
  await type(page, "Mål", "Fler familjer hittar hit");
  await type(page, "Indikator", "Besök per månad");
  await tabTo(page.getByRole("radio", { name: "Processmål" }));
  await page.keyboard.press("Space");
  await press(page, button(page, "Spara målet"));
  await expect(page.getByText("Fler familjer hittar hit").first()).toBeVisible();
  await page.goto(`${at}/avsnitt/aktiviteter`);
  await press(page, link(page, /Lägg till en aktivitet/));
  await type(page, "Vad ni ska göra", "Öppen förskola i biblioteket");
  await tabTo(page.getByRole("radio", { name: "Generell" }));
  await page.keyboard.press("Space");
  await press(page, button(page, "Spara aktiviteten"));
  await expect(page.getByText("Öppen förskola i biblioteket").first()).toBeVisible();
  await confirmStaffing(page, at);
  await writeReady(page, at, "uppfoljning", "Varje kvartal.");
  await writeReady(page, at, "na_alla", "Vi går ut i området.");
  await writeReady(page, at, "delaktighet", "Föräldrarådet.");
  return at;
}

async function confirmStaffing(page: Page, at: string) {
  await page.goto(`${at}/avsnitt/bemanning`);
  await expect(main(page)).toContainText("hämtad ur registret");
  await press(page, button(page, "Stämmer, gå vidare"));
  await expect(page).not.toHaveURL(/bemanning$/);
}

/** The report lies there prefilled: she tells how the goal went, the figures, and what only she knows. */
async function writeReport(page: Page): Promise<string> {
  const at = await begin(page, centre, "berättelsen", year);
  await page.goto(`${at}/avsnitt/maluppfyllelse`);
  await expect(main(page)).toContainText(/hämtade ur planen, fastställd .*2031 § 6/);
  await expect(main(page)).toContainText("Öppen förskola i biblioteket");
  await main(page).getByRole("radio", { name: "Delvis uppnått" }).press("Space");
  await press(page, button(page, /^Spara/));
  await expect(main(page)).toContainText("Alla mål är besvarade.");
  await page.goto(`${at}/avsnitt/siffror`);
  for (const value of await main(page).getByRole("textbox", { name: "Antal" }).all())
    if ((await value.inputValue()) === "") {
      await value.focus();
      await page.keyboard.type("42");
    }
  await press(page, button(page, /^Spara/));
  await expect(page).not.toHaveURL(/siffror$/);
  await confirmStaffing(page, at);
  await writeReady(page, at, "sammanfattning", "Fler familjer har hittat hit.");
  await writeReady(page, at, "delaktighet", "Föräldrarådet valde höstens tema.");
  await writeReady(page, at, "analys", "Samarbetet med biblioteket gav mest.");
  await writeReady(page, at, "forslag", "Mer tid för uppsökande arbete.");
  return at;
}

/** Sent back with a reason, which is asked for, and about one of its sections. */
async function sendBack(chair: Page, at: string) {
  await chair.goto(at);
  await press(chair, link(chair, "Skicka tillbaka för komplettering"));
  await press(chair, button(chair, "Skicka tillbaka"));
  await expect(chair.getByText("En uppgift behöver rättas")).toBeVisible();
  await type(chair, "Skäl", "Skriv hur barnen fick påverka.");
  await choose(chair, "Avsnitt som det gäller", "Delaktighet");
  await press(chair, button(chair, "Skicka tillbaka"));
  await state(chair, "Ska kompletteras");
}

async function receive(county: Page) {
  const matrix = `/skane/planer-och-berattelser?fran=${year}&sok=${centre}`;
  await county.goto(matrix);
  await choose(county, "Det gäller", "Berättelse");
  await tabTo(county.getByRole("checkbox", { name: new RegExp(`Markera .*${centre}`) }));
  await county.keyboard.press("Space");
  await button(county, "Ta emot").press("Enter");
  await heading(county, `Ta emot berättelser för ${year}`);
  await press(county, button(county, "Ta emot"));
  await expect(county.getByRole("heading", { name: /^Klart/ })).toBeVisible();
  await county.goto(matrix);
  await expect(link(county, new RegExp(`^Mottagen: Berättelse ${year}.*${centre}`))).toBeVisible();
  await expect(link(county, new RegExp(`^Fastställd: Plan ${year}.*${centre}`))).toBeVisible();
}

/** Nothing to write in and nothing to press, but why: what happened, who did it and when, and whom to ask. */
async function cannotWrite(page: Page, at: string, ask: RegExp) {
  await page.goto(`${at}/avsnitt/delaktighet`);
  await expect(main(page)).toContainText("fastställd och mottagen av länet");
  await expect(main(page)).toContainText(`${readDay()}.`);
  await expect(main(page)).toContainText(/Mottagen av länet: \S+ Exempel/);
  await expect(main(page)).toContainText(ask);
  await expect(main(page)).toContainText("Barnen valde sångerna.");
  for (const path of [
    "",
    "/avsnitt/delaktighet",
    "/avsnitt/siffror",
    "/steg/faststall",
    "/granska",
  ]) {
    await page.goto(`${at}${path}`);
    await expect(main(page).locator("input:not([type=hidden]), textarea, select")).toHaveCount(0);
    await expect(main(page).getByRole("button")).toHaveCount(0);
  }
}

test("a county's year: opened, planned, told, sent back with a reason, adopted and received by three people, and then nobody can change it", async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const signedIn = async (who: string) => {
    const page = await (await browser.newContext()).newPage();
    await signIn(page, who, "/skane");
    return page;
  };
  const county = await signedIn("lanssamordnare");
  const coordinator = await signedIn("samordnare");
  const chair = await signedIn("ordforande");

  await openYear(county, "Verksamhetsplan", "Verksamhetsplaner");
  await openYear(county, "Verksamhetsberättelse", "Verksamhetsberättelser");
  const plan = await writePlan(coordinator);
  await handIn(coordinator, plan);
  await adopt(chair, plan, `${year} § 6`);

  const at = await writeReport(coordinator);
  await handIn(coordinator, at);
  await sendBack(chair, at);
  await coordinator.goto(at);
  await expect(main(coordinator)).toContainText("Skriv hur barnen fick påverka.");
  await press(coordinator, link(coordinator, "Till avsnittet Delaktighet"));
  await expect(coordinator).toHaveURL(/delaktighet$/);
  await expect(main(coordinator)).toContainText("Skriv hur barnen fick påverka.");
  await expect(textField(coordinator)).toHaveValue("Föräldrarådet valde höstens tema.");
  await writeReady(coordinator, at, "delaktighet", "Barnen valde sångerna.");
  await handIn(coordinator, at);
  await adopt(chair, at, `${year} § 7`);
  await receive(county);

  await cannotWrite(county, at, /Fråga .*lokal samordnare/);
  await cannotWrite(coordinator, at, /Fråga länssamordnaren/);
  await cannotWrite(chair, at, /Fråga .*lokal samordnare/);
  await coordinator.goto(`${at}/utskrift`);
  await expect(main(coordinator)).toContainText("Barnen valde sångerna.");
  await expect(main(coordinator)).toContainText(`${year} § 7`);
});
