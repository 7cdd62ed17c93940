import { describe, expect, test } from "vitest";
import {
  appointmentProblem,
  firstDayWithout,
  leftWithout,
  percentOf,
  scopeOf,
  sumAmiss,
} from "@/lib/domain/assignment";
import { type Day, day } from "@/lib/domain/day";
import { seatRoles } from "@/lib/domain/policy";

const one = { id: "a", municipality: "1280" };
const two = { id: "b", municipality: "1281" };
const period = (fromOn: string, untilOn: string | null = null) => ({
  fromOn: day(fromOn),
  untilOn: untilOn as Day | null,
});

const bhv = { id: "s", centreId: "a" };
const mhv = { id: "t", centreId: "a" };
const elsewhere = { id: "u", centreId: "b" };
const ofServices = (services: string[], ids: string[]) => ({ level: "services", services, ids });

describe("where a role may reach", () => {
  test.each([
    ["lanssamordnare", {}, { level: "county" }],
    ["bitradande_lanssamordnare", {}, { level: "county" }],
    ["lasare", { codes: ["1280"] }, "role_needs_other_scope"],
    ["lanssamordnare", { centres: [one] }, "role_needs_other_scope"],
    ["lanssamordnare", { services: [bhv] }, "role_needs_other_scope"],
    ["kommunal_koordinator", {}, "scope_needed"],
    [
      "kommunal_koordinator",
      { codes: ["1280", "1281"] },
      { level: "municipalities", codes: ["1280", "1281"] },
    ],
    ["kommunal_koordinator", { centres: [one] }, { level: "centres", ids: ["a"] }],
    ["kommunal_koordinator", { centres: [one, two] }, "centres_in_several_municipalities"],
    ["kommunal_koordinator", { codes: ["1280"], centres: [one] }, "role_needs_other_scope"],
    ["lokal_samordnare", { centres: [one, two] }, { level: "centres", ids: ["a", "b"] }],
    ["lokal_samordnare", {}, "scope_needed"],
    ["lokal_samordnare", { codes: ["1280"] }, "role_needs_other_scope"],
    ["avtalsansvarig", {}, { level: "county" }],
    ["avtalsansvarig", { codes: ["1280"] }, { level: "municipalities", codes: ["1280"] }],
    ["avtalsansvarig", { centres: [one] }, "role_needs_other_scope"],
    ["narmaste_chef", {}, "scope_needed"],
    ["narmaste_chef", { services: [bhv, elsewhere] }, ofServices(["s", "u"], ["a", "b"])],
    ["narmaste_chef", { centres: [one] }, "role_needs_other_scope"],
    ["medarbetare", {}, "scope_needed"],
    ["medarbetare", { services: [bhv, mhv] }, ofServices(["s", "t"], ["a"])],
    ["medarbetare", { services: [bhv, elsewhere] }, "services_at_several_centres"],
  ] as const)("%s with %j", (role, picked, is) => {
    expect(scopeOf(role, { codes: [], centres: [], services: [], ...picked })).toEqual(is);
  });

  test.each(seatRoles)("a new %s is given in the group", (role) => {
    expect(scopeOf(role, { codes: [], centres: [], services: [] })).toBe("seat_given_in_group");
  });
});

describe("who pays for somebody's time", () => {
  test.each([
    [[], null],
    [[100], null],
    [[60, 40], null],
    [[60, 30], 90],
    [[100, 1], 101],
  ])("shares of %j are amiss by their sum: %s", (percents, sum) => {
    expect(sumAmiss(percents.map((percent) => ({ payer: "Part", percent })))).toBe(sum);
  });
});

test.each([
  [null, null, null],
  ["g", null, null],
  ["g", "2026-11-22", null],
  ["g", "2026-11-23", "appointed_later"],
  [null, "2026-11-01", "appointing_group_needed"],
] as const)("appointed by %s on %s: %s", (by, on, is) => {
  expect(appointmentProblem({ by, on: on && day(on) }, day("2026-11-22"))).toBe(is);
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
