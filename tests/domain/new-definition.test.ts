import { describe, expect, test } from "vitest";
import {
  changesOf,
  comparedWith,
  definitionIn,
  isBrokenBetween,
} from "@/lib/domain/new-definition";

const all = [
  { key: "besok_barn", year: 2023, text: "Bara besök inomhus." },
  { key: "besok_barn", year: 2026, text: "Bara besök under öppettid." },
  { key: "oppna_timmar", year: 2024, text: "Kvällar räknas inte." },
];

describe("a figure that is counted otherwise from a year", () => {
  test.each<[string, number, number | null]>([
    ["besok_barn", 2022, null],
    ["besok_barn", 2023, 2023],
    ["besok_barn", 2025, 2023],
    ["besok_barn", 2026, 2026],
    ["besok_barn", 2031, 2026],
    ["oppna_timmar", 2023, null],
    ["oppna_timmar", 2030, 2024],
    ["hembesok", 2030, null],
  ])("%s is counted in %i by the definition of %s", (key, year, since) => {
    expect(definitionIn(all, key, year)?.year ?? null).toBe(since);
    // In whichever order they come.
    expect(definitionIn(all.toReversed(), key, year)?.year ?? null).toBe(since);
  });

  test("has the years of its own changes and of no other's", () => {
    expect(changesOf(all, "besok_barn")).toEqual([2023, 2026]);
    expect(changesOf(all, "hembesok")).toEqual([]);
  });

  test.each<[number, number, boolean]>([
    [2021, 2022, false],
    [2022, 2023, true],
    [2023, 2022, true],
    [2023, 2024, false],
    [2023, 2025, false],
    [2025, 2026, true],
    [2026, 2027, false],
    [2020, 2030, true],
    [2023, 2023, false],
  ])("between %i and %i there is a break: %s", (from, to, broken) => {
    expect(isBrokenBetween([2023, 2026], from, to)).toBe(broken);
  });

  test.each([
    ["what was told last year", { value: 40, otherwise: false }, 40],
    ["nothing, where it was counted otherwise", { value: 40, otherwise: true }, null],
    ["nothing, where there was no number", { value: null, otherwise: false }, null],
    ["nothing, where nothing was told", null, null],
    ["nothing, where it was not asked for", undefined, null],
  ])("is compared with %s", (_, last, wanted) => {
    expect(comparedWith(last)).toBe(wanted);
  });
});
