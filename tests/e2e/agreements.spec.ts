import { expect, type Page, test } from "@playwright/test";
import { signIn } from "./people";

/** Goes to a field by its label and writes, as somebody without a mouse does. */
async function write(page: Page, label: RegExp | string, text: string) {
  await page.getByRole("main").getByLabel(label).first().focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.type(text);
}

async function tick(page: Page, role: "radio" | "checkbox", name: RegExp | string) {
  await page.getByRole(role, { name }).first().focus();
  await page.keyboard.press("Space");
}

async function press(page: Page, role: "link" | "button", name: RegExp | string) {
  // The key goes to the very thing: a page that is still loading may move the focus meanwhile.
  await page.getByRole("main").getByRole(role, { name }).first().press("Enter");
}

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const main = (page: Page) => page.getByRole("main");

const parties = [
  "Exempelregionen, primärvårdsnämnden",
  "Exempelstaden, förskolenämnden",
  "Exempelstaden, arbetsmarknads- och socialnämnden",
  "Exempelbarnmorskorna AB",
];
const year = new Date().getFullYear();
const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

/** Quick registration of an agreement that is prolonged by itself. */
async function register(page: Page, title: string, signed: RegExp) {
  await page.goto("/skane/avtal");
  await press(page, "link", "Registrera avtal");
  await expect(heading(page)).toHaveText("Registrera avtal");
  await write(page, "Namn på avtalet", title);
  await tick(page, "checkbox", /Igelkotten/);
  for (const party of parties) await tick(page, "checkbox", party);
  await write(page, /^Gäller från och med/, `${year - 1}-01-01`);
  await write(page, /^Gäller till och med/, `${year + 2}-12-31`);
  await tick(page, "radio", "Automatisk");
  await write(page, /^Förlängs med/, "24");
  await write(page, /^Uppsägningstid/, "6");
  await tick(page, "radio", signed);
  if (signed.source.startsWith("^Ja"))
    await write(page, /^Dag då den sista skrev under/, `${year - 1}-01-10`);
  await press(page, "button", "Registrera avtalet");
  await expect(heading(page)).toHaveText(title);
}

/** Who decided, and where it can be read. */
async function writeDecision(page: Page) {
  await write(page, /^Vem som beslutade/, "Primärvårdsnämnden");
  await write(page, /^Beslutsdag/, yesterday);
  await write(page, /^Paragraf eller diarienummer/, "§ 14");
}

test("a signed paper agreement is registered on one page, and what is wrong is said without losing the rest", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, "lanssamordnare", "/skane/avtal");
  const title = `Samverkansavtal ${Date.now()}`;
  await page.goto("/skane/avtal/nytt");
  await write(page, "Namn på avtalet", title);
  await write(page, /^Gäller från och med/, "2026-01-01");
  await press(page, "button", "Registrera avtalet");
  await expect(main(page).getByRole("alert")).toContainText("behöver rättas");
  await expect(page.getByLabel("Namn på avtalet")).toHaveValue(title);
  await register(page, title, /^Ja/);
  await expect(main(page)).toContainText("Gällande.");
  await expect(main(page)).toContainText(`om ingen säger upp det senast 30 juni ${year + 2}`);

  // A refused file says why, and takes nothing with it.
  await main(page)
    .getByLabel("Fil", { exact: true })
    .setInputFiles({
      name: "avtal.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from("MZ inte en pdf"),
    });
  await press(page, "button", "Lägg till filen");
  await page.waitForURL(/fel=/);
  await expect(main(page).getByRole("alert")).toContainText("stämmer inte med dess namn");
  await main(page)
    .getByLabel("Fil", { exact: true })
    .setInputFiles({
      name: "../avtal.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from("%PDF-1.7 exempel"),
    });
  await press(page, "button", "Lägg till filen");
  await expect(main(page).getByRole("link", { name: "avtal.pdf", exact: true })).toBeVisible();
});

test("a draft goes by four signatures to being in force", async ({ page }) => {
  test.setTimeout(180_000);
  await signIn(page, "lanssamordnare", "/skane/avtal");
  const title = `Utkast ${Date.now()}`;
  await register(page, title, /utkast/);
  await expect(main(page)).toContainText("Utkast.");
  await press(page, "button", "Skicka för underskrift");
  await expect(main(page)).toContainText("0 av 4 har skrivit under");
  for (const [i, party] of parties.entries()) {
    await press(page, "link", `Skriv in underskrift ${party}`);
    await expect(heading(page)).toHaveText(party);
    await write(page, /^Underskrivet/, yesterday);
    await press(page, "button", "Spara");
    await expect(heading(page)).toHaveText(title);
    await expect(main(page)).toContainText(i < 3 ? `${i + 1} av 4 har skrivit under` : "Gällande.");
  }
});

test("a stand is taken in three ways", async ({ page }) => {
  test.setTimeout(240_000);
  await signIn(page, "lanssamordnare", "/skane/avtal");
  for (const [answer, said] of [
    ["Låt det förlängas", "Får förlängas."],
    ["Omförhandla", "Omförhandlas."],
  ] as const) {
    await register(page, `${answer} ${Date.now()}`, /^Ja/);
    await press(page, "link", "Ta ställning");
    await tick(page, "radio", answer);
    await writeDecision(page);
    await press(page, "button", "Spara ställningstagandet");
    await expect(main(page)).toContainText(said);
  }
  const title = `Sägs upp ${Date.now()}`;
  await register(page, title, /^Ja/);
  await press(page, "link", "Ta ställning");
  await press(page, "link", "Säg upp");
  await expect(heading(page)).toHaveText(`Säg upp ${title}`);
  await page.getByLabel("Part som säger upp").selectOption({ index: 1 });
  await write(page, /^Dag då uppsägningen lämnades/, yesterday);
  await writeDecision(page);
  await press(page, "button", "Visa vad som följer");
  await expect(main(page)).toContainText("och förlängs inte");
  await expect(main(page)).toContainText("Igelkotten");
  await press(page, "button", /^Spara/);
  await expect(heading(page)).toHaveText(title);
  await expect(main(page)).toContainText("Uppsagt.");
});
