import { describe, expect, test } from "vitest";
import {
  type Agreement,
  agreementKinds,
  agreementStatuses,
  begunUnsigned,
  overlap,
  situationOf,
  situations,
  statusOf,
  urgencyOf,
} from "@/lib/domain/agreement";
import {
  earliestEnd,
  endOn,
  endsAfter,
  type Length,
  lastNoticeDay,
  noticeDays,
  standBy,
  type Term,
} from "@/lib/domain/agreement-term";
import { addDays, addMonths, type Day, day } from "@/lib/domain/day";
import { chance } from "./generator";

const months = (count: number): Length => ({ count, unit: "manader" });
const term = (over: Partial<Term> = {}): Term => ({
  fromOn: day("2024-09-01"),
  lastOn: day("2027-08-31"),
  prolongation: { kind: "ingen" },
  notice: null,
  ...over,
});
const automatic = (count: number, most: number | null = null) =>
  ({ kind: "automatisk", length: months(count), most }) as const;

describe("the last day to give notice", () => {
  test.each([
    ["2027-05-31", months(6), "2026-11-30"],
    ["2027-02-28", months(6), "2026-08-31"],
    ["2028-02-29", months(6), "2027-08-31"],
    ["2027-08-31", months(6), "2027-02-28"],
    ["2027-12-31", months(12), "2026-12-31"],
    ["2027-12-31", { count: 1, unit: "ar" }, "2026-12-31"],
    ["2027-12-31", { count: 90, unit: "dagar" }, "2027-10-02"],
    ["2027-03-30", months(1), "2027-02-28"],
  ] as const)("of a period to %s with %o is %s", (end, length, last) => {
    expect(lastNoticeDay(day(end), length)).toBe(last);
  });

  test("is never after the end, and the day after it would be too late", () => {
    const random = chance(34);
    for (let i = 0; i < 3000; i++) {
      const end = random.dayIn(2020 + random.below(20));
      const unit = random.pick(["dagar", "manader", "ar"] as const);
      const length: Length = { count: 1 + random.below(unit === "ar" ? 3 : 24), unit };
      const last = lastNoticeDay(end, length);
      expect(last <= end).toBe(true);
      expect(earliestEnd(last, length) <= end).toBe(true);
      expect(earliestEnd(addDays(last, 1), length) > end).toBe(true);
    }
  });

  test("is each party's own, the earliest first; a party without a period has none", () => {
    const renewed = term({ prolongation: automatic(24) });
    const periods = [
      { partyId: "a", period: months(6) },
      { partyId: "b", period: months(12) },
      { partyId: "c", period: null },
    ];
    expect(noticeDays(renewed, periods, day("2026-01-01"))).toEqual([
      { partyId: "b", lastOn: "2026-08-31" },
      { partyId: "a", lastOn: "2027-02-28" },
    ]);
    expect(noticeDays(term(), periods, day("2026-01-01")), "it ends by itself").toEqual([]);
    const given = { givenOn: day("2025-12-01"), lastOn: day("2027-08-31") };
    expect(noticeDays({ ...renewed, notice: given }, periods, day("2026-01-01"))).toEqual([]);
  });
});

