import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { files, folders, having, linesOf, product, within } from "./support/sources";

/** What a tool insists on finding at the top. Prose lives in the README, code in the folders. */
const atTheTop = [
  "README.md",
  "biome.json",
  "instrumentation.ts",
  "knip.json",
  "next.config.ts",
  "package-lock.json",
  "package.json",
  "playwright.config.ts",
  "postcss.config.mjs",
  "prisma.config.ts",
  "proxy.ts",
  "tsconfig.json",
  "vitest.config.ts",
];
/** What git leaves out lies there too; what begins with a point belongs to tools, or to nobody here. */
const ignored = readFileSync(".gitignore", "utf8")
  .split("\n")
  .filter(Boolean)
  .map(
    (line) => new RegExp(`^${line.replace(/\/$/, "").replace(/\./g, "\\.").replace(/\*/g, ".*")}$`),
  );

describe("the tree", () => {
  test("has at the top the folders of the architecture and what tools insist on, and nothing else", () => {
    const there = readdirSync(".").filter(
      (name) => !name.startsWith(".") && !ignored.some((pattern) => pattern.test(name)),
    );
    expect(there.filter((name) => ![...folders, ...atTheTop].includes(name))).toEqual([]);
  });

  test("has names in kebab-case, and none that says nothing", () => {
    const wrong = files.filter((file) =>
      file
        .split("/")
        .some((part) => !/^([a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*|\[[a-zA-Z]+\])$/.test(part)),
    );
    const ofTools = /^prisma\/migrations\/|(^|\/)README\.md$/;
    expect(wrong.filter((file) => !ofTools.test(file))).toEqual([]);
    const empty = ["utils", "util", "helpers", "helper", "types", "constants", "index", "common"];
    expect(
      files.filter((file) => empty.includes(basename(file, extname(file)).split(".")[0] ?? "")),
    ).toEqual([]);
  });

  test("has no file above 200 lines but schema, words, seed and style; the median is at most 60", () => {
    const counted = product.filter((file) => !/^prisma\/seed\/|^lib\/i18n\/|\.css$/.test(file));
    expect(counted.filter((file) => linesOf(file) > 200)).toEqual([]);
    const lengths = product.map(linesOf).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
  });

  test("draws its charts on the server: none of their files is sent as script", () => {
    const charts = within("components/charts/");
    expect(charts.length).toBeGreaterThan(5);
    expect(having(/^\s*["']use client["']/m, charts)).toEqual([]);
  });

  test("has features of at most seven files", () => {
    const machinery = ["auth", "db", "domain", "exports", "form", "i18n", "ops"];
    const features = readdirSync("lib", { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !machinery.includes(entry.name))
      .map((entry) => ({ name: entry.name, files: readdirSync(join("lib", entry.name)).length }));
    expect(features.filter((feature) => feature.files > 7)).toEqual([]);
  });

  test("has pages of a median under 40 lines: they load, then render", () => {
    const lengths = within("app/")
      .filter((file) => basename(file) === "page.tsx")
      .map(linesOf)
      .sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(40);
  });
});

/** What is shown to whoever asks, with the reason. All else enters a county. */
const open: Record<string, string> = {
  "app/page.tsx": "leads to one's own county, by the account alone",
  "app/logga-in/page.tsx": "nobody is signed in yet",
  "app/valkommen/[token]/page.tsx": "the link is the way in, for somebody who cannot sign in yet",
  "app/inget-uppdrag/page.tsx": "says that there is nothing to enter by; shows no row",
  "app/inloggningar/page.tsx": "one's own sessions, by the account alone",
  "app/tillganglighet/page.tsx": "a statement by law, for everybody",
  "app/api/health/live/route.ts": "the process, asked by a machine",
  "app/api/health/ready/route.ts": "the database and its migrations, asked by a machine",
  "app/[county]/las-in/mall.csv/route.ts": "an empty list to begin from; holds nobody's facts",
};

describe("a page", () => {
  const pages = within("app/").filter((file) => /^(page\.tsx|route\.ts)$/.test(basename(file)));

  test("enters the county by itself, or stands in the short list with its reason", () => {
    // What takes a file in, or gives one, enters the county before it reads.
    const through = having(/\b(enter|visitor|entryTo|receiveFile|download)\(/, pages);
    expect(pages.filter((file) => !through.includes(file)).sort()).toEqual(
      Object.keys(open).sort(),
    );
    expect(pages.length).toBeGreaterThan(30);
  });

  test("sets its title by an element, and is whole without script: no metadata, no loading, no Suspense", () => {
    expect(
      having(/export\s+(const|async function|function)\s+(metadata|generateMetadata)\b/),
    ).toEqual([]);
    expect(
      files.filter((file) => /^(loading|template|default)\.tsx?$/.test(basename(file))),
    ).toEqual([]);
    expect(having(/<Suspense\b/)).toEqual([]);
  });

  test("has no style in its markup and no markup in its text, for the policy of the browser refuses both", () => {
    const seen = within("app/", "components/");
    expect(having(/\sstyle=|<style\b/, seen)).toEqual([]);
    expect(having(new RegExp(["dangerously", "SetInnerHTML"].join("")), seen)).toEqual([]);
  });
});
