import { expect, type Page, test } from "@playwright/test";
import { heading, main, parties, press, register, tick, write } from "./agreement";
import { pressEnter } from "./keys";
import { signIn } from "./people";

const cost = "Lägg till en kostnad";

/** A cost in percent between the first two parties. */
async function writeCost(page: Page, amount: string, shares: [string, string]) {
  await main(page).getByLabel("Slag", { exact: true }).selectOption("Hyra");
  await write(page, /^Belopp per år/, amount);
  await tick(page, "radio", /^Procent/);
  for (const [i, share] of shares.entries()) await write(page, new RegExp(`^${parties[i]}`), share);
  await press(page, "button", "Spara kostnaden");
}

/** A clause of the checklist, by its name. */
const clause = (page: Page, name: string) => main(page).getByRole("group", { name, exact: true });

test("percent that sum to 99 are refused with a sentence and the form kept, and 100 are kronor per party", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, "lanssamordnare", "/skane/avtal");
  const title = `Med kostnad ${Date.now()}`;
  await register(page, title, /^Ja/);
  await press(page, "link", cost);
  await writeCost(page, "90001", ["50", "49"]);
  await expect(main(page).getByRole("alert")).toBeVisible();
  await expect(main(page)).toContainText("Andelarna blir 99 procent tillsammans. De ska bli 100.");
  await expect(page.getByLabel(/^Belopp per år/)).toHaveValue("90001");
  await expect(
    main(page)
      .getByLabel(new RegExp(`^${parties[1]}`))
      .first(),
  ).toHaveValue("49");
  await writeCost(page, "90001", ["50", "50"]);
  await expect(heading(page)).toHaveText(title);
  const row = main(page).getByRole("row", { name: /Hyra/ });
  await expect(row).toContainText("45 001 kr");
  await expect(row).toContainText("45 000 kr");

  // Who pays what is another, and the history tells what it was.
  await press(page, "link", /^Ändra Hyra/);
  await write(page, new RegExp(`^${parties[0]}`), "60");
  await write(page, new RegExp(`^${parties[1]}`), "40");
  await press(page, "button", "Spara kostnaden");
  await expect(main(page).getByRole("row", { name: /Hyra/ })).toContainText("54 001 kr");
  await press(page, "link", "Historik");
  await expect(main(page)).toContainText("Andel av en kostnad: Hyra, Exempelregionen");
});

test("a name of one long word fits on every page of its agreement, 320 wide", async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, "lanssamordnare", "/skane/avtal");
  const title = `${"Ö".repeat(60)} ${Date.now()}`;
  await register(page, title, /^Ja/);
  const address = new URL(page.url()).pathname;
  await page.setViewportSize({ width: 320, height: 800 });
  for (const under of ["", "/stallning", "/innehall", "/jamfor", "/historik", "/utskrift"]) {
    await page.goto(`${address}${under}`);
    await expect(main(page)).toContainText("ÖÖÖ");
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect({ under, wider }).toEqual({ under, wider: 0 });
  }
});

test("the checklist is filled clause by clause, and what nobody has looked at is not missing", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, "lanssamordnare", "/skane/avtal");
  const title = `Granskat ${Date.now()}`;
  await register(page, title, /^Ja/);
  await expect(main(page)).toContainText("0 av 25 delar är granskade");
  await press(page, "link", "Granska innehållet");
  const dispute = clause(page, "Tvist");
  await dispute.getByLabel("I avtalet").selectOption("Saknas");
  await dispute.getByLabel("Jämfört med länets ramavtal").selectOption("Går längre än länets");
  await clause(page, "Lokaler").getByLabel("I avtalet").selectOption("Finns");
  await clause(page, "Lokaler")
    .getByLabel(/^Anteckning/)
    .pressSequentially("Tre rum.");
  await press(page, "button", "Spara granskningen");
  // What contradicts itself is said at its own clause, and the rest of the form is kept.
  await expect(main(page).getByRole("alert")).toBeVisible();
  await expect(clause(page, "Lokaler").getByLabel(/^Anteckning/)).toHaveValue("Tre rum.");
  await clause(page, "Tvist")
    .getByLabel("Jämfört med länets ramavtal")
    .selectOption("Saknas mot länets");
  await press(page, "button", "Spara granskningen");
  await expect(heading(page)).toHaveText(title);
  await expect(main(page)).toContainText("2 av 25 delar är granskade, 1 saknas.");
  await expect(main(page)).toContainText("Saknas i avtalet: Tvist.");
  await pressEnter(main(page).getByText("Hela checklistan"));
  const unseen = main(page).getByRole("row", { name: /^Hävning/ });
  await expect(unseen).toContainText("Inte granskad");
  await expect(unseen).not.toContainText("Saknas");
});

test("the county's deviations and its unmet conditions lead from each number to its rows", async ({
  page,
}) => {
  await signIn(page, "lanssamordnare", "/skane/avtal");
  await press(page, "link", "Avvikelser mot länets ramavtal");
  const missing = main(page).getByRole("link", { name: /^\d+ familjecentraler där något saknas/ });
  const count = Number((await missing.innerText()).match(/\d+/)?.[0]);
  await pressEnter(missing);
  await expect(heading(page)).toContainText(`(${count})`);
  await expect(main(page).locator("tbody tr")).toHaveCount(count);

  await page.goto("/skane/avtal");
  await press(page, "link", "Villkor för ersättning");
  await expect(heading(page)).toHaveText("Villkor för ersättning");
  const unmet = main(page).getByRole("link", { name: /saknar verksamhetsberättelse/ });
  const centres = Number((await unmet.innerText()).match(/\d+/)?.[0]);
  await pressEnter(unmet);
  await page.waitForURL(/villkor=berattelse/);
  const rows = main(page).locator("tbody tr");
  await expect(rows).toHaveCount(centres);
  const file = page.waitForEvent("download");
  await press(page, "link", "Ladda ner som CSV");
  const stream = await (await file).createReadStream();
  let text = "";
  for await (const part of stream) text += part;
  expect(text.trim().split("\r\n")).toHaveLength(centres + 1);
  // Each leads to where it is mended.
  await pressEnter(rows.first().getByRole("link", { name: /^Verksamhetsberättelse \d{4}$/ }));
  await expect(heading(page)).not.toHaveText("Villkor för ersättning");
});

test.describe("without script, 320 pixels wide", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });

  test("the same sentences and nothing beside the page", async ({ page }) => {
    test.setTimeout(120_000);
    await signIn(page, "lanssamordnare", "/skane/avtal");
    await page
      .getByRole("main")
      .getByRole("link", { name: /^Samverkansavtal Vallmon/ })
      .first()
      .click();
    await main(page).getByRole("link", { name: cost }).click();
    await main(page).getByLabel("Slag", { exact: true }).selectOption("Städ");
    await page.getByLabel(/^Belopp per år/).fill("1000");
    await page
      .getByLabel(new RegExp(`^${parties[0]}`))
      .first()
      .fill("99");
    await page.getByRole("button", { name: "Spara kostnaden" }).click();
    await expect(main(page)).toContainText("Andelarna blir 99 procent tillsammans.");
    await expect(page.getByLabel(/^Belopp per år/)).toHaveValue("1000");
    for (const path of [
      "avtal",
      "avtal/avvikelser",
      "avtal/avvikelser?visa=saknas",
      "avtal/villkor",
    ]) {
      await page.goto(`/skane/${path}`);
      await expect(heading(page)).toBeVisible();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, path).toBeLessThanOrEqual(320);
    }
  });
});
