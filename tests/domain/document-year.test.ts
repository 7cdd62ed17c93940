import { describe, expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import {
  completenessOf,
  type Deadlines,
  isExpected,
  isPastLast,
  isUntimed,
  lockOf,
  timingOf,
} from "@/lib/domain/document-year";
import type { CentreStatus } from "@/lib/domain/status";

const life = (...steps: [CentreStatus, string, string | null][]) =>
  steps.map(([status, from, until]) => ({
    status,
    fromOn: day(from),
    untilOn: until === null ? null : day(until),
  }));
const deadline = day("2026-12-15");

describe("who is expected to file", () => {
  test.each([
    ["in operation", life(["i_drift", "2015-01-01", null]), true, true],
    [
      "temporarily closed",
      life(["i_drift", "2015-01-01", "2026-10-01"], ["tillfalligt_stangd", "2026-10-01", null]),
      true,
      true,
    ],
    [
      "opens after the deadline",
      life(["under_etablering", "2026-01-01", "2027-02-01"], ["i_drift", "2027-02-01", null]),
      false,
      true,
    ],
    [
      "opens after the year",
      life(["under_etablering", "2026-01-01", "2028-02-01"], ["i_drift", "2028-02-01", null]),
      false,
      false,
    ],
    [
      "closes before the year",
      life(["i_drift", "2015-01-01", "2027-01-01"], ["avvecklad", "2027-01-01", null]),
      false,
      false,
    ],
    [
      "closes on the second day of the year",
      life(["i_drift", "2015-01-01", "2027-01-02"], ["avvecklad", "2027-01-02", null]),
      true,
      true,
    ],
    [
      "closed before the deadline",
      life(["i_drift", "2015-01-01", "2026-12-01"], ["avvecklad", "2026-12-01", null]),
      false,
      false,
    ],
    [
      "is to rest all year",
      life(
        ["i_drift", "2015-01-01", "2027-01-01"],
        ["vilande", "2027-01-01", "2028-01-01"],
        ["i_drift", "2028-01-01", null],
      ),
      false,
      false,
    ],
    [
      "rests on the deadline and opens in March",
      life(["vilande", "2026-06-01", "2027-03-01"], ["i_drift", "2027-03-01", null]),
      false,
      true,
    ],
    [
      "rests half the year",
      life(["i_drift", "2015-01-01", "2027-07-01"], ["vilande", "2027-07-01", null]),
      true,
      true,
    ],
    ["an idea", life(["ide", "2026-01-01", null]), false, false],
    [
      "in operation the last day of the year only",
      life(["under_etablering", "2027-01-01", "2027-12-31"], ["i_drift", "2027-12-31", null]),
      false,
      true,
    ],
  ])("%s: plan and report of 2027", (_, statuses, plan, report) => {
    expect(isExpected("plan", 2027, deadline, statuses)).toBe(plan);
    expect(isExpected("berattelse", 2027, day("2028-02-15"), statuses)).toBe(report);
  });
});

const deadlines: Deadlines = {
  opensOn: day("2026-10-01"),
  deadlineOn: deadline,
  graceOn: day("2026-12-22"),
  lastOn: day("2027-01-31"),
};
const longer = { kind: "forlangd", untilOn: day("2027-02-10") } as const;
const exempt = { kind: "befriad", untilOn: day("2027-12-31") } as const;

describe("in time or late", () => {
  test.each([
    ["utkast", null, true, null, "2026-12-22", "i_god_tid"],
    ["utkast", null, true, null, "2026-12-23", "forsenad"],
    ["ej_paborjad", null, true, null, "2026-12-23", "forsenad"],
    ["ej_paborjad", null, true, longer, "2027-02-10", "i_god_tid"],
    ["ej_paborjad", null, true, longer, "2027-02-11", "forsenad"],
    ["ej_paborjad", null, false, null, "2027-02-11", "ska_inte_lamna"],
    ["ej_paborjad", null, true, exempt, "2027-02-11", "befriad"],
    ["ej_paborjad", null, true, exempt, "2028-01-01", "forsenad"],
    ["inlamnad", "2026-12-22", true, null, "2027-06-01", "i_tid"],
    ["inlamnad", "2026-12-23", true, null, "2027-06-01", "sent"],
    ["mottagen", "2027-02-10", true, longer, "2027-06-01", "i_tid"],
    ["ska_kompletteras", "2026-12-01", true, null, "2027-06-01", "i_tid"],
    ["inlamnad", "2026-12-01", false, null, "2026-12-01", "i_tid"],
  ] as const)(
    "%s, handed in %s, expected %s, %o, on %s: %s",
    (state, on, expected, leave, today, timing) => {
      expect(
        timingOf(state, on === null ? null : day(on), expected, deadlines, leave, day(today)),
      ).toBe(timing);
    },
  );

  test("no more have filed than were expected, and whoever was not expected counts nowhere", () => {
    const cells = [
      { expected: true, timing: "i_tid", exempt: false },
      { expected: true, timing: "sent", exempt: false },
      { expected: true, timing: "forsenad", exempt: false },
      { expected: false, timing: "i_tid", exempt: false },
      { expected: true, timing: "i_tid", exempt: true },
    ] as const;
    const counts = { expected: 3, handedIn: 2, timed: 2, inTime: 1 };
    expect(completenessOf(cells)).toEqual(counts);
    const file = { expected: true, timing: "utan_tid", exempt: false } as const;
    expect(completenessOf([...cells, file])).toEqual({ ...counts, expected: 4, handedIn: 3 });
  });

  test.each([
    // how it was handed in, when the county opened the year, and whether it is neither in time nor late
    ["fil", "2026-12-23", true],
    ["fil", "2026-12-22", false],
    ["fil", null, false],
    ["protokoll", "2030-01-01", false],
    [null, "2030-01-01", false],
  ] as const)("%s, of a year opened %s: without time %s", (way, openedOn, untimed) => {
    expect(isUntimed(way, openedOn === null ? null : day(openedOn), deadlines)).toBe(untimed);
  });
});

describe("the last day to write", () => {
  test.each([
    ["2027-01-31", null, false],
    ["2027-02-01", null, true],
    ["2027-02-10", longer, false],
    ["2027-02-11", longer, true],
    ["2027-02-01", exempt, true],
  ] as const)("on %s with %o has been: %s", (today, leave, past) => {
    expect(isPastLast(deadlines, leave, day(today))).toBe(past);
    expect(isPastLast({ ...deadlines, lastOn: null }, leave, day(today))).toBe(false);
  });
});

describe("why a form cannot be written in", () => {
  const open = {
    mayWrite: true,
    state: "utkast",
    next: false,
    deadlines,
    leave: null,
    part: null,
    section: null,
    yearClosed: false,
    centreClosed: false,
    expected: true,
    today: day("2026-11-01"),
  } as const;
  const part = { untilOn: day("2027-02-20"), sections: ["siffror"] };
  test.each([
    [{}, null],
    [{ mayWrite: false }, "no_right"],
    [{ yearClosed: true }, "year_closed"],
    [{ state: "inlamnad" }, "submitted"],
    [{ state: "faststalld" }, "adopted"],
    [{ state: "mottagen" }, "received"],
    [{ today: day("2026-09-30") }, "not_open"],
    [{ today: day("2027-01-31") }, null],
    [{ today: day("2027-02-01") }, "locked"],
    [{ today: day("2027-02-01"), leave: longer }, null],
    [{ today: day("2027-02-11"), leave: longer }, "locked"],
    [{ today: day("2027-02-01"), state: "ska_kompletteras" }, null],
    // The next version of what was adopted, whenever it is opened.
    [{ today: day("2027-02-01"), next: true }, null],
    [{ today: day("2026-09-30"), next: true }, null],
    [{ today: day("2027-02-01"), next: true, state: "inlamnad" }, "submitted"],
    [{ today: day("2027-02-01"), next: true, yearClosed: true }, "year_closed"],
    [{ today: day("2027-02-01"), next: true, mayWrite: false }, "no_right"],
    [{ state: "ej_paborjad", centreClosed: true, expected: false }, "centre_closed"],
    [{ state: "ej_paborjad", centreClosed: true }, null],
    [{ state: "ej_paborjad", expected: false }, null],
    [{ state: "utkast", centreClosed: true, expected: false }, null],
    [{ deadlines: { ...deadlines, lastOn: null }, today: day("2030-01-01") }, null],
    // Longer time for some sections: they, and the document as a whole, are open after the last day; the others are not.
    [{ today: day("2027-01-31"), part, section: "mal" }, null],
    [{ today: day("2027-02-01"), part, section: "siffror" }, null],
    [{ today: day("2027-02-01"), part, section: "mal" }, "section_locked"],
    [{ today: day("2027-02-01"), part, section: "" }, "section_locked"],
    [{ today: day("2027-02-01"), part }, null],
    [{ today: day("2027-02-20"), part, section: "siffror" }, null],
    [{ today: day("2027-02-21"), part, section: "siffror" }, "locked"],
    [{ today: day("2027-02-21"), part }, "locked"],
    [{ today: day("2027-02-10"), part, leave: longer, section: "mal" }, null],
    [{ today: day("2027-02-11"), part, leave: longer, section: "mal" }, "section_locked"],
    [{ today: day("2027-02-01"), part, section: "mal", state: "ska_kompletteras" }, null],
    [{ today: day("2027-02-01"), part, section: "mal", next: true }, null],
    [{ today: day("2027-02-01"), part, section: "siffror", state: "inlamnad" }, "submitted"],
    [{ today: day("2027-02-01"), part, section: "siffror", yearClosed: true }, "year_closed"],
    [{ today: day("2027-02-01"), part, section: "siffror", mayWrite: false }, "no_right"],
  ] as const)("%o: %s", (over, reason) => {
    expect(lockOf({ ...open, ...over })).toBe(reason);
  });
});
