import type { Outcome } from "./document-section";
import { aboutActivity, aboutGoal } from "./follow-up";

type Goal = { id: string; title: string };
type Activity = { goalId: string; what: string; state: string | null };
/** What somebody has said became of a goal or an activity, by what it is about. */
export type Told = { outcome: Outcome | null; state: string | null };

/**
 * What a year's plan leaves over for the next, with how it went as far as somebody has said: its goals, but for those
 * that have been given up, and under each the activities that are not done. The report says it where it does; else what
 * was said last when the plan was followed up; else the plan itself. Source: issue 4, The year: goals and unfinished
 * activities are offered from last year.
 */
export function carriedOver<G extends Goal, A extends Activity>(
  goals: readonly G[],
  activities: readonly A[],
  report: ReadonlyMap<string, Told>,
  followedUp: ReadonlyMap<string, Told>,
): { goal: G; outcome: Outcome | null; left: { activity: A; state: string | null }[] }[] {
  return goals
    .map((goal) => {
      const about = aboutGoal(goal.title);
      return {
        goal,
        outcome: report.get(about)?.outcome ?? followedUp.get(about)?.outcome ?? null,
        left: activities
          .filter(({ goalId }) => goalId === goal.id)
          .map((activity) => {
            const of = aboutActivity(goal.title, activity.what);
            const said = report.get(of)?.state ?? followedUp.get(of)?.state;
            return { activity, state: said ?? activity.state };
          })
          .filter(({ state }) => state !== "genomford"),
      };
    })
    .filter(({ outcome }) => outcome !== "utgar");
}

const compared = (title: string) => title.trim().replace(/\s+/g, " ").toLocaleLowerCase("sv");

/**
 * The county's goal of another year that a goal is tied to when it is carried over: the one of the same title, however
 * it is spaced, or none. Never last year's, for the year's thread would then not find it. Source: issue 4, the thread.
 */
export function sameGoalOf<T extends { title: string }>(
  title: string | null,
  goals: readonly T[],
): T | null {
  if (title === null) return null;
  return goals.find((goal) => compared(goal.title) === compared(title)) ?? null;
}

/** The goals of a year that another year has not, by their titles: what is left to fetch. Source: issue 4, county goals. */
export const missingGoals = <T extends { title: string }>(
  from: readonly T[],
  there: readonly { title: string }[],
): T[] => from.filter(({ title }) => sameGoalOf(title, there) === null);
