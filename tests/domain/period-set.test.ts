import { describe, expect, test } from "vitest";
import { type Day, day } from "@/lib/domain/day";
import { correctSet, planSet, type SetPlan } from "@/lib/domain/period-set";

type Fact = { profession: string; persons: number };
type Row = Fact & { id: string; fromOn: Day; untilOn: Day | null };
const told = {
  key: (f: Fact) => f.profession,
  same: (a: Fact, b: Fact) => a.persons === b.persons,
};
const row = (
  id: string,
  profession: string,
  persons: number,
  from: string,
  until: string | null = null,
): Row => ({ id, profession, persons, fromOn: day(from), untilOn: until ? day(until) : null });
const nothing: SetPlan<Fact> = { end: [], remove: [], update: [], create: [] };
const D = day("2027-02-01");

describe("a set that changes from a day", () => {
  test("leaves alone what is the same, ends what changes or goes, and begins what is new", () => {
    const rows = [
      row("a", "barnmorska", 2, "2020-01-01"),
      row("b", "kurator", 1, "2020-01-01"),
      row("c", "psykolog", 1, "2020-01-01"),
    ];
    const wanted = [
      { profession: "barnmorska", persons: 2 },
      { profession: "kurator", persons: 3 },
      { profession: "socionom", persons: 1 },
    ];
    const plan = planSet(rows, wanted, D, told);
    expect(plan.end).toEqual([
      { id: "b", untilOn: D },
      { id: "c", untilOn: D },
    ]);
    expect(plan.create.map((c) => c.fact.profession)).toEqual(["kurator", "socionom"]);
    expect(plan.create.every((c) => c.period.fromOn === D && c.period.untilOn === null)).toBe(true);
  });

  test("replaces what began on the day itself, and stops where the next change is planned", () => {
    const rows = [
      row("a", "kurator", 1, "2027-02-01", "2027-06-01"),
      row("b", "kurator", 4, "2027-06-01"),
    ];
    const plan = planSet(rows, [{ profession: "kurator", persons: 2 }], D, told);
    expect(plan.remove).toEqual(["a"]);
    expect(plan.create).toEqual([
      {
        fact: { profession: "kurator", persons: 2 },
        period: { fromOn: D, untilOn: day("2027-06-01") },
      },
    ]);
  });

  test("the same set again changes nothing", () => {
    expect(
      planSet(
        [row("a", "kurator", 1, "2020-01-01")],
        [{ profession: "kurator", persons: 1 }],
        D,
        told,
      ),
    ).toEqual(nothing);
  });
});

describe("a set that was wrong from the beginning", () => {
  test("is corrected in place and keeps its time", () => {
    const rows = [row("a", "kurator", 1, "2020-01-01")];
    expect(correctSet(rows, [{ profession: "kurator", persons: 2 }], D, told)).toEqual({
      ...nothing,
      update: [{ id: "a", fact: { profession: "kurator", persons: 2 } }],
    });
  });

  test("gives what was forgotten the time of the rest, and takes away what never was", () => {
    const rows = [row("a", "kurator", 1, "2020-01-01")];
    const plan = correctSet(rows, [{ profession: "socionom", persons: 1 }], D, told);
    expect(plan.remove).toEqual(["a"]);
    expect(plan.create).toEqual([
      {
        fact: { profession: "socionom", persons: 1 },
        period: { fromOn: day("2020-01-01"), untilOn: null },
      },
    ]);
  });

  test("does not reach into a time when another fact of the same key held", () => {
    const rows = [
      row("a", "kurator", 1, "2020-01-01"),
      row("b", "socionom", 2, "2019-01-01", "2023-01-01"),
    ];
    const plan = correctSet(
      rows,
      [
        { profession: "kurator", persons: 1 },
        { profession: "socionom", persons: 1 },
      ],
      D,
      told,
    );
    expect(plan.create[0]?.period).toEqual({ fromOn: day("2023-01-01"), untilOn: null });
  });
});
