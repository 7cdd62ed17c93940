import { describe, expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import { type InItsYear, isSettled, nextToWrite, type ToWrite } from "@/lib/domain/next-to-write";

const today = day("2026-11-22");
const one = (name: string, over: Partial<ToWrite> = {}) => ({
  name,
  state: "ej_paborjad" as const,
  expected: true,
  exempt: false,
  opensOn: day("2026-10-01"),
  deadlineOn: day("2026-12-15"),
  closed: false,
  ...over,
});
const plan = one("plan");
const report = one("report", { deadlineOn: day("2027-02-15") });

describe("what to go on with", () => {
  test.each([
    ["nothing is left", [], null],
    ["what is due first", [report, plan], "plan"],
    [
      "what has come back, whatever else is due",
      [plan, one("back", { state: "ska_kompletteras", deadlineOn: day("2027-02-15") })],
      "back",
    ],
    [
      "of what is due the same day what is begun",
      [plan, one("draft", { state: "utkast" })],
      "draft",
    ],
    [
      "what is late is still to write",
      [report, one("late", { deadlineOn: day("2025-12-15") })],
      "late",
    ],
    ["not what has been handed in", [one("in", { state: "inlamnad" }), report], "report"],
    ["not what has not opened", [one("later", { opensOn: day("2027-01-01") }), report], "report"],
    [
      "not what nobody expects, or is excused",
      [one("not", { expected: false }), one("excused", { exempt: true })],
      null,
    ],
    ["not in a closed year", [one("closed", { closed: true, state: "ska_kompletteras" })], null],
  ])("%s", (_, documents, expected) => {
    expect(nextToWrite(documents, today)?.name ?? null).toBe(expected);
  });
});

describe("what belongs among the earlier years", () => {
  const late: InItsYear = {
    state: "ej_paborjad",
    timing: "forsenad",
    year: 2021,
    closed: false,
    writable: true,
  };
  test.each<[string, Partial<InItsYear>, boolean]>([
    ["not what is late and can be begun, however long ago", {}, false],
    ["what is late and cannot be written by whoever looks", { writable: false }, true],
    ["not what has come back after years", { state: "ska_kompletteras", timing: "i_tid" }, false],
    ["not an old draft that can be written in", { state: "utkast", timing: "sent" }, false],
    ["what an earlier year has handed in", { state: "inlamnad", timing: "i_tid" }, true],
    [
      "what the group has adopted of an earlier year",
      { state: "faststalld", timing: "i_tid" },
      true,
    ],
    ["not what last year's waits for", { state: "faststalld", timing: "i_tid", year: 2025 }, false],
    [
      "not this year's, written or not",
      { year: 2026, timing: "i_god_tid", writable: false },
      false,
    ],
    [
      "what is received, also this year's",
      { state: "mottagen", timing: "i_tid", year: 2026 },
      true,
    ],
    ["what is not to come", { timing: "ska_inte_lamna", year: 2026 }, true],
    ["what lies in a closed year", { closed: true, year: 2026 }, true],
  ])("%s", (_, over, expected) => {
    expect(isSettled({ ...late, ...over }, 2026)).toBe(expected);
  });
});
