import { describe, expect, test } from "vitest";
import { z } from "zod";
import { typed } from "@/lib/form/problem";

/** Every schema of every form, as the actions know them: those that refuse what they do not name. */
const modules = import.meta.glob<Record<string, unknown>>("../../lib/*/schema.ts", { eager: true });
const schemas = Object.entries(modules).flatMap(([file, module]) =>
  Object.entries(module).flatMap(([name, schema]) =>
    schema instanceof z.ZodObject && schema.def.catchall instanceof z.ZodNever
      ? [{ name: `${file.split("/").at(-2)} ${name}`, schema }]
      : [],
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

  test.each(schemas)("holds no personnummer in any text: $name", ({ schema }) => {
    // A telephone number may look like one; of a list, each row is refused by itself and kept without it.
    const free = Object.entries(schema.shape as Record<string, z.ZodType>).filter(
      ([name, field]) => !/^(phone|list)$/.test(name) && field.safeParse("Ett barn").success,
    );
    for (const [name, field] of free)
      for (const text of ["Barn 811218-9876", "19811218 9876", "8112\u202e189876", "701063-2391"])
        expect({ name, text, held: field.safeParse(text).success }).toEqual({
          name,
          text,
          held: false,
        });
  });

  test.each(schemas)("keeps no name that nobody can see: $name", ({ schema }) => {
    const free = Object.entries(schema.shape as Record<string, z.ZodType>).filter(
      // Of a list, each row is read by itself.
      ([name, field]) => name !== "list" && field.safeParse("Ek").data === "Ek",
    );
    for (const [name, field] of free) {
      for (const text of ["\u200b", " \u2060\u200d ", "\u202e"])
        expect({ name, kept: field.safeParse(text).data ?? null }).toEqual({ name, kept: null });
      const said = field.safeParse("\u202aE\u202e\u200bk\ufeff 👩\u200d👧").data;
      expect({ name, said }).toEqual({ name, said: "Ek 👩\u200d👧" });
    }
  });

  test.each(schemas)("takes nothing for a row that is no row's: $name", ({ schema }) => {
    const lists = Object.entries(schema.shape as Record<string, z.ZodType>).filter(
      ([, field]) => field.safeParse(["01a208bc-83c0-76a3-a610-4466992c6076"]).success,
    );
    for (const [name, field] of lists)
      for (const id of ["-".repeat(36), "x"])
        expect({ name, id, held: field.safeParse([id]).success }).toEqual({
          name,
          id,
          held: false,
        });
  });

  test("may name what every object has, and nothing else is lost", () => {
    const form = new FormData();
    for (const name of ["__proto__", "toString", "hasOwnProperty", "constructor", "name"])
      form.append(name, "Ek");
    expect(typed(form)).toEqual({ name: ["Ek"] });
  });
});
