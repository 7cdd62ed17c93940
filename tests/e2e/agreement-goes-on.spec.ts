import { expect, test } from "@playwright/test";
import { heading, main, press, register, write, year, yesterday } from "./agreement";
import { tabTo } from "./keys";
import { signIn } from "./people";

test("an option is taken, and another agreement stands in its place, by keyboard", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, "lanssamordnare", "/skane/avtal");
  const first = `Med option ${Date.now()}`;
  const next = `Efterträdare ${Date.now()}`;
  await register(page, first, /^Ja/, "Option");
  await press(page, "link", "Ta ställning");
  await press(page, "link", "Ta optionen");
  await expect(heading(page)).toHaveText(`Ta optionen i ${first}`);
  await write(page, "Vem som beslutade", "Länets styrgrupp");
  await write(page, "Beslutsdag", yesterday);
  await write(page, "Paragraf eller diarienummer", "§ 21");
  await press(page, "button", "Ta optionen");
  await expect(heading(page)).toHaveText(first);
  await expect(main(page)).toContainText(
    `Option tagen: avtalet gäller till och med 31 december ${year + 4}`,
  );
  const old = new URL(page.url()).pathname;

  await register(page, next, /^Ja/);
  await page.goto(old);
  await press(page, "link", "Ersätt med ett annat avtal");
  // The list is searched by its first letters, as a list is without a mouse.
  await tabTo(main(page).getByLabel("Avtal som gäller i stället"));
  await page.keyboard.type(next);
  await write(page, "Från och med", yesterday);
  await press(page, "button", "Ersätt avtalet");
  await expect(heading(page)).toHaveText(first);
  await expect(main(page)).toContainText("Ersatt");
  await expect(main(page).getByRole("link", { name: next }).first()).toBeVisible();
});
