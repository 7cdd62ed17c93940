import { describe, expect, test } from "vitest";
import {
  byNeed,
  childrenPerCentre,
  greatestNeeds,
  knownOf,
  needBy,
  needProblem,
  needStep,
} from "@/lib/domain/need";

const of = (over = {}) => ({ year: 2025, children: 100, challenged: 20, ...over });

describe("figures about need", () => {
  test.each([
    [of(), null],
    [of({ challenged: null }), null],
    [of({ challenged: 100 }), null],
    [of({ children: 0, challenged: 0 }), null],
    [of({ challenged: 101 }), "challenged_too_many"],
    [of({ challenged: 1.5 }), "challenged_wrong"],
    [of({ challenged: -1 }), "challenged_wrong"],
    [of({ children: Number.NaN }), "children_wrong"],
    [of({ children: 1_000_001 }), "children_wrong"],
    [of({ year: 2026 }), "year_wrong"],
    [of({ year: 1999 }), "year_wrong"],
    [of({ year: 2000 }), null],
    [of({ year: Number.NaN }), "year_wrong"],
  ])("%j: %s", (need, problem) => {
    expect(needProblem(need, 2026)).toBe(problem);
  });

  test("rank the greatest first and what is not known last, and sum what is known", () => {
    const rows = [null, of({ children: 5 }), of({ children: 0 }), of({ children: 9 })];
    expect(byNeed(rows, (r) => needBy(r, "barn")).map((r) => r?.children)).toEqual([
      9,
      5,
      0,
      undefined,
    ]);
    expect(needBy(of({ challenged: null }), "utmaningar")).toBeNull();
    expect(knownOf([1, null, 2])).toEqual({ sum: 3, known: 2, of: 3 });
    expect(knownOf([null])).toEqual({ sum: null, known: 0, of: 1 });
  });

  test("fall in five steps with as many in each, and equal need in the same", () => {
    const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1000, null];
    expect(all.slice(0, 10).map((n) => needStep(n ?? 0, all))).toEqual([
      1, 1, 2, 2, 3, 3, 4, 4, 5, 5,
    ]);
    expect(needStep(7, [7, 7, 7])).toBe(1);
    expect(needStep(9, [9])).toBe(1);
  });
});

test("the greatest needs are named, at most five, what nothing covers before what a neighbour's does", () => {
  const of = (cover: "has" | "covered" | "lacks", ...children: number[]) =>
    children.map((n) => ({ cover, children: n }));
  expect(
    greatestNeeds([...of("has", 9000), ...of("covered", 10, 900), ...of("lacks", 5, 70, 6, 7)]),
  ).toEqual([...of("lacks", 70, 7, 6, 5), ...of("covered", 900)]);
  expect(greatestNeeds(of("has", 1))).toEqual([]);
});

test("children are told for each familjecentral, and not where there is none or they are not known", () => {
  expect([childrenPerCentre(1000, 3), childrenPerCentre(5, 0), childrenPerCentre(null, 2)]).toEqual(
    [...[333, null, null]],
  );
});
