import { addDays, type Day } from "./day";
import {
  type DocumentParty,
  type DocumentState,
  type DocumentStep,
  daysToObject,
  documentStep,
} from "./document";

export const stepObstacles = [
  "not_hers",
  "year_closed",
  "not_from_here",
  "only_recorded",
  "only_by_chair",
  "nothing_to_object_to",
  "too_late_to_object",
  "incomplete",
] as const;
export type StepObstacle = (typeof stepObstacles)[number];

type Look = {
  parties: readonly DocumentParty[];
  state: DocumentState;
  yearClosed: boolean;
  byChair: boolean;
  byRecord: boolean;
  /** How and when the version that stands was adopted. */
  adopted: { way: "ordforande" | "protokoll" | "fil" | null; frozenOn: Day } | null;
  missing: number;
  today: Day;
};

/**
 * Why a step cannot be taken now, the first that holds; null where it can. The same rules as when the step is taken,
 * asked before, so that a page can say who does it and when. Source: the issue, Life cycle.
 */
export function obstacleTo(name: DocumentStep, look: Look): StepObstacle | null {
  const step = documentStep(name);
  if (!look.parties.includes(step.by)) return "not_hers";
  if (look.yearClosed) return "year_closed";
  if (!step.from.includes(look.state)) return "not_from_here";
  if (name === "adopt" && !look.byChair) return "only_recorded";
  if (name === "record_adoption" && !look.byRecord) return "only_by_chair";
  if (name === "object") {
    if (look.adopted?.way !== "protokoll") return "nothing_to_object_to";
    if (look.today > addDays(look.adopted.frozenOn, daysToObject)) return "too_late_to_object";
  }
  return step.complete && look.missing > 0 ? "incomplete" : null;
}
