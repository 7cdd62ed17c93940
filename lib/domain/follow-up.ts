import type { Day } from "./day";
import type { DocumentKind, DocumentState } from "./document";
import type { SectionType } from "./document-section";

/** How an activity can stand in the middle of a year: what is moved or half done is said first when the year is over. */
export const interimStates = ["planerad", "pagar", "genomford", "inte"] as const;
export type InterimState = (typeof interimStates)[number];

export const followUpObstacles = [
  "follow_up_no_plan",
  "follow_up_early",
  "follow_up_reported",
  "document_year_closed",
] as const;
export type FollowUpObstacle = (typeof followUpObstacles)[number];

type Look = {
  kind: DocumentKind;
  /** Some version of the plan is adopted. */
  adopted: boolean;
  year: number;
  yearClosed: boolean;
  /** Of the report on the same year. */
  reportState: DocumentState;
  today: Day;
};

/**
 * Why a plan cannot be followed up now, the first that holds; null where it can. Only an adopted plan is followed up,
 * from the first day of its year until the report on the year is handed in: then the report tells. Source: the issue,
 * The plan and the report.
 */
export function followUpObstacle(look: Look): FollowUpObstacle | null {
  if (look.kind !== "plan" || !look.adopted) return "follow_up_no_plan";
  if (look.yearClosed) return "document_year_closed";
  if (look.today < `${look.year}-01-01`) return "follow_up_early";
  const written = ["ej_paborjad", "utkast", "ska_kompletteras"].includes(look.reportState);
  return written ? null : "follow_up_reported";
}

/**
 * Whether a person tells how a plan goes: whoever writes for the centre, or has been handed the section of its goals or
 * of its activities. Another section that is handed over gives no say in it. Source: the issue, The plan and the report;
 * Writing without fear.
 */
export function tellsFollowUp(
  writes: boolean,
  sections: readonly { type: SectionType; assignedTo: string | null }[],
  me: string | null,
): boolean {
  if (writes) return true;
  return (
    me !== null &&
    sections.some(
      ({ type, assignedTo }) => (type === "mal" || type === "aktiviteter") && assignedTo === me,
    )
  );
}

/**
 * What a centre's year says of a plan's follow-up: that it has been done, that it can be; or nothing, where it neither
 * was nor can be. It is told of this year's plan and the last one's. Source: the issue, Overviews.
 */
export function followUpShown(
  obstacle: FollowUpObstacle | null,
  told: number,
  year: number,
  thisYear: number,
): "done" | "waits" | null {
  if (year < thisYear - 1) return null;
  if (told > 0) return "done";
  return obstacle === null ? "waits" : null;
}

/** What was said last of each thing: the latest day on which something was said of it. */
export function lastTold<T extends { about: string; onDay: Day }>(
  told: readonly T[],
): Map<string, T> {
  const last = new Map<string, T>();
  for (const one of told) {
    const before = last.get(one.about);
    if (!before || before.onDay <= one.onDay) last.set(one.about, one);
  }
  return last;
}

/** A goal is known by its words, which the next version and the report take with them. */
export const aboutGoal = (title: string): string => `goal ${title}`;
/** An activity likewise, under its goal. */
export const aboutActivity = (goal: string, what: string): string => `activity ${goal}\n${what}`;
