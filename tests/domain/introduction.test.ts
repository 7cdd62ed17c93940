import { describe, expect, test } from "vitest";
import { addDays, type Day, day } from "@/lib/domain/day";
import { isNew } from "@/lib/domain/introduction";
import type { Period } from "@/lib/domain/period";

const today = day("2026-11-22");
const time = (fromOn: Day, untilOn: Day | null = null): Period => ({ fromOn, untilOn });

describe("who is new", () => {
  test("is so from her first day and for sixty days", () => {
    expect(isNew([time(today)], today)).toBe(true);
    expect(isNew([time(addDays(today, -59))], today)).toBe(true);
    expect(isNew([time(addDays(today, -60))], today)).toBe(false);
  });

  test("has the assignment today: neither one to come nor one that is over", () => {
    expect(isNew([], today)).toBe(false);
    expect(isNew([time(addDays(today, 1))], today)).toBe(false);
    expect(isNew([time(addDays(today, -10), today)], today)).toBe(false);
    expect(isNew([time(addDays(today, -10), addDays(today, 1))], today)).toBe(true);
  });

  test("is not so when one time follows directly on another, in whatever order they come", () => {
    const long = time(addDays(today, -400), addDays(today, -90));
    const middle = time(addDays(today, -90), addDays(today, -5));
    const now = time(addDays(today, -5));
    for (const periods of [
      [long, middle, now],
      [now, long, middle],
      [middle, now, long],
    ])
      expect(isNew(periods, today)).toBe(false);
  });

  test("is so again after a break of a single day", () => {
    const before = time(addDays(today, -400), addDays(today, -6));
    expect(isNew([before, time(addDays(today, -5))], today)).toBe(true);
  });

  test("is told by the longest of two that overlap", () => {
    const overlapping = [time(addDays(today, -5)), time(addDays(today, -100))];
    expect(isNew(overlapping, today)).toBe(false);
  });
});
