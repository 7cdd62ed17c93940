import { describe, expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import type { Period } from "@/lib/domain/period";
import { unbrokenSince, vacantSince } from "@/lib/domain/vacancy";

const time = (from: string, until: string | null = null): Period => ({
  fromOn: day(from),
  untilOn: until === null ? null : day(until),
});
const on = day("2026-11-22");

describe("since when a role is vacant", () => {
  test.each<[string, Period[], string | null]>([
    ["never held: since it was needed", [], "2020-01-01"],
    ["held by somebody", [time("2021-01-01")], null],
    [
      "held and ended: since the day after her last",
      [time("2021-01-01", "2026-10-01")],
      "2026-10-01",
    ],
    [
      "two after each other, both ended",
      [time("2021-01-01", "2024-01-01"), time("2024-01-01", "2026-10-01")],
      "2026-10-01",
    ],
    [
      "two at once, the one who came first stayed longest",
      [time("2021-01-01", "2026-10-01"), time("2023-01-01", "2025-01-01")],
      "2026-10-01",
    ],
    [
      "two at once, one of them still there",
      [time("2021-01-01"), time("2023-01-01", "2025-01-01")],
      null,
    ],
    [
      "a gap of one day, today",
      [time("2021-01-01", "2026-11-22"), time("2026-11-23")],
      "2026-11-22",
    ],
    ["a gap of one day that is over", [time("2021-01-01", "2026-11-21"), time("2026-11-22")], null],
    ["somebody is to come", [time("2027-01-01")], "2020-01-01"],
    [
      "somebody went and somebody is to come",
      [time("2021-01-01", "2026-10-01"), time("2027-01-01")],
      "2026-10-01",
    ],
    ["somebody holds it to and with today", [time("2021-01-01", "2026-11-23")], null],
    ["held only before it was needed", [time("2018-01-01", "2019-01-01")], "2020-01-01"],
    ["taken back on the day it began", [time("2026-05-01", "2026-05-01")], "2020-01-01"],
  ])("%s", (_, held, since) => {
    expect(vacantSince(held, on, day("2020-01-01"))).toBe(since);
  });

  test("nobody is missing before the centre opens; from that day on somebody is", () => {
    expect(vacantSince([], on, day("2026-11-23"))).toBeNull();
    expect(vacantSince([], on, on)).toBe(on);
    expect(vacantSince([time("2021-01-01", "2022-01-01")], on, day("2026-11-23"))).toBeNull();
  });
});

describe("since when something has held without a break", () => {
  test.each<[string, Period[], string | null]>([
    ["nothing", [], null],
    ["one period", [time("2020-01-01")], "2020-01-01"],
    [
      "stages in a row",
      [time("2020-01-01", "2022-01-01"), time("2022-01-01", "2025-01-01"), time("2025-01-01")],
      "2020-01-01",
    ],
    [
      "begun again after a break",
      [time("2020-01-01", "2022-01-01"), time("2022-01-02")],
      "2022-01-02",
    ],
    ["overlapping", [time("2020-01-01", "2023-01-01"), time("2022-01-01")], "2020-01-01"],
    ["ended", [time("2020-01-01", "2022-01-01")], null],
    ["not begun", [time("2027-01-01")], null],
  ])("%s", (_, periods, since) => {
    expect(unbrokenSince(periods, on)).toBe(since);
  });
});
