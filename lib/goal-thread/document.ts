import { worksOn } from "@/lib/domain/goal-thread";
import { themeName } from "@/lib/domain/theme";
import { csv } from "@/lib/exports/csv";
import { answerWords, threadWords as words } from "@/lib/i18n/sv/goal-thread";
import { aimWords } from "@/lib/i18n/sv/goals";
import { activityStateSaid } from "@/lib/i18n/sv/writing";
import type { threadGoals } from "./queries";

/** The goals as a file: a row for each, with the same rows as the page of the same address. */
export function threadCsv(thread: Awaited<ReturnType<typeof threadGoals>>): string {
  const { rows, kind, year, allThemes } = thread;
  return csv(
    [...words.file.header],
    rows.map(({ goal, countyGoal, centre, municipality }) => {
      const works = worksOn(goal, countyGoal);
      return [
        ...[centre, municipality, words.kinds[kind], year, goal.title, countyGoal?.title ?? null],
        works.aims.map((aim) => aimWords[aim]).join(", "),
        works.themes.map((theme) => themeName(allThemes, theme)).join(", "),
        ...[goal.indicator, goal.base, goal.target],
        kind === "plan" ? null : answerWords[goal.outcome ?? "obesvarat"],
        ...[goal.outcomeValue, goal.comment],
        goal.activities
          .map(({ what, state }) => `${what} (${activityStateSaid(state)})`)
          .join("; "),
        goal.approved ? words.file.adopted : words.file.preliminary,
      ];
    }),
  );
}
