import { describe, expect, it, test } from "vitest";
import { confirmationGroups, confirmationOf, groupState, waits } from "@/lib/domain/confirmation";
import { day } from "@/lib/domain/day";

describe("a group of facts that a coordinator confirmed on 22 November 2025", () => {
  it.each([
    ["2025-11-22", "confirmed"],
    ["2026-10-21", "confirmed"],
    ["2026-10-22", "due_soon"],
    ["2026-11-21", "due_soon"],
    ["2026-11-22", "due"],
    ["2030-01-01", "due"],
  ])("is on %s %s", (today, state) => {
    const said = groupState("adress", day("2025-11-22"), day(today));
    expect(said).toMatchObject({ state, dueOn: "2026-11-22" });
    expect(waits(said)).toBe(state === "due");
  });

  test("on 29 February is due on 28 February", () => {
    expect(groupState("adress", day("2024-02-29"), day("2025-02-28")).state).toBe("due");
  });

  test("is due earlier in a county that asks twice a year", () => {
    expect(groupState("adress", day("2025-11-22"), day("2026-05-22"), 6).state).toBe("due");
  });
});

test("what nobody has ever confirmed waits, and has no day of its own", () => {
  const said = groupState("chefer", null, day("2026-11-22"));
  expect(said).toEqual({ group: "chefer", state: "never", confirmedOn: null, dueOn: null });
  expect(waits(said)).toBe(true);
});

test("a centre's groups are told one by one, in the order in which they are confirmed", () => {
  const confirmed = {
    adress: day("2026-11-01"),
    oppettider: null,
    verksamheter: day("2025-01-01"),
    bemanning: day("2026-11-01"),
    chefer: day("2025-12-01"),
  };
  const states = confirmationOf(confirmed, day("2026-11-22"));
  expect(states.map((s) => s.group)).toEqual(confirmationGroups);
  expect(states.map((s) => s.state)).toEqual([
    "confirmed",
    "never",
    "due",
    "confirmed",
    "due_soon",
  ]);
});
