import { describe, expect, test } from "vitest";
import { type Day, day } from "@/lib/domain/day";
import {
  changesIn,
  closedDays,
  closuresIn,
  factsDay,
  vacanciesIn,
  weeklyHours,
} from "@/lib/domain/register-facts";

const period = (fromOn: string, untilOn: string | null = null) => ({
  fromOn: day(fromOn),
  untilOn: untilOn === null ? null : day(untilOn),
});
const end = day("2026-12-31");

describe("the day whose facts are fetched", () => {
  test.each([
    ["a report's is the last of its year", "berattelse", 2026, "2027-03-04", "2026-12-31"],
    ["or today, while the year goes on", "berattelse", 2026, "2026-11-21", "2026-11-21"],
    ["on the last day itself", "berattelse", 2026, "2026-12-31", "2026-12-31"],
    ["a report of long ago has its own year", "berattelse", 2021, "2026-11-21", "2021-12-31"],
    ["a plan's is today", "plan", 2027, "2026-11-21", "2026-11-21"],
    ["also when its year is over", "plan", 2025, "2026-11-21", "2026-11-21"],
  ] as const)("%s", (_, kind, year, today, expected) => {
    expect(factsDay(kind, year, day(today))).toBe(expected);
  });
});

describe("the vacancies of a year", () => {
  const vacant = (vacantPercent: number, fromOn: string, untilOn: string | null = null) => ({
    ...period(fromOn, untilOn),
    vacantPercent,
  });
  test.each<[string, ReturnType<typeof vacant>[], [number, string, string][]]>([
    ["none where nothing is", [vacant(0, "2025-01-01")], []],
    [
      "from the first day to the last",
      [vacant(50, "2026-03-01", "2026-09-01"), vacant(0, "2026-09-01")],
      [[50, "2026-03-01", "2026-08-31"]],
    ],
    ["only within the year", [vacant(100, "2024-05-01")], [[100, "2026-01-01", "2026-12-31"]]],
    [
      "not those of other years",
      [vacant(50, "2025-01-01", "2026-01-01"), vacant(50, "2027-01-01")],
      [],
    ],
    [
      "what goes on unchanged is one",
      [vacant(50, "2026-05-01", "2026-08-01"), vacant(50, "2026-02-01", "2026-05-01")],
      [[50, "2026-02-01", "2026-07-31"]],
    ],
    [
      "what changes is two",
      [vacant(50, "2026-02-01", "2026-05-01"), vacant(100, "2026-05-01", "2026-06-01")],
      [
        [50, "2026-02-01", "2026-04-30"],
        [100, "2026-05-01", "2026-05-31"],
      ],
    ],
  ])("%s", (_, rows, expected) => {
    const found = vacanciesIn(rows, 2026, end);
    expect(found.map((v) => [v.vacantPercent, v.fromOn, v.toOn])).toEqual(expected);
  });

  test("go no further than the day that is known", () => {
    expect(vacanciesIn([vacant(50, "2026-03-01")], 2026, day("2026-11-21"))).toEqual([
      { vacantPercent: 50, fromOn: "2026-03-01", toOn: "2026-11-21" },
    ]);
  });
});

test("nothing is known of a year that has not begun", () => {
  const on = day("2026-11-21");
  const ever = period("2020-01-01");
  expect(vacanciesIn([{ ...ever, vacantPercent: 50 }], 2027, on)).toEqual([]);
  expect(closuresIn([{ ...ever, status: "tillfalligt_stangd" }], 2027, on)).toEqual([]);
  expect(changesIn([{ ...ever, who: "a", fromOn: on }], 2027, on)).toEqual([]);
});

const hours = (weekday: number, from: string, until: string | null = null, long = 360) => ({
  ...period(from, until),
  weekday,
  opens: 540,
  closes: 540 + long,
});

describe("the hours of an ordinary week", () => {
  test.each<[string, ReturnType<typeof hours>[], number | null]>([
    ["null where nobody has said", [], null],
    ["all of the week", [hours(1, "2025-01-01"), hours(3, "2025-01-01", null, 90)], 7.5],
    [
      "as on the last day of the year, not as now",
      [
        hours(1, "2025-01-01", "2026-10-01"),
        hours(2, "2026-10-01", "2027-01-01", 60),
        hours(3, "2027-01-01"),
      ],
      1,
    ],
    ["as last in a year that ended closed", [hours(1, "2025-01-01", "2026-06-01")], 6],
    [
      "not those of another year",
      [hours(1, "2025-01-01", "2026-01-01"), hours(1, "2027-01-01")],
      null,
    ],
  ])("%s", (_, rows, expected) => {
    expect(weeklyHours(rows, 2026, end)).toBe(expected);
  });
});

