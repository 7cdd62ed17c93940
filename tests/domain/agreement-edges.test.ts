import { describe, expect, test } from "vitest";
import {
  type Agreement,
  begunUnsigned,
  noticeFrom,
  overlap,
  signedOn,
  situationOf,
  statusOf,
} from "@/lib/domain/agreement";
import { answersTo, nextEnd, outlookOf } from "@/lib/domain/agreement-outlook";
import { earliestEnd, endOn, noticeDays, standBy, type Term } from "@/lib/domain/agreement-term";
import { addMonths, day } from "@/lib/domain/day";

const months = (count: number) => ({ count, unit: "manader" }) as const;
const term = (over: Partial<Term> = {}): Term => ({
  fromOn: day("2024-09-01"),
  lastOn: day("2027-08-31"),
  prolongation: { kind: "ingen" },
  notice: null,
  ...over,
});
const automatic = (most: number | null = null) =>
  ({ kind: "automatisk", length: months(12), most }) as const;
const option = (...lastOn: string[]) =>
  ({
    kind: "option",
    length: months(12),
    decided: lastOn.map((on) => ({ decidedOn: addMonths(day(on), -18), lastOn: day(on) })),
  }) as const;
const agreement = (over: Partial<Agreement> = {}): Agreement => ({
  kind: "lokalt_samverkansavtal",
  draft: false,
  term: term(),
  signed: [day("2024-05-14"), day("2024-05-20")],
  replacedFrom: null,
  ...over,
});

describe("notice may be given", () => {
  test.each([
    ["from the day that the last one signed", ["2024-05-14", "2024-05-20"], "2024-05-20"],
    [
      "from the first day, where it was signed after it",
      ["2024-05-14", "2025-01-10"],
      "2024-09-01",
    ],
    ["from the first day, where not all have signed", ["2024-05-14", null], "2024-09-01"],
  ] as const)("%s", (_, signed, from) => {
    const all = signed.map((on) => (on === null ? null : day(on)));
    expect(noticeFrom(agreement({ signed: all }))).toBe(from);
  });
});

test("what goes on by itself goes on, however short and many its periods are", () => {
  const daily = term({
    fromOn: day("1900-01-01"),
    lastOn: day("1900-01-01"),
    prolongation: { kind: "automatisk", length: { count: 1, unit: "dagar" }, most: null },
  });
  expect(endOn(daily, day("2026-11-23"))).toBe("2026-11-23");
  const weeks = { kind: "automatisk", length: { count: 7, unit: "dagar" } } as const;
  const weekly = { ...daily, fromOn: day("2000-01-01"), lastOn: day("2000-01-07") };
  expect(endOn({ ...weekly, prolongation: { ...weeks, most: null } }, day("2026-11-23"))).toBe(
    "2026-11-27",
  );
  expect(endOn({ ...weekly, prolongation: { ...weeks, most: 2 } }, day("2026-11-23"))).toBe(
    "2000-01-21",
  );
});

describe("what may be answered of an agreement", () => {
  test.each([
    ["that nothing prolongs", term(), "2027-08-31", ["lat_upphora", "omforhandla"]],
    [
      "that prolongs itself",
      term({ prolongation: automatic() }),
      "2027-08-31",
      ["lat_forlangas", "omforhandla"],
    ],
    [
      "that has been prolonged as often as it may",
      term({ prolongation: automatic(1) }),
      "2028-08-31",
      ["lat_upphora", "omforhandla"],
    ],
    [
      "with an option that nobody has taken",
      term({ prolongation: option() }),
      "2027-08-31",
      ["lat_upphora", "omforhandla"],
    ],
    ["until further notice", term({ lastOn: null }), null, ["lat_forlangas", "omforhandla"]],
  ] as const)("%s", (_, agreed, end, answers) => {
    expect(answersTo(agreed, end === null ? null : day(end), false)).toEqual(answers);
  });

  test("does not wait for its first day: what is signed and prolongs itself may be let go on", () => {
    const agreed = term({ fromOn: day("2027-01-01"), prolongation: automatic() });
    expect(outlookOf(agreed, "undertecknat", [], day("2026-11-22")).what).toBe("begins");
    expect(answersTo(agreed, endOn(agreed, day("2026-11-22")), false)).toContain("lat_forlangas");
  });
});

