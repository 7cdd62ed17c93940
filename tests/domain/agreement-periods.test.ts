import { describe, expect, test } from "vitest";
import { termLine } from "@/lib/domain/agreement-line";
import { nextEnd } from "@/lib/domain/agreement-outlook";
import {
  endOn,
  endsAfter,
  type Length,
  noticeDays,
  optionCap,
  standBy,
  type Term,
} from "@/lib/domain/agreement-term";
import { addDays, addMonths, type Day, day } from "@/lib/domain/day";
import { chance } from "./generator";

const months = (count: number): Length => ({ count, unit: "manader" });
const automatic = (length: Length, most: number | null = null) =>
  ({ kind: "automatisk", length, most }) as const;
const term = (fromOn: Day, lastOn: Day, prolongation: Term["prolongation"]): Term => ({
  ...{ fromOn, lastOn, prolongation },
  notice: null,
});

describe("the periods after the first", () => {
  test.each([
    // Half a year that ends on the 30th goes on to the 31st.
    ["2026-01-01", "2026-06-30", 1, ["2026-07-31", "2026-08-31", "2026-09-30"]],
    ["2026-01-01", "2026-06-30", 3, ["2026-09-30", "2026-12-31", "2027-03-31"]],
    ["2026-01-01", "2026-06-30", 6, ["2026-12-31", "2027-06-30", "2027-12-31"]],
    ["2026-01-01", "2026-06-30", 12, ["2027-06-30", "2028-06-30", "2029-06-30"]],
    ["2025-10-01", "2026-09-30", 1, ["2026-10-31", "2026-11-30", "2026-12-31"]],
    ["2025-10-01", "2026-09-30", 3, ["2026-12-31", "2027-03-31", "2027-06-30"]],
    ["2025-10-01", "2026-09-30", 6, ["2027-03-31", "2027-09-30", "2028-03-31"]],
    ["2025-10-01", "2026-09-30", 12, ["2027-09-30", "2028-09-30", "2029-09-30"]],
    ["2026-03-01", "2027-02-28", 1, ["2027-03-31", "2027-04-30", "2027-05-31"]],
    ["2026-03-01", "2027-02-28", 3, ["2027-05-31", "2027-08-31", "2027-11-30"]],
    ["2026-03-01", "2027-02-28", 6, ["2027-08-31", "2028-02-29", "2028-08-31"]],
    ["2026-03-01", "2027-02-28", 12, ["2028-02-29", "2029-02-28", "2030-02-28"]],
    ["2027-03-01", "2028-02-29", 1, ["2028-03-31", "2028-04-30", "2028-05-31"]],
    ["2027-03-01", "2028-02-29", 3, ["2028-05-31", "2028-08-31", "2028-11-30"]],
    ["2027-03-01", "2028-02-29", 6, ["2028-08-31", "2029-02-28", "2029-08-31"]],
    ["2027-03-01", "2028-02-29", 12, ["2029-02-28", "2030-02-28", "2031-02-28"]],
    // Whole months from a day late in its month: February is short and the others are not.
    ["2024-01-31", "2024-02-28", 1, ["2024-03-30", "2024-04-29", "2024-05-30"]],
    ["2024-08-30", "2025-02-27", 6, ["2025-08-29", "2026-02-27", "2026-08-29"]],
    ["2024-05-15", "2024-11-14", 6, ["2025-05-14", "2025-11-14", "2026-05-14"]],
    // No whole months: counted from the day after the end.
    ["2024-02-10", "2024-06-29", 6, ["2024-12-29", "2025-06-29", "2025-12-29"]],
    ["2024-02-10", "2024-06-30", 6, ["2024-12-31", "2025-06-30", "2025-12-31"]],
  ])("of one from %s to %s, by %i months", (from, last, count, ends) => {
    const nth = endsAfter({ fromOn: day(from), lastOn: day(last) }, months(count));
    expect([1, 2, 3].map(nth)).toEqual(ends);
    const agreed = term(day(from), day(last), automatic(months(count)));
    const [first = "", second = ""] = ends;
    expect(nextEnd(agreed, day(last)), "the end that follows").toBe(first);
    expect(endOn(agreed, addDays(day(first), 1)), "and the one after it").toBe(second);
    expect(optionCap(day(from), day(last), months(count)), "an option gives as much").toBe(first);
    const line = termLine({
      ...{ term: agreed, end: day(second), next: null, replacedFrom: null, noticeDays: [] },
      today: day(second),
    });
    expect(line.marks.find(({ what }) => what === "prolonged")?.on).toBe(first);
  });

  test("by years and by days are counted in the same way", () => {
    const first = { fromOn: day("2026-03-01"), lastOn: day("2027-02-28") };
    expect(endsAfter(first, { count: 1, unit: "ar" })(1)).toBe("2028-02-29");
    expect(endsAfter(first, { count: 10, unit: "dagar" })(2)).toBe("2027-03-20");
  });

  test("of whole months from the 1st always end on the last of a month", () => {
    const random = chance(61);
    for (let i = 0; i < 1500; i++) {
      const fromOn = day(`${random.dayIn(2015 + random.below(20)).slice(0, 7)}-01`);
      const lastOn = addDays(addMonths(fromOn, 1 + random.below(60)), -1);
      const ends = endsAfter({ fromOn, lastOn }, months(1 + random.below(36)));
      for (let n = 1; n <= 20; n++) expect(addDays(ends(n), 1).slice(8)).toBe("01");
    }
  });

  test("do not drift over twenty periods, whatever day they begin on", () => {
    const random = chance(62);
    for (let i = 0; i < 1500; i++) {
      const fromOn = random.dayIn(2015 + random.below(20));
      const [first, length] = [1 + random.below(60), 1 + random.below(36)];
      const lastOn = addDays(addMonths(fromOn, first), -1);
      const ends = endsAfter({ fromOn, lastOn }, months(length));
      for (let n = 0; n <= 20; n++)
        expect(addDays(ends(n), 1)).toBe(addMonths(fromOn, first + n * length));
    }
  });
});