describe("the days that it was closed", () => {
  const status = (
    name: "i_drift" | "tillfalligt_stangd" | "vilande",
    from: string,
    until: string | null = null,
  ) => ({
    ...period(from, until),
    status: name,
  });
  test("are those of the year alone, and only while it was temporarily closed", () => {
    const rows = [
      status("tillfalligt_stangd", "2025-12-01", "2026-01-12"),
      status("i_drift", "2026-01-12", "2026-07-01"),
      status("tillfalligt_stangd", "2026-07-01", "2026-08-01"),
      status("vilande", "2026-08-01", "2026-12-01"),
      status("tillfalligt_stangd", "2026-12-01"),
    ];
    expect(closuresIn(rows, 2026, end).map((p) => [p.fromOn, p.untilOn])).toEqual([
      ["2026-01-01", "2026-01-12"],
      ["2026-07-01", "2026-08-01"],
      ["2026-12-01", "2027-01-01"],
    ]);
  });

  // 1 July 2026 is a Wednesday.
  test.each<[string, [string, string][], ReturnType<typeof hours>[], number | null]>([
    ["unknown where there was no closure", [], [hours(1, "2025-01-01")], null],
    ["unknown where nobody knows the hours", [["2026-07-01", "2026-08-01"]], [], null],
    [
      "each day with hours",
      [["2026-07-01", "2026-07-15"]],
      [hours(3, "2025-01-01"), hours(4, "2025-01-01")],
      4,
    ],
    [
      "a day with two times is one",
      [["2026-07-01", "2026-07-02"]],
      [hours(3, "2025-01-01"), hours(3, "2025-01-01", null, 30)],
      1,
    ],
    ["none on days without hours", [["2026-07-02", "2026-07-08"]], [hours(3, "2025-01-01")], 0],
    [
      "by the hours of the time",
      [["2026-07-01", "2026-07-15"]],
      [hours(3, "2025-01-01", "2026-07-05"), hours(5, "2026-07-05")],
      2,
    ],
    [
      "unknown where one closure has no hours",
      [
        ["2026-07-01", "2026-07-08"],
        ["2026-10-01", "2026-10-08"],
      ],
      [hours(3, "2025-01-01", "2026-08-01")],
      null,
    ],
  ])("%s", (_, closures, rows, expected) => {
    const closed = closures.map(([from, until]) => period(from, until));
    expect(closedDays(closed, rows)).toBe(expected);
  });
});

describe("who came and who left", () => {
  const held = (who: string, fromOn: string, untilOn: string | null = null) => ({
    ...period(fromOn, untilOn),
    who,
  });
  test.each<[string, ReturnType<typeof held>[], [string, string][]]>([
    ["nobody", [held("a", "2020-01-01")], []],
    [
      "one after another",
      [held("a", "2020-01-01", "2026-03-01"), held("b", "2026-06-01")],
      [
        ["slutade", "2026-02-28"],
        ["ny", "2026-06-01"],
      ],
    ],
    [
      "not who goes on under another row",
      [held("a", "2020-01-01", "2026-03-01"), held("a", "2026-03-01")],
      [],
    ],
    [
      "not what was taken back",
      [held("a", "2020-01-01"), held("b", "2026-03-01", "2026-03-01")],
      [],
    ],
    [
      "not those of other years",
      [held("a", "2020-01-01", "2025-06-01"), held("b", "2027-01-01")],
      [],
    ],
    [
      "who came back",
      [held("a", "2020-01-01", "2026-03-01"), held("a", "2026-09-01")],
      [
        ["slutade", "2026-02-28"],
        ["ny", "2026-09-01"],
      ],
    ],
  ])("%s", (_, rows, expected) => {
    expect(changesIn(rows, 2026, end).map((c) => [c.change, c.onDay as string])).toEqual(expected);
  });

  test("after the day that is known is not told", () => {
    const rows = [held("a", "2020-01-01", "2026-12-01" as Day)];
    expect(changesIn(rows, 2026, day("2026-11-21"))).toEqual([]);
  });
});
