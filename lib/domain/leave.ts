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
