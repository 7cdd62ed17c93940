import { expect, type Page, test } from "@playwright/test";
import { signIn } from "./people";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

test("the list as a file leads to sign-in by path, whatever the server is called", async ({
  request,
}) => {
  const answer = await request.get("/skane/familjecentraler/lista.csv?sok=ek", {
    headers: { host: "elsewhere.example", "x-forwarded-host": "elsewhere.example" },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(303);
  expect(answer.headers().location).toMatch(/^\/logga-in\?till=/);
});

test("signing in never leads to another's page", async ({ page, baseURL }) => {
  await signIn(page, "lasare", "/.//elsewhere.example");
  await expect(page).toHaveURL(`${baseURL}/skane`);
});

test("an id with signs that nothing has is not found", async ({ page }) => {
  await signIn(page, "lanssamordnare", "/skane");
  for (const address of ["enheter/ny?familjecentral=%00", "familjecentraler/%00", "las-in/%00"]) {
    await page.goto(`/skane/${address}`);
    await expect(heading(page)).toHaveText("Sidan finns inte");
  }
});

test("of a question that is asked twice, the file answers the same as the page", async ({
  page,
}) => {
  await signIn(page, "lasare", "/skane");
  const view = "typ=familjecentral&typ=none&skede=drift";
  await page.goto(`/skane/familjecentraler?${view}`);
  const shown = await page.getByRole("row").count();
  const file = await page.evaluate(
    async (path) => (await fetch(path)).text(),
    `/skane/familjecentraler/lista.csv?${view}`,
  );
  expect(file.trim().split("\r\n")).toHaveLength(shown);
});

test("a form with fields that every object has is answered like any other", async ({ page }) => {
  await signIn(page, "lanssamordnare", "/skane/familjecentraler/ny");
  await page.goto("/skane/familjecentraler/ny");
  const answer = await page.evaluate(async () => {
    const forms = [...document.querySelectorAll("form")];
    const form = new FormData(forms.find((f) => f.querySelector("[name=hostMunicipality]")));
    for (const name of ["__proto__", "toString", "constructor"]) form.append(name, "x");
    const said = await fetch(location.href, { method: "POST", body: form });
    return { status: said.status, text: await said.text() };
  });
  expect(answer.status).toBe(200);
  expect(answer.text).toContain("behöver rättas");
});

test("a list that is far too long is refused in the form, where it still stands", async ({
  page,
}) => {
  await signIn(page, "lanssamordnare", "/skane");
  await page.goto("/skane/las-in");
  const list = page.getByLabel("Listan, med rubrikerna på första raden");
  const long = `Namn;Kommun\n${"å".repeat(900_000)}`;
  await list.evaluate((field, text) => {
    (field as HTMLTextAreaElement).value = text;
  }, long);
  await page.getByRole("button", { name: "Se vad raderna betyder" }).first().click();
  await expect(page.getByRole("alert").filter({ hasText: "högst 500000 tecken" })).toBeVisible();
  expect((await list.inputValue()).length).toBe(long.length);
});
