import { type Aim, aims, type Outcome, outcomes } from "./document-section";

/** A goal of the county's, as far as the thread asks about it. */
export type ThreadCountyGoal = { id: string; aim: string | null; themes: readonly string[] };
/** A goal of a centre's in its plan or report. */
export type ThreadGoal = {
  centreId: string;
  countyGoalId: string | null;
  aim: string | null;
  themes: readonly string[];
  indicator: string | null;
  outcome: Outcome | null;
};

/** What came of a goal, or that nobody has said it yet. */
export const answers = [...outcomes, "obesvarat"] as const;
export type Answer = (typeof answers)[number];
/** The answer of a goal: what somebody has said of it, and that nobody has until then. */
export const answerOf = ({ outcome }: Pick<ThreadGoal, "outcome">): Answer =>
  outcome ?? "obesvarat";

const isAim = (value: string | null): value is Aim => aims.some((aim) => aim === value);

/**
 * What a centre's goal works on: what is said of the goal itself, and what is said of the county's goal that it stands
 * under, for whoever works on that works on its theme. Source: the issue, The plan and the report.
 */
export function worksOn(
  goal: Pick<ThreadGoal, "aim" | "themes">,
  countyGoal: ThreadCountyGoal | null,
): { aims: Aim[]; themes: string[] } {
  return {
    aims: [...new Set([goal.aim, countyGoal?.aim ?? null].filter(isAim))],
    themes: [...new Set([...goal.themes, ...(countyGoal?.themes ?? [])])],
  };
}

/** Two indicators are the same when only capitals and spaces differ. */
export const indicatorKey = (indicator: string | null): string =>
  (indicator ?? "").trim().replaceAll(/\s+/g, " ").toLowerCase();

/** What is asked of the goals; null asks nothing. `utan` is what stands under none of the county's goals. */
export type ThreadAsked = {
  countyGoal: string | null;
  /** By its key. */
  theme: string | null;
  aim: Aim | null;
  indicator: string | null;
  answer: Answer | null;
};

/** Whether a goal is among those that are asked about: the same that is counted, so that a number leads to its rows. */
export function isAsked(
  goal: ThreadGoal,
  countyGoal: ThreadCountyGoal | null,
  asked: ThreadAsked,
): boolean {
  const works = worksOn(goal, countyGoal);
  return (
    (asked.countyGoal === null || (goal.countyGoalId ?? "utan") === asked.countyGoal) &&
    (asked.theme === null || works.themes.includes(asked.theme)) &&
    (asked.aim === null || works.aims.includes(asked.aim)) &&
    (asked.indicator === null || indicatorKey(goal.indicator) === indicatorKey(asked.indicator)) &&
    (asked.answer === null || answerOf(goal) === asked.answer)
  );
}

export type ThreadCount = { goals: number; centres: number; answers: Record<Answer, number> };

/** How many goals there are, at how many centres, and what came of them: each goal has exactly one answer. */
export function countThread(
  goals: readonly Pick<ThreadGoal, "centreId" | "outcome">[],
): ThreadCount {
  const of = (answer: Answer) => goals.filter((goal) => answerOf(goal) === answer).length;
  return {
    goals: goals.length,
    centres: new Set(goals.map(({ centreId }) => centreId)).size,
    answers: {
      uppnatt: of("uppnatt"),
      delvis: of("delvis"),
      inte: of("inte"),
      inte_paborjat: of("inte_paborjat"),
      utgar: of("utgar"),
      obesvarat: of("obesvarat"),
    },
  };
}
