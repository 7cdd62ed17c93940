import { expect as atOnce, type Page, test } from "@playwright/test";
import { pressEnter } from "./keys";
import { signIn } from "./people";

const expect = atOnce.configure({ timeout: 20_000 });
const main = (page: Page) => page.getByRole("main");

/** The plan of next year that a centre is writing. */
async function draftOf(page: Page, centre: string) {
  await page.goto(`/skane/planer-och-berattelser?sok=${centre}`);
  await pressEnter(main(page).getByRole("link", { name: /^Utkast: Plan 2027/ }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Verksamhetsplan 2027");
}

const narrow = { viewport: { width: 320, height: 640 } };
for (const [how, centre, options] of [
  ["by keyboard", "Ankaret", {}],
  ["without script, on a telephone", "Bokskogen", { javaScriptEnabled: false, ...narrow }],
] as const)
  test.describe(how, () => {
    test.use(options);
    test("a heading of the centre's own is added, written under, renamed and taken away", async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await signIn(page, "lanssamordnare", "/skane");
      await draftOf(page, centre);
      const plan = page.url();
      const press = (role: "link" | "button", name: string) =>
        pressEnter(main(page).getByRole(role, { name, exact: true }));
      await press("link", "Lägg till en egen rubrik");
      // The county has a heading of that name: the form says so and keeps what was typed.
      await main(page).getByLabel("Rubrik").fill("Delaktighet");
      await press("button", "Lägg till och börja skriva");
      await expect(page.getByRole("alert").first()).toContainText("redan en sådan rubrik");
      await expect(main(page).getByLabel("Rubrik")).toHaveValue("Delaktighet");
      await main(page).getByLabel("Rubrik").fill("Bokbussen");
      await press("button", "Lägg till och börja skriva");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bokbussen");
      await main(page)
        .getByRole("textbox", { name: "Text" })
        .fill("Bussen står utanför varje torsdag.");
      await press("button", "Spara och gå vidare");
      await expect(page).toHaveURL(plan);
      await press("link", "Bokbussen");
      await press("link", "Byt eller ta bort rubriken");
      await main(page).getByLabel("Rubrik").fill("Bokbussen på torsdagar");
      await press("button", "Spara rubriken");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bokbussen på torsdagar");
      await page.goto(`${plan}/utskrift`);
      await expect(page.getByRole("heading", { name: "Bokbussen på torsdagar" })).toBeVisible();
      await expect(page.getByText("Bussen står utanför varje torsdag.")).toBeVisible();
      await page.goto(plan);
      await press("link", "Bokbussen på torsdagar");
      await press("link", "Byt eller ta bort rubriken");
      await press("link", "Ta bort rubriken");
      await expect(main(page)).toContainText("Bussen står utanför varje torsdag.");
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      await press("button", "Ta bort rubriken och texten");
      await expect(page).toHaveURL(plan);
      await expect(main(page)).not.toContainText("Bokbussen");
    });
  });
