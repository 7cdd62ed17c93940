import { describe, expect, test } from "vitest";
import {
  isOwn,
  nextOwnKey,
  ownHeadingProblem,
  ownHeadingsAtMost,
} from "@/lib/domain/document-section";

const countys = { key: "delaktighet", heading: "Delaktighet" };
const own = (n: number) => ({ key: `lokal-${n}`, heading: `Egen ${n}` });
const full = Array.from({ length: ownHeadingsAtMost }, (_, i) => own(i + 1));

describe("a heading of the centre's own", () => {
  test.each([
    ["beside the county's", true, "Föräldrakvällar", [countys], null],
    ["beside others of its own", true, "Föräldrakvällar", [countys, ...full.slice(1)], null],
    ["where the county wants the same for all", false, "Nytt", [], "own_heading_not_allowed"],
    ["as the county's", true, "Delaktighet", [countys], "heading_taken"],
    ["as the county's, spaced otherwise", true, "  delaktighet ", [countys], "heading_taken"],
    ["as another of its own", true, "EGEN  1", [own(1)], "heading_taken"],
    ["more than there may be", true, "Nytt", full, "own_headings_full"],
  ])("%s", (_, allowed, heading, others, expected) => {
    expect(ownHeadingProblem(allowed, heading, others)).toBe(expected);
  });

  test.each([
    [[], "lokal-1"],
    [["mal", "eget-4"], "lokal-1"],
    [["lokal-1", "lokal-3"], "lokal-4"],
  ])("after %j has the key %s", (keys, key) => {
    expect(nextOwnKey(keys)).toBe(key);
  });

  test.each([
    ["lokal-1", true],
    ["eget-1", false],
    ["delaktighet", false],
    ["lokal-", false],
  ])("%s is one: %s", (key, expected) => {
    expect(isOwn({ key })).toBe(expected);
  });
});
