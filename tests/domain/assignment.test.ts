import { describe, expect, test } from "vitest";
import { firstDayWithout, leftWithout, percentOf, scopeOf } from "@/lib/domain/assignment";
import { type Day, day } from "@/lib/domain/day";

const one = { id: "a", municipality: "1280" };
const two = { id: "b", municipality: "1281" };
const period = (fromOn: string, untilOn: string | null = null) => ({
  fromOn: day(fromOn),
  untilOn: untilOn as Day | null,
});

describe("where a role may reach", () => {
  test.each([
    ["lanssamordnare", [], [], { level: "county" }],
    ["ledamot", [], [], { level: "county" }],
    ["lasare", ["1280"], [], "role_needs_other_scope"],
    ["lanssamordnare", [], [one], "role_needs_other_scope"],
    ["kommunal_koordinator", [], [], "scope_needed"],
    [
      "kommunal_koordinator",
      ["1280", "1281"],
      [],
      { level: "municipalities", codes: ["1280", "1281"] },
    ],
    ["kommunal_koordinator", [], [one], { level: "centres", ids: ["a"] }],
    ["kommunal_koordinator", [], [one, two], "centres_in_several_municipalities"],
    ["kommunal_koordinator", ["1280"], [one], "role_needs_other_scope"],
    ["lokal_samordnare", [], [one, two], { level: "centres", ids: ["a", "b"] }],
    ["lokal_samordnare", [], [], "scope_needed"],
    ["lokal_samordnare", ["1280"], [], "role_needs_other_scope"],
  ] as const)("%s with municipalities %j and centres %j", (role, codes, centres, is) => {
    expect(scopeOf(role, { codes, centres })).toEqual(is);
  });
});

describe("a county's länssamordnare over time", () => {
  const today = day("2026-11-22");

  test.each([
    ["nobody", [], "2026-11-22"],
    ["one for good", [period("2020-01-01")], null],
    ["one who ends", [period("2020-01-01", "2027-01-01")], "2027-01-01"],
    ["one after another", [period("2020-01-01", "2027-01-01"), period("2027-01-01")], null],
    ["a gap of a day", [period("2020-01-01", "2027-01-01"), period("2027-01-02")], "2027-01-01"],
    ["one who begins tomorrow", [period("2026-11-23")], "2026-11-22"],
    ["an assignment taken back", [period("2026-11-22", "2026-11-22")], "2026-11-22"],
  ] as const)("%s", (_name, periods, first) => {
    expect(firstDayWithout(periods, today)).toBe(first);
  });

  test("is said only where the change makes it worse", () => {
    const forGood = [period("2020-01-01")];
    const ends = [period("2020-01-01", "2027-01-01")];
    expect(leftWithout(forGood, ends, today)).toBe("2027-01-01");
    expect(leftWithout(ends, ends, today)).toBeNull();
    expect(leftWithout(ends, [], today)).toBe("2026-11-22");
    expect(leftWithout([...forGood, ...ends], forGood, today)).toBeNull();
    expect(leftWithout([], [], today)).toBeNull();
  });
});

test("somebody's time is the sum of what is said; what is not said counts as nothing", () => {
  expect(percentOf([{ percent: 80 }, { percent: null }, { percent: 40 }])).toBe(120);
  expect(percentOf([])).toBe(0);
});
