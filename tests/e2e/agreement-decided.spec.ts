import { expect, type Page, test } from "@playwright/test";
import { heading, main, press, register, tick, write, year, yesterday } from "./agreement";
import { signIn } from "./people";

/** Who decided, and where it can be read. */
async function writeDecision(page: Page) {
  await write(page, /^Vem som beslutade/, "Länets styrgrupp");
  await write(page, /^Beslutsdag/, yesterday);
  await write(page, /^Paragraf eller diarienummer/, "§ 14");
}

test("a guideline is registered by its decision, and goes on at its review", async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, "lanssamordnare", "/skane/avtal");
  const title = `Riktlinje ${Date.now()}`;
  await page.goto("/skane/avtal/nytt");
  await press(page, "link", "Registrera en vägledning, policy, riktlinje");
  await expect(heading(page)).toHaveText("Registrera ett beslutat dokument");
  await expect(main(page)).not.toContainText("skrivit under");
  await write(page, "Namn på dokumentet", title);
  await tick(page, "radio", "Hela länet");
  await tick(page, "checkbox", /hälso- och sjukvårdsnämnden/);
  await write(page, /^Gäller från och med/, `${year - 3}-01-01`);
  await tick(page, "radio", /^Ja, alla som ska besluta/);
  await write(page, /^Beslutsdag/, `${year - 4}-11-20`);
  await write(page, /^Paragraf/, "§ 9");
  await write(page, /^Ses över senast/, yesterday);
  await press(page, "button", "Registrera dokumentet");
  await expect(heading(page)).toHaveText(title);
  await expect(main(page)).toContainText("Skulle ses över senast");
  await expect(main(page)).not.toContainText("Uppsägningstid");
  await press(page, "link", "Ta ställning");
  await expect(main(page)).not.toContainText("säga upp");
  await tick(page, "radio", "Gäller vidare");
  await writeDecision(page);
  await press(page, "button", "Spara ställningstagandet");
  await expect(main(page).getByRole("alert")).toContainText("Skriv när det ska ses över");
  await write(page, /^Ses över nästa gång senast/, `${year + 3}-12-01`);
  await press(page, "button", "Spara ställningstagandet");
  await expect(heading(page)).toHaveText(title);
  await expect(main(page)).toContainText("Gäller vidare.");
  await expect(main(page)).toContainText(`Ska ses över senast 1 december ${year + 3}`);
});

test("an agreement ends on a day that the parties agree on", async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, "lanssamordnare", "/skane/avtal");
  const title = `Avslutas ${Date.now()}`;
  await register(page, title, /^Ja/);
  await press(page, "link", "Ta ställning");
  await press(page, "link", "Säg upp");
  await tick(page, "radio", "Parterna är överens om en dag");
  await write(page, /^Dag då uppsägningen lämnades/, yesterday);
  await writeDecision(page);
  await press(page, "button", "Visa vad som följer");
  await expect(main(page).getByRole("alert")).toContainText("Skriv den dag");
  await write(page, /^Avtalet gäller sedan till och med/, `${year + 1}-03-31`);
  await write(page, /^Vad som händer nu/, "Parterna skriver ett nytt.");
  await press(page, "button", "Visa vad som följer");
  await expect(main(page)).toContainText(`Avtalet gäller till och med 31 mars ${year + 1}`);
  await expect(main(page)).toContainText("Igelkotten");
  await press(page, "button", /^Spara/);
  await expect(heading(page)).toHaveText(title);
  await expect(main(page)).toContainText("Parterna är överens om att avtalet upphör.");
  await expect(main(page)).toContainText("Vad som händer nu: Parterna skriver ett nytt.");
});
