import { expect, type Locator } from "@playwright/test";

/**
 * Enter on a thing that has the focus. A page that is still loading, with a part of itself in the address, takes the
 * focus away when its styles have come; nobody presses that fast, and a key that nothing has is lost.
 */
export async function pressEnter(there: Locator) {
  await there.page().waitForLoadState();
  await there.press("Enter");
}

/** Goes on by the tabulator until it stands on what is asked for, as whoever has no mouse does. */
export async function tabTo(there: Locator) {
  await expect(there).toHaveCount(1, { timeout: 20_000 });
  await there.page().waitForLoadState();
  for (let presses = 0; presses < 300; presses++) {
    if (await there.evaluate((element) => element === document.activeElement)) return;
    await there.page().keyboard.press("Tab");
  }
  throw new Error("never came there by the tabulator");
}
