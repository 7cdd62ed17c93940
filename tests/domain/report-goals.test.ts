import { describe, expect, test } from "vitest";
import {
  addGoalProblem,
  changeGoalProblem,
  countLacking,
  lackingGoals,
} from "@/lib/domain/report-goals";

const plan = {
  goals: [
    { id: "p1", title: "Fler hittar hit" },
    { id: "p2", title: "Barn får sitt språk" },
  ],
  activities: [
    { id: "a1", goalId: "p1", what: "Träffar med SFI" },
    { id: "a2", goalId: "p2", what: "Sagostunder" },
    { id: "a3", goalId: "p2", what: "Språkkafé" },
  ],
};
const goal = (id: string, title: string, planGoalId: string | null) => ({ id, title, planGoalId });
const activity = (goalId: string, what: string) => ({ id: `${goalId} ${what}`, goalId, what });

const ids = (lacking: ReturnType<typeof lackingGoals>) => ({
  goals: lacking.goals.map(({ id }) => id),
  joined: lacking.joined.map(({ id, planGoalId }) => `${id} is ${planGoalId}`),
  activities: lacking.activities.map(({ activity: { id }, goalId }) => `${id} under ${goalId}`),
});

describe("what a report lacks of an adopted plan", () => {
  test("is all of it where nothing was fetched, with the activities of each goal", () => {
    const lacking = lackingGoals(plan, { goals: [], activities: [] });
    expect(ids(lacking)).toEqual({ goals: ["p1", "p2"], joined: [], activities: [] });
    expect(countLacking(lacking)).toBe(2);
  });

  test("is nothing where all was fetched", () => {
    const report = {
      goals: [goal("r1", "Fler hittar hit", "p1"), goal("r2", "Barn får sitt språk", "p2")],
      activities: [
        activity("r1", "Träffar med SFI"),
        activity("r2", "Sagostunder"),
        activity("r2", "Språkkafé"),
      ],
    };
    expect(countLacking(lackingGoals(plan, report))).toBe(0);
  });

  test("joins what was told under the same words before the plan came, and brings the activities", () => {
    const report = { goals: [goal("r1", "  fler  hittar hit", null)], activities: [] };
    expect(ids(lackingGoals(plan, report))).toEqual({
      goals: ["p2"],
      joined: ["r1 is p1"],
      activities: ["a1 under r1"],
    });
  });

  test("follows a plan that has been adopted anew, by words, and keeps what the new one has not", () => {
    const report = {
      goals: [
        goal("r1", "Fler hittar hit", "old"),
        goal("r2", "Barn får sitt språk", "p2"),
        goal("r3", "Ett mål som ströks", "old3"),
      ],
      activities: [activity("r1", "Träffar med SFI"), activity("r2", "sagostunder")],
    };
    expect(ids(lackingGoals(plan, report))).toEqual({
      goals: [],
      joined: ["r1 is p1"],
      activities: ["a3 under r2"],
    });
  });
});

describe("a goal of a report's own", () => {
  test.each([
    ["is written in a plan, whatever another plan has", "plan", 3, null],
    ["is written where no plan here has goals", "berattelse", 0, null],
    ["is not written beside those of the plan", "berattelse", 2, "goals_from_plan"],
  ] as const)("%s", (_, kind, goals, problem) => {
    expect(addGoalProblem(kind, goals)).toBe(problem);
  });

  test.each([
    ["is changed, also in a plan", "plan", null, null],
    ["is changed where it was written", "berattelse", null, null],
    ["is not changed when the plan has said it", "berattelse", "p1", "goal_of_plan"],
  ] as const)("%s", (_, kind, planGoalId, problem) => {
    expect(changeGoalProblem(kind, { planGoalId })).toBe(problem);
  });
});
