import { describe, expect, test } from "vitest";
import {
  type Agreement,
  type AgreementKind,
  agreementKinds,
  situationOf,
  statusOf,
} from "@/lib/domain/agreement";
import { mayFollow, replacedFrom, unfitDay } from "@/lib/domain/agreement-succession";
import { day } from "@/lib/domain/day";

const agreement = (over: Partial<Agreement> = {}): Agreement => ({
  kind: "lokalt_samverkansavtal",
  draft: false,
  term: {
    fromOn: day("2027-01-01"),
    lastOn: day("2029-12-31"),
    prolongation: { kind: "ingen" },
    notice: null,
  },
  signed: [day("2026-11-01"), day("2026-11-20")],
  replacedFrom: null,
  ...over,
});
const on = (text: string | null) => (text === null ? null : day(text));

describe("another stands in an agreement's place", () => {
  test.each([
    ["from the day that was said", "2027-03-01", agreement(), "2027-03-01"],
    ["not before it has begun", "2026-12-01", agreement(), "2027-01-01"],
    [
      "not before all have signed it",
      "2027-01-01",
      agreement({ signed: [day("2026-11-01"), day("2027-04-02")] }),
      "2027-04-02",
    ],
    [
      "not while one of them has not",
      "2027-01-01",
      agreement({ signed: [day("2026-11-01"), null] }),
      null,
    ],
    ["not while it is a draft", "2027-01-01", agreement({ draft: true }), null],
  ] as const)("%s", (_, said, next, from) => {
    expect(replacedFrom(day(said), next)).toBe(on(from));
  });

  test("and until then the earlier one holds, and its centre stands under it", () => {
    const term = { ...agreement().term, fromOn: day("2024-01-01"), lastOn: day("2027-12-31") };
    const earlier = (next: Agreement) =>
      agreement({ term, replacedFrom: replacedFrom(day("2027-01-01"), next) });
    const waits = agreement({ signed: [null, null] });
    for (const next of [waits, agreement({ draft: true })]) {
      expect(statusOf(earlier(next), day("2027-06-01"))).toBe("gallande");
      expect(situationOf([earlier(next), next], day("2027-06-01"))).toBe("gallande");
    }
    expect(statusOf(earlier(agreement()), day("2026-12-31"))).toBe("gallande");
    expect(statusOf(earlier(agreement()), day("2027-01-01"))).toBe("ersatt");
  });
});

test.each([
  ["2026-12-31", "replacement_not_then"],
  ["2027-01-01", null],
  ["2029-12-31", null],
  ["2030-01-01", "replacement_not_then"],
  ["2023-12-31", "replaced_before_begun"],
])("a replacement on %s: %s", (said, unfit) => {
  const earlier = agreement({ term: { ...agreement().term, fromOn: day("2024-01-01") } });
  expect(unfitDay(day(said), earlier, agreement())).toBe(unfit);
});

test("an avsiktsförklaring may be followed by the agreement it led to; nothing else by another kind", () => {
  const others = (kind: AgreementKind) =>
    agreementKinds.filter((next) => next !== kind && mayFollow(kind, next));
  for (const kind of agreementKinds) {
    expect(mayFollow(kind, kind)).toBe(true);
    expect(others(kind)).toEqual(
      kind === "avsiktsforklaring" ? ["lansoverenskommelse", "lokalt_samverkansavtal"] : [],
    );
  }
});

describe("only an avsiktsförklaring", () => {
  const intent = (over: Partial<Agreement> = {}) =>
    agreement({ kind: "avsiktsforklaring", ...over });
  test.each([
    ["is one that all have signed and that holds", "2028-01-01", intent(), true],
    ["is none that has not begun", "2026-12-31", intent(), false],
    ["is none that has run out", "2030-01-01", intent(), false],
    ["is none that waits for a signature", "2028-01-01", intent({ signed: [null] }), false],
    ["is none that is a draft", "2028-01-01", intent({ draft: true }), false],
    [
      "is none that its agreement has followed",
      "2028-01-01",
      intent({ replacedFrom: day("2027-06-01") }),
      false,
    ],
  ] as const)("%s", (_, when, one, only) => {
    expect(situationOf([one], day(when))).toBe(only ? "bara_avsiktsforklaring" : "saknas");
  });
});
