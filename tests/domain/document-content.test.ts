import { describe, expect, test } from "vitest";
import {
  fetchedText,
  hasContent,
  isTooLong,
  onlyFetched,
  progressOf,
} from "@/lib/domain/document-content";

const nothing = { goals: [], activities: [], figures: [] };
const goal = (indicator: string | null, outcome: string | null = null, carried = false) => ({
  ...{ indicator, outcome, carried },
});
const activity = { carried: false };
const carried = { carried: true };
const figure = (
  required: boolean,
  state: "varde" | "uppgift_saknas" | null,
  quality: "raknad" | "register" | null = state === "varde" ? "raknad" : null,
) => ({ required, state, quality });
const fetched = [{ kind: "text", said: "Stängt i juli.", on: "2026-12-31" }];

describe("whether a section says something", () => {
  test.each([
    ["text", "", false, nothing, false],
    ["text", " \n ", true, nothing, false],
    ["text", "Vi nådde fler.", false, nothing, true],
    ["mal", "", false, nothing, false],
    ["mal", "Inga mål i år.", true, nothing, false],
    ["mal", "", false, { ...nothing, goals: [goal("Antal familjer")] }, true],
    ["mal", "", false, { ...nothing, goals: [goal("Antal familjer"), goal(" ")] }, false],
    ["mal", "", true, { ...nothing, goals: [goal("a"), goal(" ")] }, false],
    // Carried over, until somebody has changed one, written another or said that they are right.
    [
      "mal",
      "",
      false,
      { ...nothing, goals: [goal("a", null, true), goal("b", null, true)] },
      false,
    ],
    ["mal", "", true, { ...nothing, goals: [goal("a", null, true)] }, true],
    ["mal", "", false, { ...nothing, goals: [goal("a", null, true), goal("b")] }, true],
    ["aktiviteter", "", false, { ...nothing, goals: [goal("a")] }, false],
    ["aktiviteter", "", false, { ...nothing, activities: [activity] }, true],
    ["aktiviteter", "", false, { ...nothing, activities: [carried, carried] }, false],
    ["aktiviteter", "", true, { ...nothing, activities: [carried] }, true],
    ["aktiviteter", "", false, { ...nothing, activities: [carried, activity] }, true],
    ["aktiviteter", "", true, nothing, false],
    ["utfall", "", false, { ...nothing, goals: [goal("a", "delvis"), goal("b")] }, false],
    ["utfall", "", false, { ...nothing, goals: [goal("a", "delvis"), goal("b", "utgar")] }, true],
    ["utfall", "", true, nothing, false],
    ["utfall", "Planen hade inga mål.", false, nothing, true],
    [
      "siffror",
      "",
      false,
      { ...nothing, figures: [figure(true, null), figure(false, null)] },
      false,
    ],
    [
      "siffror",
      "",
      false,
      { ...nothing, figures: [figure(true, "uppgift_saknas"), figure(false, null)] },
      true,
    ],
    // Nobody has answered: the register alone, or nothing that is asked for.
    ["siffror", "", false, { ...nothing, figures: [figure(true, "varde", "register")] }, false],
    ["siffror", "", true, { ...nothing, figures: [figure(true, "varde", "register")] }, true],
    ["siffror", "", false, { ...nothing, figures: [figure(false, null)] }, false],
    ["siffror", "", false, { ...nothing, figures: [figure(false, "varde")] }, true],
    ["siffror", "", false, nothing, false],
    ["siffror", "", true, nothing, true],
    ["siffror", "", true, { ...nothing, figures: [figure(true, null)] }, false],
    [
      "siffror",
      "",
      false,
      { ...nothing, figures: [figure(true, "varde", "register"), figure(true, "varde")] },
      true,
    ],
    ["bemanning", "", false, nothing, false],
    ["bemanning", "", true, nothing, true],
    ["bemanning", "En tjänst var vakant i våras.", false, nothing, true],
  ] as const)("%s, %j, ready %s, %o: %s", (type, body, ready, written, said) => {
    expect(hasContent({ key: type, type, body, ready, facts: [] }, written)).toBe(said);
  });

  test.each([
    ["words that were only fetched say nothing", "Stängt i juli.", false, false],
    ["nor when only spaces differ", "Stängt i juli. \n", false, false],
    ["until somebody says that they are right", "Stängt i juli.", true, true],
    ["or changes them", "Stängt i juli och augusti.", false, true],
    ["what was taken away is nothing", "", true, false],
  ] as const)("%s", (_, body, ready, said) => {
    const section = { key: "avvikelser", type: "text", body, ready, facts: fetched } as const;
    expect(hasContent(section, nothing)).toBe(said);
  });

  test.each([
    ["as long as it may be", "sammanfattning", 1_500, true],
    ["longer than anybody reads", "sammanfattning", 1_501, false],
    ["as long as it needs to be", "analys", 15_000, true],
  ] as const)("words that are %s", (_, key, length, said) => {
    const section = { key, type: "text", body: ` ${"a".repeat(length)}\n`, ready: true } as const;
    expect(hasContent({ ...section, facts: [] }, nothing)).toBe(said);
    expect(isTooLong(section)).toBe(!said);
  });

  test("what was fetched is known by itself, whatever else lies beside it", () => {
    expect(fetchedText([{ service: "bhv" }, ...fetched])).toBe("Stängt i juli.");
    for (const facts of [null, undefined, "x", [], [null], [{ said: 3 }], { said: "x" }])
      expect(fetchedText(facts)).toBeNull();
    expect(onlyFetched({ body: "", facts: [] })).toBe(false);
  });
});

describe("how far a document has come", () => {
  const section = (required: boolean, has: boolean, returned = false) => ({
    ...{ required, hasContent: has, returned },
  });
  test.each([
    ["nothing", [], { done: 0, all: 0, left: 0 }],
    [
      "what says something, required or not",
      [section(true, true), section(false, true)],
      { done: 2, all: 2, left: 0 },
    ],
    [
      "only what is required is left",
      [section(true, false), section(false, false)],
      { done: 0, all: 2, left: 1 },
    ],
    [
      "what has come back is left, whatever it says",
      [section(true, true, true), section(false, true, true)],
      { done: 0, all: 2, left: 2 },
    ],
  ] as const)("%s", (_, sections, expected) => {
    expect(progressOf(sections)).toEqual(expected);
  });
});
