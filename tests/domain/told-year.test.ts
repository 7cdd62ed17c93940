import { describe, expect, test } from "vitest";
import { toldYear, type YearTold } from "@/lib/domain/told-year";
import { chance } from "./generator";

const of = (...years: [year: number, told: number, expected: number][]): YearTold[] =>
  years.map(([year, told, expected]) => ({ year, told, expected }));

describe("the year that figures are shown of", () => {
  test.each<{ why: string; years: YearTold[]; year: number | null; begun: number | null }>([
    { why: "nobody has told any", years: [], year: null, begun: null },
    { why: "reports are written, none adopted", years: of([2025, 0, 40]), year: null, begun: null },
    {
      why: "all have told the latest",
      years: of([2024, 40, 40], [2025, 40, 40]),
      ...{ year: 2025, begun: null },
    },
    {
      why: "one of forty has told the new year",
      years: of([2024, 40, 40], [2025, 40, 40], [2026, 1, 40]),
      ...{ year: 2025, begun: 2026 },
    },
    {
      why: "half of forty have",
      years: of([2025, 40, 40], [2026, 20, 40]),
      ...{ year: 2025, begun: 2026 },
    },
    {
      why: "more than half have",
      years: of([2025, 40, 40], [2026, 21, 40]),
      ...{ year: 2026, begun: null },
    },
    {
      why: "the new year has none yet",
      years: of([2025, 40, 40], [2026, 0, 40]),
      ...{ year: 2025, begun: null },
    },
    {
      why: "the order they come in is nothing",
      years: of([2026, 1, 40], [2024, 40, 40], [2025, 40, 40]),
      ...{ year: 2025, begun: 2026 },
    },
    {
      why: "of two it takes both",
      years: of([2025, 2, 2], [2026, 1, 2]),
      ...{ year: 2025, begun: 2026 },
    },
    {
      why: "of three it takes two",
      years: of([2025, 3, 3], [2026, 2, 3]),
      ...{ year: 2026, begun: null },
    },
    {
      why: "of one it takes that one",
      years: of([2025, 1, 1], [2026, 1, 1]),
      ...{ year: 2026, begun: null },
    },
    {
      why: "the county's first year has just begun",
      years: of([2026, 1, 40]),
      ...{ year: 2026, begun: null },
    },
    {
      why: "never all do: as many as last year",
      years: of([2025, 12, 40], [2026, 12, 40]),
      ...{ year: 2026, begun: null },
    },
    {
      why: "never all do: one beside twelve",
      years: of([2025, 12, 40], [2026, 1, 40]),
      ...{ year: 2025, begun: 2026 },
    },
    {
      why: "a year was skipped",
      years: of([2023, 40, 40], [2025, 3, 40], [2026, 1, 40]),
      ...{ year: 2023, begun: 2026 },
    },
    {
      why: "fewer are to tell than did: half of those left is enough",
      years: of([2025, 40, 40], [2026, 6, 10]),
      ...{ year: 2026, begun: null },
    },
  ])("$why", ({ years, year, begun }) => {
    const found = toldYear(years);
    expect({ year: found?.year ?? null, begun: found?.begun?.year ?? null }).toEqual({
      year,
      begun,
    });
  });

  test("is there whenever anybody has told any, and nothing that is told later is enough", () => {
    const { below } = chance(23);
    for (let n = 0; n < 500; n++) {
      const years = Array.from({ length: 1 + below(5) }, (_, i) => {
        const expected = 1 + below(8);
        return { year: 2020 + i, expected, told: below(expected + 1) };
      });
      const found = toldYear(years);
      const told = years.filter((one) => one.told > 0);
      expect(found !== null).toBe(told.length > 0);
      const most = Math.max(...told.map((one) => one.told));
      for (const one of told.filter(({ year }) => found && year > found.year)) {
        expect(one.told / Math.min(one.expected, most)).toBeLessThanOrEqual(0.5);
        expect(found?.begun).not.toBeNull();
      }
    }
  });
});
