import { describe, expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import { cameBefore, municipalityIn } from "@/lib/domain/party-place";

const names = ["Lund", "Östra Lund", "Borås", "Malmö", "Upplands-Bro", "Ale"];

describe("the municipality in the name of an organisation", () => {
  test.each([
    ["Lunds kommun", "Lund"],
    ["lunds kommun (exempel)", "Lund"],
    ["Östra Lunds kommun", "Östra Lund"],
    ["Borås stad", "Borås"],
    ["Exempelvården i Malmö AB", "Malmö"],
    ["Upplands-Bro kommun", "Upplands-Bro"],
    ["Exempelregionen", null],
    ["Alefjälls AB", null],
    ["Lundbergs bostäder AB", null],
    ["Kommunerna (alla)", null],
  ] as const)("%s: %s", (organisation, name) => {
    expect(municipalityIn(organisation, names)).toBe(name);
  });
});

describe("a body that has taken over", () => {
  const body = (id: string, succeededBy: string | null, on: string | null) => ({
    ...{ id, succeededBy },
    succeededOn: on === null ? null : day(on),
  });
  const bodies = [
    body("skol", "barn", "2020-01-01"),
    body("barn", "bildning", "2026-06-01"),
    body("fritid", "bildning", "2027-01-01"),
    body("bildning", null, null),
  ];
  test.each([
    ["bildning", "2026-11-22", ["bildning", "barn", "skol"]],
    ["bildning", "2026-05-31", ["bildning"]],
    ["bildning", "2027-01-01", ["bildning", "barn", "fritid", "skol"]],
    ["barn", "2026-11-22", ["barn", "skol"]],
    ["nobody", "2026-11-22", ["nobody"]],
  ] as const)("%s on %s stands for %j", (id, on, found) => {
    expect([...cameBefore(bodies, id, day(on))].sort()).toEqual([...found].sort());
  });
});
