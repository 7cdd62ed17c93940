import { describe, expect, test } from "vitest";
import {
  breaksIn,
  type ComparedCell,
  comparedCell,
  comparedYears,
  directionOf,
  hiddenByYear,
  kindBreaks,
  rateOf,
  type ToldFigure,
  usualKind,
} from "@/lib/domain/comparison";
import type { Kind } from "@/lib/domain/definition";
import { municipalRate } from "@/lib/domain/municipal-rate";

const told = (over: Partial<ToldFigure> = {}): ToldFigure => ({
  ...{ centreId: "a", year: 2025, state: "varde", value: 100, quality: "raknad", approved: true },
  ...over,
});
const cell = (figure: ToldFigure | undefined, over = {}) =>
  comparedCell({
    ...{ year: 2025, figure, against: null, hidden: false, withPreliminary: false },
    ...over,
  });

describe("the years that are compared", () => {
  test.each([
    [[2024, 2025], { from: null, till: null }, [2024, 2025]],
    [
      [2010, 2025],
      { from: null, till: null },
      [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025],
    ],
    [[2010, 2025], { from: 2012, till: 2014 }, [2012, 2013, 2014]],
    [[2010, 2025], { from: 2020, till: 2014 }, [2014]],
    [
      [2010, 2025],
      { from: null, till: 2099 },
      [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025],
    ],
    [[], { from: 2020, till: null }, []],
  ])("of %j, asked for %j, are %j", (known, asked, years) => {
    expect(comparedYears(known, asked)).toEqual(years);
  });

  test("are broken where a definition changed, but not before the first", () => {
    expect(breaksIn([2022, 2023, 2024], [2022, 2024])).toEqual([2]);
    expect(breaksIn([2022, 2023], [])).toEqual([]);
  });
});

describe("a square", () => {
  test.each([
    ["nothing told", undefined, {}, "not_told"],
    ["not answered", told({ state: null, value: null }), {}, "not_told"],
    ["not adopted", told({ approved: false }), {}, "not_adopted"],
    ["nobody knows", told({ state: "uppgift_saknas", value: null }), {}, "missing"],
    ["does not apply", told({ state: "inte_aktuellt", value: null }), {}, "not_applicable"],
    ["too few", told({ value: 3 }), { hidden: true }, "few"],
    ["nothing to divide by", told(), { against: { figure: undefined, per: 1 } }, "no_denominator"],
    [
      "divided by none",
      told(),
      { against: { figure: told({ value: 0 }), per: 1 } },
      "no_denominator",
    ],
    [
      "divided by what is not adopted",
      told(),
      { against: { figure: told({ approved: false, value: 9 }), per: 1 } },
      "no_denominator",
    ],
  ])("is a gap and never a zero: %s", (_, figure, over, gap) => {
    expect(cell(figure, over)).toMatchObject({ value: null, gap, of: null });
  });

  test("is a number, zero too, and says when it is estimated or preliminary", () => {
    expect(cell(told({ value: 0 }))).toMatchObject({ value: 0, gap: null, preliminary: false });
    expect(cell(told({ quality: "uppskattad" }))).toMatchObject({ estimated: true });
    expect(cell(told({ approved: false }), { withPreliminary: true })).toMatchObject({
      value: 100,
      preliminary: true,
    });
  });

  test("is a rate with both its parts, preliminary where either is", () => {
    const against = { figure: told({ value: 30 }), per: 100 };
    expect(cell(told({ value: 10 }), { against })).toMatchObject({
      value: 33.3,
      of: { numerator: 10, denominator: 30 },
      preliminary: false,
    });
    expect(
      cell(told(), {
        withPreliminary: true,
        against: { figure: told({ approved: false }), per: 1 },
      }),
    ).toMatchObject({ value: 1, preliminary: true });
    expect(rateOf(1, 0, 100)).toBeNull();
  });
});

test("small counts are hidden year by year, and what is not adopted neither hides nor is hidden", () => {
  const figures = [
    told({ value: 3 }),
    told({ centreId: "b", value: 50 }),
    told({ centreId: "c", value: 70 }),
    told({ centreId: "a", year: 2024, value: 60 }),
    told({ centreId: "b", year: 2024, value: 2, approved: false }),
  ];
  const area = () => "m";
  expect([...hiddenByYear(figures, area, { fewerThan: 5, withPreliminary: false })].sort()).toEqual(
    ["a 2025", "b 2025"],
  );
  expect(hiddenByYear(figures, area, { fewerThan: 5, withPreliminary: true })).toContain("b 2024");
});

