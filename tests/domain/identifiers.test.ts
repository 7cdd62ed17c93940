import { describe, expect, it, test } from "vitest";
import { distanceKm } from "@/lib/domain/distance";
import {
  emailProblem,
  hsaIdProblem,
  luhnHolds,
  municipalityCodeProblem,
  organisationsnummerProblem,
  phoneProblem,
  positionProblem,
  postcodeProblem,
} from "@/lib/domain/identifiers";

describe("an organisationsnummer", () => {
  /** All 21 regions', from the list of län. */
  const regions =
    "232100-0016 232100-0024 232100-0032 232100-0040 232100-0057 232100-0065 232100-0073 212000-0803 232100-0081 232100-0255 232100-0115 232100-0131 232100-0156 232100-0164 232100-0172 232100-0180 232100-0198 232100-0206 232100-0214 232100-0222 232100-0230".split(
      " ",
    );
  test("every region's is right, with and without hyphen and 16", () => {
    expect(regions).toHaveLength(21);
    for (const number of regions) {
      expect(organisationsnummerProblem(number)).toBeNull();
      expect(organisationsnummerProblem(number.replace("-", ""))).toBeNull();
      expect(organisationsnummerProblem(` 16${number} `)).toBeNull();
    }
  });
  test("any one digit wrong is found", () => {
    for (const number of regions)
      for (let at = 3; at < 11; at++) {
        if (number[at] === "-") continue;
        const wrong = `${number.slice(0, at)}${(Number(number[at]) + 1) % 10}${number.slice(at + 1)}`;
        expect(organisationsnummerProblem(wrong)).toBe("check_digit");
      }
  });
  it.each([
    ["811218-9876", "sole_trader"],
    ["16811218-9876", "sole_trader"],
    ["19811218-9876", "sole_trader"],
    ["198112189876", "sole_trader"],
    ["232100-025", "form"],
    ["232100–0255", "form"],
    ["172321000255", "form"],
    ["tjugotre", "form"],
    ["", "form"],
  ])("%s: %s", (text, problem) => {
    expect(organisationsnummerProblem(text)).toBe(problem);
  });
  test("the check digit is Luhn's", () => {
    expect(luhnHolds("8112189876")).toBe(true);
    expect(luhnHolds("8112189867")).toBe(false);
  });
});

describe("an HSA-id", () => {
  it.each([
    ["SE2321000131-E000000011801", null],
    ["SE2321000131-1", null],
    ["SE2321000131-123456789012345678", null],
    ["SE2321000131-1234567890123456789", "too_long"],
    ["SE2321000132-E000000011801", "check_digit"],
    ["SE8112189876-1234", "sole_trader"],
    ["SE2321000131-", "form"],
    ["SE2321000131-Å1", "form"],
    ["se2321000131-E1", "form"],
    ["2321000131-E1", "form"],
  ])("%s: %s", (text, problem) => {
    expect(hsaIdProblem(text)).toBe(problem);
  });
});

describe("where and how a centre is reached", () => {
  it.each([
    ["211 20", null],
    ["21120", null],
    ["011 20", "form"],
    ["2112", "form"],
    ["211  20", "form"],
    ["SE-211 20", "form"],
  ])("postcode %s: %s", (text, problem) => expect(postcodeProblem(text)).toBe(problem));
  it.each([
    ["070-123 45 67", null],
    ["08-12 34 56", null],
    ["040-34 10 00", null],
    ["+46 70 123 45 67", null],
    ["+46 (0)40-34 10 00", null],
    ["0046 40 34 10 00", null],
    ["08-12 34", "length"],
    ["070-123 45 67 89", "length"],
    ["1177", "form"],
    ["+45 33 12 34 56", "form"],
    ["ring växeln", "form"],
    ["070-123 45 67 a", "form"],
    ["", "form"],
  ])("telephone %s: %s", (text, problem) => expect(phoneProblem(text)).toBe(problem));
  it.each([
    ["samordnare@skane.example", null],
    ["eva.exempel+fc@sub.kommun.example", null],
    ["eva@kävlinge.example", null],
    ["eva", "form"],
    ["eva@", "form"],
    ["@skane.example", "form"],
    ["eva@skane", "form"],
    ["eva@@skane.example", "form"],
    ["eva exempel@skane.example", "form"],
    ["eva.@skane.example", "form"],
    ["eva@-skane.example", "form"],
    ["eva@skane..example", "form"],
    ["eva@10.0.0.1", "form"],
    ["Eva <eva@skane.example>", "form"],
    [`${"e".repeat(65)}@skane.example`, "too_long"],
    [`eva@${"a".repeat(60).concat(".").repeat(5)}example`, "too_long"],
  ])("e-mail %s: %s", (text, problem) => expect(emailProblem(text)).toBe(problem));
  it.each([
    ["1280", null],
    ["0114", null],
    ["114", "form"],
    ["01140", "form"],
    ["0201", "no_such_county"],
    ["2601", "no_such_county"],
  ])("kommunkod %s: %s", (text, problem) => expect(municipalityCodeProblem(text)).toBe(problem));
  it.each([
    [55.605, 13.0038, null],
    [68.35, 22.5, null],
    [13.0038, 55.605, "swapped"],
    [52.52, 13.405, "outside_sweden"],
    [0, 0, "outside_sweden"],
    [Number.NaN, 13, "outside_sweden"],
  ])("position %d, %d: %s", (lat, lon, problem) => expect(positionProblem(lat, lon)).toBe(problem));
});

describe("the distance between two places", () => {
  const malmo = { latitude: 55.605, longitude: 13.0038 };
  const kiruna = { latitude: 67.8557, longitude: 20.2253 };
  const lund = { latitude: 55.7047, longitude: 13.191 };
  test("Malmö to Lund is some 16 km, to Kiruna some 1 415 km, to itself none", () => {
    expect(distanceKm(malmo, lund)).toBeCloseTo(16.2, 0);
    expect(distanceKm(malmo, kiruna)).toBeGreaterThan(1400);
    expect(distanceKm(malmo, kiruna)).toBeLessThan(1430);
    expect(distanceKm(malmo, malmo)).toBe(0);
  });
  test("it is as far back, and a degree of latitude is 111 km", () => {
    expect(distanceKm(kiruna, malmo)).toBeCloseTo(distanceKm(malmo, kiruna), 9);
    expect(distanceKm(malmo, { ...malmo, latitude: 56.605 })).toBeCloseTo(111.2, 1);
  });
});
