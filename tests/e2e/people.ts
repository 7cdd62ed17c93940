import { expect, type Page } from "@playwright/test";

export const password = process.env.DEMO_PASSWORD ?? "";

/** Signs in as one of the demo's accounts and waits for what she sees first. */
export async function signIn(page: Page, account: string, path = "/") {
  await page.goto(`/logga-in?till=${encodeURIComponent(path)}`);
  await page
    .getByLabel("E-postadress")
    .fill(account.includes("@") ? account : `${account}@skane.example`);
  await page.getByLabel("Lösenord").fill(password);
  await page.getByRole("button", { name: "Logga in" }).click();
  // The first of a run finds a server that has not done it before, and the check of a password is slow by design.
  await expect(page.getByRole("button", { name: "Logga ut" })).toBeVisible({ timeout: 20_000 });
}

/** The address of one of the demo's centres, found as a person finds it. */
export async function findCentre(page: Page, name: string): Promise<string> {
  await page.goto(`/skane/familjecentraler?sok=${encodeURIComponent(name)}&skede=alla`);
  await page
    .getByRole("link", { name: new RegExp(name) })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
  return new URL(page.url()).pathname;
}
