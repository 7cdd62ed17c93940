import type { Page } from "@playwright/test";
import axe from "axe-core";

type Found = { violations: { id: string; nodes: { html: string }[] }[] };
type Look = { runOnly: string[] | { type: "rule"; values: string[] } };
export const everything: Look = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};
/** What a theme and a width can change of what a page says to axe. */
export const themed: Look = {
  runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block", "target-size"] },
};

/** By evaluation, so that the page's own policy stays on. */
export const injectAxe = (page: Page) => page.evaluate(axe.source);

/** What axe finds on a page that it has been injected in. */
export async function violations(page: Page, looked: Look): Promise<string[]> {
  return page.evaluate(async (options) => {
    const there = globalThis as unknown as { axe: { run(options: object): Promise<Found> } };
    // What passes is not told, which halves the work.
    const found = await there.axe.run({ ...options, resultTypes: ["violations"] });
    return found.violations.map(
      (v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(" | ")}`,
    );
  }, looked);
}
