import { addDays, type Day } from "./day";
import type { Deadlines, Leave } from "./document-year";

export type LeaveProblem =
  | "leave_in_past"
  | "leave_not_longer"
  | "leave_too_long"
  | "leave_sections_exempt"
  | "leave_sections_open";

/** The longest that a leave lasts after the last day in time. */
const longest = 366;

/**
 * What a leave cannot be; null where it can. It is for days to come, and at most a year beyond the last day in time.
 * Longer time is longer than everybody has. For some sections alone it is time to write when the others are locked, and
 * so after the last day to write. Source: the issue, The county's year.
 */
export function leaveProblem(
  { kind, untilOn }: Leave,
  sections: readonly string[],
  { graceOn, lastOn }: Deadlines,
  today: Day,
): LeaveProblem | null {
  if (untilOn < today) return "leave_in_past";
  if (sections.length > 0 && kind === "befriad") return "leave_sections_exempt";
  if (sections.length > 0 && (lastOn === null || untilOn <= lastOn)) return "leave_sections_open";
  if (kind === "forlangd" && untilOn <= graceOn) return "leave_not_longer";
  const from = graceOn > today ? graceOn : today;
  return untilOn > addDays(from, longest) ? "leave_too_long" : null;
}

/** A leave that was given, with the sections that it is for alone, and the first day it no longer held where it was ended. */
export type Given = Leave & { sections: readonly string[]; endedOn: Day | null };

/**
 * The leave that counts, of all that a centre has been given for a document, the latest decided first: the latest that
 * nobody has ended. It covers those before it, also when it has run out, so that a shorter one can be put in the place
 * of a longer; when it is ended, the one before counts again, as long as that had not been ended itself nor run out.
 * What has been handed in is judged by the day it came, and has the day on which a leave was ended to its good. Longer
 * time for some sections counts beside what counts for the whole document. Source: the issue, The county's year.
 */
export function leavesThatCount<L extends Given>(
  latestFirst: readonly L[],
  submittedOn: Day | null,
  today: Day,
): { whole: L | null; part: L | null } {
  const stands = latestFirst.filter(
    ({ endedOn }) =>
      endedOn === null || (submittedOn === null ? endedOn > today : endedOn >= submittedOn),
  );
  return {
    whole: stands.find(({ sections }) => sections.length === 0) ?? null,
    part: stands.find(({ sections }) => sections.length > 0) ?? null,
  };
}

/**
 * The one leave that says what is in time: an exemption while it lasts, else the longer of what the whole document and
 * some of its sections have, for it is not handed in without them.
 */
export function leaveInTime<L extends Given>(
  latestFirst: readonly L[],
  submittedOn: Day | null,
  today: Day,
): L | null {
  const { whole, part } = leavesThatCount(latestFirst, submittedOn, today);
  if (whole === null || part === null) return whole ?? part;
  if (whole.kind === "befriad" && whole.untilOn >= (submittedOn ?? today)) return whole;
  return whole.kind === "forlangd" && whole.untilOn >= part.untilOn ? whole : part;
}

/** What counts again when a leave that counts is ended today; null where nothing does. */
export function countsAfter<L extends Given>(
  latestFirst: readonly L[],
  ended: L,
  today: Day,
): L | null {
  const others = latestFirst.filter((leave) => leave !== ended);
  const { whole, part } = leavesThatCount(others, null, today);
  const before = ended.sections.length === 0 ? whole : part;
  return before && before.untilOn >= today ? before : null;
}
