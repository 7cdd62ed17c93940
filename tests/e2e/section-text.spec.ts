import { type Browser, type Page, test } from "@playwright/test";
import { pressEnter } from "./keys";
import { findCentre, signIn } from "./people";
import { button, expect, link, main, status, textField } from "./writing";

const path = (page: Page) => new URL(page.url()).pathname;
const saved = (page: Page) => expect(status(page).filter({ hasText: /^Sparat \d/ })).toBeVisible();

/** A section of words in a plan that is being written: the last but so many of them, which no other journey takes. */
async function sectionOf(page: Page, nth: number) {
  await signIn(page, "lanssamordnare", "/skane");
  await page.goto("/skane/planer-och-berattelser?lage=utkast");
  const drafts = main(page).getByRole("link", { name: /^Utkast: Plan / });
  await drafts.nth((await drafts.count()) - 1 - nth).click();
  await main(page).getByRole("link", { name: "Delaktighet" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Delaktighet");
  await expect(textField(page)).toBeVisible();
}

/** What the server holds, as somebody else opens it. */
async function heldNow(page: Page, browser: Browser): Promise<string> {
  const context = await browser.newContext({ storageState: await page.context().storageState() });
  const other = await context.newPage();
  await other.goto(page.url());
  const text = await textField(other).inputValue();
  await context.close();
  return text;
}

async function rewrite(page: Page, text: string) {
  await textField(page).press("ControlOrMeta+a");
  await page.keyboard.type(text);
}

test("a text is on its way to the server two seconds after the last key", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await page.clock.install();
  await sectionOf(page, 0);
  await page.clock.pauseAt(Date.now() + 60_000);
  const posts: string[] = [];
  page.on("request", (r) => r.method() === "POST" && posts.push(r.postData() ?? ""));
  await rewrite(page, "Vi frågar barnen varje vecka.");
  await page.clock.runFor(900);
  await page.keyboard.type(" Svaren sätts upp.");
  await page.clock.runFor(900);
  expect(posts).toEqual([]);
  await page.clock.runFor(1_100);
  await page.clock.resume();
  await saved(page);
  expect(posts).toHaveLength(1);
  expect(await heldNow(page, browser)).toBe("Vi frågar barnen varje vecka. Svaren sätts upp.");
});

test("a text is there after a reload, a lost network and a session that has ended", async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(180_000);
  await sectionOf(page, 1);
  await rewrite(page, "Skrivet just före omladdningen.");
  await page.reload();
  await expect(textField(page)).toHaveValue("Skrivet just före omladdningen.");
  await saved(page);

  await context.setOffline(true);
  await rewrite(page, "Skrivet utan förbindelse.");
  await expect(status(page).filter({ hasText: "ingen förbindelse" })).toBeVisible();
  await context.setOffline(false);
  await saved(page);
  expect(await heldNow(page, browser)).toBe("Skrivet utan förbindelse.");

  await context.clearCookies();
  await rewrite(page, "Skrivet utan att vara inloggad.");
  await expect(status(page).filter({ hasText: /^Inte sparat.*logga/i })).toBeVisible();
  await expect(textField(page)).toHaveValue("Skrivet utan att vara inloggad.");
  await signIn(page, "lanssamordnare", path(page));
  await expect(textField(page)).toHaveValue("Skrivet utan att vara inloggad.");
  await saved(page);
  expect(await heldNow(page, browser)).toBe("Skrivet utan att vara inloggad.");
});

