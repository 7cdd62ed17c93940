import { describe, expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import { alsoThere, type Coordination, handOver, leftVacant } from "@/lib/domain/handover";

const [jan, mar, jun, sep] = ["2026-01-01", "2026-03-01", "2026-06-01", "2026-09-01"].map(day) as [
  ReturnType<typeof day>,
  ReturnType<typeof day>,
  ReturnType<typeof day>,
  ReturnType<typeof day>,
];
const sara: Coordination = {
  id: "s",
  personId: "sara",
  centres: ["A", "B"],
  fromOn: jan,
  untilOn: null,
};

describe("two at once", () => {
  test.each([
    ["the same centre at the same time", { centres: ["A"], fromOn: mar, untilOn: null }, ["s"]],
    ["another centre", { centres: ["C"], fromOn: mar, untilOn: null }, []],
    ["one of several", { centres: ["C", "B"], fromOn: mar, untilOn: jun }, ["s"]],
    ["before", { centres: ["A"], fromOn: day("2025-01-01"), untilOn: jan }, []],
  ])("%s", (_, wanted, expected) => {
    expect(alsoThere([sara], wanted).map((h) => h.id)).toEqual(expected);
  });
  test("whoever has ended is not there", () => {
    const ended = { ...sara, untilOn: mar };
    expect(alsoThere([ended], { centres: ["A"], fromOn: mar, untilOn: null })).toEqual([]);
  });
});

describe("a handover", () => {
  test("ends the old from the day, and leaves her the centres that are not handed over", () => {
    expect(handOver([sara], { centres: ["A"], fromOn: mar, untilOn: null })).toEqual([
      {
        id: "s",
        personId: "sara",
        leaves: ["A"],
        begunOn: jan,
        endsOn: mar,
        goesOn: [{ centres: ["B"], period: { fromOn: mar, untilOn: null } }],
      },
    ]);
  });
  test("of all she had leaves her nothing", () => {
    const [relief] = handOver([sara], { centres: ["A", "B"], fromOn: mar, untilOn: null });
    expect(relief?.goesOn).toEqual([]);
  });
  test("to a stand-in gives it back when the stand-in's time is over", () => {
    const [relief] = handOver([sara], { centres: ["A", "B"], fromOn: mar, untilOn: jun });
    expect(relief?.goesOn).toEqual([
      { centres: ["A", "B"], period: { fromOn: jun, untilOn: null } },
    ]);
  });
  test("to a stand-in who stays longer than she would have gives nothing back", () => {
    const until = { ...sara, untilOn: jun };
    const [relief] = handOver([until], { centres: ["A", "B"], fromOn: mar, untilOn: sep });
    expect(relief?.goesOn).toEqual([]);
  });
  test("before she has begun takes hers back", () => {
    const coming = { ...sara, fromOn: jun };
    const [relief] = handOver([coming], { centres: ["A", "B"], fromOn: mar, untilOn: null });
    expect(relief?.endsOn).toBe(jun);
  });
});

describe("what is left vacant", () => {
  test("every centre that nobody else has from the day", () => {
    expect(leftVacant([sara], [{ id: "s", endsOn: mar }])).toEqual([
      { centreId: "A", from: mar },
      { centreId: "B", from: mar },
    ]);
  });
  test("not a centre that another shares", () => {
    const noor = { ...sara, id: "n", personId: "noor", centres: ["A"] };
    expect(leftVacant([sara, noor], [{ id: "s", endsOn: mar }])).toEqual([
      { centreId: "B", from: mar },
    ]);
  });
  test("also a centre whose next has not begun", () => {
    const noor = { ...sara, id: "n", centres: ["A", "B"], fromOn: jun };
    expect(leftVacant([sara, noor], [{ id: "s", endsOn: mar }])).toHaveLength(2);
  });
});
