import { describe, expect, test } from "vitest";
import { inKronor, type Share, shareProblems, sumOfShares } from "@/lib/domain/agreement-cost";
import { chance } from "./generator";

const shares = (...given: number[]): Share[] =>
  given.map((share, i) => ({ party: "abcdefgh"[i] ?? "", share }));
const worked = (amount: number, ...given: number[]) => [
  ...inKronor(amount, shares(...given)).values(),
];

describe("a cost in kronor per party", () => {
  test.each<[string, number, number[], number[]]>([
    ["percent that come out even", 480_000, [50, 25, 25], [240_000, 120_000, 120_000]],
    ["a third each: the odd krona is the first one's", 100, [1, 1, 1], [34, 33, 33]],
    ["two kronor left over of three parts", 101, [1, 1, 1], [34, 34, 33]],
    ["the odd krona goes to whoever lost most by rounding", 100, [33.3, 33.4, 33.3], [33, 34, 33]],
    ["percent with two decimals", 1_000, [33.33, 33.33, 33.34], [333, 333, 334]],
    ["square metres", 90_000, [120, 60.5, 19.5], [54_000, 27_225, 8_775]],
    ["one who pays all", 7, [100], [7]],
    ["somebody with no children pays nothing", 900, [0, 40, 20], [0, 600, 300]],
    ["sums that are agreed are left as they are", 1_000, [700, 299, 1], [700, 299, 1]],
    ["one krona among many", 1, [1, 1, 1, 1], [1, 0, 0, 0]],
    ["a thousand million", 1_000_000_000, [1, 2], [333_333_333, 666_666_667]],
  ])("%s", (_, amount, given, expected) => {
    expect(worked(amount, ...given)).toEqual(expected);
  });

  test("is refused where nobody pays", () => {
    expect(() => inKronor(100, [])).toThrow(RangeError);
    expect(() => inKronor(100, shares(0, 0))).toThrow(RangeError);
  });

  test("always sums to the amount, and nobody is a whole krona from the exact part", () => {
    const { below } = chance(20261123);
    for (let n = 0; n < 5_000; n++) {
      const amount = 1 + below(n % 3 === 0 ? 1_000_000_000 : 500);
      const given = shares(...Array.from({ length: 1 + below(8) }, () => below(1_000_000) / 100));
      const whole = given.reduce((sum, { share }) => sum + share, 0);
      if (whole === 0) continue;
      const got = inKronor(amount, given);
      expect([...got.values()].reduce((sum, kronor) => sum + kronor, 0)).toBe(amount);
      for (const { party, share } of given) {
        const kronor = got.get(party) ?? Number.NaN;
        expect(Number.isInteger(kronor) && kronor >= 0).toBe(true);
        expect(Math.abs(kronor - (amount * share) / whole)).toBeLessThan(1.000001);
      }
    }
  });

  test("gives whoever has the larger share never less", () => {
    const { below } = chance(7);
    for (let n = 0; n < 2_000; n++) {
      const given = shares(...Array.from({ length: 2 + below(5) }, () => 1 + below(5_000) / 100));
      const got = inKronor(1 + below(2_000), given);
      for (const a of given)
        for (const b of given)
          if (a.share > b.share)
            expect(got.get(a.party) ?? 0).toBeGreaterThanOrEqual(got.get(b.party) ?? 0);
    }
  });
});

describe("what is wrong with how a cost is shared", () => {
  test.each([
    ["percent that sum to 100", 10, "procent", [50, 50], null],
    ["thirds in percent", 10, "procent", [33.33, 33.33, 33.34], null],
    ["ten times a tenth, which a machine would not add to one", 9, "procent", [99.9, 0.1], null],
    ["percent that sum to 99", 10, "procent", [50, 49], { code: "percent_sum", sum: 99 }],
    ["percent that sum to 100.01", 1, "procent", [50, 50.01], { code: "percent_sum", sum: 100.01 }],
    ["a negative share", 10, "procent", [110, -10], { code: "share_negative", party: "b" }],
    ["nobody in percent", 10, "procent", [], { code: "nobody_pays" }],
    ["nobody equally", 10, "lika", [], { code: "nobody_pays" }],
    ["equally", 10, "lika", [1, 1], null],
    ["no area", 10, "yta", [], { code: "no_area" }],
    ["an area of nothing", 10, "yta", [0, 0], { code: "no_area" }],
    ["an area with decimals", 10, "yta", [12.5, 7], null],
    ["no children", 10, "antal_barn", [0], { code: "no_children" }],
    ["half a child", 10, "antal_barn", [1, 0.5], { code: "share_not_whole", party: "b" }],
    ["sums that are the amount", 10, "fast", [9, 1], null],
    ["sums that are less than the amount", 10, "fast", [8, 1], { code: "fixed_sum", sum: 9 }],
    ["öre", 10, "fast", [9.5, 1], { code: "share_not_whole", party: "a" }],
  ] as const)("%s", (_, amount, key, given, expected) => {
    expect(shareProblems(amount, key, shares(...given))).toEqual(
      expected === null ? [] : [expected],
    );
  });

  test("is told of every share at once", () => {
    expect(shareProblems(10, "antal_barn", shares(0.5, 3, -1, 1.5))).toEqual([
      { code: "share_not_whole", party: "a" },
      { code: "share_negative", party: "c" },
      { code: "share_not_whole", party: "d" },
    ]);
  });

  test("is nothing for what the rule lets through, by every key: its kronor are the amount, and none is negative", () => {
    const { below, pick } = chance(99);
    const seen = new Set<string>();
    for (let n = 0; n < 20_000; n++) {
      const key = pick(["procent", "yta", "antal_barn", "lika", "fast"] as const);
      const amount = 1 + below(200);
      const given = shares(...Array.from({ length: below(5) }, () => pick([0, 1, 50, 0.5, 99.5])));
      if (shareProblems(amount, key, given).length > 0) continue;
      seen.add(key);
      const kronor = [...inKronor(amount, given).values()];
      expect(kronor).toHaveLength(given.length);
      expect(kronor.reduce((sum, one) => sum + one, 0)).toBe(amount);
      expect(kronor.filter((one) => one < 0 || !Number.isInteger(one))).toEqual([]);
      // What is agreed in kronor is what each pays.
      if (key === "fast") expect(kronor).toEqual(given.map(({ share }) => share));
    }
    expect([...seen].toSorted()).toEqual(["antal_barn", "fast", "lika", "procent", "yta"]);
  });

  test("adds without an error in the last decimal", () => {
    expect(sumOfShares(shares(0.1, 0.2))).toBe(0.3);
  });
});