const given = (lastOn: Day, random: ReturnType<typeof chance>) => {
  const givenOn = addDays(lastOn, -random.below(2000));
  return random.below(3) === 0 ? { givenOn, lastOn } : null;
};

/** A term of any kind: automatic, with options some of which were taken, until further notice, notice before or after its start. */
function someTerm(random: ReturnType<typeof chance>): Term {
  const fromOn = random.dayIn(2000 + random.below(25));
  if (random.below(6) === 0)
    return {
      ...{ fromOn, lastOn: null, prolongation: { kind: "ingen" } },
      notice: given(random.dayIn(2026), random),
    };
  const lastOn = addDays(fromOn, random.below(1500));
  const unit = random.pick(["dagar", "manader", "ar"] as const);
  const length: Length = { count: 1 + random.below(unit === "ar" ? 3 : 24), unit };
  const decided: { decidedOn: Day; lastOn: Day }[] = [];
  for (let end = lastOn, n = random.below(4); n > 0; n--) {
    const next = optionCap(fromOn, end, length);
    decided.push({ decidedOn: addDays(end, -random.below(200)), lastOn: next });
    end = next;
  }
  const most = random.below(2) === 0 ? null : 1 + random.below(5);
  return {
    ...{ fromOn, lastOn },
    prolongation: random.pick([
      { kind: "ingen" } as const,
      automatic(length, most),
      automatic(length),
      { kind: "option", length, decided } as const,
    ]),
    notice: given(addDays(lastOn, random.below(900)), random),
  };
}

test("no notice day and no day to take a stand is after the end, and no end before its day, over random terms", () => {
  const random = chance(63);
  let after = 0;
  for (let i = 0; i < 6000; i++) {
    const agreed = someTerm(random);
    const periods = ["a", "b", "c"].map((partyId) => ({
      partyId,
      period: random.below(5) === 0 ? null : months(1 + random.below(18)),
    }));
    // Also many periods on.
    const on = addDays(agreed.fromOn, random.below(12_000) - 400);
    const end = endOn(agreed, on);
    const days = noticeDays(agreed, periods, on);
    const by = standBy(agreed, periods, on);
    if (end === null) {
      expect([days, by]).toEqual([[], null]);
      continue;
    }
    for (const one of days) {
      expect(one.lastOn <= end).toBe(true);
      after++;
    }
    if (by !== null) expect(by <= end).toBe(true);
    expect(days.map((one) => one.lastOn)).toEqual(days.map((one) => one.lastOn).toSorted());
    const { notice } = agreed;
    if (notice && notice.givenOn <= on) expect([end, days]).toEqual([notice.lastOn, []]);
    const next = nextEnd(agreed, end);
    if (next !== null) expect(next > end).toBe(true);
  }
  expect(after, "the terms do have notice days").toBeGreaterThan(1000);
});

test("the day before notice was given, the notice days are what they were then", () => {
  const agreed: Term = {
    ...term(day("2024-01-01"), day("2026-12-31"), automatic(months(12))),
    notice: { givenOn: day("2026-05-10"), lastOn: day("2026-12-31") },
  };
  const periods = [{ partyId: "a", period: months(6) }];
  expect(noticeDays(agreed, periods, day("2026-05-09"))).toEqual([
    { partyId: "a", lastOn: "2026-06-30" },
  ]);
  expect(noticeDays(agreed, periods, day("2026-05-10"))).toEqual([]);
});
