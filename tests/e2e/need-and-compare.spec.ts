import { expect, type Page, test } from "@playwright/test";
import { pressEnter } from "./keys";
import { signIn } from "./people";

const main = (page: Page) => page.getByRole("main");
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

async function press(page: Page, role: "link" | "button", name: RegExp | string) {
  await pressEnter(main(page).getByRole(role, { name }).first());
}

async function write(page: Page, label: RegExp | string, text: string) {
  await main(page).getByLabel(label).first().focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.type(text);
}

/** Chooses from a list as somebody does who types its first letters. */
async function choose(page: Page, label: string, word: string) {
  await main(page).getByLabel(label, { exact: true }).focus();
  await page.keyboard.type(word);
}

const lastYear = new Date().getFullYear() - 1;
/** Another number each time, so that the journey can be walked again in the same demo. */
const thousand = `1 ${100 + (Date.now() % 900)}`;

test("figures of children are pasted, seen row by row, and stand in the map and its list", async ({
  page,
}) => {
  await signIn(page, "lanssamordnare@skane.example", "/skane/uppfoljning/behov");
  await expect(heading(page)).toHaveText("Behov och utbud");
  await press(page, "link", "Läs in eller ändra siffror");
  await expect(heading(page)).toHaveText("Läs in siffror om barn");
  await write(page, "Listan", `Östra Göinge;${lastYear};${thousand};56\nMalmo;${lastYear};1;1`);
  await write(page, "Källa", "Exempelsiffror från provet");
  await press(page, "button", "Se vad raderna betyder");
  await expect(main(page)).toContainText("Rad 2 läses inte in: ”Malmo” är inte en kommun i länet.");
  await expect(main(page)).toContainText(`Östra Göinge ${lastYear}: `);
  await expect(main(page)).toContainText(`${thousand} barn, varav 56`);
  await press(page, "button", "Spara");
  await expect(heading(page)).toHaveText("Behov och utbud");
  const row = page.getByRole("row", { name: /Östra Göinge/ });
  await expect(row).toContainText(thousand);
  await expect(
    page.getByRole("img", {
      name: new RegExp(`^Östra Göinge: har familjecentral, ${thousand} barn`),
    }),
  ).toBeVisible();
  await press(page, "link", /kommuner saknar/);
  const lacking = page.getByRole("row").filter({ hasText: "Saknar" });
  const said = await main(page)
    .getByRole("link", { name: /kommuner saknar/ })
    .innerText();
  await expect(lacking).toHaveCount(Number(/\d+/.exec(said)?.[0]));
});

test("a figure is compared by keyboard, its table is one key away, and it leaves as a file and as a picture", async ({
  page,
}) => {
  await signIn(page, "lanssamordnare@skane.example", "/skane/uppfoljning/jamfor");
  await expect(heading(page)).toHaveText("Jämför siffror");
  await choose(page, "Typ", "Båda");
  await choose(page, "Kommun", "Malmö");
  await press(page, "button", "Visa");
  await expect(page).toHaveURL(/typ=alla/);
  await expect(page).toHaveURL(/kommun=1280/);
  const table = page.getByRole("table").first();
  await expect(table).toBeHidden();
  await pressEnter(main(page).getByText("Visa som tabell").first());
  await expect(table).toBeVisible();
  const centres = await table.getByRole("rowheader").allInnerTexts();
  expect(centres.length).toBeGreaterThan(1);
  for (const name of ["Ladda ner som CSV", "Ladda ner som bild"]) {
    const href = await main(page).getByRole("link", { name }).getAttribute("href");
    const answer = await page.request.get(href ?? "");
    expect(answer.status()).toBe(200);
    const text = await answer.text();
    for (const centre of centres) expect(text).toContain(centre.trim());
  }
});

test("a reader sees the map and the comparison, and is not led to what she may not change", async ({
  page,
}) => {
  await signIn(page, "lasare@skane.example", "/skane/uppfoljning/behov");
  await expect(heading(page)).toHaveText("Behov och utbud");
  await expect(main(page).getByRole("link", { name: "Läs in eller ändra siffror" })).toHaveCount(0);
  await page.goto("/skane/uppfoljning/behov/las-in");
  await expect(page).toHaveURL(/saknar-behorighet/);
});
