import { describe, expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import { followUpObstacle, lastTold } from "@/lib/domain/follow-up";

const now = {
  kind: "plan",
  adopted: true,
  year: 2026,
  yearClosed: false,
  reportState: "ej_paborjad",
  today: day("2026-06-12"),
} as const;

describe("a plan is followed up", () => {
  test.each([
    ["in its year", {}, null],
    ["on its first day", { today: day("2026-01-01") }, null],
    ["not before its year", { today: day("2025-12-31") }, "follow_up_early"],
    ["while the report is written", { reportState: "utkast", today: day("2027-02-01") }, null],
    ["while the report has come back", { reportState: "ska_kompletteras" }, null],
    ["not when the report is handed in", { reportState: "inlamnad" }, "follow_up_reported"],
    ["not when the report is adopted", { reportState: "faststalld" }, "follow_up_reported"],
    ["not when the report is received", { reportState: "mottagen" }, "follow_up_reported"],
    ["not before it is adopted", { adopted: false }, "follow_up_no_plan"],
    ["not a report", { kind: "berattelse" }, "follow_up_no_plan"],
    ["not when the year is closed", { yearClosed: true }, "document_year_closed"],
  ] as const)("%s", (_, over, obstacle) => {
    expect(followUpObstacle({ ...now, ...over })).toBe(obstacle);
  });
});

test("what was said last of each thing is what counts", () => {
  const told = [
    { about: "a", onDay: day("2026-03-01"), said: 1 },
    { about: "a", onDay: day("2026-09-01"), said: 2 },
    { about: "b", onDay: day("2026-03-01"), said: 3 },
    { about: "a", onDay: day("2026-06-01"), said: 4 },
  ];
  expect([...lastTold(told).values()].map(({ said }) => said)).toEqual([2, 3]);
});
