import { expect as atOnce, type Page, test } from "@playwright/test";
import { pressEnter } from "./keys";
import { findCentre, signIn } from "./people";

const expect = atOnce.configure({ timeout: 20_000 });
const year = new Date().getFullYear();
const main = (page: Page) => page.getByRole("main");
const figure = (page: Page) => main(page).getByRole("group", { name: /^Besök av barn/ });
const value = (page: Page) => figure(page).getByRole("textbox", { name: "Antal" });
const warning = (page: Page) => figure(page).getByText(/procent sedan/);

/** The address of the report of the year, begun where nobody has begun it. */
async function reportOf(page: Page, name: string): Promise<string> {
  const centre = await findCentre(page, name);
  await page.goto(`${centre}/plan-och-berattelse`);
  await pressEnter(
    main(page).getByRole("button", { name: `Börja skriva berättelsen för ${year}` }),
  );
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Verksamhetsberättelse ${year}`);
  return new URL(page.url()).pathname;
}

/** Last year's value, as the field says it. */
async function lastYear(page: Page): Promise<number> {
  const said = (await figure(page).textContent()) ?? "";
  return Number((said.match(/20\d\d: ([\d\s]+)/)?.[1] ?? "").replace(/\s/g, ""));
}

test("a figure that differs much says so as it is written, with script and without, and an activity tells why", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 800 });
  await signIn(page, "lanssamordnare", "/skane");
  const at = await reportOf(page, "Alen");

  await page.goto(`${at}/avsnitt/siffror`);
  const last = await lastYear(page);
  expect(last).toBeGreaterThan(10);
  const write = async (text: string) => {
    await value(page).press("ControlOrMeta+a");
    await page.keyboard.type(text);
  };
  await write(String(last * 2));
  await expect(warning(page)).toContainText("Ökat med 100 procent");
  await write(String(last));
  await expect(warning(page)).toHaveCount(0);
  await write("0");
  await expect(warning(page)).toContainText("Minskat med 100 procent");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  // Without script the same is said once it has been saved, and nothing that was written is lost.
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const other = await plain.newPage();
  // The first page saves by itself; what is opened before it has would be written over it.
  await expect(async () => {
    await other.goto(`${at}/avsnitt/siffror`);
    await expect(value(other)).toHaveValue("0", { timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  await value(other).fill(String(last * 2));
  await pressEnter(
    main(other)
      .getByRole("button", { name: /^Spara/ })
      .first(),
  );
  await expect(warning(other)).toContainText("Ökat med 100 procent");
  await expect(value(other)).toHaveValue(String(last * 2));
  await plain.close();

  await page.goto(`${at}/avsnitt/maluppfyllelse`);
  const goal = (await main(page).getByRole("heading", { level: 2 }).first().textContent()) ?? "";
  await main(page).getByRole("radio", { name: "Delvis uppnått" }).press("Space");
  // Nobody has said what became of the activities, and the goal does not say it for them.
  await expect(main(page).getByRole("combobox").first()).toHaveValue("");
  const why = "Lokalen blev klar först i december.";
  await main(page)
    .getByRole("textbox", { name: /^Kommentar till/ })
    .first()
    .press("ControlOrMeta+a");
  await page.keyboard.type(why);
  await pressEnter(
    main(page)
      .getByRole("button", { name: /^Spara/ })
      .first(),
  );
  await expect(main(page).getByRole("heading", { level: 2, name: goal, exact: true })).toHaveCount(
    0,
  );
  await page.goto(`${at}/utskrift`);
  await expect(page.getByText(why)).toBeVisible();
  await expect(page.getByText("Inte besvarad", { exact: true }).first()).toBeVisible();
});
