import { describe, expect, test } from "vitest";
import { changeOver, seriesOver, totalOf } from "@/lib/domain/figure-change";
import { chance } from "./generator";

const told = (...rows: [centreId: string, year: number, value: number][]) =>
  rows.map(([centreId, year, value]) => ({ centreId, year, value }));

describe("how a figure has changed between two years", () => {
  test.each([
    ["nobody has told both", told(["a", 2024, 5], ["b", 2025, 5]), null],
    [
      "one has",
      told(["a", 2024, 100], ["a", 2025, 112]),
      { from: 100, to: 112, centres: 1, percent: 12 },
    ],
    [
      "who is new is in neither sum",
      told(["a", 2024, 100], ["a", 2025, 100], ["b", 2025, 900]),
      { from: 100, to: 100, centres: 1, percent: 0 },
    ],
    [
      "who has closed is in neither sum",
      told(["a", 2024, 100], ["a", 2025, 90], ["b", 2024, 900]),
      { from: 100, to: 90, centres: 1, percent: -10 },
    ],
    [
      "from nothing there is no percent",
      told(["a", 2024, 0], ["a", 2025, 9]),
      { from: 0, to: 9, centres: 1, percent: null },
    ],
    [
      "halves stay halves",
      told(["a", 2024, 17.5], ["b", 2024, 0.1], ["a", 2025, 17.6], ["b", 2025, 0.2]),
      { from: 17.6, to: 17.8, centres: 2, percent: 1 },
    ],
    [
      "other years are left out",
      told(["a", 2023, 1], ["a", 2024, 2], ["a", 2025, 3]),
      { from: 2, to: 3, centres: 1, percent: 50 },
    ],
  ])("%s", (_, rows, expected) => {
    expect(changeOver(rows, 2024, 2025, [])).toEqual(expected);
  });

  test.each<[string, number[], boolean]>([
    ["there is one where the figure has been counted so since the year before", [2024], true],
    ["there is none where it is counted otherwise from this year", [2025], false],
    ["there is one where it is counted otherwise first next year", [2026], true],
    ["one break among others is enough", [2020, 2025, 2030], false],
  ])("%s", (_, changed, there) => {
    const rows = told(["a", 2024, 100], ["a", 2025, 130]);
    expect(changeOver(rows, 2024, 2025, changed) !== null).toBe(there);
    expect(changeOver(rows, 2025, 2024, changed) !== null).toBe(there);
  });

  test("there and back again are the same sums, and nothing is counted twice", () => {
    const { below, pick } = chance(11);
    for (let n = 0; n < 200; n++) {
      const rows = Array.from({ length: below(13) }, (_, i) => ({
        centreId: `c${i}`,
        years: [2024, 2025].filter(() => pick([true, true, false])),
      })).flatMap(({ centreId, years }) =>
        years.map((year) => ({ centreId, year, value: below(500) })),
      );
      const there = changeOver(rows, 2024, 2025, []);
      const back = changeOver(rows, 2025, 2024, []);
      expect(back && [back.from, back.to, back.centres]).toEqual(
        there && [there.to, there.from, there.centres],
      );
      if (there) expect(there.to).toBeLessThanOrEqual(totalOf(rows, 2025));
    }
  });
});

describe("a figure over the years", () => {
  /** What each centre told from a year on, one value a year. */
  const from = (said: Record<string, [first: number, ...values: (number | null)[]]>) =>
    Object.entries(said).flatMap(([centreId, [first, ...values]]) =>
      values.flatMap((value, i) => (value === null ? [] : [{ centreId, year: first + i, value }])),
    );

  test.each<[string, ReturnType<typeof from>, ReturnType<typeof seriesOver>]>([
    [
      "is of those that have told every year",
      from({ a: [2023, 1, 2, 3], b: [2023, 10, 20, 30.5], c: [2025, 900], d: [2023, 7, null, 9] }),
      { centres: ["a", "b"], years: [2023, 2024, 2025], values: [11, 22, 33.5] },
    ],
    [
      "goes no further back than half of them have told",
      from({ a: [2021, 1, 1, 1, 1, 1], b: [2023, 1, 1, 1], c: [2024, 1, 1] }),
      { centres: ["a", "b"], years: [2023, 2024, 2025], values: [2, 2, 2] },
    ],
    [
      "is of five years at most",
      from({ a: [2019, 1, 2, 3, 4, 5, 6, 7] }),
      { centres: ["a"], years: [2021, 2022, 2023, 2024, 2025], values: [3, 4, 5, 6, 7] },
    ],
    ["is none over two years", from({ a: [2024, 1, 2] }), null],
    ["is none where nobody has told the last year", from({ a: [2021, 1, 2, 3, 4] }), null],
    [
      "stops at a year that nobody has told",
      from({ a: [2021, 1, null, 3, 4, 5] }),
      { centres: ["a"], years: [2023, 2024, 2025], values: [3, 4, 5] },
    ],
  ])("%s", (_, all, wanted) => {
    expect(seriesOver(all, 2025, [])).toEqual(wanted);
  });

  test.each<[string, number[], number[] | null]>([
    ["is the whole of it where nothing has changed", [], [2021, 2022, 2023, 2024, 2025]],
    ["begins with the year from which it is counted as it is", [2023], [2023, 2024, 2025]],
    ["begins with the last of two such years", [2022, 2023], [2023, 2024, 2025]],
    ["knows nothing of what comes after", [2026], [2021, 2022, 2023, 2024, 2025]],
    ["is none where two years are left", [2024], null],
    ["is none where the last year begins it", [2025], null],
  ])("%s", (_, changed, years) => {
    const all = from({ a: [2019, 1, 2, 3, 4, 5, 6, 7] });
    expect(seriesOver(all, 2025, changed)?.years ?? null).toEqual(years);
  });

  test("is of those that have told every year since it is counted so, and not of fewer", () => {
    const all = from({ a: [2021, 1, 1, 1, 1, 1], b: [2021, 1, 1, 1, 1, 1], c: [2023, 1, 1, 1] });
    expect(seriesOver(all, 2025, [])?.centres).toEqual(["a", "b"]);
    expect(seriesOver(all, 2025, [2023])?.centres).toEqual(["a", "b", "c"]);
  });
});
