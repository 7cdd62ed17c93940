import { describe, expect, test } from "vitest";
import { z } from "zod";
import { typed } from "@/lib/form/problem";

/** Every schema of every form, as the actions know them. */
const modules = import.meta.glob<Record<string, unknown>>("../../lib/*/schema.ts", { eager: true });
const schemas = Object.entries(modules).flatMap(([file, module]) =>
  Object.entries(module).flatMap(([name, schema]) =>
    schema instanceof z.ZodObject ? [{ name: `${file.split("/").at(-2)} ${name}`, schema }] : [],
  ),
);
const english = /invalid|expected|too (big|small|long)|received|unrecognized/i;

describe("a form that is filled in by hand, past the page", () => {
  test("there are forms to fill in", () => expect(schemas.length).toBeGreaterThan(25));

  test.each(schemas)("says what is wrong in Swedish: $name", ({ schema }) => {
    const names = Object.keys(schema.shape);
    const answers = ["", "x", "1e9", "-1", "x".repeat(600_000), ["a", "b"], { a: "b" }];
    for (const answer of [undefined, ...answers]) {
      const said = schema.safeParse(Object.fromEntries(names.map((name) => [name, answer])));
      expect((said.error?.issues ?? []).filter((i) => english.test(i.message))).toEqual([]);
    }
  });

  test("may name what every object has, and nothing else is lost", () => {
    const form = new FormData();
    for (const name of ["__proto__", "toString", "hasOwnProperty", "constructor", "name"])
      form.append(name, "Ek");
    expect(typed(form)).toEqual({ name: ["Ek"] });
  });
});
