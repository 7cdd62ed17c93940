import { expect, type Page, test } from "@playwright/test";
import { pressEnter } from "./keys";
import { signIn } from "./people";

/** Goes to a field by its label and writes, as somebody without a mouse does. */
async function write(page: Page, label: string, text: string) {
  await page
    .getByLabel(new RegExp(`^${label}`))
    .first()
    .focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.type(text);
}

async function pick(page: Page, role: "radio" | "checkbox", name: RegExp | string) {
  await page.getByRole(role, { name }).focus();
  await page.keyboard.press("Space");
}

async function press(page: Page, role: "link" | "button", name: RegExp | string) {
  // The key goes to the very thing: a page that is still loading may move the focus meanwhile.
  await pressEnter(page.getByRole("main").getByRole(role, { name }).first());
}

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** A municipality that no group is in, whatever groups the county has. */
async function withoutGroup(page: Page): Promise<string> {
  await page.goto("/skane/grupper/ny");
  const codes = await page
    .locator('input[name="municipalities"]')
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
  for (const code of codes) {
    await page.goto(`/skane/grupper?kommun=${code}`);
    if (await page.getByText("Inga grupper passar filtren.").isVisible()) return code;
  }
  throw new Error("every municipality has a group");
}

test("a local group is created for a centre, gets a chair, and the finding goes, by keyboard", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const stamp = Date.now();
  const centre = `Familjecentralen Prov ${stamp} (exempel)`;
  const name = `Lokal styrgrupp ${stamp} (exempel)`;
  await signIn(page, "lanssamordnare", "/skane");
  const municipality = await withoutGroup(page);
  await page.goto("/skane/familjecentraler/ny");
  await write(page, "Namn", centre);
  await page.locator('select[name="hostMunicipality"]').selectOption(municipality);
  await write(page, "Gatuadress", "Provgatan 1");
  await write(page, "Postnummer", "211 20");
  await write(page, "Postort", "Provstad");
  await page.getByLabel("Skede").selectOption("i_drift");
  await write(page, "Från och med", "2024-01-01");
  await press(page, "button", /^(Lägg till|Spara)/);
  await expect(heading(page)).toHaveText(centre);
  await expect(page.getByRole("main")).toContainText("Ingen grupp ansvarar");

  // It is told among what is to mend, beside the way to mend it.
  await pressEnter(
    page.getByRole("navigation", { name: "Huvudmeny" }).getByRole("link", { name: "Grupper" }),
  );
  await expect(heading(page)).toHaveText("Grupper");
  await press(page, "link", `Lägg till grupp ${centre}`);
  await expect(heading(page)).toHaveText("Lägg till grupp");
  await expect(page.getByRole("checkbox", { name: centre })).toBeChecked();
  await write(page, "Namn", name);
  await press(page, "button", "Lägg till gruppen");

  // What was left out is said at its field, and nothing that was written is lost.
  await expect(page.getByRole("main").getByRole("alert")).toContainText("behöver rättas");
  await expect(page.getByLabel("Namn", { exact: true })).toHaveValue(name);
  await pick(page, "radio", "Styrgrupp");
  await press(page, "button", "Lägg till gruppen");
  await expect(heading(page)).toHaveText(name);
  await expect(page.getByRole("main")).toContainText("Gruppen har inga platser än.");

  await press(page, "link", "Lägg till plats");
  await pick(page, "radio", "Ordförande");
  await write(page, "Vad platsen kallas", "Socialchef");
  await press(page, "button", "Lägg till platsen");
  await expect(page.getByRole("row", { name: /Socialchef/ })).toContainText("Vakant sedan");

  // A second chair is refused.
  await press(page, "link", "Lägg till plats");
  await pick(page, "radio", "Ordförande");
  await press(page, "button", "Lägg till platsen");
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    "redan en plats för ordförande",
  );
  await press(page, "link", "Avbryt");

  await press(page, "link", "Utse Socialchef");
  await expect(heading(page)).toHaveText("Utse någon till platsen: socialchef");
  await write(page, "Namn", "Ordförande Exempel");
  await write(page, "E-post i arbetet", `ordforande.${stamp}@skane.example`);
  await press(page, "button", "Utse personen");
  await expect(page.getByLabel("Text att klistra in i ditt mejl")).toHaveValue(
    /\/valkommen\/[\w-]{43}/,
  );
  await press(page, "link", "Jag har kopierat länken, gå vidare");
  await expect(heading(page)).toHaveText(name);
  await expect(page.getByRole("row", { name: /Socialchef/ })).toContainText("Ordförande Exempel");

  // The finding is gone, and the centre's own page says who answers for it.
  await page.goto("/skane/grupper");
  const row = page.getByRole("row", { name: new RegExp(String(stamp)) });
  await expect(row).toContainText("Ordförande Exempel");
  await expect(page.getByRole("link", { name: `Lägg till grupp ${centre}` })).toHaveCount(0);
  await pressEnter(row.getByRole("link", { name: centre }));
  await expect(heading(page)).toHaveText(centre);
  await expect(page.getByRole("main")).toContainText(`${name}, ordförande Ordförande Exempel`);

  // What has been done stands in the group's history.
  await press(page, "link", name);
  await expect(heading(page)).toHaveText(name);
  await press(page, "link", "Historik");
  await expect(page.getByRole("main")).toContainText(`Utsåg Ordförande Exempel i ${name}`);

  // Dissolved again: what follows is shown first.
  await page.goBack();
  await press(page, "link", "Upplös gruppen");
  await press(page, "button", "Upplös gruppen");
  await expect(page.getByRole("main")).toContainText(
    `Ingen lokal grupp ansvarar längre för ${centre}.`,
  );
  await press(page, "button", "Spara ändringen");
  await expect(page.getByRole("main")).toContainText("Gruppen är upplöst sedan");
  await page.goto("/skane/grupper?visa=upplosta");
  await expect(page.getByRole("main")).toContainText(name);
});
