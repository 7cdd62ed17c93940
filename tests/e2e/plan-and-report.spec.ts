import { expect as atOnce, type Locator, type Page, test } from "@playwright/test";
import { findCentre, signIn } from "./people";

/** Three people take turns: each waits a little for the other. */
const expect = atOnce.configure({ timeout: 20_000 });
/** Far ahead, so that no other test meets it. */
const year = 2031;
const title = `Verksamhetsplan ${year}`;
/** Today in Sweden. */
const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" }).format(new Date());

/** Goes on by the tabulator until it stands on what is asked for, as whoever has no mouse does. */
async function tabTo(page: Page, there: Locator) {
  await expect(there).toHaveCount(1);
  for (let presses = 0; presses < 300; presses++) {
    if (await there.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("never came there by the tabulator");
}
const press = async (page: Page, there: Locator) => {
  await tabTo(page, there);
  await page.keyboard.press("Enter");
};
const button = (page: Page, name: string) =>
  page.getByRole("main").getByRole("button", { name, exact: true });
const link = (page: Page, name: string | RegExp) =>
  page
    .getByRole("main")
    .getByRole("link", { name, ...(typeof name === "string" && { exact: true }) });
async function type(page: Page, label: string, text: string) {
  await tabTo(page, page.getByRole("textbox", { name: label, exact: true }));
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
}
const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole("heading", { level: 1 })).toHaveText(name);

async function writeText(page: Page, at: string, key: string, text: string) {
  await page.goto(`${at}/avsnitt/${key}`);
  await type(page, "Text", text);
  await tabTo(page, page.getByRole("checkbox", { name: "Avsnittet är klart" }));
  await page.keyboard.press("Space");
  await press(page, button(page, "Spara och gå vidare"));
  await expect(page).not.toHaveURL(new RegExp(`/${key}$`));
}

test("a plan goes from the county that opens the year to the county that receives it, by keyboard", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const signedIn = async (who: string) => {
    const page = await (await browser.newContext()).newPage();
    await signIn(page, who, "/skane");
    return page;
  };
  const county = await signedIn("lanssamordnare");
  const coordinator = await signedIn("samordnare");
  const chair = await signedIn("ordforande");

  await county.goto("/skane/planer-och-berattelser/aret");
  await type(county, "År", String(year));
  await press(county, button(county, "Fortsätt"));
  await heading(county, `Öppna verksamhetsplaner ${year}`);
  await type(county, "Öppnar", today);
  await press(county, button(county, "Öppna året"));
  await heading(county, `Verksamhetsplaner ${year}`);

  const centre = await findCentre(coordinator, "Fjärilen");
  await coordinator.goto(`${centre}/plan-och-berattelse`);
  await press(coordinator, button(coordinator, `Börja skriva planen för ${year}`));
  await heading(coordinator, title);
  const at = new URL(coordinator.url()).pathname;
  await coordinator.goto(`${at}/avsnitt/mal`);
  await press(coordinator, link(coordinator, "Lägg till ett mål"));
  await type(coordinator, "Mål", "Fler familjer hittar hit");
  await type(coordinator, "Indikator", "Besök per månad");
  await tabTo(coordinator, coordinator.getByRole("radio", { name: "Processmål" }));
  await coordinator.keyboard.press("Space");
  await press(coordinator, button(coordinator, "Spara målet"));
  await expect(coordinator.getByText("Fler familjer hittar hit").first()).toBeVisible();
  await coordinator.goto(`${at}/avsnitt/aktiviteter`);
  await press(coordinator, link(coordinator, /Lägg till en aktivitet/));
  await type(coordinator, "Vad ni ska göra", "Öppen förskola i biblioteket");
  await tabTo(coordinator, coordinator.getByRole("radio", { name: "Generell" }));
  await coordinator.keyboard.press("Space");
  await press(coordinator, button(coordinator, "Spara aktiviteten"));
  await expect(coordinator.getByText("Öppen förskola i biblioteket").first()).toBeVisible();
  await coordinator.goto(`${at}/avsnitt/bemanning`);
  await press(coordinator, button(coordinator, "Stämmer, gå vidare"));
  await expect(coordinator).not.toHaveURL(/bemanning$/);
  await writeText(coordinator, at, "uppfoljning", "Varje kvartal.");
  await writeText(coordinator, at, "na_alla", "Vi går ut i området.");
  await writeText(coordinator, at, "delaktighet", "Föräldrarådet.");
  await coordinator.goto(`${at}/granska`);
  await press(coordinator, button(coordinator, "Lämna in"));
  await expect(coordinator.getByText("Inlämnad", { exact: true }).first()).toBeVisible();

  await chair.goto(at);
  await press(chair, link(chair, "Skicka tillbaka för komplettering"));
  await press(chair, button(chair, "Skicka tillbaka"));
  await expect(chair.getByText("En uppgift behöver rättas")).toBeVisible();
  await type(chair, "Skäl", "Skriv hur barnen får påverka.");
  await tabTo(chair, chair.getByRole("combobox", { name: "Avsnitt som det gäller" }));
  await chair.keyboard.type("Delaktighet");
  await press(chair, button(chair, "Skicka tillbaka"));
  await expect(chair.getByText("Ska kompletteras", { exact: true }).first()).toBeVisible();

  await coordinator.goto(at);
  await expect(coordinator.getByText("Skriv hur barnen får påverka.").first()).toBeVisible();
  await writeText(coordinator, at, "delaktighet", "Barnen väljer sångerna.");
  await coordinator.goto(`${at}/granska`);
  await press(coordinator, button(coordinator, "Lämna in"));
  await expect(coordinator.getByText("Inlämnad", { exact: true }).first()).toBeVisible();

  await chair.goto(at);
  await press(chair, link(chair, "Fastställ"));
  await type(chair, "Paragraf och möte", "2026 § 6");
  await press(chair, button(chair, "Fastställ"));
  await expect(chair.getByText("Fastställd", { exact: true }).first()).toBeVisible();

  await county.goto(`/skane/planer-och-berattelser?fran=${year}&sok=Fjärilen`);
  await tabTo(county, county.getByRole("checkbox", { name: /Markera .*Fjärilen/ }));
  await county.keyboard.press("Space");
  // The deeds stand before the table; back to them as whoever has no mouse goes.
  await county.keyboard.press("Shift+Tab");
  await county.keyboard.press("Shift+Tab");
  await expect(button(county, "Ta emot")).toBeFocused();
  await county.keyboard.press("Enter");
  await heading(county, `Ta emot planer för ${year}`);
  await press(county, button(county, "Ta emot"));
  await expect(county.getByRole("heading", { name: "Klart för alla 1" })).toBeVisible();
  await county.goto(`/skane/planer-och-berattelser?fran=${year}&sok=Fjärilen`);
  await expect(
    link(county, `Mottagen: Plan ${year}, Familjecentralen Fjärilen (exempel)`),
  ).toBeVisible();
  await heading(county, "Planer och berättelser");
  await expect(
    county.getByText(new RegExp(`^1 av \\d+ planer för ${year} är inlämnad, 1 i tid\\.$`)),
  ).toBeVisible();

  // What has been adopted is written in by nobody, from no page.
  for (const page of [county, coordinator, chair])
    for (const path of [
      at,
      `${at}/avsnitt/delaktighet`,
      `${at}/steg/faststall`,
      `${at}/steg/skicka-tillbaka`,
      `${at}/utskrift`,
    ]) {
      await page.goto(path);
      await expect(page.getByRole("main").getByRole("textbox")).toHaveCount(0);
    }
  await chair.goto(`${at}/steg/faststall`);
  await expect(chair.getByText("Det går inte nu")).toBeVisible();
  await coordinator.goto(`${at}/utskrift`);
  await expect(coordinator.getByText("Barnen väljer sångerna.")).toBeVisible();
  await expect(coordinator.getByText(/2026 § 6/)).toBeVisible();
});
