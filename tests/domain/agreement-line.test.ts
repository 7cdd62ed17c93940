import { describe, expect, test } from "vitest";
import { termLine } from "@/lib/domain/agreement-line";
import { nextEnd } from "@/lib/domain/agreement-outlook";
import { endOn, noticeDays, type Term } from "@/lib/domain/agreement-term";
import { addMonths, day } from "@/lib/domain/day";
import { chance } from "./generator";

const months = (count: number) => ({ count, unit: "manader" }) as const;
const term = (over: Partial<Term> = {}): Term => ({
  fromOn: day("2020-01-01"),
  lastOn: day("2022-12-31"),
  prolongation: { kind: "ingen" },
  notice: null,
  ...over,
});
const periods = [
  { partyId: "a", period: months(6) },
  { partyId: "b", period: months(12) },
  { partyId: "c", period: months(6) },
];
function lineOn(agreed: Term, on: string, replacedFrom: string | null = null) {
  const today = day(on);
  const end = endOn(agreed, today);
  return termLine({
    ...{ term: agreed, end, today, next: nextEnd(agreed, end) },
    replacedFrom: replacedFrom === null ? null : day(replacedFrom),
    noticeDays: noticeDays(agreed, periods, today),
  });
}
const said = (line: ReturnType<typeof termLine>) => line.marks.map(({ what, on }) => [what, on]);

describe("the line of a term", () => {
  test("tells start, first end, prolongations, each party's last notice day, today and what follows", () => {
    const agreed = term({ prolongation: { kind: "automatisk", length: months(24), most: null } });
    const line = lineOn(agreed, "2025-06-01");
    expect(said(line)).toEqual([
      ["start", "2020-01-01"],
      ["first_end", "2022-12-31"],
      ["prolonged", "2024-12-31"],
      ["today", "2025-06-01"],
      ["notice_day", "2025-12-31"],
      ["notice_day", "2026-06-30"],
      ["end", "2026-12-31"],
      ["next", "2028-12-31"],
    ]);
    const days = line.marks.filter(({ what }) => what === "notice_day");
    expect(days.map(({ parties }) => parties)).toEqual([["b"], ["a", "c"]]);
  });

  test("tells notice that was given, and what stands in its place", () => {
    const notice = { givenOn: day("2021-03-01"), lastOn: day("2021-09-30") };
    expect(said(lineOn(term({ notice }), "2021-05-01", "2021-08-01"))).toEqual([
      ["start", "2020-01-01"],
      ["given", "2021-03-01"],
      ["today", "2021-05-01"],
      ["replaced", "2021-08-01"],
      ["end", "2021-09-30"],
      ["first_end", "2022-12-31"],
    ]);
  });

  test("of an agreement without an end goes a year past today", () => {
    const line = lineOn(term({ lastOn: null }), "2025-01-01");
    expect(said(line).map(([what]) => what)).toEqual(["start", "today"]);
    expect(line.term).toEqual([0, 100]);
    expect(line.marks[1]?.at).toBeLessThan(100);
  });

  test("keeps every mark on the line, in order, and no two numbers of a lane over each other", () => {
    const random = chance(77);
    for (let i = 0; i < 1000; i++) {
      const from = random.dayIn(2000 + random.below(30));
      const length = months(1 + random.below(36));
      const decided = [{ decidedOn: from, lastOn: addMonths(from, 70) }];
      const agreed = term({
        fromOn: from,
        lastOn: random.below(4) === 0 ? null : addMonths(from, 1 + random.below(60)),
        prolongation: random.pick([
          { kind: "ingen" } as const,
          { kind: "automatisk", length, most: null } as const,
          { kind: "option", length, decided } as const,
        ]),
      });
      const line = lineOn(agreed, random.dayIn(2000 + random.below(40)));
      const places = line.marks.map(({ at }) => at);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(Math.min(...places, ...line.term)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...places, ...line.term)).toBeLessThanOrEqual(100);
      const numbered = line.marks.filter(({ what }) => what !== "today");
      for (let lane = 0; lane < line.lanes; lane++) {
        const here = numbered.filter((mark) => mark.lane === lane).map(({ at }) => at);
        here.forEach((at, n) => {
          expect(n === 0 || at - (here[n - 1] ?? 0) >= 8).toBe(true);
        });
      }
    }
  });
});
