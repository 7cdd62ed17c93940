import { describe, expect, test } from "vitest";
import { decisionSteps, exampleDeciders, exampleMatters, isUnclear } from "@/lib/domain/matter";
import { exampleDeciderWords, exampleMatterWords } from "@/lib/i18n/sv/matters";

describe("Socialstyrelsen's example", () => {
  test("has every line of bilaga 1, counted by hand for each body and role", () => {
    const count = Object.fromEntries(
      exampleDeciders.map((key) => [key, exampleMatters.filter((m) => m.rights[key]).length]),
    );
    // The county's group takes part in what it prepares for the boards; shared lines are told once.
    expect(count).toEqual({
      namnd_kommun: 2,
      namnd_region: 2,
      lansstyrgrupp: 7,
      lanssamordnare: 9,
      lokal_grupp: 5,
      lokal_samordnare: 12,
      personal: 2,
    });
  });

  test("points every step at one matter, which somebody decides or answers for", () => {
    for (const step of decisionSteps) {
      const [matter, ...more] = exampleMatters.filter((m) => m.step === step);
      expect([step, more]).toEqual([step, []]);
      const parts = Object.values(matter?.rights ?? {});
      expect(
        parts.some((part) => part === "beslutar" || part === "ansvarar"),
        step,
      ).toBe(true);
    }
    const adopts = exampleMatters.find((m) => m.step === "plan.adopt");
    expect(adopts?.rights).toEqual({ lokal_grupp: "beslutar", lokal_samordnare: "bereder" });
  });

  test("has a word for each matter, body and role, and no matter twice", () => {
    for (const { key } of exampleMatters) expect(exampleMatterWords[key], key).toBeTruthy();
    expect(new Set(Object.values(exampleMatterWords)).size).toBe(exampleMatters.length);
    for (const key of exampleDeciders) expect(exampleDeciderWords[key]).toBeTruthy();
  });
});

test.each([
  [[], null, true],
  [["deltar", "bereder"], null, false],
  [["deltar", "bereder"], "plan.adopt", true],
  [["beslutar"], "plan.adopt", false],
  [["ansvarar", "deltar"], "plan.adopt", false],
  [["beslutar", "beslutar"], "centre.establish", false],
] as const)("%o for %s says too little: %s", (parts, step, little) => {
  expect(isUnclear(parts, step)).toBe(little);
});
