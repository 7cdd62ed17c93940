import { expect, test } from "@playwright/test";
import { findCentre, signIn } from "./people";

test("a stale form shows both versions and loses nothing", async ({ page, context }) => {
  await signIn(page, "lanssamordnare", "/skane");
  const path = await findCentre(page, "Björkhagen");
  await page.goto(`${path}/uppgifter`);
  const other = await context.newPage();
  await other.goto(`${path}/uppgifter`);
  await other.getByRole("radio", { name: "Uppgiften var fel från början" }).check();
  await other.getByLabel("Gatuadress").fill("Exempelvägen 77");
  await other.getByRole("button", { name: "Spara" }).click();
  await expect(other.getByText("Exempelvägen 77")).toBeVisible();

  await page.getByRole("radio", { name: "Uppgiften var fel från början" }).check();
  await page.getByLabel("Gatuadress").fill("Exempelvägen 88");
  await page.getByRole("button", { name: "Spara" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Någon annan har ändrat" })).toBeVisible();
  await expect(page.getByText("Exempelvägen 77").first()).toBeVisible();
  await expect(page.getByLabel("Gatuadress")).toHaveValue("Exempelvägen 88");
});

test("a personnummer is refused with the reason, and the rest of the text stays", async ({
  page,
}) => {
  await signIn(page, "samordnare", "/skane");
  const path = await findCentre(page, "Fjärilen");
  await page.goto(`${path}/uppgifter`);
  await page.getByRole("textbox", { name: "Anledning" }).fill("Mamman 811218-9876 sa det");
  await page.getByLabel("Hyresvärd").fill("Provhus ÅÄÖ 🙂 <script>");
  await page.getByRole("button", { name: "Spara" }).click();
  await expect(page.getByText(/ser ut att innehålla ett personnummer/).first()).toBeVisible();
  await expect(page).toHaveTitle(/^Fel: /);
  await expect(page.getByLabel("Hyresvärd")).toHaveValue("Provhus ÅÄÖ 🙂 <script>");
});

test("a form whose session has ended says so and keeps the text", async ({ page, context }) => {
  await signIn(page, "koordinator", "/skane");
  const path = await findCentre(page, "Ankaret");
  await page.goto(`${path}/uppgifter`);
  await page.getByLabel("Hyresvärd").fill("Texten som ska stå kvar");
  await context.clearCookies();
  await page.getByRole("button", { name: "Spara" }).click();
  await expect(page.getByText(/Du är inte längre inloggad/)).toBeVisible();
  await expect(page.getByLabel("Hyresvärd")).toHaveValue("Texten som ska stå kvar");
});

test("the CSV holds exactly the filtered rows, in the same order", async ({ page }) => {
  await signIn(page, "styrgrupp", "/skane");
  await page.goto("/skane/familjecentraler?typ=familjecentralsliknande&sortera=kommun");
  const shown = await page.getByRole("rowheader").getByRole("link").allInnerTexts();
  const csv = await page.request.get(
    "/skane/familjecentraler/lista.csv?typ=familjecentralsliknande&sortera=kommun",
  );
  const text = await csv.text();
  expect(text.startsWith("\ufeff")).toBe(true);
  const names = text
    .trim()
    .split("\r\n")
    .slice(1)
    .map((line) => line.split(";")[0]);
  expect(names).toEqual(shown);
  expect(names.length).toBeGreaterThan(5);
});

test("the form is walked by keyboard alone, with the focus to be seen", async ({ page }) => {
  await signIn(page, "lanssamordnare", "/skane");
  await page.goto("/skane");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Hoppa till innehållet" })).toBeFocused();
  await page.keyboard.press("Enter");
  const path = await findCentre(page, "Ankaret");
  await page.goto(path);
  const change = page.getByRole("link", { name: "Ändra var förebyggande socialtjänst finns" });
  for (let i = 0; i < 60 && !(await change.evaluate((a) => a === document.activeElement)); i++)
    await page.keyboard.press("Tab");
  await expect(change).toBeFocused();
  expect(await change.evaluate((a) => getComputedStyle(a).outlineStyle)).not.toBe("none");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Ändra var");
  const degree = page.getByRole("radio", { name: "Delvis här" });
  for (let i = 0; i < 40 && !(await degree.evaluate((a) => a === document.activeElement)); i++)
    await page.keyboard.press("Tab");
  await expect(degree).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("radio", { name: "Helt här" })).toBeChecked();
});
