import { describe, expect, test } from "vitest";
import { endingOf, endingWays, farthestEnd, noticeEnd } from "@/lib/domain/agreement-ending";
import { endOn, type Length, type Term } from "@/lib/domain/agreement-term";
import { addDays, addMonths, type Day, day } from "@/lib/domain/day";
import { chance } from "./generator";

const months = (count: number): Length => ({ count, unit: "manader" });
const term = (over: Partial<Term> = {}): Term => ({
  fromOn: day("2024-01-01"),
  lastOn: day("2026-12-31"),
  prolongation: { kind: "automatisk", length: months(12), most: null },
  notice: null,
  ...over,
});
const fixed = term({ prolongation: { kind: "ingen" } });
const open = term({ lastOn: null, prolongation: { kind: "ingen" } });
const once = term({ prolongation: { kind: "automatisk", length: months(12), most: 1 } });
const monthly = term({ prolongation: { kind: "automatisk", length: months(1), most: null } });

describe("notice ends an agreement", () => {
  test.each([
    ["in time, with its period", term(), 6, "2026-06-30", "2026-12-31", null],
    ["a day late, with the next one", term(), 6, "2026-07-01", "2027-12-31", "2026-06-30"],
    ["on its last day, with the next one", term(), 6, "2026-12-31", "2027-12-31", "2026-06-30"],
    ["in a later period, with that", term(), 6, "2027-06-30", "2027-12-31", null],
    ["late for the last prolongation, with that", once, 6, "2027-07-01", "2027-12-31", null],
    ["late, with the last there is", once, 6, "2026-07-01", "2027-12-31", "2026-06-30"],
    ["of a fixed term, on its last day", fixed, 6, "2026-12-01", "2026-12-31", null],
    ["without a period, with the one that runs", term(), null, "2026-12-31", "2026-12-31", null],
    ["until further notice, after its period", open, 6, "2026-08-31", "2027-02-28", null],
    [
      "with short periods, with the first it is in time for",
      monthly,
      6,
      "2027-01-15",
      "2027-07-31",
      "2026-07-31",
    ],
    ["before it begins, with its first period", term(), 6, "2023-11-01", "2026-12-31", null],
  ] as const)("%s", (_, agreed, period, given, lastOn, missed) => {
    const length = period === null ? null : months(period);
    expect(noticeEnd(agreed, length, day(given))).toEqual({ lastOn, missed });
  });

  test("on no day that is known, where it holds until further notice and no period is", () => {
    expect(noticeEnd(open, null, day("2026-05-01"))).toBeNull();
  });
});

describe("another way to end an agreement", () => {
  const ends = (agreed: Term, way: (typeof endingWays)[number], given: string, on: string | null) =>
    endingOf(agreed, {
      way,
      period: months(6),
      givenOn: day(given),
      endsOn: on === null ? null : day(on),
    });
  test.each([
    ["uppsagning", term(), "2026-10-31", "day_follows_from_notice"],
    ["overenskommelse", term(), null, "agreed_day_needed"],
    ["overenskommelse", term(), "2026-04-30", "ending_before_notice"],
    ["overenskommelse", term(), "2026-05-01", "2026-05-01"],
    ["overenskommelse", term(), "2027-03-31", "2027-03-31"],
    ["overenskommelse", fixed, "2026-12-31", "2026-12-31"],
    ["overenskommelse", fixed, "2027-01-01", "ending_too_late"],
    ["overenskommelse", once, "2027-12-31", "2027-12-31"],
    ["overenskommelse", once, "2028-01-01", "ending_too_late"],
    ["overenskommelse", open, "2040-01-01", "2040-01-01"],
    ["havning", term(), null, "2026-05-01"],
    ["havning", term(), "2026-05-31", "2026-05-31"],
    ["havning", term(), "2026-04-30", "ending_before_notice"],
    ["havning", fixed, "2027-01-01", "ending_too_late"],
  ] as const)("%s of %o with the day %s: %s", (way, agreed, on, what) => {
    const found = ends(agreed, way, "2026-05-01", on);
    expect(typeof found === "string" ? found : found.lastOn).toBe(what);
  });
});

test("no way to end an agreement makes it hold longer, or be over before the day on which it is done", () => {
  const random = chance(64);
  let late = 0;
  for (let i = 0; i < 4000; i++) {
    const fromOn = random.dayIn(2015 + random.below(10));
    const lastOn = random.below(5) === 0 ? null : addDays(fromOn, random.below(1500));
    const length = months(1 + random.below(24));
    const most = random.below(2) === 0 ? null : 1 + random.below(4);
    const agreed = term({
      ...{ fromOn, lastOn },
      prolongation:
        lastOn === null
          ? { kind: "ingen" }
          : random.pick([
              { kind: "ingen" } as const,
              { kind: "automatisk", length, most } as const,
              { kind: "option", length, decided: [] } as const,
            ]),
    });
    const givenOn = addDays(fromOn, random.below(3000));
    const now = endOn(agreed, givenOn);
    // What has ended can not be ended.
    if (now !== null && now < givenOn) continue;
    const way = random.pick(endingWays);
    const endsOn = way === "uppsagning" ? null : addDays(givenOn, random.below(900) - 20);
    const found = endingOf(agreed, {
      ...{ way, givenOn, endsOn },
      period: random.below(5) === 0 ? null : months(1 + random.below(18)),
    });
    if (typeof found === "string") continue;
    if (found.missed !== null) late++;
    expect(found.lastOn >= givenOn).toBe(true);
    const farthest = farthestEnd(agreed, givenOn);
    expect(farthest === null || found.lastOn <= farthest).toBe(true);
    const ended: Term = { ...agreed, notice: { givenOn, lastOn: found.lastOn } };
    for (const on of [found.lastOn, addDays(found.lastOn, 1), addMonths(found.lastOn, 30)]) {
      const holds = (one: Term, at: Day) => (endOn(one, at) ?? at) >= at;
      if (holds(ended, on)) expect(holds(agreed, on)).toBe(true);
    }
  }
  expect(late, "some notice comes late").toBeGreaterThan(100);
});
