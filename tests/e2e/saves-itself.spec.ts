import { expect as atOnce, type Page, test } from "@playwright/test";
import { pressEnter } from "./keys";
import { signIn } from "./people";

const expect = atOnce.configure({ timeout: 20_000 });
const main = (page: Page) => page.getByRole("main");
const comment = (page: Page) =>
  main(page)
    .getByRole("textbox", { name: /^Vad tror ni/ })
    .first();
const status = (page: Page) => main(page).getByRole("status");

/** A section of a report that is being written: the last but so many of them in the list, which no other journey takes. */
async function sectionOf(page: Page, nth: number, heading: string) {
  await page.goto("/skane/planer-och-berattelser?lage=utkast");
  const drafts = main(page).getByRole("link", { name: /^Utkast: Berättelse 2026/ });
  await drafts.nth((await drafts.count()) - 1 - nth).click();
  await main(page).getByRole("link", { name: heading }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
}

/** The goal that is asked for by its address, so that it stays after it has been told. */
async function firstGoal(page: Page) {
  await main(page).getByRole("navigation", { name: "Målen" }).getByRole("link").first().click();
  await expect(page).toHaveURL(/mal=/);
}

test("how a goal went is saved while it is told, through a lost network and a reload", async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await signIn(page, "lanssamordnare", "/skane");
  await sectionOf(page, 0, "Måluppfyllelse");
  await firstGoal(page);
  await main(page).getByRole("radio", { name: "Delvis" }).check();
  await comment(page).fill("Två av tre kvällar blev av.");
  await expect(status(page).filter({ hasText: /^Sparat \d/ })).toBeVisible();
  await page.reload();
  await expect(comment(page)).toHaveValue("Två av tre kvällar blev av.");
  await expect(main(page).getByRole("radio", { name: "Delvis" })).toBeChecked();

  await context.setOffline(true);
  await comment(page).fill("Två av tre kvällar blev av. Den tredje ställdes in.");
  await expect(status(page).filter({ hasText: "ingen förbindelse" })).toBeVisible();
  await context.setOffline(false);
  await expect(status(page).filter({ hasText: /^Sparat \d/ })).toBeVisible();

  // What was typed in the last moment was sent on the way out, or lies in the browser and is put back.
  await comment(page).fill("Den tredje kvällen ställdes in.");
  await page.reload();
  await expect(comment(page)).toHaveValue("Den tredje kvällen ställdes in.");
  await pressEnter(main(page).getByRole("button", { name: "Spara", exact: false }).first());
  await expect(main(page).getByRole("alert")).toHaveCount(0);
  await expect(page).not.toHaveURL(/mal=/);
});

test("two who tell of the same goal: the second is shown both, and nothing is lost", async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await signIn(page, "lanssamordnare", "/skane");
  await sectionOf(page, 1, "Måluppfyllelse");
  await firstGoal(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await main(page).getByRole("radio", { name: "Uppnått", exact: true }).check();
  await comment(page).fill("Den förstas ord.");
  await expect(status(page).filter({ hasText: /^Sparat \d/ })).toBeVisible();
  await main(other).getByRole("radio", { name: "Delvis" }).check();
  await comment(other).fill("Den andras ord.");
  await expect(status(other).filter({ hasText: "Någon annan har ändrat" })).toBeVisible();
  await pressEnter(main(other).getByRole("button", { name: "Spara", exact: false }).first());
  await expect(main(other)).toContainText("Den förstas ord.");
  await expect(comment(other)).toHaveValue("Den andras ord.");
});

test("figures save themselves row by row, and the button takes what has been saved", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, "lanssamordnare", "/skane");
  await sectionOf(page, 2, "Siffror");
  const value = main(page).getByRole("textbox", { name: "Antal" }).first();
  await value.fill("12");
  await expect(status(page).filter({ hasText: /^Sparat \d/ })).toBeVisible();
  await value.fill("1234");
  await expect(async () => {
    const again = await page.context().newPage();
    await again.goto(page.url());
    await expect(main(again).getByRole("textbox", { name: "Antal" }).first()).toHaveValue("1234");
    await again.close();
  }).toPass({ timeout: 30_000 });
  await pressEnter(main(page).getByRole("button", { name: "Spara", exact: false }).first());
  await expect(page).not.toHaveURL(/siffror$/);
  await expect(main(page)).not.toContainText("Någon annan");
});
