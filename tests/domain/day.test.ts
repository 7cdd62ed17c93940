import { describe, expect, it, test } from "vitest";
import { addDays, addMonths, day, daysBetween, isDay, lastDay } from "@/lib/domain/day";

describe("a coordinator types a day", () => {
  it.each([
    ["2024-02-29", true],
    ["2023-02-29", false],
    ["1900-02-29", false],
    ["2000-02-29", true],
    ["2100-02-29", false],
    ["1900-01-01", true],
    ["1899-12-31", false],
    ["2199-12-31", true],
    ["2200-01-01", false],
    ["2026-04-31", false],
    ["2026-00-10", false],
    ["2026-13-01", false],
    ["2026-01-00", false],
    ["2026-1-1", false],
    ["20260101", false],
    ["2026-01-01T00:00", false],
    [" 2026-01-01", false],
    ["2026-01-01\n", false],
    ["", false],
    ["i morgon", false],
  ])("%j is a day: %s", (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  it("is told with a RangeError that a day does not exist", () => {
    expect(() => day("2023-02-29")).toThrow(RangeError);
    expect(day("2026-11-22")).toBe("2026-11-22");
  });
});

describe("counting days", () => {
  it.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2026-01-01", -1, "2025-12-31"],
    ["2026-03-28", 2, "2026-03-30"],
    ["2026-10-24", 2, "2026-10-26"],
    ["2026-06-01", 0, "2026-06-01"],
  ])("%s and %i days is %s, also when the clocks change", (from, count, expected) => {
    expect(addDays(day(from), count)).toBe(expected);
    expect(daysBetween(day(from), day(expected))).toBe(count);
  });

  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-01-15", -12, "2025-01-15"],
    ["2026-12-01", 1, "2027-01-01"],
  ])("%s and %i months is %s", (from, count, expected) => {
    expect(addMonths(day(from), count)).toBe(expected);
  });

  test("a centre that is until 1 February held to and with 31 January", () => {
    expect(lastDay(day("2027-02-01"))).toBe("2027-01-31");
    expect(lastDay(day("2024-03-01"))).toBe("2024-02-29");
  });

  test("every day from 1999 to 2001 is one, follows on the one before, and compares as text", () => {
    let at = day("1999-01-01");
    for (let n = 0; at < "2002-01-01"; n++) {
      expect(isDay(at)).toBe(true);
      expect(daysBetween(day("1999-01-01"), at)).toBe(n);
      const next = addDays(at, 1);
      expect(next > at).toBe(true);
      at = next;
    }
    expect(daysBetween(day("1999-01-01"), at)).toBe(365 + 366 + 365);
  });
});
