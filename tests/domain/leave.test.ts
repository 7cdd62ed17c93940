import { describe, expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import { countsAfter, leaveThatCounts } from "@/lib/domain/leave";

/** Leaves by the order they were decided in, the latest first: until when, and when it was ended. */
const leaves = (...said: [string, string | null][]) =>
  said.map(([untilOn, endedOn]) => ({
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
    expect(leaveThatCounts(given, handedIn, day(today))?.untilOn ?? null).toBe(until);
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