describe("the dates of 3.4", () => {
  test("notice stops prolongation even where nobody wrote when it ends otherwise", () => {
    const given = { givenOn: day("2027-02-01"), lastOn: day("2027-08-31") };
    const agreed = term({ prolongation: automatic(), notice: given });
    expect(nextEnd(agreed, day("2027-08-31"))).toBeNull();
    expect(endOn(agreed, day("2030-01-01"))).toBe("2027-08-31");
  });

  test("an agreement until further notice ends no earlier than the notice period from today", () => {
    expect(earliestEnd(day("2026-11-30"), months(3))).toBe("2027-02-28");
    expect(outlookOf(term({ lastOn: null }), "gallande", [months(6)], day("2026-11-22"))).toEqual({
      what: "no_end",
      earliest: "2027-05-22",
    });
    expect(noticeDays(term({ lastOn: null }), [], day("2026-11-22"))).toEqual([]);
  });

  test("notice on the last day is in time; the day after, it goes on for a further period", () => {
    const agreed = term({ prolongation: automatic() });
    const half = [{ partyId: "a", period: months(6) }];
    expect(noticeDays(agreed, half, day("2027-02-28"))[0]?.lastOn).toBe("2027-02-28");
    expect(standBy(agreed, half, day("2027-03-01")), "told as overdue, not forgotten").toBe(
      "2027-02-28",
    );
    expect(outlookOf(agreed, "gallande", [months(6)], day("2027-03-01"))).toEqual({
      what: "goes_on",
      end: "2027-08-31",
      to: "2028-08-31",
    });
  });

  test("each option is decided by itself, and the one that was not taken has lapsed", () => {
    expect(endOn(term({ prolongation: option("2028-08-31") }), day("2028-06-01"))).toBe(
      "2028-08-31",
    );
    expect(statusOf(agreement({ term: term({ prolongation: option() }) }), day("2027-09-01"))).toBe(
      "utganget",
    );
  });

  test("one that a later one replaces ends that day, and does not overlap with it", () => {
    const next = agreement({ term: term({ fromOn: day("2026-01-01"), lastOn: null }) });
    const replaced = agreement({ replacedFrom: day("2026-01-01") });
    expect(overlap(replaced, next, day("2025-11-01"))).toBe(false);
    expect(overlap(next, replaced, day("2025-11-01"))).toBe(false);
    const late = agreement({ replacedFrom: day("2026-01-02") });
    expect(overlap(late, next, day("2025-11-01"))).toBe(true);
  });
});

describe("the edge cases", () => {
  const on = day("2027-10-01");
  test("22: an agreement that ran out while the work goes on is told as that, and not as none", () => {
    expect(statusOf(agreement(), on)).toBe("utganget");
    expect(situationOf([agreement()], on)).toBe("utganget");
    expect(situationOf([], on)).toBe("saknas");
  });

  test("23: what three of four have signed is not signed, whoever is missing and however late", () => {
    const signed = ["2024-05-14", "2024-05-15", "2024-05-16", "2024-05-17"].map(day);
    expect(signedOn(agreement({ signed }))).toBe("2024-05-17");
    signed.forEach((_, missing) => {
      const three = agreement({ signed: signed.map((one, i) => (i === missing ? null : one)) });
      expect(signedOn(three)).toBeNull();
      expect(statusOf(three, on)).toBe("vantar_pa_underskrift");
      expect(begunUnsigned(three, on)).toBe(true);
    });
  });
});
