import { describe, expect, test } from "vitest";
import type { DocumentParty } from "@/lib/domain/document";
import { figureFor, isSmall, seesFew } from "@/lib/domain/small-figure";

describe("a small number", () => {
  test.each<[string, DocumentParty[], boolean, boolean]>([
    ["whoever writes for the centre", ["writer"], false, true],
    ["the chair of its group", ["group"], false, true],
    ["whoever receives for the county", ["writer", "county"], false, true],
    ["whoever its figures have been handed to", [], true, true],
    ["nobody else", [], false, false],
  ])("is seen as it is by %s", (_, parties, handed, sees) => {
    expect(seesFew(parties, handed)).toBe(sees);
  });

  test.each<[string, string, number | null, boolean]>([
    ["few persons", "besok_barn", 4, true],
    ["one of them", "inskrivna_gravida", 1, true],
    ["as many as the threshold", "besok_barn", 5, false],
    ["nobody", "besok_barn", 0, false],
    ["not told", "besok_barn", null, false],
    ["few hours", "oppna_timmar", 4, false],
    ["few meetings", "samverkansmoten", 1, false],
    ["what nobody knows of", "x", 1, false],
  ])("is %s", (_, key, value, small) => {
    expect(isSmall(key, value, 5)).toBe(small);
    const figure = { key, value, state: "varde" };
    expect(figureFor(figure, true, 5)).toEqual({ ...figure, few: null });
    expect(figureFor(figure, false, 5)).toEqual(
      small ? { ...figure, value: null, few: 5 } : { ...figure, few: null },
    );
  });
});
