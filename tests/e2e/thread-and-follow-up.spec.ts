import { expect as atOnce, type Locator, type Page, test } from "@playwright/test";
import { pressEnter, tabTo } from "./keys";
import { findCentre, password, signIn } from "./people";

const expect = atOnce.configure({ timeout: 20_000 });
/** The plan that goes on in the demo's county. */
const year = new Date().getFullYear();
const main = (page: Page) => page.getByRole("main");

async function press(page: Page, there: Locator) {
  await tabTo(there);
  await page.keyboard.press("Enter");
}
const link = (page: Page, name: string | RegExp) => main(page).getByRole("link", { name }).first();
const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Chooses one of several by the arrow keys, and without script as well. */
async function choose(page: Page, group: Locator, name: string) {
  const chosen = group.getByRole("radio", { name, exact: true });
  await chosen.focus();
  await page.keyboard.press("Space");
  await expect(chosen).toBeChecked();
}

for (const width of [1280, 320]) {
  test(`the thread is followed from the county's goals to a centre's plan and back, by keyboard, ${width} px`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 800 });
    await signIn(page, "lanssamordnare", "/skane/planer-och-berattelser");
    await press(page, link(page, "Mål och teman"));
    await heading(page, "Mål och teman");
    await tabTo(main(page).getByRole("combobox", { name: "År" }));
    await page.keyboard.type(String(year));
    await press(page, main(page).getByRole("button", { name: "Visa" }));
    await expect(page).toHaveURL(new RegExp(`ar=${year}`));
    await expect(main(page)).toContainText(new RegExp(`fastställda verksamhetsplaner för ${year}`));
    expect(await sideways(page)).toBe(0);
    const goal = "Utrikes födda föräldrar kommer närmare arbete och studier";
    await press(page, link(page, goal));
    await heading(page, `Länets mål: ${goal}`);
    expect(await sideways(page)).toBe(0);
    const rows = main(page).getByRole("row").filter({ hasText: "(exempel)" });
    const [first] = (await rows.first().getByRole("rowheader").innerText()).split("\n");
    await press(page, rows.first().getByRole("link").first());
    await heading(page, `Verksamhetsplan ${year}`);
    await expect(main(page)).toContainText(first ?? "");
    // And back: from the centre's goal to all that share what it works on.
    await press(page, link(page, `Länets mål: ${goal}`));
    await heading(page, `Länets mål: ${goal}`);
    await expect(main(page)).toContainText(first ?? "");
    await page.goBack();
    await press(page, link(page, "Alla mål med samma indikator"));
    await heading(page, /^Indikator: /);
    await expect(main(page)).toContainText(first ?? "");
    expect(await sideways(page)).toBe(0);
  });
}

/** A centre whose plan goes on, and whose report nobody hands in meanwhile. */
const centreName = "Fjärilen";

test("a plan is followed up in minutes, by keyboard, and the centre's year says when and by whom", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, "samordnare", "/skane");
  const centre = await findCentre(page, centreName);
  await page.goto(`${centre}/plan-och-berattelse`);
  await press(page, link(page, "Följ upp planen"));
  await heading(page, "Följ upp planen");
  const save = main(page).getByRole("button", { name: "Spara uppföljningen" });
  // Nothing said is nothing to save, and the form says so.
  await press(page, save);
  const problem = main(page).getByRole("alert");
  await expect(problem).toContainText("Svara om minst ett mål eller en aktivitet.");
  await expect(problem).toBeFocused();
  const goal = main(page).getByRole("radiogroup", { name: "Hur står målet?" }).first();
  await choose(page, goal, "På väg");
  await tabTo(
    main(page)
      .getByRole("textbox", { name: /En rad om varför/ })
      .first(),
  );
  await page.keyboard.type("Väntelista till hösten.");
  await press(page, save);
  await heading(page, `Verksamhetsplan ${year}`);
  await expect(main(page)).toContainText(/Följdes upp \d+ \S+ \d{4} av Sara Exempel\./);
  await page.goto(`${centre}/plan-och-berattelse`);
  await expect(main(page)).toContainText(/Gjord \d+ \S+ \d{4} av Sara Exempel\./);
  await expect(link(page, "Följ upp planen igen")).toBeVisible();
});

test.describe("on a telephone and without script", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test("the follow-up of the day is gone on with, by one post", async ({ page }) => {
    test.setTimeout(120_000);
    const sign = async () => {
      await page.goto("/logga-in");
      await page.getByLabel("E-postadress").fill("samordnare@skane.example");
      await page.getByLabel("Lösenord").fill(password);
      await pressEnter(page.getByRole("button", { name: "Logga in" }));
    };
    await sign();
    const centre = await findCentre(page, centreName);
    await page.goto(`${centre}/plan-och-berattelse`);
    await pressEnter(link(page, /^Följ upp planen/));
    await heading(page, "Följ upp planen");
    await expect(main(page)).toContainText("Ifyllt med det som sades sist");
    const goal = main(page).getByRole("radiogroup", { name: "Hur står målet?" }).first();
    await expect(goal.getByRole("radio", { name: "På väg" })).toBeChecked();
    await choose(page, goal, "Redan uppnått");
    await pressEnter(main(page).getByRole("button", { name: "Spara uppföljningen" }));
    await heading(page, `Verksamhetsplan ${year}`);
    await expect(main(page)).toContainText(/Följdes upp \d+ \S+ \d{4} av Sara Exempel\./);
    // It is the same follow-up the whole day, with what was said last.
    await page.goto(`${new URL(page.url()).pathname}/uppfoljning`);
    await expect(goal.getByRole("radio", { name: "Redan uppnått" })).toBeChecked();
  });
});
