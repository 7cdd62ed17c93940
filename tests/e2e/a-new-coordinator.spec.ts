import { expect, type Page, test } from "@playwright/test";
import { pressEnter } from "./keys";
import { findCentre, signIn } from "./people";

const chosen = "tre ord i rad räcker";

/** Goes to a field by its label and writes, as somebody without a mouse does. */
async function write(page: Page, label: string, text: string) {
  await page
    .getByLabel(new RegExp(`^${label}`))
    .first()
    .focus();
  await page.keyboard.type(text);
}

async function pick(page: Page, role: "radio" | "checkbox", name: RegExp | string) {
  await page.getByRole(role, { name }).focus();
  await page.keyboard.press("Space");
}

test("a new lokal samordnare is named, comes in by her link and takes over, by keyboard", async ({
  page,
  browser,
}) => {
  const email = `ny.${Date.now()}@skane.example`;
  await signIn(page, "lanssamordnare", "/skane");
  await page.goto("/skane/installningar/uppdrag/ny");
  // The role first, so that the form asks for nothing that is another role's.
  await pressEnter(page.getByRole("link", { name: "Lokal samordnare" }));
  await write(page, "Namn", "Noor Exempel");
  await write(page, "E-post i arbetet", email);
  await write(page, "Telefon i arbetet", "040-10 20 30");
  await write(page, "Omfattning, procent", "40");
  await pick(page, "checkbox", /^Familjecentralen Backsippan/);
  await page.keyboard.press("Enter");

  // Somebody is there already: she is told, and nothing she wrote is lost.
  await expect(
    page.getByRole("alert").filter({ hasText: "redan en lokal samordnare" }),
  ).toBeVisible();
  await expect(page.getByLabel("Namn", { exact: true })).toHaveValue("Noor Exempel");
  await pick(page, "radio", /^Den nya tar över/);
  await pressEnter(page.getByRole("button", { name: "Lägg till personen" }));

  // What follows stands to be read before it is done.
  await expect(
    page.getByText(/^Josefin Exempel är lokal samordnare vid .* till och med/),
  ).toBeVisible();
  await pressEnter(page.getByRole("button", { name: "Spara ändringen" }));

  const text = page.getByLabel("Text att klistra in i ditt mejl");
  await expect(text).toHaveValue(/\/valkommen\/[\w-]{43}/);
  const link = /https?:\/\/\S+\/valkommen\/[\w-]{43}/.exec(await text.inputValue())?.[0] ?? "";

  // She comes in on a machine of her own.
  const hers = await (await browser.newContext()).newPage();
  await hers.goto(link);
  await expect(hers.getByRole("heading", { level: 1 })).toHaveText("Välkommen, Noor Exempel");
  await write(hers, "Välj lösenord", "för kort");
  await hers.keyboard.press("Enter");
  await expect(hers.getByRole("alert").filter({ hasText: "minst 12 tecken" })).toBeVisible();
  await write(hers, "Välj lösenord", chosen);
  await hers.keyboard.press("Enter");
  await expect(hers).toHaveURL(/\/skane$/);
  const main = hers.getByRole("main");
  await expect(
    main.getByRole("link", { name: /Familjecentralen Backsippan/ }).first(),
  ).toBeVisible();

  // The link has done what it should.
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Länken gäller inte längre");

  // What she should know, and what was the old one's is hers.
  await pressEnter(hers.getByRole("link", { name: /introduktion/i }).first());
  await expect(hers.getByRole("heading", { level: 1 })).toContainText("Introduktion");
  await findCentre(hers, "Backsippan");
  await expect(hers.getByRole("link", { name: "Bekräfta uppgifterna" }).first()).toBeVisible();

  // The contact list is right the same minute, and the door stands shut for the old one.
  await page.goto("/skane/kontaktlista?sok=Backsippan&roll=lokal_samordnare");
  await expect(page.getByRole("main")).toContainText("Noor Exempel");
  await expect(page.getByRole("main")).not.toContainText("samordnare.backsippan@");
});
