import { describe, expect, test } from "vitest";
import { type Agreement, agreementKinds, isDecided } from "@/lib/domain/agreement";
import { answersTo } from "@/lib/domain/agreement-outlook";
import { duesOn, isReviewed } from "@/lib/domain/agreement-review";
import type { Term } from "@/lib/domain/agreement-term";
import { day } from "@/lib/domain/day";

const term = (over: Partial<Term> = {}): Term => ({
  fromOn: day("2024-01-01"),
  lastOn: null,
  prolongation: { kind: "ingen" },
  notice: null,
  ...over,
});
const agreement = (over: Partial<Agreement> = {}): Agreement => ({
  kind: "styrdokument",
  draft: false,
  term: term(),
  signed: [day("2023-11-01")],
  replacedFrom: null,
  ...over,
});
const periods = [{ partyId: "a", period: { count: 6, unit: "manader" } as const }];
const on = day("2026-05-01");
const due = (one: Agreement, reviewOn: string | null) =>
  duesOn(one, periods, reviewOn === null ? null : day(reviewOn), on).map(
    ({ about, by, review }) => [...[about, by], review ? "review" : "period"],
  );

describe("a stand is to be taken", () => {
  const fixed = term({ lastOn: day("2026-12-31") });
  const renewed = term({
    lastOn: day("2026-12-31"),
    prolongation: { kind: "automatisk", length: { count: 12, unit: "manader" }, most: null },
  });
  const notice = { givenOn: day("2026-04-01"), lastOn: day("2026-10-01") };
  test.each([
    [
      "on the day a guideline is to be looked over",
      agreement(),
      "2026-09-01",
      [["2026-09-01", "2026-09-01", "review"]],
    ],
    [
      "also when that day has been",
      agreement(),
      "2025-09-01",
      [["2025-09-01", "2025-09-01", "review"]],
    ],
    ["on no day that nobody has set", agreement(), null, []],
    [
      "on the follow-up of a signed agreement until further notice",
      agreement({ kind: "lokalt_samverkansavtal" }),
      "2026-09-01",
      [["2026-09-01", "2026-09-01", "review"]],
    ],
    [
      "by the end of a signed agreement that has one, whenever it is looked over",
      agreement({ kind: "lokalt_samverkansavtal", term: fixed }),
      "2026-09-01",
      [["2026-12-31", "2026-12-31", "period"]],
    ],
    [
      "by both the review and the end of a policy that has both",
      agreement({ term: fixed }),
      "2026-09-01",
      [
        ["2026-09-01", "2026-09-01", "review"],
        ["2026-12-31", "2026-12-31", "period"],
      ],
    ],
    [
      "by the end alone where the review would come after it",
      agreement({ term: fixed }),
      "2027-09-01",
      [["2026-12-31", "2026-12-31", "period"]],
    ],
    [
      "by the day to give notice, where it goes on by itself",
      agreement({ kind: "lokalt_samverkansavtal", term: renewed }),
      null,
      [["2026-12-31", "2026-06-30", "period"]],
    ],
    [
      "on nothing that has ended",
      agreement({ term: term({ lastOn: day("2026-04-30") }) }),
      "2026-04-01",
      [],
    ],
    [
      "on nothing that notice has been given of",
      agreement({ kind: "lokalt_samverkansavtal", term: term({ notice }) }),
      "2026-09-01",
      [],
    ],
  ] as const)("%s", (_, one, reviewOn, dues) => {
    expect(due(one, reviewOn)).toEqual(dues);
  });
});

test("what is decided is reviewed, and of what is signed that which has no end", () => {
  for (const kind of agreementKinds) {
    expect(isReviewed(agreement({ kind }), on)).toBe(true);
    expect(isReviewed(agreement({ kind, term: term({ lastOn: day("2027-12-31") }) }), on)).toBe(
      isDecided(kind),
    );
  }
});

test("at a review it goes on or is written anew, whether it has an end or not", () => {
  const both = ["lat_forlangas", "omforhandla"];
  expect(answersTo(term(), null, true)).toEqual(both);
  expect(answersTo(term({ lastOn: day("2027-12-31") }), day("2027-12-31"), true)).toEqual(both);
});
