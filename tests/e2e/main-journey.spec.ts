import { expect, test } from "@playwright/test";
import { findCentre, signIn } from "./people";

/** The main journey, in one centre of its own for each way of walking it. */
const ways = [
  { name: "with script", javaScriptEnabled: true, centre: "Bokskogen" },
  { name: "without script", javaScriptEnabled: false, centre: "Eklunden" },
];

for (const way of ways)
  test.describe(way.name, () => {
    test.use({ javaScriptEnabled: way.javaScriptEnabled });

    test(`a länssamordnare sees each kind and why, changes a service from a date, and sees it then and now`, async ({
      page,
    }) => {
      await signIn(page, "lanssamordnare", "/skane");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Översikt");
      await page
        .getByRole("navigation", { name: "Huvudmeny" })
        .getByRole("link", { name: "Familjecentraler" })
        .click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Familjecentraler");

      const path = await findCentre(page, way.centre);
      await expect(page.getByRole("heading", { name: "Varför familjecentral?" })).toBeVisible();

      await page.getByRole("link", { name: "Ändra var förebyggande socialtjänst finns" }).click();
      await page.getByRole("radio", { name: "Delvis här" }).check();
      await page.getByRole("textbox", { name: "Från och med" }).fill("2035-02-01");
      await page.getByRole("button", { name: "Se vad som följer" }).click();
      await expect(
        page.getByText(
          "Familjecentral till och med 31 januari 2035, familjecentralsliknande verksamhet från 1 februari 2035.",
          { exact: true },
        ),
      ).toBeVisible();
      await expect(
        page.getByText(/uppgifter i länets översikt ändras 1 februari 2035/),
      ).toBeVisible();
      await page.getByRole("button", { name: "Spara ändringen" }).click();
      await expect(page.getByRole("heading", { name: "Varför familjecentral?" })).toBeVisible();

      await page.goto(`${path}?dag=2035-02-01`);
      await expect(
        page.getByRole("heading", { name: "Varför familjecentralsliknande verksamhet?" }),
      ).toBeVisible();
      await expect(
        page.getByText(
          "Blir familjecentral om förebyggande socialtjänst (finns delvis här) finns helt på plats.",
        ),
      ).toBeVisible();
      await page.goto(`${path}?dag=2035-01-31`);
      await expect(page.getByRole("heading", { name: "Varför familjecentral?" })).toBeVisible();
    });
  });

test("an empty county begins with the list it has, and nothing is written until it is accepted", async ({
  page,
}) => {
  await signIn(page, "lanssamordnare@blekinge.example", "/blekinge");
  await page.getByRole("link", { name: "Läs in den lista ni har" }).click();
  await page
    .getByLabel("Listan, med rubrikerna på första raden")
    .fill(
      "Familjecentral;Kommun;MHV;BHV;ÖF;FS\nProvet;Karlskrona;helt;helt;helt;helt\nFelet;Ingenstans;x;x;x;x",
    );
  await page.getByRole("button", { name: "Se vad raderna betyder" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Det här betyder raderna");
  await expect(page.getByText("Kommun: ”Ingenstans” är inte en kommun i länet.")).toBeVisible();
  await page.getByRole("button", { name: "Läs in en rad" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Familjecentraler");
  await expect(page.getByRole("row", { name: /Provet.*Karlskrona.*Familjecentral/ })).toBeVisible();
});