describe("the end of an agreement", () => {
  test.each([
    ["bestämd tid", term(), "2026-01-01", "2027-08-31"],
    ["tillsvidare", term({ lastOn: null }), "2030-01-01", null],
    [
      "tillsvidare, uppsagt",
      term({ lastOn: null, notice: { givenOn: day("2026-01-01"), lastOn: day("2026-06-30") } }),
      "2026-03-01",
      "2026-06-30",
    ],
    [
      "uppsagt i framtiden",
      term({ lastOn: null, notice: { givenOn: day("2026-01-01"), lastOn: day("2026-06-30") } }),
      "2025-12-31",
      null,
    ],
    [
      "automatisk, första perioden",
      term({ prolongation: automatic(24) }),
      "2027-08-31",
      "2027-08-31",
    ],
    ["automatisk, dagen efter", term({ prolongation: automatic(24) }), "2027-09-01", "2029-08-31"],
    [
      "automatisk, högst en gång",
      term({ prolongation: automatic(24, 1) }),
      "2035-01-01",
      "2029-08-31",
    ],
    [
      "uppsägning stoppar förlängning",
      term({
        prolongation: automatic(24),
        notice: { givenOn: day("2027-02-01"), lastOn: day("2027-08-31") },
      }),
      "2028-01-01",
      "2027-08-31",
    ],
    [
      "option som ingen tog",
      term({ prolongation: { kind: "option", length: months(12), decided: [] } }),
      "2027-10-01",
      "2027-08-31",
    ],
    [
      "option som togs",
      term({
        prolongation: {
          kind: "option",
          length: months(12),
          decided: [{ decidedOn: day("2027-06-01"), lastOn: day("2028-08-31") }],
        },
      }),
      "2027-10-01",
      "2028-08-31",
    ],
    [
      "option som tas senare",
      term({
        prolongation: {
          kind: "option",
          length: months(12),
          decided: [{ decidedOn: day("2027-06-01"), lastOn: day("2028-08-31") }],
        },
      }),
      "2027-05-01",
      "2027-08-31",
    ],
  ] as const)("%s", (_, agreed, on, end) => {
    expect(endOn(agreed as Term, day(on))).toBe(end);
  });

  test("does not drift: 31 January goes on to 28 February and back to 31 March", () => {
    const from = day("2027-01-31");
    const after = endsAfter({ fromOn: day("2027-01-01"), lastOn: from }, months(1));
    expect([1, 2, 13].map(after)).toEqual(["2027-02-28", "2027-03-31", "2028-02-29"]);
    for (let n = 0; n < 100; n++) expect(after(n)).toBe(addMonths(from, n));
  });

  test.each([
    [term({ prolongation: automatic(24) }), "2026-01-01", "2027-02-28"],
    // After the notice day it goes on, and the next stand is two years later.
    [term({ prolongation: automatic(24) }), "2027-09-01", "2029-02-28"],
    [term(), "2026-01-01", "2027-08-31"],
    [term({ lastOn: null }), "2026-01-01", null],
    [term(), "2027-09-01", null],
    [
      term({ notice: { givenOn: day("2026-01-01"), lastOn: day("2026-12-31") } }),
      "2026-02-01",
      null,
    ],
  ] as const)("%o: a stand is to be taken, seen on %s, by %s", (agreed, on, by) => {
    const periods = [{ partyId: "a", period: months(6) }];
    expect(standBy(agreed as Term, periods, day(on))).toBe(by);
  });
});

const agreement = (over: Partial<Agreement> = {}): Agreement => ({
  kind: "lokalt_samverkansavtal",
  draft: false,
  term: term(),
  signed: [day("2024-05-14"), day("2024-05-20")],
  replacedFrom: null,
  ...over,
});

describe("the status of an agreement", () => {
  const notice = { givenOn: day("2026-01-10"), lastOn: day("2026-07-31") };
  test.each([
    ["utkast", agreement({ draft: true }), "2026-01-01"],
    ["vantar_pa_underskrift", agreement({ signed: [day("2024-05-14"), null] }), "2026-01-01"],
    ["vantar_pa_underskrift", agreement({ signed: [] }), "2026-01-01"],
    ["vantar_pa_underskrift", agreement(), "2024-05-19"],
    ["undertecknat", agreement(), "2024-05-20"],
    ["undertecknat", agreement(), "2024-08-31"],
    ["gallande", agreement(), "2024-09-01"],
    ["gallande", agreement(), "2027-08-31"],
    ["utganget", agreement(), "2027-09-01"],
    ["gallande", agreement({ term: term({ prolongation: automatic(24) }) }), "2027-09-01"],
    ["gallande", agreement({ term: term({ notice }) }), "2026-01-09"],
    ["uppsagt", agreement({ term: term({ notice }) }), "2026-01-10"],
    ["uppsagt", agreement({ term: term({ notice }) }), "2026-07-31"],
    ["utganget", agreement({ term: term({ notice }) }), "2026-08-01"],
    ["ersatt", agreement({ replacedFrom: day("2026-01-01") }), "2026-01-01"],
    ["gallande", agreement({ replacedFrom: day("2026-01-01") }), "2025-12-31"],
  ] as const)("%s", (status, one, on) => {
    expect(statusOf(one as Agreement, day(on))).toBe(status);
  });

  test("has begun without everyone's signature from its first day, not before", () => {
    const waiting = agreement({ signed: [null, day("2024-05-20")] });
    expect(begunUnsigned(waiting, day("2024-08-31"))).toBe(false);
    expect(begunUnsigned(waiting, day("2024-09-01"))).toBe(true);
    expect(begunUnsigned(agreement(), day("2024-09-01"))).toBe(false);
  });
});

