import { expect, type Page, test } from "@playwright/test";
import { pressEnter } from "./keys";
import { signIn } from "./people";

const main = (page: Page) => page.getByRole("main");
const press = (page: Page, name: RegExp | string) =>
  pressEnter(main(page).getByRole("link", { name }).first());
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

test("a förvaltningschef sees what the year's figures mean, what her group must decide, and has one page to bring", async ({
  page,
}) => {
  await signIn(page, "styrgrupp", "/skane");
  await expect(main(page).getByRole("banner").or(main(page).locator("header"))).toContainText(
    /Barnens besök i öppna förskolan i Malmö (ökade|minskade) med \d+ procent från \d{4} till \d{4}/,
  );
  // Her own municipality before the county.
  const parts = await main(page).getByRole("heading", { level: 2 }).allTextContents();
  expect(parts.indexOf("Malmö i dag")).toBeGreaterThan(-1);
  expect(parts.indexOf("Malmö i dag")).toBeLessThan(parts.indexOf("Länet i dag"));

  // What the group must decide is one press away, and the decision itself two.
  await press(page, /^Ta ställning till Länsöverenskommelse/);
  await expect(heading(page)).toContainText("Länsöverenskommelse");
  await press(page, "Se vad som ska beslutas");
  await expect(page).toHaveURL(/#beslut$/);
  const decision = main(page).locator("#beslut");
  await expect(decision).toBeInViewport();
  await expect(decision).toContainText(/[Tt]a ställning|att ta ställning/);
  await expect(decision).toContainText("Omförhandla");
  await expect(decision).toContainText("skriver in beslutet här när det är fattat.");
  await page.goBack();
  await page.goBack();

  // A number leads to exactly its rows.
  const number = main(page)
    .getByRole("link", { name: /^\d+ familjecentraler$/ })
    .first();
  const count = Number((await number.textContent())?.match(/\d+/)?.[0]);
  await pressEnter(number);
  await expect(page).toHaveURL(/kommun=1280/);
  await expect(main(page).getByRole("row")).toHaveCount(count + 1);
  await page.goBack();

  await press(page, "Sida att ta med till nämnden: Malmö");
  await expect(heading(page)).toHaveText("Familjecentralerna i Malmö");
  await expect(main(page)).toContainText("Varje familjecentral i drift");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation", { name: "Huvudmeny" })).toBeHidden();
  await expect(page.getByRole("link", { name: "Visa på projektor" })).toBeHidden();
  await expect(
    main(page).getByRole("table", { name: "Varje familjecentral i drift" }),
  ).toBeVisible();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the chair of a local group comes to the decision in two presses", async ({ page }) => {
    await signIn(page, "ordforande", "/skane");
    await press(page, /väntar på att fastställas/);
    await pressEnter(main(page).getByRole("link", { name: "Fastställ" }).first());
    await expect(heading(page)).toContainText("Fastställ");
  });
});
