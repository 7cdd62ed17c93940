import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync("app/globals.css", "utf8");
type Tokens = Record<string, string>;

function tokensAfter(start: string): Tokens {
  const block = css.slice(css.indexOf(start), css.indexOf("}", css.indexOf(start)));
  return Object.fromEntries(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6})/g)].map(([, name = "", hex = ""]) => [
      name,
      hex,
    ]),
  );
}
const light = tokensAfter(":root {");
const dark = tokensAfter("@media screen and (prefers-color-scheme: dark)");

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(theme: Tokens, a: string, b: string): number {
  const [x = 0, y = 0] = [theme[a] ?? "", theme[b] ?? ""].map(luminance).sort((m, n) => n - m);
  return (x + 0.05) / (y + 0.05);
}

const text: [string, string[]][] = [
  ["ink", ["paper", "surface", "pine-soft", "falu-soft", "amber-soft", "moss-soft"]],
  ["muted", ["paper", "surface", "pine-soft", "amber-soft"]],
  ["pine", ["paper", "surface", "pine-soft", "falu-soft", "amber-soft"]],
  ["pine-strong", ["pine-soft"]],
  ["on-pine", ["pine", "pine-strong"]],
  ["falu", ["paper", "surface", "falu-soft"]],
  ["amber", ["paper", "surface", "amber-soft"]],
  ["moss", ["paper", "surface", "moss-soft"]],
];

describe.each([
  ["light", light],
  ["dark", dark],
])("in the %s theme", (_name, theme) => {
  test.each(text.flatMap(([fore, grounds]) => grounds.map((ground) => [fore, ground])))(
    "%s can be read on %s",
    (fore = "", ground = "") => {
      expect(contrast(theme, fore, ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(["line-strong", "focus"])("%s can be made out on every ground", (line) => {
    for (const ground of ["paper", "surface"])
      expect(contrast(theme, line, ground)).toBeGreaterThanOrEqual(3);
  });
});

test("both themes have every token", () => {
  expect(Object.keys(dark).sort()).toEqual(Object.keys(light).sort());
  expect(Object.keys(light).length).toBeGreaterThan(15);
});

test("nothing is styled where the policy with a nonce would refuse it", () => {
  const drawn = ["app", "components"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".tsx"))
      .map((file) => `${folder}/${file}`),
  );
  expect(drawn.length).toBeGreaterThan(20);
  const refused = drawn.filter((file) =>
    /\sstyle=\{|\sstyle="|dangerouslySetInnerHTML/.test(readFileSync(file, "utf8")),
  );
  expect(refused).toEqual([]);
});
