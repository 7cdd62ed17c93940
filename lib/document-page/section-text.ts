import type { Section, Version } from "@/lib/documents/queries";
import { shippedFigures } from "@/lib/domain/figure";
import { figureWords, unitWords } from "@/lib/i18n/sv/document-template";
import { professionWords } from "@/lib/i18n/sv/staffing";
import { figureStateWords, outcomeWords, writingWords as words } from "@/lib/i18n/sv/writing";
import type { StaffingFact } from "@/lib/register-facts/queries";

type Goal = Version["goals"][number];
type Figure = Version["figures"][number];

/** What a figure says, in words: a value with its unit, or which answer stands instead. */
export function figureSaid({ key, state, value }: Pick<Figure, "key" | "state" | "value">): string {
  if (state === null) return words.figures.unanswered;
  if (state !== "varde" || value === null) return figureStateWords[state].toLowerCase();
  const unit = shippedFigures.find((figure) => figure.key === key)?.unit ?? "antal";
  return words.figures.said(value, unitWords[unit]);
}

/** The facts of a staffing section, as they were when they were fetched. */
export function staffingOf(section: Pick<Section, "facts">): StaffingFact[] {
  return Array.isArray(section.facts) ? (section.facts as StaffingFact[]) : [];
}

function goalLines(goal: Goal, i: number, { activities }: Version): string[] {
  return [
    words.goals.numbered(i + 1, goal.title),
    words.goals.indicatorSaid(goal.indicator, goal.base, goal.target),
    [goal.outcome && outcomeWords[goal.outcome], goal.outcomeValue, goal.comment]
      .filter(Boolean)
      .join(". "),
    ...activities.filter((a) => a.goalId === goal.id).map((a) => `– ${a.what}`),
  ].filter((line) => line !== "");
}

/** All that a section says, as lines of text: what two versions are compared by. */
export function sectionText(section: Section, version: Version): string {
  const of: Record<Section["type"], () => string[]> = {
    text: () => [],
    mal: () =>
      version.goals.flatMap((goal, i) => goalLines(goal, i, { ...version, activities: [] })),
    aktiviteter: () => version.activities.map((a) => a.what),
    utfall: () => version.goals.flatMap((goal, i) => goalLines(goal, i, version)),
    siffror: () =>
      version.figures.map((figure) =>
        [`${figureWords[figure.key]?.label ?? figure.key}: ${figureSaid(figure)}`, figure.comment]
          .filter(Boolean)
          .join(". "),
      ),
    bemanning: () =>
      staffingOf(section).map((fact) =>
        [
          professionWords[fact.profession as keyof typeof professionWords] ?? fact.profession,
          fact.persons,
          fact.ftePercent,
          fact.vacantPercent,
        ].join(", "),
      ),
  };
  return [...of[section.type](), section.body].filter(Boolean).join("\n");
}
