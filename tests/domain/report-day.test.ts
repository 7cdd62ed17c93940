import { describe, expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import { reportDay, reportYears } from "@/lib/domain/overview";

const today = day("2026-11-30");

describe("a report of a year", () => {
  test.each([
    [null, "2026-11-30"],
    [2026, "2026-11-30"],
    [2027, "2026-11-30"],
    [2025, "2025-12-31"],
    [2021, "2021-12-31"],
  ])("of %s is of %s", (year, on) => {
    expect(reportDay(year, today)).toBe(on);
  });

  test.each([
    [[], [2026]],
    [
      [2025, 2026, 2027],
      [2026, 2025],
    ],
    [
      [2024, 2025, 2025, 2023],
      [2026, 2025, 2024, 2023],
    ],
    [
      [2019, 2020, 2021],
      [2026, 2021],
    ],
  ])("can be asked for, where there are plans or reports of %j, of %j", (rounds, years) => {
    expect(reportYears(rounds, today)).toEqual(years);
  });
});
