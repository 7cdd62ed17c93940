import { describe, expect, test } from "vitest";
import { bankDayFrom, bankFree, bankFreeReasons, easterOf, heldDay } from "@/lib/domain/bank-day";
import { addDays, day } from "@/lib/domain/day";

describe("bank days in Sweden", () => {
  test.each([
    [2000, "04-23"],
    [2004, "04-11"],
    [2005, "03-27"],
    [2024, "03-31"],
    [2025, "04-20"],
    [2026, "04-05"],
    [2027, "03-28"],
    [2028, "04-16"],
    [2029, "04-01"],
    [2030, "04-21"],
    [2038, "04-25"],
    [2100, "03-28"],
    [2199, "04-14"],
  ])("Easter Sunday of %i is %s", (year, date) => {
    expect(easterOf(year)).toBe(`${year}-${date}`);
  });

  test.each([
    ["2026-01-01", "nyarsdagen"],
    ["2026-01-05", null],
    ["2026-01-06", "trettondedagen"],
    ["2026-02-15", "sondag"],
    ["2026-02-16", null],
    ["2026-04-02", null],
    ["2026-04-03", "langfredagen"],
    ["2026-04-06", "annandag_pask"],
    ["2027-03-26", "langfredagen"],
    ["2027-03-29", "annandag_pask"],
    ["2025-05-01", "forsta_maj"],
    ["2026-05-14", "kristi_himmelsfard"],
    ["2024-05-09", "kristi_himmelsfard"],
    ["2026-05-25", null],
    ["2004-05-31", "annandag_pingst"],
    ["2005-05-16", null],
    ["2030-06-06", "nationaldagen"],
    ["2003-06-06", null],
    ["2024-06-21", "midsommarafton"],
    ["2025-06-20", "midsommarafton"],
    ["2026-06-19", "midsommarafton"],
    ["2027-06-25", "midsommarafton"],
    ["2026-06-26", null],
    ["2026-06-20", "lordag"],
    ["2026-10-31", "lordag"],
    ["2026-12-23", null],
    ["2026-12-24", "julafton"],
    ["2026-12-25", "juldagen"],
    ["2026-12-26", "annandag_jul"],
    ["2026-12-31", "nyarsafton"],
    ["2029-12-15", "lordag"],
  ])("%s: %s", (on, why) => {
    expect(bankFree(day(on))).toBe(why);
  });

  test.each([
    ["2026-02-13", "2026-02-13"],
    ["2026-02-14", "2026-02-16"],
    ["2026-02-15", "2026-02-16"],
    ["2029-12-15", "2029-12-17"],
    ["2026-12-24", "2026-12-28"],
    ["2026-12-31", "2027-01-04"],
    ["2027-12-24", "2027-12-27"],
    ["2027-03-26", "2027-03-30"],
    ["2026-06-19", "2026-06-22"],
    ["2025-05-01", "2025-05-02"],
    ["2027-01-31", "2027-02-01"],
  ])("from %s the next is %s", (on, next) => {
    expect(bankDayFrom(day(on))).toBe(next);
  });

  test("a year has some 250 of them, at most five days apart, and every reason comes of itself", () => {
    const seen = new Set<string | null>();
    for (let year = 1995; year <= 2060; year++) {
      let bankDays = 0;
      for (let on = day(`${year}-01-01`); on < `${year + 1}-01-01`; on = addDays(on, 1)) {
        const why = bankFree(on);
        seen.add(why);
        if (why === null) bankDays++;
        expect(bankDayFrom(on) <= addDays(on, 5)).toBe(true);
      }
      expect(bankDays).toBeGreaterThan(246);
      expect(bankDays).toBeLessThan(256);
    }
    expect(seen).toEqual(new Set([...bankFreeReasons, null]));
  });

  test.each([
    ["2026-02-15", false, "2026-02-15", null],
    ["2026-02-15", true, "2026-02-16", "2026-02-15"],
    ["2026-02-16", true, "2026-02-16", null],
    [null, true, null, null],
  ])("a last day on %s, moved if it must (%s), holds on %s", (on, bankDays, holds, chosen) => {
    expect(heldDay(on === null ? null : day(on), bankDays)).toEqual({ holds, chosen });
  });
});
