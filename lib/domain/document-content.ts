import type { SectionType } from "./document-section";
import type { FigureQuality, FigureState } from "./figure";
import { saysSomething } from "./sub-headings";

/** What is written in a version, as far as the rules ask about it. */
export type Written = {
  goals: readonly { indicator: string | null; outcome: string | null; carried: boolean }[];
  activities: readonly { carried: boolean }[];
  figures: readonly {
    required: boolean;
    state: FigureState | null;
    quality: FigureQuality | null;
  }[];
};

type Section = { key: string; type: SectionType; body: string; ready: boolean; facts: unknown };

/** The most characters of a section that somebody is to read alone. Source: data dictionary 10.11; the shipped template. */
const atMost: Readonly<Record<string, number>> = { sammanfattning: 1_500 };

/** How many characters a section may have; null where it is as long as it needs to be. Source: as above. */
export const charactersAtMost = (key: string): number | null => atMost[key] ?? null;

/** Whether the words of a section are more than may be handed in. What is written is kept all the same. Source: as above. */
export function isTooLong({ key, body }: Pick<Section, "key" | "body">): boolean {
  const most = charactersAtMost(key);
  return most !== null && body.trim().length > most;
}

/** Words that were fetched from the register into a section of words, to be changed or confirmed; null where none were. */
export function fetchedText(facts: unknown): string | null {
  const all: unknown[] = Array.isArray(facts) ? facts : [];
  for (const fact of all)
    if (
      typeof fact === "object" &&
      fact !== null &&
      "said" in fact &&
      typeof fact.said === "string"
    )
      return fact.said;
  return null;
}

/** Whether the words of a section are still those that were fetched, and nobody has said that they are right. */
export const onlyFetched = ({ body, facts }: Pick<Section, "body" | "facts">): boolean =>
  fetchedText(facts)?.trim() === body.trim();

/**
 * Whether a section says something. Words count when there are any. A plan has at least one goal and every goal an
 * indicator, and at least one activity. In a report every goal has its outcome, or a sentence says why there are no
 * goals, and every required figure is answered, if only with "uppgift saknas". What was only fetched from the register, or
 * carried over from last year, is not content: it counts when somebody has said that it is right, changed some of it or
 * written beside it. Nor is what is too long to be read. Source: data dictionary 10.10 and 10.11; the issue, Writing without fear.
 */
export function hasContent(section: Section, { goals, activities, figures }: Written): boolean {
  const { ready } = section;
  if (isTooLong(section)) return false;
  const words = saysSomething(section.body) && (ready || !onlyFetched(section));
  switch (section.type) {
    case "text":
      return words;
    case "mal":
      return (
        goals.every((goal) => (goal.indicator ?? "").trim() !== "") &&
        goals.some((goal) => ready || !goal.carried)
      );
    case "aktiviteter":
      return activities.some((activity) => ready || !activity.carried);
    case "utfall":
      return goals.length > 0 ? goals.every((goal) => goal.outcome !== null) : words;
    case "siffror":
      return (
        figures.every((figure) => !figure.required || figure.state !== null) &&
        (ready || words || figures.some((f) => f.state !== null && f.quality !== "register"))
      );
    case "bemanning":
      return words || ready;
  }
}

/**
 * How far a document has come: so many of its sections say something and have not come back, and so many that are required
 * or have come back are left. One number for one thing, wherever it is shown. Source: the issue, Writing without fear
 * (progress counts content).
 */
export function progressOf(
  sections: readonly { required: boolean; hasContent: boolean; returned: boolean }[],
): { done: number; all: number; left: number } {
  const done = sections.filter((s) => s.hasContent && !s.returned);
  const left = sections.filter((s) => s.returned || (s.required && !s.hasContent));
  return { done: done.length, all: sections.length, left: left.length };
}
