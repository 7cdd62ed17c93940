import { type Page, test } from "@playwright/test";
import { everything, injectAxe, violations } from "./axe";
import { pressEnter, tabTo } from "./keys";
import { findCentre, signIn } from "./people";
import { button, expect, link, main, press } from "./writing";

const year = new Date().getFullYear();
/** A figure that no other journey asks of the county, and a report that is read here and not written in. */
const figure = "Öppna förskolans öppettider";
const key = "oppna_timmar";
const centreName = "Fjärilen";
/** Another text each time, so that the journey can be walked again in the same demo. */
const text = (how: string) => `Tider för bokade grupper räknas inte, ${how} ${Date.now()}`;

const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole("heading", { level: 1 })).toHaveText(name);

/** Opens the form for the figure, from the county's list of years. */
async function openForm(county: Page) {
  await county.goto("/skane/planer-och-berattelser/aret");
  await press(county, link(county, `Verksamhetsberättelser ${year}`));
  await heading(county, `Verksamhetsberättelser ${year}`);
  await press(county, link(county, new RegExp(`^(Ange ny|Ändra) definition.*: ${figure}$`)));
  await heading(county, `Ny definition från ${year}: ö${figure.slice(1)}`);
}

async function write(county: Page, said: string) {
  await tabTo(main(county).getByRole("textbox", { name: /^Så räknas siffran/ }));
  await county.keyboard.press("ControlOrMeta+a");
  await county.keyboard.press("Delete");
  await county.keyboard.type(said);
  await press(county, button(county, "Spara"));
  await expect(main(county)).toContainText("Inget är sparat än.");
}

/** Saves what has been seen. Another may begin a report meanwhile: then it is another thing that follows, and is shown anew. */
async function save(county: Page) {
  await expect(async () => {
    if (/siffra=/.test(county.url())) await pressEnter(button(county, "Spara ändringen"));
    await expect(county).not.toHaveURL(/siffra=/, { timeout: 5_000 });
  }).toPass({ timeout: 60_000 });
  await heading(county, `Verksamhetsberättelser ${year}`);
}

const chart = (page: Page) => main(page).getByRole("figure").first();
const drawing = (page: Page) => chart(page).locator('[role="img"]');
const hours = (page: Page) => main(page).getByRole("group", { name: figure });

const telephone = { viewport: { width: 320, height: 640 } };
for (const [how, options] of [
  ["by keyboard", {}],
  ["without script, on a telephone", { javaScriptEnabled: false, ...telephone }],
] as const)
  test.describe(how, () => {
    test.use(options);
    /** Nothing scrolls sideways, and axe, which is a script, finds nothing. */
    async function look(page: Page) {
      const sideways = () => document.documentElement.scrollWidth - innerWidth;
      expect.soft(await page.evaluate(sideways), page.url()).toBeLessThanOrEqual(0);
      if ("javaScriptEnabled" in options) return;
      await injectAxe(page);
      expect.soft(await violations(page, everything), page.url()).toEqual([]);
    }

    test("a figure is counted otherwise from a year: it is seen in advance, in the comparison and where it is written, and taken back", async ({
      page,
      browser,
    }) => {
      test.setTimeout(180_000);
      const said = text(how);
      const sentence = `Ny definition från ${year}: ${said}.`;
      await signIn(page, "lanssamordnare", "/skane");
      const centre = await findCentre(page, centreName);
      const compared = `/skane/uppfoljning/jamfor?siffra=${key}&typ=alla&central=${centre.split("/").at(-1)}&fran=${year - 2}&till=${year}&prel=ja`;

      // Before: a line over the years, and last year's number beside this year's.
      await page.goto(compared);
      await expect(drawing(page)).toHaveAccessibleName(new RegExp(`${year - 1} \\d.*${year} \\d`));
      await expect(drawing(page)).not.toHaveAccessibleName(/ny definition/);
      const hers = await (await browser.newContext(options)).newPage();
      await signIn(hers, "samordnare", "/skane");
      await hers.goto(`${centre}/plan-och-berattelse`);
      await press(hers, link(hers, new RegExp(`berättelsen? ${year}|berättelsen för ${year}`)));
      await heading(hers, `Verksamhetsberättelse ${year}`);
      const figures = `${new URL(hers.url()).pathname}/avsnitt/siffror`;
      await hers.goto(figures);
      await expect(hours(hers)).toContainText(`${year - 1}: `);
      await expect(hours(hers)).not.toContainText("Ny definition");

      await openForm(page);
      await expect(main(page)).toContainText(
        `Så räknades den före ${year}: Timmar i en vanlig vecka.`,
      );
      await write(page, said);
      await expect(main(page)).toContainText("Det här följer om du sparar");
      await expect(main(page)).toContainText(
        `Siffran jämförs inte längre med ${year - 1} eller tidigare. Inget som har skrivits ändras.`,
      );
      await expect(main(page)).toContainText(new RegExp(`${centreName}.* har börjat skriva`));
      await expect(main(page)).toContainText(
        new RegExp(`${centreName}.* fyllt i siffran för ${year}`),
      );
      await look(page);
      await save(page);
      await expect(main(page)).toContainText(sentence);
      await look(page);

      await page.goto(compared);
      await expect(chart(page).getByRole("heading")).toHaveText(
        `Ny definition från ${year}: ${year - 1} och ${year} kan inte jämföras`,
      );
      await expect(drawing(page)).toHaveAccessibleName(new RegExp(`; ny definition ${year}$`));
      await expect(chart(page)).toContainText(sentence);
      await expect(chart(page)).toContainText("Jämför inte över den streckade linjen.");
      await press(page, chart(page).getByText("Visa som tabell"));
      const heads = chart(page).getByRole("columnheader");
      await expect(heads.last()).toHaveText(`${year} (ny definition)`);
      await look(page);
      const picture = await link(page, "Ladda ner som bild").getAttribute("href");
      const drawn = await (await page.request.get(picture ?? "")).text();
      expect(drawn).toContain(`>ny definition ${year}<`);

      await hers.goto(figures);
      await expect(hours(hers)).toContainText(sentence);
      await expect(hours(hers)).toContainText(
        new RegExp(`${year - 1}: .*, räknades på annat sätt\\.`),
      );
      await expect(main(hers).getByRole("group", { name: "Samverkansmöten" })).not.toContainText(
        "på annat sätt",
      );
      await look(hers);

      await openForm(page);
      await write(page, "");
      await expect(main(page)).toContainText(`Siffran jämförs med ${year - 1} igen.`);
      await save(page);
      await expect(main(page)).not.toContainText(said);
      await hers.goto(figures);
      await expect(hours(hers)).toContainText(`${year - 1}: `);
      await expect(hours(hers)).not.toContainText(/på annat sätt|Ny definition/);
      await page.goto(compared);
      await expect(drawing(page)).not.toHaveAccessibleName(/ny definition/);
      await expect(chart(page).getByRole("heading")).not.toContainText("Ny definition");
      await hers.context().close();
    });
  });