describe("the direction between two years", () => {
  const of = (...values: (number | null)[]) =>
    values.map((value, i) => ({ ...cell(told()), year: 2024 + i, value }));
  const rows = [of(1, 2), of(2, 1), of(3, 3), of(null, 3), of(3, null), of(1, 9)];
  const counts = { more: 2, fewer: 1, same: 1 };
  test.each<[string, number[], typeof counts | null]>([
    ["counts only those with a number for both years", [], counts],
    ["is none where the figure is counted otherwise from the later", [2025], null],
    ["counts where it has been so since the earlier", [2024], counts],
    ["counts where it is so first the year after", [2026], counts],
  ])("%s", (_, changed, wanted) => {
    expect(directionOf(rows, { from: 2024, to: 2025, changed })).toEqual(wanted);
  });
});

test.each([
  [["familjecentral", "familjecentralsliknande", "none"], "familjecentral"],
  [
    ["familjecentralsliknande", "familjecentralsliknande", "familjecentral"],
    "familjecentralsliknande",
  ],
  [["none", "undecided"], "alla"],
  [[], "alla"],
] as const)("of %j, %s is compared when nobody has said which", (kinds, kind) => {
  expect(usualKind(kinds)).toBe(kind);
});

describe("the years in which a centre became of another kind", () => {
  const years = [2021, 2022, 2023, 2024, 2025];
  const [whole, like, none] = ["familjecentral", "familjecentralsliknande", "none"] as const;
  test.each<[string, [number, Kind][], ReturnType<typeof kindBreaks>]>([
    ["are none where it was the same", years.map((year) => [year, whole]), []],
    [
      "are those in which it is another than at the end of the year before",
      [
        [2021, like],
        [2022, like],
        [2023, whole],
        [2024, whole],
        [2025, none],
      ],
      [
        { year: 2023, was: like, is: whole },
        { year: 2025, was: whole, is: none },
      ],
    ],
    [
      "are told over a year in which it rested",
      [
        [2021, like],
        [2023, whole],
      ],
      [{ year: 2023, was: like, is: whole }],
    ],
    ["are none in the year that it opened", [[2024, whole]], []],
  ])("%s", (_, kinds, wanted) => {
    expect(kindBreaks(years, new Map(kinds))).toEqual(wanted);
  });
});

describe("what a municipality's centres have told per 1 000 children", () => {
  const needs = [
    { year: 2023, children: 2000 },
    { year: 2025, children: 4000 },
  ];
  const some = (value: number, over: Partial<ToldFigure> = {}) => cell(told({ value, ...over }));
  test.each<[string, ComparedCell[], Partial<ComparedCell>]>([
    [
      "is of all of them together, of the children of the same year",
      [some(100), some(60)],
      { value: 40, of: { numerator: 160, denominator: 4000, year: 2025 } },
    ],
    [
      "is none where one of them has not told",
      [some(100), cell(undefined)],
      { gap: "some_not_told" },
    ],
    [
      "is none where one of them does not know",
      [some(100), cell(told({ state: "uppgift_saknas", value: null }))],
      { gap: "some_not_told" },
    ],
    [
      "is none where one of them is too small to show",
      [some(100), cell(told(), { hidden: true })],
      { gap: "few" },
    ],
    [
      "leaves out what does not apply",
      [some(100), cell(told({ state: "inte_aktuellt", value: null }))],
      { value: 25 },
    ],
    [
      "does not apply where it applies to none",
      [cell(told({ state: "inte_aktuellt", value: null }))],
      { gap: "not_applicable", value: null },
    ],
    ["is none without a centre", [], { gap: "not_told" }],
    [
      "is preliminary where a part of it is",
      [some(100), cell(told({ approved: false }), { withPreliminary: true })],
      { value: 50, preliminary: true },
    ],
  ])("%s", (_, cells, wanted) => {
    expect(municipalRate(2025, cells, needs)).toMatchObject({ year: 2025, ...wanted });
  });

  test("is of the latest children known where the year's are not, and none where none were known yet", () => {
    expect(municipalRate(2024, [some(100)], needs).of).toEqual({
      ...{ numerator: 100, denominator: 2000, year: 2023 },
    });
    expect(municipalRate(2022, [some(100)], needs).gap).toBe("no_denominator");
    expect(municipalRate(2025, [some(1)], [{ year: 2025, children: 0 }]).gap).toBe(
      "no_denominator",
    );
  });
});
