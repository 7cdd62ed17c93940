import { expect as atOnce, type Page, test } from "@playwright/test";
import { pressEnter } from "./keys";
import { findCentre, signIn } from "./people";

const expect = atOnce.configure({ timeout: 20_000 });
const main = (page: Page) => page.getByRole("main");
const press = pressEnter;
const pdf = {
  name: "Berattelse 2019 (exempel).pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from(`%PDF-1.7 ${"x".repeat(200)}`),
};

test.use({ viewport: { width: 320, height: 640 } });

test("a report from before is handed in as a file, and its figures are entered beside it by keyboard, on a telephone", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, "samordnare", "/skane");
  const centre = await findCentre(page, "Eklunden");
  await page.goto(`${centre}/plan-och-berattelse`);
  await press(main(page).getByRole("link", { name: "Lämna in som fil" }));
  await main(page).getByRole("radio", { name: "Verksamhetsberättelse" }).press("Space");
  const field = (name: string) => main(page).getByRole("textbox", { name });
  await field("År").fill("2019");
  await field("Dag då gruppen fastställde").fill("2020-02-20");
  await field("Paragraf och möte").fill("2020 § 4");
  await main(page).getByLabel("Fil", { exact: true }).setInputFiles(pdf);
  await press(main(page).getByRole("button", { name: "Lämna in filen" }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Verksamhetsberättelse 2019");
  await expect(main(page)).toContainText("Inga siffror är inskrivna.");

  await press(main(page).getByRole("link", { name: "Skriv in siffrorna" }));
  await expect(main(page)).toContainText("Filen och beslutet ändras inte");
  const children = main(page).getByRole("group", { name: /^Besök av barn/ });
  const submit = main(page).getByRole("button", { name: "Granska siffrorna" });
  await press(submit);
  const problem = main(page).getByRole("alert");
  await expect(problem).toContainText("Skriv in minst en siffra");
  await expect(problem).toBeFocused();
  await children.getByRole("textbox", { name: "Antal" }).press("ControlOrMeta+a");
  await page.keyboard.type("1240");
  await press(submit);
  // All is seen before it stands there for good.
  await expect(main(page)).toContainText(/Besök av barn i öppna förskolan: 1.240\./);
  await expect(main(page)).toContainText("ändras det bara i en ny version");
  await press(main(page).getByRole("button", { name: "Spara siffrorna" }));
  await expect(main(page)).toContainText(/Inskrivna bredvid filen av /);
  await expect(main(page)).toContainText(/Saknas: besök av vuxna/);
  await expect(main(page).getByRole("link", { name: "Skriv in det som saknas" })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});
