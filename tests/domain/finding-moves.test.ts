import { describe, expect, it } from "vitest";
import { findingKey, findingMoves } from "@/lib/domain/finding-moves";
import type { FindingRule } from "@/lib/domain/finding-rules";

const at = (rule: FindingRule, centreId: string) => ({ rule, centreId });
const moves = (before: string[], now: ReturnType<typeof at>[], centres: string[]) => {
  const { gone, fresh } = findingMoves(before, now, new Set(centres));
  return { gone: gone.map(findingKey), fresh: [...fresh] };
};

describe("what has become of the findings since a visit", () => {
  it.each<[string, string[], ReturnType<typeof at>[], string[], string[], string[]]>([
    ["nothing then and nothing now", [], [], ["a"], [], []],
    ["the same then as now", ["no_head a"], [at("no_head", "a")], ["a"], [], []],
    [
      "one that is gone",
      ["no_head a", "no_head b"],
      [at("no_head", "b")],
      ["a", "b"],
      ["no_head a"],
      [],
    ],
    ["one that is new", [], [at("no_head", "a")], ["a"], [], ["no_head a"]],
    [
      "another rule at the same centre",
      ["no_head a"],
      [at("plan_late", "a")],
      ["a"],
      ["no_head a"],
      ["plan_late a"],
    ],
    ["a centre that is not asked about", ["no_head b"], [], ["a"], [], []],
    ["a rule that no longer is", ["no_such_rule a"], [], ["a"], [], []],
    ["a name that every object has", ["constructor a"], [], ["a"], [], []],
    ["one told twice", ["no_head a", "no_head a"], [], ["a"], ["no_head a"], []],
  ])("%s", (_, before, now, centres, gone, fresh) => {
    expect(moves(before, now, centres)).toEqual({ gone, fresh });
  });
});