describe("what a centre stands under", () => {
  const on = day("2026-01-01");
  const intent = agreement({ kind: "avsiktsforklaring" });
  const frame = agreement({ kind: "lansoverenskommelse" });
  const expired = agreement({ term: term({ lastOn: day("2025-06-30") }) });
  const waiting = agreement({ signed: [null] });
  test.each([
    ["saknas", []],
    ["saknas", [frame]],
    ["saknas", [agreement({ draft: true })]],
    ["saknas", [agreement({ replacedFrom: day("2025-01-01") })]],
    ["bara_avsiktsforklaring", [intent, frame]],
    ["utganget", [expired]],
    ["utganget", [expired, intent]],
    ["vantar_pa_underskrift", [expired, waiting]],
    ["gallande", [agreement(), waiting, expired]],
    [
      "uppsagt",
      [
        agreement({
          term: term({ notice: { givenOn: day("2025-12-01"), lastOn: day("2026-05-31") } }),
        }),
        waiting,
      ],
    ],
    ["undertecknat", [agreement({ term: term({ fromOn: day("2026-02-01") }) }), expired]],
  ] as const)("%s", (situation, agreements) => {
    expect(situationOf(agreements as readonly Agreement[], on)).toBe(situation);
  });
});

/** Options that were taken, some of them later than their end. */
const taken = (random: ReturnType<typeof chance>, lastOn: Day) =>
  Array.from({ length: random.below(3) }, (_, n) => ({
    decidedOn: addDays(lastOn, random.below(400) - 300),
    lastOn: addMonths(lastOn, 12 * (n + 1)),
  }));

test("each agreement has one status and each centre one situation, on any day, whatever the facts", () => {
  const random = chance(2027);
  const some = (): Agreement => {
    const from = random.dayIn(2018 + random.below(10));
    const lastOn = random.below(3) === 0 ? null : addMonths(from, 1 + random.below(60));
    const kinds = ["lokalt_samverkansavtal", "avsiktsforklaring", "lansoverenskommelse"] as const;
    const given = random.dayIn(2018 + random.below(12));
    return {
      kind: random.pick(kinds),
      draft: random.below(8) === 0,
      term: {
        fromOn: from,
        lastOn,
        prolongation:
          lastOn === null
            ? { kind: "ingen" }
            : random.pick([
                { kind: "ingen" } as const,
                automatic(12),
                automatic(6, 2),
                { kind: "option", length: months(12), decided: taken(random, lastOn) } as const,
              ]),
        notice: random.below(4) === 0 ? { givenOn: given, lastOn: addMonths(given, 6) } : null,
      },
      signed: Array.from({ length: random.below(4) }, () =>
        random.below(5) === 0 ? null : random.dayIn(2018),
      ),
      replacedFrom: random.below(6) === 0 ? random.dayIn(2026) : null,
    };
  };
  for (let i = 0; i < 4000; i++) {
    const on = random.dayIn(2016 + random.below(20));
    const all = Array.from({ length: random.below(4) }, some);
    for (const one of all) {
      const status = statusOf(one, on);
      expect(agreementStatuses).toContain(status);
      if (status === "gallande" || status === "uppsagt") {
        const end = endOn(one.term, on);
        expect(end === null || end >= on).toBe(true);
        const by = standBy(one.term, [{ partyId: "a", period: months(6) }], on);
        if (by !== null && end !== null) expect(by <= end).toBe(true);
      }
    }
    expect(situations).toContain(situationOf(all, on));
    if (all.some((a) => a.kind === "lokalt_samverkansavtal" && statusOf(a, on) === "gallande"))
      expect(situationOf(all, on)).toBe("gallande");
  }
});

test.each([
  ["2026-01-31", "inom_30"],
  ["2026-02-01", "inom_90"],
  ["2026-04-01", "inom_90"],
  ["2026-04-02", "inom_180"],
  ["2026-07-01", "senare"],
  ["2025-12-31", "forfallet"],
  ["2026-01-01", "inom_30"],
])("a stand by %s, seen on 1 January: %s", (by, urgency) => {
  expect(urgencyOf(day(by), day("2026-01-01"))).toBe(urgency);
});

test("two of the same kind at the same time overlap; one that follows on another does not", () => {
  const next = agreement({ term: term({ fromOn: day("2027-09-01"), lastOn: null }) });
  const on = day("2026-01-01");
  expect(overlap(agreement(), next, on)).toBe(false);
  expect(
    overlap(
      agreement(),
      agreement({ term: term({ fromOn: day("2027-08-31"), lastOn: null }) }),
      on,
    ),
  ).toBe(true);
  expect(overlap(agreement(), agreement({ kind: "hyresavtal" }), on)).toBe(false);
  for (const kind of agreementKinds)
    expect(
      overlap(agreement({ kind }), agreement({ kind }), on),
      "guidelines, descriptions, rents and supplements stand beside one another",
    ).toBe(/^(avsikt|lans|lokalt)/.test(kind));
  expect(overlap(agreement(), agreement({ draft: true }), on)).toBe(false);
});
