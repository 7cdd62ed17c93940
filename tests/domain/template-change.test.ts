import { describe, expect, test } from "vitest";
import { documentStates } from "@/lib/domain/document";
import { type SectionType, sectionTypes } from "@/lib/domain/document-section";
import { holdsSomething, movedKeys, templateReaches } from "@/lib/domain/template-change";

const empty = {
  body: "",
  facts: 0,
  ready: false,
  returned: false,
  goals: 0,
  activities: 0,
  figures: 0,
};

describe("what hangs under a heading", () => {
  test.each(sectionTypes)("nothing, where %s is empty or only spaces", (type) => {
    expect(holdsSomething({ ...empty, type })).toBe(false);
    expect(holdsSomething({ ...empty, type, body: " \n" })).toBe(false);
  });

  test.each(sectionTypes)("words, and the reason why %s came back", (type) => {
    expect(holdsSomething({ ...empty, type, body: "Vi når fler." })).toBe(true);
    expect(holdsSomething({ ...empty, type, returned: true })).toBe(true);
  });

  test.each([
    ["mal", "goals"],
    ["aktiviteter", "activities"],
    ["utfall", "goals"],
    ["siffror", "figures"],
    ["bemanning", "facts"],
  ] as const)("of %s its own: %s, and no other's", (type, own) => {
    const all = { ...empty, facts: 2, goals: 2, activities: 2, figures: 2 };
    expect(holdsSomething({ ...empty, type, [own]: 1 })).toBe(true);
    expect(holdsSomething({ ...all, type, [own]: 0 })).toBe(false);
  });

  test("of the staffing that somebody has said is right, although there is none", () => {
    expect(holdsSomething({ ...empty, type: "bemanning", ready: true })).toBe(true);
    expect(holdsSomething({ ...empty, type: "text", ready: true })).toBe(false);
  });

  test("of a text nothing but its words", () => {
    const type: SectionType = "text";
    expect(holdsSomething({ ...empty, type, goals: 1, facts: 1, figures: 1 })).toBe(false);
  });
});

describe("a changed template", () => {
  test("reaches only what is being written in, and never the next version of a file", () => {
    const reached = documentStates.filter((state) => templateReaches({ state, ofFile: false }));
    expect(reached).toEqual(["utkast", "ska_kompletteras"]);
    expect(documentStates.some((state) => templateReaches({ state, ofFile: true }))).toBe(false);
  });
});

describe("the order of the headings", () => {
  test.each([
    ["b", "upp", "bac"],
    ["b", "ned", "acb"],
    ["a", "upp", "abc"],
    ["c", "ned", "abc"],
    ["x", "upp", "abc"],
  ] as const)("%s moved %s among a, b, c: %s", (key, move, order) => {
    expect(movedKeys(["a", "b", "c"], key, move).join("")).toBe(order);
  });
});
