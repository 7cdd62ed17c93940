import type { DocumentKind } from "./document";

type PlanGoal = { id: string; title: string };
type Goal = PlanGoal & { planGoalId: string | null };
type Activity = { id: string; goalId: string; what: string };

/** Goals with their activities: of a plan, or of a report that has fetched them. */
export type PlanGoals<G extends PlanGoal, A extends Activity> = {
  goals: readonly G[];
  activities: readonly A[];
};

export type ReportGoalProblem = "goals_from_plan" | "goal_of_plan";

/** The same words, however they are spaced. */
const words = (text: string) => text.trim().replace(/\s+/g, " ").toLowerCase();

/**
 * Why a goal cannot be written in a document; null where it can. A plan's goals are written in it. A report's are those of
 * the adopted plan; where that holds none here, for there is none or it was handed in as a file, they are written in the
 * report. Source: the issue, The plan and the report.
 */
export function addGoalProblem(kind: DocumentKind, goalsInPlan: number): ReportGoalProblem | null {
  return kind === "berattelse" && goalsInPlan > 0 ? "goals_from_plan" : null;
}

/** Why a goal cannot be changed or taken away; null where it can. What a report has fetched is the plan's. Source: as above. */
export function changeGoalProblem(
  kind: DocumentKind,
  goal: { planGoalId: string | null },
): ReportGoalProblem | null {
  return kind === "berattelse" && goal.planGoalId !== null ? "goal_of_plan" : null;
}

/**
 * What an adopted plan has that a report on its year lacks. A goal is known by where it was fetched from, and else by its
 * words: one that was told before the plan came, or fetched from an earlier version of it, is joined to the plan's and
 * keeps what has been told. An activity is known by its words under its goal. Source: the issue, The plan and the report.
 */
export function lackingGoals<G extends PlanGoal, A extends Activity>(
  plan: PlanGoals<G, A>,
  report: PlanGoals<Goal, Activity>,
) {
  const found = plan.goals.map((goal) => ({
    goal,
    there:
      report.goals.find(({ planGoalId }) => planGoalId === goal.id) ??
      report.goals.find(({ title }) => words(title) === words(goal.title)) ??
      null,
  }));
  return {
    /** Wholly new, with all their activities. */
    goals: found.filter(({ there }) => there === null).map(({ goal }) => goal),
    /** There already under the same words: they are to be the plan's from now on. */
    joined: found.flatMap(({ goal, there }) =>
      there && there.planGoalId !== goal.id ? [{ id: there.id, planGoalId: goal.id }] : [],
    ),
    /** New under a goal that is there. */
    activities: found.flatMap(({ goal, there }) =>
      there === null
        ? []
        : plan.activities
            .filter((one) => one.goalId === goal.id)
            .filter(
              ({ what }) =>
                !report.activities.some(
                  (one) => one.goalId === there.id && words(one.what) === words(what),
                ),
            )
            .map((activity) => ({ activity, goalId: there.id })),
    ),
  };
}
export type LackingGoals<G extends PlanGoal, A extends Activity> = ReturnType<
  typeof lackingGoals<G, A>
>;

/** How much a plan has that a report lacks; nothing to fetch where it is zero. */
export const countLacking = ({
  goals,
  joined,
  activities,
}: {
  goals: readonly unknown[];
  joined: readonly unknown[];
  activities: readonly unknown[];
}): number => goals.length + joined.length + activities.length;
