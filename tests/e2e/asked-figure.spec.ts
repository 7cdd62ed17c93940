import { expect as atOnce, type Page, test } from "@playwright/test";
import { pressEnter, tabTo } from "./keys";
import { signIn } from "./people";

const expect = atOnce.configure({ timeout: 20_000 });
const main = (page: Page) => page.getByRole("main");
const label = "Föräldragrupper";
/** The question is asked anew each time, and stands answered when this is over, as it did before. */
const mark = `${Date.now()}`;

/** Goes on by the tabulator to a link or a button, and presses it. */
async function press(page: Page, role: "link" | "button", name: string | RegExp) {
  const there = main(page).getByRole(role, { name });
  await tabTo(there);
  await pressEnter(there);
}

async function write(page: Page, name: string, text: string) {
  await tabTo(main(page).getByRole("textbox", { name }));
  await page.keyboard.type(text);
}

test("the county asks about a figure that stands out, and the lokala samordnaren answers, by keyboard alone", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  // The year is chosen: somebody else may hand in a report of a later one meanwhile, and the list would open on that.
  await signIn(page, "lanssamordnare", "/skane/planer-och-berattelser/avvikande?ar=2025");
  await press(page, "link", new RegExp(`frågan.*${label}.*Eklunden`));
  await press(page, "link", "Fråga mer");
  await write(page, "Vad vill du veta?", `Är kvällsgrupperna med? ${mark}`);
  await press(page, "button", "Ställ frågan");
  await expect(main(page)).toContainText(`Är kvällsgrupperna med? ${mark}`);

  const hers = await (await browser.newContext()).newPage();
  await signIn(hers, "samordnare", "/skane");
  const waits = main(hers)
    .getByRole("listitem")
    .filter({ hasText: "Länet har frågat om siffrorna" })
    .filter({ hasText: "Eklunden" });
  const line = waits.getByRole("link");
  await tabTo(line);
  await pressEnter(line);
  await expect(hers.getByRole("heading", { level: 1 })).toContainText("Verksamhetsberättelse");
  await press(hers, "link", new RegExp(label));
  await expect(main(hers)).toContainText(`Är kvällsgrupperna med? ${mark}`);
  await write(hers, "Ditt svar", `Ja, alla tre. ${mark}`);
  await press(hers, "button", "Svara");
  await expect(main(hers)).toContainText(`Ja, alla tre. ${mark}`);
  await hers.goto("/skane/vantar");
  await expect(waits).toHaveCount(0);

  await page.reload();
  await expect(main(page)).toContainText(`Ja, alla tre. ${mark}`);
  await hers.context().close();
});
