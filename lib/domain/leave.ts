import { addDays, type Day } from "./day";
import type { Deadlines, Leave } from "./document-year";

export type LeaveProblem = "leave_in_past" | "leave_not_longer" | "leave_too_long";

/** The longest that a leave lasts after the last day in time. */
const longest = 366;

/**
 * What a leave cannot be; null where it can. It is for days to come, and at most a year beyond the last day in time.
 * Longer time is longer than everybody has. Source: the issue, The county's year.
 */
export function leaveProblem(
  { kind, untilOn }: Leave,
  { graceOn }: Deadlines,
  today: Day,
): LeaveProblem | null {
  if (untilOn < today) return "leave_in_past";
  if (kind === "forlangd" && untilOn <= graceOn) return "leave_not_longer";
  const from = graceOn > today ? graceOn : today;
  return untilOn > addDays(from, longest) ? "leave_too_long" : null;
}

/** Until when a leave was given, and the first day it no longer held where somebody has ended it. */
type Decided = { untilOn: Day; endedOn: Day | null };

/**
 * The leave that counts, of all that a centre has been given for a document, the latest decided first: the latest that
 * nobody has ended. It covers those before it, also when it has run out, so that a shorter one can be put in the place
 * of a longer; when it is ended, the one before counts again, as long as that had not been ended itself nor run out.
 * What has been handed in is judged by the day it came, and has the day on which a leave was ended to its good. Source:
 * the issue, The county's year.
 */
export const leaveThatCounts = <L extends Decided>(
  latestFirst: readonly L[],
  submittedOn: Day | null,
  today: Day,
): L | null =>
  latestFirst.find(
    ({ endedOn }) =>
      endedOn === null || (submittedOn === null ? endedOn > today : endedOn >= submittedOn),
  ) ?? null;

/** What counts again when the leave that counts is ended today; null where nothing does. */
export const countsAfter = <L extends Decided>(
  latestFirst: readonly L[],
  ended: L,
  today: Day,
): L | null => {
  const before = leaveThatCounts(
    latestFirst.filter((leave) => leave !== ended),
    null,
    today,
  );
  return before && before.untilOn >= today ? before : null;
};
