import { describe, expect, it, test } from "vitest";
import { addDays, type Day, day } from "@/lib/domain/day";
import {
  correctionProblem,
  holdsOn,
  keptBy,
  overlaps,
  type PeriodPlan,
  planChange,
  planEnd,
  rowOn,
} from "@/lib/domain/period";
import { chance } from "./generator";

type Row = { id: string; fromOn: Day; untilOn: Day | null; says: string };
const row = (id: string, from: string, until: string | null, says = id): Row => ({
  id,
  says,
  fromOn: day(from),
  untilOn: until === null ? null : day(until),
});

describe("what holds on a day", () => {
  const winter = row("winter", "2026-01-01", "2026-04-01");
  it.each([
    ["2025-12-31", false],
    ["2026-01-01", true],
    ["2026-03-31", true],
    ["2026-04-01", false],
  ])("on %s: %s", (on, expected) => {
    expect(holdsOn(winter, day(on))).toBe(expected);
  });

  test("one that begins the day another ends does not overlap it", () => {
    const spring = row("spring", "2026-04-01", null);
    expect(overlaps(winter, spring)).toBe(false);
    expect(overlaps(spring, winter)).toBe(false);
    expect(overlaps(winter, row("x", "2026-03-31", "2026-04-01"))).toBe(true);
    expect(overlaps(spring, row("x", "2030-01-01", null))).toBe(true);
  });

  test("the row of a day is found, and none in a gap", () => {
    const rows = [winter, row("summer", "2026-06-01", null)];
    expect(rowOn(rows, day("2026-02-01"))?.id).toBe("winter");
    expect(rowOn(rows, day("2026-05-01"))).toBeUndefined();
    expect(rowOn(rows, day("2040-05-01"))?.id).toBe("summer");
  });
});

describe("something has changed, from and with a day", () => {
  test("what held ends the day before and the new holds on", () => {
    expect(planChange([row("a", "2020-01-01", null)], day("2026-02-01"))).toEqual({
      end: [{ id: "a", untilOn: "2026-02-01" }],
      remove: [],
      create: { fromOn: "2026-02-01", untilOn: null },
      resume: null,
    });
  });

  test("a change that is already planned stays, and the new holds until then", () => {
    const rows = [row("a", "2020-01-01", "2027-01-01"), row("b", "2027-01-01", null)];
    expect(planChange(rows, day("2026-02-01"))).toEqual({
      end: [{ id: "a", untilOn: "2026-02-01" }],
      remove: [],
      create: { fromOn: "2026-02-01", untilOn: "2027-01-01" },
      resume: null,
    });
  });

  test("planned changes are taken back when the coordinator asks for it", () => {
    const rows = [row("a", "2020-01-01", "2027-01-01"), row("b", "2027-01-01", null)];
    const plan = planChange(rows, day("2026-02-01"), null, "remove");
    expect(plan.remove).toEqual(["b"]);
    expect(plan.create.untilOn).toBeNull();
  });

  test("a row that begins the same day is replaced, not ended before it began", () => {
    const plan = planChange([row("a", "2026-02-01", null)], day("2026-02-01"));
    expect(plan).toMatchObject({ end: [], remove: ["a"] });
  });

  test("a change for two weeks lets what held before go on afterwards", () => {
    const plan = planChange([row("a", "2020-01-01", null)], day("2026-07-01"), day("2026-07-15"));
    expect(plan.create).toEqual({ fromOn: "2026-07-01", untilOn: "2026-07-15" });
    expect(plan.resume).toEqual({ id: "a", period: { fromOn: "2026-07-15", untilOn: null } });
  });

  test("a change before the first row fills the time up to it", () => {
    const plan = planChange([row("a", "2020-01-01", null)], day("2019-01-01"));
    expect(plan.create).toEqual({ fromOn: "2019-01-01", untilOn: "2020-01-01" });
    expect(plan.end).toEqual([]);
  });

  test("a change that ends before it begins is refused", () => {
    expect(() => planChange([], day("2026-02-01"), day("2026-02-01"))).toThrow("period_backward");
  });
});

describe("the record was wrong from the beginning", () => {
  const rows = [row("a", "2020-01-01", "2026-01-01"), row("b", "2026-01-01", null)];
  it.each([
    ["the same dates", row("b", "2026-01-01", null), null],
    ["a later beginning", row("b", "2026-03-01", null), null],
    ["a beginning in another's time", row("b", "2025-12-31", null), "periods_overlap"],
    ["an end before the beginning", row("b", "2026-03-01", "2026-02-01"), "period_backward"],
    ["no time at all", row("b", "2026-03-01", "2026-03-01"), "period_backward"],
  ])("%s: %s", (_, corrected, expected) => {
    expect(correctionProblem(rows, corrected)).toBe(expected);
  });
});

function carriedOut(rows: Row[], plan: PeriodPlan, says: string): Row[] {
  const resumed = rows.find((r) => r.id === plan.resume?.id);
  return [
    ...keptBy(rows, plan),
    { id: says, says, ...plan.create },
    ...(resumed && plan.resume ? [{ ...resumed, id: `${says}-on`, ...plan.resume.period }] : []),
  ];
}

describe("whatever two hundred coordinators do", () => {
  test("no day ever has two answers, only the days that were meant change, and an end ends", () => {
    const days = Array.from({ length: 130 }, (_, n) => addDays(day("2026-01-01"), n * 3));
    for (let seed = 1; seed <= 200; seed++) {
      const at = chance(seed);
      let rows: Row[] = [];
      for (let step = 0; step < 6; step++) {
        const fromOn = at.dayIn(2026);
        if (at.below(6) === 0) {
          const plan = planEnd(rows, fromOn);
          rows = keptBy(rows, plan);
          expect(days.filter((d) => d >= fromOn && rowOn(rows, d))).toEqual([]);
          continue;
        }
        const untilOn = at.below(3) === 0 ? addDays(fromOn, 1 + at.below(60)) : null;
        const planned = at.below(4) === 0 ? "remove" : "keep";
        const before = rows;
        const plan = planChange(rows, fromOn, untilOn, planned);
        rows = carriedOut(rows, plan, `s${step}`);
        for (const [i, a] of rows.entries()) {
          expect(a.untilOn === null || a.untilOn > a.fromOn).toBe(true);
          expect(rows.slice(i + 1).some((b) => overlaps(a, b))).toBe(false);
        }
        for (const d of days) {
          if (holdsOn(plan.create, d)) expect(rowOn(rows, d)?.says).toBe(`s${step}`);
          else if (planned === "keep") expect(rowOn(rows, d)?.says).toBe(rowOn(before, d)?.says);
        }
      }
    }
  });
});
