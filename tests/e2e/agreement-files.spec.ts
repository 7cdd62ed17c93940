import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { heading, main, press, register, write } from "./agreement";
import { pressEnter } from "./keys";
import { signIn } from "./people";

const file = (page: Page) => main(page).getByLabel("Fil", { exact: true });
const pdf = (name: string, buffer: Buffer) => ({ name, mimeType: "application/pdf", buffer });

/** So many bytes that begin as a PDF does. */
function large(bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes, "innehåll ");
  buffer.write("%PDF-1.7\n");
  return buffer;
}

const digestOf = (buffer: Buffer) =>
  createHash("sha256").update(new Uint8Array(buffer)).digest("hex");

/** Posts a file by its form, and waits for the page that answers. */
async function post(page: Page, name: string, buffer: Buffer) {
  await file(page).setInputFiles(pdf(name, buffer));
  await press(page, "button", "Lägg till filen");
}

test("a file of 40 MB and one in disguise are answered by the server with a sentence, and a large one is kept byte for byte", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await signIn(page, "lanssamordnare", "/skane/avtal");
  await register(page, `Avtal med filer ${Date.now()}`, /^Ja/);
  await post(page, "avtal.pdf", large(40_000_000));
  await page.waitForURL(/fel=too_large/, { timeout: 60_000 });
  await expect(main(page).getByRole("alert")).toContainText("större än 20 MB");
  await post(page, "avtal.pdf", Buffer.from("MZ inte en pdf"));
  await page.waitForURL(/fel=file_disguised/);
  await expect(main(page).getByRole("alert")).toContainText("stämmer inte med dess namn");

  const bytes = large(19_000_000);
  await post(page, "avtal.pdf", bytes);
  const link = main(page).getByRole("link", { name: "avtal.pdf", exact: true });
  await expect(link).toBeVisible({ timeout: 60_000 });
  const digest = digestOf(bytes);
  await expect(main(page)).toContainText(`SHA-256 ${digest}`);
  const saved = page.waitForEvent("download");
  await pressEnter(link);
  const back = await readFile(await (await saved).path());
  expect(digestOf(back)).toBe(digest);

  await post(page, "samma igen.pdf", bytes);
  await page.waitForURL(/fel=file_twice/, { timeout: 60_000 });
  await expect(main(page).getByRole("alert")).toContainText("Samma fil ligger redan här");
});

test("a wrong file is taken away with a reason, and an agreement that was registered by mistake leaves the list", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, "lanssamordnare", "/skane/avtal");
  const title = `Dubblett ${Date.now()}`;
  await register(page, title, /^Ja/);
  await post(page, "fel fil.pdf", Buffer.from(`%PDF-1.7 ${title}`));
  await press(page, "link", "Ta bort filen fel fil.pdf");
  await write(page, "Anledning", "Hör till ett annat avtal.");
  await press(page, "button", "Visa vad som följer");
  await expect(main(page)).toContainText("Innehållet i fel fil.pdf tas bort för gott.");
  await press(page, "button", "Gör så");
  await expect(heading(page)).toHaveText(title);
  await expect(main(page)).toContainText("Hör till ett annat avtal.");
  await expect(main(page).getByRole("link", { name: "fel fil.pdf", exact: true })).toHaveCount(0);

  await press(page, "link", "Registrerat av misstag");
  await write(page, "Anledning", "Samma papper registrerades två gånger.");
  await press(page, "button", "Visa vad som följer");
  await expect(main(page)).toContainText("Igelkotten");
  await press(page, "button", "Gör så");
  await expect(heading(page)).toHaveText("Avtal som registrerades av misstag");
  await expect(main(page).getByRole("row", { name: title })).toContainText("två gånger");
});

test("the one whom an uppdragsbeskrivning describes reads it from her start page, and no other agreement", async ({
  page,
}) => {
  await signIn(page, "medarbetare", "/skane");
  await press(page, "link", /^Uppdragsbeskrivning för sjuksköterskor/);
  await expect(heading(page)).toHaveText(/^Uppdragsbeskrivning för sjuksköterskor/);
  await expect(main(page)).toContainText("Beskriver uppdraget för");
  await page.goto("/skane/avtal");
  await expect(heading(page)).not.toHaveText("Avtal");
});
