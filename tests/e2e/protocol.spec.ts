import { expect as atOnce, type Page, test } from "@playwright/test";
import { pressEnter } from "./keys";
import { signIn } from "./people";

const expect = atOnce.configure({ timeout: 20_000 });
const main = (page: Page) => page.getByRole("main");
const pdf = (name: string, text: string) => ({
  name,
  mimeType: "application/pdf",
  buffer: Buffer.from(text),
});

test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

test("a decision that the group took is recorded with its protocol, on a telephone and without script", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, "lanssamordnare", "/skane");
  await page.goto("/skane/planer-och-berattelser?lage=inlamnad");
  await main(page)
    .getByRole("link", { name: /^Inlämnad: Plan 2027/ })
    .last()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Verksamhetsplan 2027");
  const plan = page.url();
  await page.goto(`${plan}/steg/skriv-in-beslut`);
  const file = main(page).getByLabel("Fil", { exact: true });
  const add = main(page).getByRole("button", { name: "Lägg till protokollet" });
  await file.setInputFiles(pdf("protokoll.pdf", "MZ"));
  await pressEnter(add);
  await expect(main(page).getByRole("alert")).toContainText("stämmer inte med dess namn");
  for (const name of ["fel protokoll.pdf", "protokoll § 6.pdf"]) {
    await file.setInputFiles(pdf(name, `%PDF-1.7 ${name}`));
    await pressEnter(add);
    await expect(main(page).getByRole("link", { name })).toBeVisible();
  }
  await pressEnter(main(page).getByRole("button", { name: "Ta bort fel protokoll.pdf" }));
  await expect(main(page).getByRole("link", { name: "fel protokoll.pdf" })).toHaveCount(0);
  await expect(main(page).getByRole("link", { name: "protokoll § 6.pdf" })).toBeVisible();
  await page.waitForLoadState();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  await main(page).getByRole("textbox", { name: "Dag då gruppen beslutade" }).fill("2026-11-20");
  await main(page).getByRole("textbox", { name: "Paragraf och möte" }).fill("2026 § 6");
  await pressEnter(main(page).getByRole("button", { name: /Skriv in/ }));
  // The browser keeps where on the page the form stood.
  await expect(page).toHaveURL(new RegExp(`^${plan}(#protokoll)?$`));
  await expect(main(page)).toContainText("Fastställd");
  await expect(page.getByRole("heading", { name: "Protokollet" })).toBeVisible();
  await expect(main(page).getByRole("link", { name: /protokoll § 6\.pdf/ })).toBeVisible();
});
