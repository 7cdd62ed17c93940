import { describe, expect, test } from "vitest";
import { addDays, type Day, day } from "@/lib/domain/day";
import { nationalDefinition2026 as national } from "@/lib/domain/definition";
import { type DatedFact, kindChanges, kindOn, kindsOver } from "@/lib/domain/kind-over-time";
import { rowOn } from "@/lib/domain/period";
import {
  type Degree,
  degrees,
  type ServiceType,
  serviceTypes,
  usualHuvudman,
} from "@/lib/domain/service";
import { chance } from "./generator";

const fact = (
  type: ServiceType,
  degree: Degree,
  from: string,
  until: string | null = null,
): DatedFact => ({
  type,
  degree,
  huvudman: usualHuvudman(type),
  fromOn: day(from),
  untilOn: until === null ? null : day(until),
});
const base = [
  fact("bhv", "ja", "2009-01-01"),
  fact("mhv", "ja", "2009-01-01"),
  fact("oppen_forskola", "ja", "2009-01-01"),
];

describe("a kind over time", () => {
  test("14: a centre that will get its fourth service is familjecentralsliknande until that day", () => {
    const facts = [...base, fact("forebyggande_socialtjanst", "ja", "2027-01-01")];
    expect(kindsOver(national, facts, day("2026-11-22"))).toEqual([
      { fromOn: "2026-11-22", untilOn: "2027-01-01", kind: "familjecentralsliknande" },
      { fromOn: "2027-01-01", untilOn: null, kind: "familjecentral" },
    ]);
  });

  test("16: when öppen förskola closes the kind changes that day, and the years before keep theirs", () => {
    const facts = [
      fact("bhv", "ja", "2009-01-01"),
      fact("oppen_forskola", "ja", "2009-01-01", "2026-07-01"),
    ];
    expect(kindOn(national, facts, day("2026-06-30"))).toBe("familjecentralsliknande");
    expect(kindOn(national, facts, day("2026-07-01"))).toBe("none");
    expect(kindsOver(national, facts, day("2008-01-01")).map((p) => p.kind)).toEqual([
      "none",
      "familjecentralsliknande",
      "none",
    ]);
  });

  test("a change that makes no difference to the kind makes no period", () => {
    const facts = [
      ...base.slice(0, 2),
      fact("oppen_forskola", "ja", "2009-01-01", "2020-01-01"),
      fact("forebyggande_socialtjanst", "ja", "2020-01-01"),
    ];
    expect(kindsOver(national, facts, day("2010-01-01"))).toHaveLength(1);
  });

  test("a stretch that is asked for ends where it was asked to", () => {
    const over = kindsOver(national, base, day("2025-01-01"), day("2026-01-01"));
    expect(over).toEqual([
      { fromOn: "2025-01-01", untilOn: "2026-01-01", kind: "familjecentralsliknande" },
    ]);
  });
});

test("two accounts differ exactly on the days that the differences say, whatever the facts", () => {
  const days: Day[] = Array.from({ length: 60 }, (_, n) => addDays(day("2026-01-01"), n * 7));
  for (let seed = 1; seed <= 60; seed++) {
    const at = chance(seed);
    const some = () =>
      Array.from({ length: 6 }, (): DatedFact => {
        const fromOn = at.dayIn(2026);
        const untilOn = at.below(2) ? addDays(fromOn, 1 + at.below(200)) : null;
        const type = at.pick(serviceTypes);
        return { type, degree: at.pick(degrees), huvudman: usualHuvudman(type), fromOn, untilOn };
      });
    const [before, after] = [some(), some()];
    const changes = kindChanges(national, before, after);
    const over = kindsOver(national, after, day("2026-01-01"));
    for (const on of days) {
      const was = kindOn(national, before, on);
      const is = kindOn(national, after, on);
      const change = rowOn(changes, on);
      if (was === is) expect(change).toBeUndefined();
      else expect(change).toMatchObject({ before: was, after: is });
      expect(rowOn(over, on)?.kind).toBe(is);
    }
  }
});
