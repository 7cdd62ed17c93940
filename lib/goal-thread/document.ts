import { worksOn } from "@/lib/domain/goal-thread";
import { csv } from "@/lib/exports/csv";
import { answerWords, threadWords as words } from "@/lib/i18n/sv/goal-thread";
import { aimWords, themeWords } from "@/lib/i18n/sv/goals";
import { activityStateWords } from "@/lib/i18n/sv/writing";
import type { threadGoals } from "./queries";

/** The goals as a file: a row for each, with the same rows as the page of the same address. */
export function threadCsv({ rows, kind, year }: Awaited<ReturnType<typeof threadGoals>>): string {
  return csv(
    [...words.file.header],
    rows.map(({ goal, countyGoal, centre, municipality }) => {
      const works = worksOn(goal, countyGoal);
      return [
        ...[centre, municipality, words.kinds[kind], year, goal.title, countyGoal?.title ?? null],
        works.aims.map((aim) => aimWords[aim]).join(", "),
        works.themes.map((theme) => themeWords[theme]).join(", "),
        ...[goal.indicator, goal.base, goal.target],
        kind === "plan" ? null : answerWords[goal.outcome ?? "obesvarat"],
        ...[goal.outcomeValue, goal.comment],
        goal.activities
          .map(({ what, state }) => `${what} (${activityStateWords[state]})`)
          .join("; "),
        goal.approved ? words.file.adopted : words.file.preliminary,
      ];
    }),
  );
}
