import { expect, type Page } from "@playwright/test";
import { pressEnter } from "./keys";

/** Goes to a field by its label and writes, as somebody without a mouse does. */
export async function write(page: Page, label: RegExp | string, text: string) {
  await page.getByRole("main").getByLabel(label).first().focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.type(text);
}

export async function tick(page: Page, role: "radio" | "checkbox", name: RegExp | string) {
  await page.getByRole(role, { name }).first().focus();
  await page.keyboard.press("Space");
}

/** Finds one of many by the search of the list, and ticks it. */
export async function choose(page: Page, list: string, sought: string) {
  await write(page, `Sök bland ${list}`, sought);
  await tick(page, "checkbox", new RegExp(sought));
}

export async function press(page: Page, role: "link" | "button", name: RegExp | string) {
  // The key goes to the very thing: a page that is still loading may move the focus meanwhile.
  await pressEnter(page.getByRole("main").getByRole(role, { name }).first());
}

export const heading = (page: Page) => page.getByRole("heading", { level: 1 });
export const main = (page: Page) => page.getByRole("main");

export const parties = [
  "Exempelregionen, primärvårdsnämnden",
  "Exempelstaden, förskolenämnden",
  "Exempelstaden, arbetsmarknads- och socialnämnden",
  "Exempelbarnmorskorna AB",
];
export const year = new Date().getFullYear();
export const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

/** Quick registration of an agreement that is prolonged by itself, or by an option. */
export async function register(
  page: Page,
  title: string,
  signed: RegExp,
  goesOn: "Automatisk" | "Option" = "Automatisk",
) {
  await page.goto("/skane/avtal");
  await press(page, "link", "Registrera avtal");
  await expect(heading(page)).toHaveText("Registrera avtal");
  await write(page, "Namn på avtalet", title);
  await choose(page, "familjecentraler", "Igelkotten");
  for (const party of parties) await tick(page, "checkbox", party);
  await write(page, /^Gäller från och med/, `${year - 1}-01-01`);
  await write(page, /^Gäller till och med/, `${year + 2}-12-31`);
  await tick(page, "radio", goesOn);
  await write(page, /^Förlängs med/, "24");
  await write(page, /^Uppsägningstid/, "6");
  await tick(page, "radio", signed);
  if (signed.source.startsWith("^Ja"))
    await write(page, /^Dag då den sista skrev under/, `${year - 1}-01-10`);
  await press(page, "button", "Registrera avtalet");
  await expect(heading(page)).toHaveText(title);
}
