import { expect, test } from "@playwright/test";
import { findCentre, signIn } from "./people";

test("a wrong password says so, keeps the address and never the password", async ({ page }) => {
  await page.goto("/logga-in");
  await page.getByLabel("E-postadress").fill("ingen@skane.example");
  await page.getByLabel("Lösenord").fill("fel");
  await page.getByRole("button", { name: "Logga in" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "hör inte ihop" })).toBeFocused();
  await expect(page).toHaveTitle(/^Fel: /);
  await expect(page.getByLabel("E-postadress")).toHaveValue("ingen@skane.example");
  await expect(page.getByLabel("Lösenord")).toHaveValue("");
});

test.describe("without script, where every answer is a page of its own", () => {
  test.use({ javaScriptEnabled: false });

  test("after many failed attempts the account is locked for a while, known or not", async ({
    page,
  }) => {
    // An address of its own for each run: the count survives, also a run of the tests.
    const nobody = `upprepad-${Date.now()}@skane.example`;
    await page.goto("/logga-in");
    for (let i = 0; i < 11; i++) {
      await page.getByLabel("E-postadress").fill(nobody);
      await page.getByLabel("Lösenord").fill(`fel ${i}`);
      const answer = page.waitForEvent("load");
      await page.getByRole("button", { name: "Logga in" }).click();
      await answer;
      await expect(
        page.getByRole("alert").filter({ hasText: i < 10 ? "hör inte ihop" : "För många försök" }),
      ).toBeVisible();
    }
  });
});

test("a page that was asked for without a session is there after signing in", async ({ page }) => {
  await page.goto("/skane/kommuner");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Logga in");
  await expect(page).toHaveURL(/till=%2Fskane%2Fkommuner/);
});

test("signing out ends it for every page at once", async ({ page }) => {
  await signIn(page, "lasare", "/skane");
  await page.getByRole("button", { name: "Logga ut" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Logga in");
  await page.goto("/skane/familjecentraler");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Logga in");
});

test("another county, its rows and an address that nobody has give the same page", async ({
  page,
}) => {
  await signIn(page, "lanssamordnare@orebro.example", "/orebro");
  const words = async (path: string) => {
    await page.goto(path);
    return (await page.getByRole("main").textContent()) ?? "";
  };
  const nothing = await words("/orebro/familjecentraler/00000000-0000-4000-8000-000000000000");
  expect(nothing).toContain("Sidan finns inte");
  for (const path of [
    "/skane",
    "/skane/familjecentraler",
    "/ingenstans",
    "/orebro/familjecentraler/inget-id",
    "/finns/inte/alls",
  ])
    expect(await words(path)).toBe(nothing);
});

test("a centre's id from another county is not found", async ({ page, browser }) => {
  await signIn(page, "lanssamordnare", "/skane");
  const path = await findCentre(page, "Ankaret");
  const stranger = await (await browser.newContext()).newPage();
  await signIn(stranger, "lanssamordnare@orebro.example", "/orebro");
  await stranger.goto(path.replace("/skane/", "/orebro/"));
  await expect(stranger.getByRole("heading", { level: 1 })).toHaveText("Sidan finns inte");
  await stranger.context().close();
});

test("who may not change is not offered to, and is told when she comes by the address", async ({
  page,
}) => {
  await signIn(page, "lasare", "/skane");
  const path = await findCentre(page, "Ankaret");
  await expect(page.getByRole("link", { name: /^Ändra/ })).toHaveCount(0);
  await page.goto(`${path}/uppgifter`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Det här får du inte göra");
});

test("a session that is about to end says so in time, goes on when asked, and keeps what is written", async ({
  page,
}) => {
  await page.clock.install();
  await signIn(page, "lanssamordnare", "/skane");
  await page.goto("/skane/familjecentraler/ny");
  await page.getByLabel("Namn", { exact: true }).fill("Halvskrivet");
  await page.clock.fastForward("24:00");
  const warning = page.getByRole("alert").filter({ hasText: "loggas snart ut" });
  await expect(warning).toHaveCount(0);
  await page.clock.fastForward("02:00");
  await expect(warning).toBeVisible();
  await page.getByRole("button", { name: "Fortsätt vara inloggad" }).click();
  await expect(warning).toHaveCount(0);
  await page.clock.fastForward("31:00");
  await expect(page.getByRole("alert").filter({ hasText: "Du har loggats ut" })).toBeVisible();
  await expect(page.getByLabel("Namn", { exact: true })).toHaveValue("Halvskrivet");
});
