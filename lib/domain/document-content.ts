import type { SectionType } from "./document-section";
import type { FigureState } from "./figure";

/** What is written in a version, as far as the rules ask about it. */
export type Written = {
  goals: readonly { indicator: string | null; outcome: string | null }[];
  activities: readonly unknown[];
  figures: readonly { required: boolean; state: FigureState | null }[];
};

/**
 * Whether a section says something. Words count when there are any. A plan has at least one goal and every goal an
 * indicator, and at least one activity. In a report every goal has its outcome, or a sentence says why there are no
 * goals, and every required figure is answered, if only with "uppgift saknas". The staffing, fetched from the register,
 * counts when somebody has said that it is right or has written beside it. What was only fetched is not content.
 * Source: data dictionary 10.10 and 10.11; the issue.
 */
export function hasContent(
  section: { type: SectionType; body: string; ready: boolean },
  { goals, activities, figures }: Written,
): boolean {
  const words = section.body.trim() !== "";
  switch (section.type) {
    case "text":
      return words;
    case "mal":
      return goals.length > 0 && goals.every((goal) => (goal.indicator ?? "").trim() !== "");
    case "aktiviteter":
      return activities.length > 0;
    case "utfall":
      return goals.length > 0 ? goals.every((goal) => goal.outcome !== null) : words;
    case "siffror":
      return figures.every((figure) => !figure.required || figure.state !== null);
    case "bemanning":
      return words || section.ready;
  }
}
