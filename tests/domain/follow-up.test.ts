import { describe, expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import { followUpObstacle, followUpShown, lastTold, tellsFollowUp } from "@/lib/domain/follow-up";

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

describe("a plan's follow-up is told", () => {
  const to = (type: "mal" | "aktiviteter" | "text", assignedTo: string | null = "me") => [
    { type: "text", assignedTo: null } as const,
    { type, assignedTo },
  ];
  test.each([
    ["by whoever writes, whatever is handed over", true, to("text", null), null, true],
    ["by whoever has been handed the goals", false, to("mal"), "me", true],
    ["by whoever has been handed the activities", false, to("aktiviteter"), "me", true],
    ["not with another section", false, to("text"), "me", false],
    ["not with what another was handed", false, to("mal", "you"), "me", false],
    ["not where nothing is handed over", false, to("mal", null), "me", false],
    ["not by whoever is no person of the county", false, to("mal", null), null, false],
  ] as const)("%s", (_, writes, sections, me, may) => {
    expect(tellsFollowUp(writes, sections, me)).toBe(may);
  });
});

describe("a centre's year says of a follow-up", () => {
  test.each([
    ["that it waits", null, 0, 2026, "waits"],
    ["that it is done", null, 1, 2026, "done"],
    ["that it was done, when the report tells", "follow_up_reported", 2, 2026, "done"],
    ["nothing, when the report tells and nobody followed up", "follow_up_reported", 0, 2026, null],
    ["nothing before its year", "follow_up_early", 0, 2027, null],
    ["that last year's was done", "follow_up_reported", 1, 2025, "done"],
    ["that last year's waits, while its report is written", null, 0, 2025, "waits"],
    ["nothing of older ones", null, 1, 2024, null],
  ] as const)("%s", (_, obstacle, told, year, shown) => {
    expect(followUpShown(obstacle, told, year, 2026)).toBe(shown);
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
