import { addDays, type Day } from "./day";
import { type Period, rowOn } from "./period";

/** The life cycle of a familjecentral, from idea to closed. */
export const centreStatuses = [
  "ide",
  "avsiktsforklaring",
  "under_etablering",
  "i_drift",
  "tillfalligt_stangd",
  "vilande",
  "under_avveckling",
  "avvecklad",
] as const;
export type CentreStatus = (typeof centreStatuses)[number];

/**
 * A centre that is temporarily closed or being wound up is still one in operation and is counted; one that rests
 * (vilande), has closed or has not opened is not. Source: edge cases 13, 15 and 17.
 */
export function inOperation(status: CentreStatus): boolean {
  return status === "i_drift" || status === "tillfalligt_stangd" || status === "under_avveckling";
}

/** A centre before its opening has a planned kind and is in no count of centres in operation (edge case 37). */
export function beforeOpening(status: CentreStatus): boolean {
  return status === "ide" || status === "avsiktsforklaring" || status === "under_etablering";
}

/** A centre that has closed stays in the register with all its years, and is counted no more (edge case 17). */
export function ended(status: CentreStatus): boolean {
  return status === "avvecklad";
}

const next: Record<CentreStatus, readonly CentreStatus[]> = {
  ide: ["avsiktsforklaring", "under_etablering", "i_drift", "avvecklad"],
  avsiktsforklaring: ["under_etablering", "i_drift", "vilande", "avvecklad"],
  under_etablering: ["i_drift", "vilande", "avvecklad"],
  i_drift: ["tillfalligt_stangd", "vilande", "under_avveckling", "avvecklad"],
  tillfalligt_stangd: ["i_drift", "vilande", "under_avveckling", "avvecklad"],
  vilande: ["under_etablering", "i_drift", "under_avveckling", "avvecklad"],
  under_avveckling: ["i_drift", "avvecklad"],
  // A closed centre may open again: the old years stay as they were.
  avvecklad: ["under_etablering", "i_drift"],
};

/** Which steps may follow. A plan may be given up at any time; a centre in operation never becomes an idea again. */
export function nextStatuses(status: CentreStatus): readonly CentreStatus[] {
  return next[status];
}

/** A stage in a centre's life, with the day it began and why; every step names both, and who decided. */
export type StatusStep = {
  status: CentreStatus;
  fromOn: Day;
  reason: string;
  decision: string | null;
};

export const stepProblems = [
  "step_not_possible",
  "planned_step_not_possible",
  "reason_needed",
] as const;
export type StepProblem = (typeof stepProblems)[number];

/**
 * A step follows on what holds the day before it, and whatever is planned after it must still be able to follow.
 * It has a reason. Answers what stands in the way, or null.
 */
export function stepProblem(
  rows: readonly (Period & { status: CentreStatus })[],
  step: StatusStep,
): StepProblem | null {
  if (step.reason.trim() === "") return "reason_needed";
  const before = rowOn(rows, addDays(step.fromOn, -1));
  if (before && !nextStatuses(before.status).includes(step.status)) return "step_not_possible";
  const after = rows
    .filter((r) => r.fromOn > step.fromOn)
    .sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1))[0];
  const follows = !after || nextStatuses(step.status).includes(after.status);
  return follows ? null : "planned_step_not_possible";
}
