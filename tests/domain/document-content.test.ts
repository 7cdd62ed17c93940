import { describe, expect, test } from "vitest";
import { hasContent } from "@/lib/domain/document-content";

const nothing = { goals: [], activities: [], figures: [] };
const goal = (indicator: string | null, outcome: string | null = null) => ({ indicator, outcome });
const figure = (required: boolean, state: "varde" | "uppgift_saknas" | null) => ({
  required,
  state,
});

describe("whether a section says something", () => {
  test.each([
    ["text", "", false, nothing, false],
    ["text", " \n ", true, nothing, false],
    ["text", "Vi nådde fler.", false, nothing, true],
    ["mal", "", false, nothing, false],
    ["mal", "Inga mål i år.", true, nothing, false],
    ["mal", "", false, { ...nothing, goals: [goal("Antal familjer")] }, true],
    ["mal", "", false, { ...nothing, goals: [goal("Antal familjer"), goal(" ")] }, false],
    ["aktiviteter", "", false, { ...nothing, goals: [goal("a")] }, false],
    ["aktiviteter", "", false, { ...nothing, activities: [{}] }, true],
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
    ["bemanning", "", false, nothing, false],
    ["bemanning", "", true, nothing, true],
    ["bemanning", "En tjänst var vakant i våras.", false, nothing, true],
  ] as const)("%s, %j, ready %s, %o: %s", (type, body, ready, written, said) => {
    expect(hasContent({ type, body, ready }, written)).toBe(said);
  });
});
