import { describe, expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import type { Deadlines } from "@/lib/domain/document-year";
import {
  countsAfter,
  type Given,
  leaveInTime,
  leaveProblem,
  leavesThatCount,
} from "@/lib/domain/leave";

/** Leaves by the order they were decided in, the latest first: until when, and when it was ended. */
const leaves = (...said: [string, string | null][]) =>
  said.map(([untilOn, endedOn]) => ({
    kind: "forlangd" as const,
    sections: [] as string[],
    untilOn: day(untilOn),
    endedOn: endedOn === null ? null : day(endedOn),
  }));

const one = leaves(["2027-03-10", null]);
const two = leaves(["2027-03-10", null], ["2027-02-20", null]);
const shorter = leaves(["2027-02-20", null], ["2027-03-10", null]);
const laterEnded = leaves(["2027-03-10", "2027-02-10"], ["2027-02-20", null]);
const bothEnded = leaves(["2027-03-10", "2027-02-10"], ["2027-02-20", "2027-02-01"]);
const middleEnded = leaves(
  ["2027-03-10", "2027-02-12"],
  ["2027-03-01", "2027-02-11"],
  ["2027-02-20", null],
);

describe("the leave that counts", () => {
  test.each([
    ["none has been given", [], null, "2027-02-15", null],
    ["the only one", one, null, "2027-02-15", "2027-03-10"],
    ["the only one, run out", one, null, "2027-04-15", "2027-03-10"],
    ["the latest of two", two, null, "2027-02-15", "2027-03-10"],
    ["a shorter one in a longer one's place", shorter, null, "2027-02-15", "2027-02-20"],
    ["and it covers the longer when it has run out", shorter, null, "2027-03-01", "2027-02-20"],
    ["the latest, until the day it is ended", laterEnded, null, "2027-02-09", "2027-03-10"],
    [
      "the one before, from the day the latest is ended",
      laterEnded,
      null,
      "2027-02-10",
      "2027-02-20",
    ],
    ["nothing, when both have been ended", bothEnded, null, "2027-02-15", null],
    [
      "the one before last, when the last two are ended",
      middleEnded,
      null,
      "2027-02-15",
      "2027-02-20",
    ],
    ["what came before the end keeps it", laterEnded, "2027-02-05", "2027-02-15", "2027-03-10"],
    ["and what came on that day", laterEnded, "2027-02-10", "2027-02-15", "2027-03-10"],
    ["but not what came after", laterEnded, "2027-02-11", "2027-02-15", "2027-02-20"],
  ])("%s", (_, given, submittedOn, today, until) => {
    const handedIn = submittedOn === null ? null : day(submittedOn);
    const { whole, part } = leavesThatCount(given, handedIn, day(today));
    expect(whole?.untilOn ?? null).toBe(until);
    expect(part).toBe(null);
  });

  test.each([
    ["the one before", two, "2027-02-15", "2027-02-20"],
    ["and on its last day", two, "2027-02-20", "2027-02-20"],
    ["nothing, when it has run out", two, "2027-02-21", null],
    ["nothing, when there is none", one, "2027-02-15", null],
    ["a longer one that it had taken the place of", shorter, "2027-02-15", "2027-03-10"],
    [
      "nothing, when the one before was ended itself",
      leaves(["2027-03-10", null], ["2027-02-20", "2027-02-01"]),
      "2027-02-15",
      null,
    ],
  ])("ending the latest: %s counts again", (_, given, today, until) => {
    const [latest] = given;
    if (!latest) throw new Error("no leave");
    expect(countsAfter(given, latest, day(today))?.untilOn ?? null).toBe(until);
  });
});

describe("longer time for some sections", () => {
  const given = (kind: Given["kind"], untilOn: string, ...sections: string[]): Given => ({
    ...{ kind, untilOn: day(untilOn), sections },
    endedOn: null,
  });
  const whole = given("forlangd", "2027-03-01");
  const exempt = given("befriad", "2027-02-10");
  const part = given("forlangd", "2027-03-20", "siffror");
  const earlier = given("forlangd", "2027-03-25", "mal");

  test("counts beside what counts for the whole, whichever was decided last", () => {
    const today = day("2027-02-15");
    expect(leavesThatCount([part, whole, earlier], null, today)).toEqual({ whole, part });
    expect(leavesThatCount([whole, part], null, today)).toEqual({ whole, part });
    expect(countsAfter([part, whole, earlier], part, today)).toBe(earlier);
    expect(countsAfter([part, whole], part, today)).toBe(null);
    expect(countsAfter([part, whole], whole, today)).toBe(null);
  });

  test.each([
    ["the longer of two", [part, whole], null, "2027-02-15", part],
    [
      "the longer, though it is the whole's",
      [given("forlangd", "2027-02-20", "mal"), whole],
      null,
      "2027-02-15",
      whole,
    ],
    ["its own, where there is no other", [part], null, "2027-02-15", part],
    ["the exemption, while it lasts", [part, exempt], null, "2027-02-10", exempt],
    ["the longer time, when the exemption has run out", [part, exempt], null, "2027-02-11", part],
    ["and of what came after it", [part, exempt], "2027-02-11", "2027-02-10", part],
  ] as const)("says what is in time: %s", (_, leaves, submittedOn, today, says) => {
    const handedIn = submittedOn === null ? null : day(submittedOn);
    expect(leaveInTime(leaves, handedIn, day(today))).toBe(says);
  });

  const deadlines: Deadlines = {
    opensOn: day("2026-10-01"),
    deadlineOn: day("2026-12-15"),
    graceOn: day("2026-12-22"),
    lastOn: day("2027-01-31"),
  };
  test.each([
    ["forlangd", "2027-02-20", ["siffror"], "2027-01-31", null],
    ["forlangd", "2027-01-31", ["siffror"], "2027-01-31", "leave_sections_open"],
    ["forlangd", "2027-01-31", [], "2027-01-31", null],
    ["forlangd", "2027-02-20", ["siffror"], null, "leave_sections_open"],
    ["befriad", "2027-02-20", ["siffror"], "2027-01-31", "leave_sections_exempt"],
    ["forlangd", "2026-11-20", ["siffror"], "2027-01-31", "leave_in_past"],
    ["forlangd", "2028-06-01", ["siffror"], "2027-01-31", "leave_too_long"],
  ] as const)(
    "%s until %s for %j, where the last day to write is %s: %s",
    (kind, untilOn, sections, lastOn, problem) => {
      const round = { ...deadlines, lastOn: lastOn === null ? null : day(lastOn) };
      const leave = { kind, untilOn: day(untilOn) };
      expect(leaveProblem(leave, sections, round, day("2026-11-22"))).toBe(problem);
    },
  );
});
