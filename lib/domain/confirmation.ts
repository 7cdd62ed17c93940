import { addMonths, type Day } from "./day";

/** The groups of facts that somebody looks at once a year and says hold. Source: the register's own routine. */
export const confirmationGroups = [
  "adress",
  "oppettider",
  "verksamheter",
  "bemanning",
  "chefer",
] as const;
export type ConfirmationGroup = (typeof confirmationGroups)[number];

/** When each group was last confirmed; null where nobody ever has. */
export type Confirmed = Record<ConfirmationGroup, Day | null>;

export const confirmationStates = ["confirmed", "due_soon", "due", "never"] as const;
export type ConfirmationState = (typeof confirmationStates)[number];

export type GroupState = {
  group: ConfirmationGroup;
  state: ConfirmationState;
  confirmedOn: Day | null;
  /** The day from which it is to be confirmed again; null where it never has been. */
  dueOn: Day | null;
};

/** The last month before a group is due it is said to be due soon. */
const soonMonths = 1;

/** A group is due the same date a year later (or after the county's number of months), and at once if never confirmed. */
export function groupState(
  group: ConfirmationGroup,
  confirmedOn: Day | null,
  today: Day,
  months = 12,
): GroupState {
  if (confirmedOn === null) return { group, state: "never", confirmedOn, dueOn: null };
  const dueOn = addMonths(confirmedOn, months);
  const soon = today >= addMonths(dueOn, -soonMonths) ? "due_soon" : "confirmed";
  return { group, state: today >= dueOn ? "due" : soon, confirmedOn, dueOn };
}

/** Every group of a centre with its state, in the order in which they are confirmed. */
export function confirmationOf(confirmed: Confirmed, today: Day, months = 12): GroupState[] {
  return confirmationGroups.map((group) => groupState(group, confirmed[group], today, months));
}

/** A group that is due, or that nobody has ever confirmed, waits for somebody. */
export function waits({ state }: GroupState): boolean {
  return state === "due" || state === "never";
}
