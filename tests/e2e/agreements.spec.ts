import { expect, type Page, test } from "@playwright/test";
import {
  choose,
  heading,
  main,
  parties,
  press,
  register,
  tick,
  write,
  year,
  yesterday,
} from "./agreement";
import { pressEnter } from "./keys";
import { signIn } from "./people";

const pdf = (name: string, text: string) => ({
  name,
  mimeType: "application/pdf",
  buffer: Buffer.from(text),
});

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

  // The paper comes next, first on the page. A refused file says why, and takes nothing with it.
  await expect(main(page).getByRole("heading", { level: 2 }).first()).toHaveText(
    "Lägg till det undertecknade avtalet",
  );
  const file = main(page).getByLabel("Fil", { exact: true });
  await file.setInputFiles(pdf("avtal.pdf", "MZ inte en pdf"));
  await press(page, "button", "Lägg till filen");
  await page.waitForURL(/fel=/);
  await expect(main(page).getByRole("alert")).toContainText("stämmer inte med dess namn");
  await expect(main(page).getByRole("heading", { level: 2 }).first()).toHaveText(
    "Lägg till det undertecknade avtalet",
  );
  await file.setInputFiles(pdf("../avtal.pdf", "%PDF-1.7 exempel"));
  await press(page, "button", "Lägg till filen");
  await expect(main(page).getByRole("link", { name: "avtal.pdf", exact: true })).toBeVisible();
  await expect(main(page)).not.toContainText("Lägg till det undertecknade avtalet");
});

test("a paper with a party that the list lacks takes eight fields, and its file", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, "lanssamordnare", "/skane/avtal");
  await page.goto("/skane/avtal/nytt");
  const title = `Avtal med ny part ${Date.now()}`;
  let typed = 0;
  const type = async (label: RegExp | string, text: string) => {
    typed++;
    await write(page, label, text);
  };
  await type("Namn på avtalet", title);
  typed++;
  await choose(page, "familjecentraler", "Igelkotten");
  await tick(page, "checkbox", "Exempelregionen, primärvårdsnämnden");
  await pressEnter(main(page).getByText("Saknas en part i listan?"));
  await type(/^Organisation/, `Ny kommun ${Date.now()}`);
  await type(/^Nämnd eller styrelse/, "Socialnämnden");
  await tick(page, "radio", "Kommun");
  await type(/^Gäller från och med/, `${year - 1}-01-01`);
  await type(/^Gäller till och med/, `${year + 2}-12-31`);
  await tick(page, "radio", "Automatisk");
  // The length of the prolongation is forgotten: the sentence comes, and all that was written stays.
  await press(page, "button", "Registrera avtalet");
  await expect(main(page).getByRole("alert")).toContainText("Skriv hur lång en förlängning är");
  await expect(page.getByLabel(/^Nämnd eller styrelse/).first()).toHaveValue("Socialnämnden");
  await expect(page.getByRole("checkbox", { name: /Igelkotten/ })).toBeChecked();
  await type(/^Förlängs med/, "24");
  await type(/^Dag då den sista skrev under/, `${year - 1}-01-10`);
  await press(page, "button", "Registrera avtalet");
  await expect(heading(page)).toHaveText(title);
  await main(page)
    .getByLabel("Fil", { exact: true })
    .setInputFiles(pdf("avtal.pdf", "%PDF-1.7 exempel"));
  await press(page, "button", "Lägg till filen");
  await expect(main(page).getByRole("link", { name: "avtal.pdf", exact: true })).toBeVisible();
  await expect(main(page)).toContainText("Gällande.");
  expect(typed).toBe(8);
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
