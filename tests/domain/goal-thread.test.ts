import { describe, expect, test } from "vitest";
import {
  answerOf,
  countThread,
  indicatorKey,
  isAsked,
  type ThreadAsked,
  type ThreadGoal,
  worksOn,
} from "@/lib/domain/goal-thread";

const goal = (over: Partial<ThreadGoal> = {}): ThreadGoal => ({
  centreId: "eken",
  countyGoalId: null,
  aim: null,
  themes: [],
  indicator: null,
  outcome: null,
  ...over,
});
const nothing: ThreadAsked = {
  countyGoal: null,
  theme: null,
  aim: null,
  indicator: null,
  answer: null,
};
const countys = { id: "g1", aim: "integration", themes: ["vagar_till_arbete"] };

describe("what a centre's goal works on", () => {
  test.each([
    ["nothing said", {}, null, [], []],
    ["its own aim and theme", { aim: "samspel", themes: ["vald"] }, null, ["samspel"], ["vald"]],
    ["that of the county's goal", {}, countys, ["integration"], ["vagar_till_arbete"]],
    [
      "both, each once",
      { aim: "integration", themes: ["vald", "vagar_till_arbete"] },
      countys,
      ["integration"],
      ["vald", "vagar_till_arbete"],
    ],
    ["an aim that nobody knows is nothing", { aim: "x" }, null, [], []],
    ["a theme of the county's own", { themes: ["lan-1"] }, null, [], ["lan-1"]],
  ] as const)("%s", (_, over, county, aims, themes) => {
    expect(worksOn(goal(over), county)).toEqual({ aims, themes });
  });
});

describe("what is asked of the goals", () => {
  test.each([
    ["nothing asks for all", {}, goal(), true],
    ["the county's goal", { countyGoal: "g1" }, goal({ countyGoalId: "g1" }), true],
    ["another of the county's goals", { countyGoal: "g1" }, goal({ countyGoalId: "g2" }), false],
    ["none of the county's goals", { countyGoal: "utan" }, goal(), true],
    ["one of them is not none", { countyGoal: "utan" }, goal({ countyGoalId: "g1" }), false],
    ["a theme", { theme: "vald" }, goal({ themes: ["vald"] }), true],
    ["another theme", { theme: "vald" }, goal({ themes: ["sprakutveckling"] }), false],
    ["an aim", { aim: "samspel" }, goal({ aim: "samspel" }), true],
    ["an aim that it lacks", { aim: "samspel" }, goal(), false],
    ["an answer", { answer: "delvis" }, goal({ outcome: "delvis" }), true],
    ["no answer yet", { answer: "obesvarat" }, goal(), true],
    ["told is not untold", { answer: "obesvarat" }, goal({ outcome: "utgar" }), false],
    [
      "an indicator",
      { indicator: "besök per  MÅNAD" },
      goal({ indicator: "Besök per månad" }),
      true,
    ],
    ["another indicator", { indicator: "Besök" }, goal({ indicator: "Besök per månad" }), false],
    [
      "all of it at once",
      { countyGoal: "g1", answer: "inte" },
      goal({ countyGoalId: "g1", outcome: "delvis" }),
      false,
    ],
  ] as const)("%s", (_, asked, one, is) => {
    expect(isAsked(one, null, { ...nothing, ...asked })).toBe(is);
  });

  test("the theme of the county's goal is asked of the goals under it", () => {
    const asked = { ...nothing, theme: "vagar_till_arbete" as const };
    expect(isAsked(goal({ countyGoalId: "g1" }), countys, asked)).toBe(true);
  });
});

test("each goal has one answer, and a centre with two goals is one centre", () => {
  const count = countThread([
    goal({ outcome: "delvis" }),
    goal(),
    goal({ centreId: "linden", outcome: "uppnatt" }),
  ]);
  expect(count).toEqual({
    goals: 3,
    centres: 2,
    answers: { uppnatt: 1, delvis: 1, inte: 0, inte_paborjat: 0, utgar: 0, obesvarat: 1 },
  });
  expect(answerOf(goal({ outcome: "utgar" }))).toBe("utgar");
  expect(indicatorKey(null)).toBe("");
});
