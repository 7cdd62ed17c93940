import { expect, test } from "@playwright/test";
import { pressEnter } from "./keys";
import { signIn } from "./people";

test("the start page's number leads to the vacancies, and those are exactly its rows", async ({
  page,
}) => {
  await signIn(page, "styrgrupp", "/skane");
  const link = page.getByRole("link", { name: /^\d+ vakanta? lokala? samordnare/ });
  const said = (await link.textContent()) ?? "";
  await link.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kontaktlista");
  const rows = page.getByRole("row").filter({ hasText: /Vakant sedan \d+ [a-z]+ \d{4}/ });
  await expect(rows).toHaveCount(said.startsWith("En ") ? 1 : Number.parseInt(said, 10));
  await rows.first().getByRole("link").click();
  const section = page.getByRole("heading", { name: "Samordnare", exact: true }).locator("../..");
  await expect(section).toContainText(/Vakant sedan \d+ [a-z]+ \d{4}/);
});

test("the addresses that are copied are the filtered ones, each once, and a file has the same rows", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await signIn(page, "lasare", "/skane/kontaktlista");
  // In one municipality, for in another somebody may be named meanwhile.
  await page.getByLabel("Roll").selectOption({ label: "Lokal samordnare" });
  await page.getByLabel("Kommun").selectOption({ label: "Malmö" });
  await page.getByRole("button", { name: "Visa", exact: true }).click();
  await expect(page).toHaveURL(/roll=lokal_samordnare/);
  await pressEnter(page.getByRole("button", { name: "Kopiera e-postadresser" }));
  const said = page.getByText(/^Kopierade \d+ adresser$/);
  await expect(said).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const addresses = copied.split("; ");
  expect(new Set(addresses).size).toBe(addresses.length);
  await expect(said).toHaveText(`Kopierade ${addresses.length} adresser`);
  const href = await page.getByRole("link", { name: "Ladda ner som CSV" }).getAttribute("href");
  const file = await (await page.request.get(href ?? "")).text();
  const [, ...lines] = file.trim().split("\r\n");
  const inFile = lines.map((line) => line.split(";").at(-2) ?? "").filter(Boolean);
  expect([...new Set(inFile)]).toEqual(addresses);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the addresses are there as text, and no button that does nothing", async ({ page }) => {
    await signIn(page, "lasare", "/skane/kontaktlista?roll=lanssamordnare");
    await page.getByText("Visa adresserna som text").click();
    await expect(page.getByRole("textbox", { name: "E-postadresser" })).toHaveValue(
      "lanssamordnare@skane.example",
    );
    await expect(page.getByRole("button", { name: "Kopiera e-postadresser" })).toHaveCount(0);
  });
});
