import { describe, expect, test } from "vitest";
import type { Kind } from "@/lib/domain/definition";
import { type FigureTold, medianOf, outliersAmong, usualOf } from "@/lib/domain/outlier";

const one = (over: Partial<FigureTold> = {}): FigureTold => ({
  ...{ centreId: "eken", key: "besok_barn", value: 100, before: null, kind: "familjecentral" },
  otherwise: false,
  ...over,
});
/** Like centres that have told these values and nothing the year before. */
const others = (values: readonly (number | null)[], over: Partial<FigureTold> = {}) =>
  values.map((value, i) => one({ centreId: `annan ${i}`, value, ...over }));
const why = (told: readonly FigureTold[], fewerThan = 5) =>
  outliersAmong(told, fewerThan)[0]?.reasons.map((reason) => reason.why);

describe("the middle of some values", () => {
  test.each([
    [[], null],
    [[4], 4],
    [[9, 1], 5],
    [[3, 1, 2], 2],
    [[1, 2], 1.5],
    [[12.5, 10, 40, 11], 11.8],
  ])("of %j is %s", (values, median) => {
    expect(medianOf(values)).toBe(median);
  });

  test.each([
    ["too few to say what is usual", [10, 12, 14, 16, 18, 20, 22], null],
    ["eight are enough", [10, 12, 14, 16, 18, 20, 22, 24], { median: 17, spread: 4 }],
    ["all alike say nothing of how far is far", Array(9).fill(40), null],
    ["an odd one moves neither", [10, 12, 14, 16, 18, 20, 22, 9_000], { median: 17, spread: 4 }],
  ])("%s", (_, values, usual) => {
    expect(usualOf(values)).toEqual(usual);
  });
});

describe("a figure stands out", () => {
  const eight = [80, 85, 90, 95, 105, 110, 115, 120];
  test.each<[string, FigureTold[], string[]]>([
    ["not where nothing was told before and nobody is like", [one()], []],
    ["not by 30 percent", [one({ value: 130, before: 100 })], []],
    ["by 31 percent more", [one({ value: 131, before: 100 })], ["changed"]],
    ["by 31 percent less", [one({ value: 69, before: 100 })], ["changed"]],
    ["from nothing", [one({ value: 12, before: 0 })], ["changed"]],
    ["not by what is counted otherwise", [one({ value: 400, before: 100, otherwise: true })], []],
    [
      "counted otherwise, where it is far from those like it",
      [one({ value: 400, before: 100, otherwise: true }), ...others(eight)],
      ["unlike"],
    ],
    ["not without a value", [one({ value: null, before: 100 })], []],
    ["not among those like it", [one({ value: 160 }), ...others(eight)], []],
    ["far above those like it", [one({ value: 400 }), ...others(eight)], ["unlike"]],
    ["far below those like it", [one({ value: 0 }), ...others(eight)], ["unlike"]],
    ["not among six others", [one({ value: 400 }), ...others(eight.slice(2))], []],
    [
      "not by those of the other kind",
      [one({ value: 400 }), ...others(eight, { kind: "familjecentralsliknande" })],
      [],
    ],
    [
      "not where it is of neither kind",
      [one({ value: 400, kind: "none" }), ...others(eight, { kind: "none" })],
      [],
    ],
    [
      "for both reasons at once",
      [one({ value: 1_000, before: 100 }), ...others(eight)],
      ["changed", "unlike"],
    ],
    [
      "by being more than what it is a part of",
      [one({ key: "unika_barn", value: 101 }), one()],
      ["part_over_whole"],
    ],
    ["not by being all of it", [one({ key: "unika_barn" }), one()], []],
    [
      "not by another centre's whole",
      [one({ key: "unika_barn", value: 101 }), one({ centreId: "annan" })],
      [],
    ],
  ])("%s", (_, told, reasons) => {
    expect(why(told)).toEqual(reasons);
  });

  test.each<[string, string, number, number, string[]]>([
    ["few persons both years is chance", "gruppdeltagare", 4, 2, []],
    ["few persons after many is not", "gruppdeltagare", 4, 40, ["changed"]],
    ["what counts no persons is never few", "foraldragrupper", 4, 2, ["changed"]],
  ])("%s", (_, key, value, before, reasons) => {
    expect(why([one({ key, value, before })])).toEqual(reasons);
  });

  test("with what it is compared with", () => {
    const [found] = outliersAmong([one({ value: 400, before: 200 }), ...others(eight)], 5);
    expect(found?.reasons).toEqual([
      { why: "changed", before: 200, percent: 100 },
      { why: "unlike", kind: "familjecentral" satisfies Kind, centres: 9, median: 105, spread: 15 },
    ]);
  });
});
