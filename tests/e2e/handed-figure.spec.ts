import { expect as atOnce, type Page, test } from "@playwright/test";
import { pressEnter, tabTo } from "./keys";
import { findCentre, signIn } from "./people";

const expect = atOnce.configure({ timeout: 20_000 });
const main = (page: Page) => page.getByRole("main");
const link = (page: Page, name: string | RegExp) => main(page).getByRole("link", { name });
const button = (page: Page, name: string) => main(page).getByRole("button", { name, exact: true });
const heading = (page: Page, name: string) =>
  expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
const year = new Date().getFullYear();

/** The figures of the report that is being written at a centre where both of the demo's accounts are. */
async function figuresOf(page: Page) {
  const centre = await findCentre(page, "Fjärilen");
  await page.goto(`${centre}/plan-och-berattelse`);
  await pressEnter(link(page, new RegExp(`berättelsen? ${year}|berättelsen för ${year}`)).first());
  await heading(page, `Verksamhetsberättelse ${year}`);
  return `${new URL(page.url()).pathname}/avsnitt/siffror`;
}

const narrow = { viewport: { width: 320, height: 640 } };
for (const [how, figure, other, options] of [
  ["by keyboard", "Föräldragrupper", "Samverkansmöten", {}],
  [
    "without script, on a telephone",
    "Samverkansmöten",
    "Föräldragrupper",
    { javaScriptEnabled: false, ...narrow },
  ],
] as const)
  test.describe(how, () => {
    test.use(options);
    test("one figure is handed to a medarbetare, who fills it in and nothing else", async ({
      page,
      browser,
    }) => {
      test.setTimeout(180_000);
      await signIn(page, "samordnare", "/skane");
      const figures = await figuresOf(page);
      await page.goto(figures);
      const hand = async (who: string) => {
        await pressEnter(link(page, new RegExp(`^Lämna siffran till en medarbetare.*${figure}`)));
        await expect(main(page)).toContainText(`Vem ska fylla i ${figure}?`);
        await page.getByRole("radio", { name: who }).press("Space");
        await pressEnter(button(page, "Spara vem som skriver"));
        await expect(main(page).getByRole("group", { name: other })).toBeVisible();
      };
      await hand("Mia Exempel");
      const fields = main(page).getByRole("group", { name: figure });
      await expect(fields).toContainText("Skrivs av: Mia Exempel.");

      const context = await browser.newContext(options);
      const mia = await context.newPage();
      await signIn(mia, "medarbetare", "/skane");
      await expect(main(mia)).toContainText("Lämnat till dig att skriva");
      await pressEnter(link(mia, figure));
      await heading(mia, "Siffror");
      await expect(main(mia)).toContainText("har lämnats till dig att fylla i");
      await expect(main(mia).getByRole("group", { name: other })).toHaveCount(0);
      await expect(main(mia).getByLabel("Avsnittet är klart")).toHaveCount(0);
      const value = main(mia).getByRole("group", { name: figure }).getByLabel("Antal");
      await tabTo(value);
      await value.fill("23");
      expect(
        await mia.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      await pressEnter(button(mia, "Spara"));
      await heading(mia, `Verksamhetsberättelse ${year}`);
      await context.close();

      await page.goto(figures);
      await expect(fields.getByLabel("Antal")).toHaveValue("23");
      await hand("Ingen särskild");
      await expect(fields).not.toContainText("Skrivs av");
    });
  });