test("what somebody left unsaved is given to her alone, and saved in nobody else's name", async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  const mine = "Det här har bara samordnaren skrivit.";
  await signIn(page, "samordnare", "/skane");
  const centre = await findCentre(page, "Fjärilen");
  await page.goto(`${centre}/plan-och-berattelse`);
  const year = new Date().getFullYear();
  await pressEnter(link(page, new RegExp(`berättelsen? ${year}|berättelsen för ${year}`)).first());
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Verksamhetsberättelse ${year}`);
  await page.goto(`${path(page)}/avsnitt/forslag`);
  await expect(textField(page)).toBeVisible();
  const before = await textField(page).inputValue();
  await context.setOffline(true);
  await rewrite(page, mine);
  await expect(status(page).filter({ hasText: "ingen förbindelse" })).toBeVisible();

  // The page is left open, and another signs in in a tab beside it.
  await context.clearCookies();
  const beside = await context.newPage();
  await context.setOffline(false);
  await signIn(beside, "lanssamordnare", path(page));
  await expect(status(page).filter({ hasText: "Någon annan har loggat in" })).toBeVisible();
  await beside.reload();
  await expect(textField(beside)).toHaveValue(before);

  // The same tab, another person: nothing of it is shown; and she who wrote it has it again.
  await page.reload();
  await expect(textField(page)).toHaveValue(before);
  await context.clearCookies();
  await page.route(
    (url) => url.pathname.endsWith("/forslag"),
    (route) => (route.request().method() === "POST" ? route.abort() : route.continue()),
  );
  await signIn(page, "samordnare", path(page));
  await expect(textField(page)).toHaveValue(mine);
});

test("what is typed before the script has come is kept", async ({ page, browser }) => {
  test.setTimeout(120_000);
  await sectionOf(page, 2);
  await rewrite(page, "Stod här förut.");
  await saved(page);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/_next\/static\/.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.reload({ waitUntil: "commit" });
  await textField(page).pressSequentially("Tidigt. ");
  release();
  await expect(textField(page)).toHaveValue(/Tidigt\. /);
  await saved(page);
  expect(await heldNow(page, browser)).toMatch(/Tidigt\. /);
});

test("two who write in the same section are shown both texts, and nothing is lost before one has chosen", async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  await sectionOf(page, 3);
  const context = await browser.newContext({ storageState: await page.context().storageState() });
  const other = await context.newPage();
  await other.goto(page.url());
  await rewrite(page, "Den förstas ord.");
  await saved(page);
  await rewrite(other, "Den andras ord.");
  const choice = main(other).getByRole("alert").filter({ hasText: "Någon annan har skrivit" });
  await expect(choice).toBeFocused();
  await expect(choice).toContainText("Den förstas ord.");
  await expect(choice).toContainText("Den andras ord.");

  // The button saves nothing over the first before it has been said which is to stand.
  await pressEnter(button(other, "Spara och gå vidare"));
  await expect(choice).toBeFocused();
  await expect(other).toHaveURL(/delaktighet$/);
  expect(await heldNow(page, browser)).toBe("Den förstas ord.");

  // Nor is anything lost by going away and coming back.
  await other.reload();
  const kept = main(other).getByRole("alert").filter({ hasText: "inte hann sparas" });
  await expect(kept).toContainText("Den andras ord.");
  await pressEnter(button(other, "Lägg ihop dem"));
  await expect(textField(other)).toHaveValue("Den förstas ord.\n\nDen andras ord.");
  await saved(other);

  // And the first, who writes on, has the same choice.
  await page.keyboard.type(" Mer.");
  const hers = main(page).getByRole("alert").filter({ hasText: "Någon annan har skrivit" });
  await expect(hers).toContainText("Den andras ord.");
  await pressEnter(button(page, "Behåll min text"));
  await saved(page);
  await pressEnter(button(page, "Spara och gå vidare"));
  await expect(page).not.toHaveURL(/delaktighet$/);
  await other.reload();
  await expect(textField(other)).toHaveValue("Den förstas ord. Mer.");
  await context.close();
});

test("what is pasted from Word, and what the buttons mark, is read as headings, lists, bold and links", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await sectionOf(page, 4);
  await rewrite(page, "Före. ");
  await textField(page).evaluate((area) => {
    const data = new DataTransfer();
    const item = (text: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`;
    data.setData(
      "text/html",
      `<html><head><style>p{color:red}</style></head><body><!--StartFragment--><h1>Barnen<o:p></o:p></h1><p class=MsoNormal>Vi har <b>mycket</b> att <a href="https://exempel.se">läsa</a>.</p>${item("Sånger")}${item("Sagor")}<!--EndFragment--></body></html>`,
    );
    data.setData("text/plain", "Barnen");
    area.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(textField(page)).toHaveValue(
    "Före. # Barnen\n\nVi har **mycket** att [läsa](https://exempel.se).\n\n- Sånger\n- Sagor",
  );
  // A paste is undone as what is typed is.
  await page.keyboard.press("ControlOrMeta+z");
  await expect(textField(page)).not.toHaveValue(/Barnen/);

  await rewrite(page, "Barnen");
  await pressEnter(button(page, "Rubrik"));
  await textField(page).press("ControlOrMeta+End");
  await page.keyboard.type("\n\nSånger\nSagor");
  await page.keyboard.press("Shift+ArrowUp");
  await pressEnter(button(page, "Punktlista"));
  await textField(page).press("ControlOrMeta+End");
  await page.keyboard.type("\n\n");
  await pressEnter(button(page, "Fet"));
  await page.keyboard.type("viktigt");
  await expect(textField(page)).toHaveValue("# Barnen\n\n- Sånger\n- Sagor\n\n**viktigt**");
  await pressEnter(button(page, "Spara och visa texten"));
  await expect(page).toHaveURL(/visa=text/);
  await expect(main(page).getByRole("heading", { name: "Barnen", level: 3 })).toBeVisible();
  await expect(
    main(page)
      .getByRole("listitem")
      .filter({ hasText: /^S(ånger|agor)$/ }),
  ).toHaveCount(2);
  await expect(main(page).locator("b", { hasText: "viktigt" })).toBeVisible();
});
