import { expect as atOnce, type Locator, type Page } from "@playwright/test";
import { pressEnter, tabTo } from "./keys";
import { findCentre } from "./people";

/** Several people take turns: each waits a little for the other. */
export const expect = atOnce.configure({ timeout: 20_000 });

export const main = (page: Page) => page.getByRole("main");
export const status = (page: Page) => main(page).getByRole("status");
export const textField = (page: Page) =>
  main(page).getByRole("textbox", { name: "Text", exact: true });

/** As whoever has no mouse: by the tabulator, and Enter. */
export async function press(page: Page, there: Locator) {
  await tabTo(there);
  await page.keyboard.press("Enter");
}
export const button = (page: Page, name: string | RegExp) =>
  main(page).getByRole("button", { name, ...(typeof name === "string" && { exact: true }) });
export const link = (page: Page, name: string | RegExp) =>
  main(page).getByRole("link", { name, ...(typeof name === "string" && { exact: true }) });
export async function type(page: Page, label: string, text: string) {
  await tabTo(page.getByRole("textbox", { name: label, exact: true }));
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
}
export async function choose(page: Page, label: string, start: string) {
  await tabTo(page.getByRole("combobox", { name: label }));
  await page.keyboard.type(start);
}

/** Begins the plan or the report of a centre, where nobody has, and gives its address. */
export async function begin(
  page: Page,
  centreName: string,
  what: "planen" | "berättelsen",
  year: number,
) {
  const centre = await findCentre(page, centreName);
  await page.goto(`${centre}/plan-och-berattelse`);
  await pressEnter(main(page).getByRole("button", { name: `Börja skriva ${what} för ${year}` }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    `Verksamhets${what === "planen" ? "plan" : "berättelse"} ${year}`,
  );
  return new URL(page.url()).pathname;
}

/** Opens a section of words and writes it anew, by keyboard. */
export async function write(page: Page, at: string, key: string, text: string) {
  await page.goto(`${at}/avsnitt/${key}`);
  await textField(page).press("ControlOrMeta+a");
  await page.keyboard.type(text);
}

/** The same, said to be ready, and on to the next. */
export async function writeReady(page: Page, at: string, key: string, text: string) {
  await write(page, at, key, text);
  const ready = main(page).getByRole("checkbox", { name: "Avsnittet är klart" });
  if (!(await ready.isChecked())) await ready.press("Space");
  await pressEnter(main(page).getByRole("button", { name: "Spara och gå vidare" }));
  await expect(page).not.toHaveURL(new RegExp(`/${key}$`));
}
