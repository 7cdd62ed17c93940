import { describe, expect, test } from "vitest";
import {
  breaksIn,
  comparedCell,
  comparedYears,
  directionOf,
  hiddenByYear,
  rateOf,
  type ToldFigure,
  usualKind,
} from "@/lib/domain/comparison";

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

test("the direction counts only those with a number for both years", () => {
  const of = (...values: (number | null)[]) =>
    values.map((value, i) => ({ ...cell(told()), year: 2024 + i, value }));
  expect(
    directionOf([of(1, 2), of(2, 1), of(3, 3), of(null, 3), of(3, null), of(1, 9)], 2024, 2025),
  ).toEqual({
    more: 2,
    fewer: 1,
    same: 1,
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
