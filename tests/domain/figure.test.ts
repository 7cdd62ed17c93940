import { describe, expect, test } from "vitest";
import { missingSections, sectionState, shippedSections } from "@/lib/domain/document-section";
import {
  changedMuch,
  figureProblem,
  figuresOf,
  muchFrom,
  shippedFigures,
} from "@/lib/domain/figure";

const of = (key: string) => {
  const found = shippedFigures.find((figure) => figure.key === key);
  if (!found) throw new RangeError(key);
  return found;
};

describe("a figure", () => {
  test.each([
    ["besok_barn", 0, null],
    ["besok_barn", 200_000, null],
    ["besok_barn", 200_001, "figure_too_big"],
    ["besok_barn", 1.5, "figure_not_whole"],
    ["besok_barn", -1, "figure_negative"],
    ["oppna_timmar", 12.5, null],
    ["oppna_timmar", 81, "figure_too_big"],
    ["stangda_dagar", 366, null],
    ["stangda_dagar", 367, "figure_too_big"],
  ])("%s %d: %s", (key, value, problem) => {
    expect(figureProblem(of(key), value)).toBe(problem);
  });

  test.each([
    [130, 100, false],
    [131, 100, true],
    [70, 100, false],
    [69, 100, true],
    [5, 0, true],
    [0, 0, false],
    [5, null, false],
  ])("%d after %s asks for a comment: %s", (now, before, asks) => {
    expect(changedMuch(now, before)).toBe(asks);
  });

  test.each([
    [131, 100, { percent: 31 }],
    [69, 100, { percent: -31 }],
    [0, 100, { percent: -100 }],
    [12.5, 5, { percent: 150 }],
    [5, 0, { percent: null }],
    [130, 100, null],
    [0, 0, null],
    [5, null, null],
  ])("%d after %s differs much by %o", (now, before, much) => {
    expect(muchFrom(now, before)).toEqual(much);
  });
});

describe("the shipped template", () => {
  test("is short: six sections for the plan, seven for the report, five figures", () => {
    const required = (kind: "plan" | "berattelse") =>
      shippedSections[kind].filter((s) => s.required).map((s) => s.key);
    expect(required("plan")).toEqual([
      "mal",
      "aktiviteter",
      "uppfoljning",
      "bemanning",
      "na_alla",
      "delaktighet",
    ]);
    expect(required("berattelse")).toEqual([
      "sammanfattning",
      "maluppfyllelse",
      "siffror",
      "bemanning",
      "delaktighet",
      "analys",
      "forslag",
    ]);
    expect(figuresOf("berattelse").filter((f) => f.required)).toHaveLength(5);
    expect(figuresOf("plan")).toEqual([]);
    for (const { required, on } of [...shippedSections.plan, ...shippedSections.berattelse])
      expect(on).toBe(required);
  });
});

describe("a section", () => {
  test.each([
    [{ hasContent: false, ready: false, returned: false }, "ej_paborjat"],
    [{ hasContent: true, ready: false, returned: false }, "pagar"],
    [{ hasContent: true, ready: true, returned: false }, "klart"],
    [{ hasContent: true, ready: true, returned: true }, "ska_kompletteras"],
    // Ready and empty is still empty: an empty document never counts.
    [{ hasContent: false, ready: true, returned: false }, "ej_paborjat"],
  ] as const)("%o is %s", (section, state) => {
    expect(sectionState(section)).toBe(state);
  });

  test("only what is required and empty stands in the way", () => {
    const sections = [
      { key: "a", required: true, hasContent: true },
      { key: "b", required: true, hasContent: false },
      { key: "c", required: false, hasContent: false },
    ];
    expect(missingSections(sections).map((s) => s.key)).toEqual(["b"]);
  });
});
