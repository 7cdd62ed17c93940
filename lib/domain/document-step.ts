import { addDays, type Day } from "./day";
import {
  type AdoptionWay,
  type DocumentParty,
  type DocumentState,
  type DocumentStep,
  daysToObject,
  documentStep,
} from "./document";
import { isRecorded } from "./filing";

export const stepObstacles = [
  "not_hers",
  "year_closed",
  "year_not_closed",
  "not_from_here",
  "only_recorded",
  "only_by_chair",
  "handed_in_by_her",
  "handed_in_first",
  "nothing_to_object_to",
  "too_late_to_object",
  "take_back_locks",
  "nothing_to_abandon",
  "opened_by_another",
  "not_open",
  "locked",
  "incomplete",
  "protocol_missing",
  "questions_open",
] as const;
export type StepObstacle = (typeof stepObstacles)[number];

/** The rule that a step breaks where something stands in its way; that it is another's is no rule but a refusal. */
export const obstacleRules = {
  year_closed: "document_year_closed",
  year_not_closed: "year_is_not_closed",
  not_from_here: "document_step",
  only_recorded: "adoption_only_recorded",
  only_by_chair: "adoption_only_by_chair",
  handed_in_by_her: "adoption_by_another",
  handed_in_first: "adoption_handed_in_first",
  nothing_to_object_to: "nothing_to_object_to",
  too_late_to_object: "too_late_to_object",
  take_back_locks: "take_back_locks",
  nothing_to_abandon: "nothing_to_abandon",
  opened_by_another: "opened_by_another",
  not_open: "document_not_open",
  locked: "document_locked",
  incomplete: "document_incomplete",
  protocol_missing: "protocol_missing",
  questions_open: "questions_open",
} as const satisfies Record<Exclude<StepObstacle, "not_hers">, string>;

export type StepLook = {
  parties: readonly DocumentParty[];
  state: DocumentState;
  /** The year holds the document: it is closed, and this one has not been opened for correction. */
  yearClosed: boolean;
  byChair: boolean;
  byRecord: boolean;
  /** Whoever hands in does not herself adopt; and whether she who looks has handed in what waits. */
  byAnother: boolean;
  handedInByHer: boolean;
  /** How and when the version that stands was adopted. */
  adopted: { way: AdoptionWay | null; frozenOn: Day } | null;
  /** Whether the county has opened the year. */
  opened: boolean;
  /** The step that opened what is being written; null for the first version. */
  openedBy: string | null;
  /** The last day to write has been. */
  pastLast: boolean;
  /** Why nobody writes in it now. */
  lock: string | null;
  missing: number;
  /** The county asks for the protocol of a decision that is recorded, and none lies beside the document. */
  protocolMissing: boolean;
  /** So many figures the county has asked about, and neither closed nor let be. */
  openQuestions: number;
  today: Day;
};

/** The chair objects to what somebody else has recorded, and within two weeks of that day. Source: the issue. */
function obstacleToObjecting({ adopted, opened, today }: StepLook): StepObstacle | null {
  if (!adopted || !isRecorded(adopted.way, opened)) return "nothing_to_object_to";
  return today > addDays(adopted.frozenOn, daysToObject) ? "too_late_to_object" : null;
}

/**
 * Where the county wants two persons, whoever has handed in neither adopts nor records the group's decision: another
 * does. So nothing is recorded that nobody has handed in, for that would be both by one. Source: the features to beat, 29.
 */
function obstacleToDeciding(name: DocumentStep, look: StepLook): StepObstacle | null {
  if (name === "adopt" && !look.byChair) return "only_recorded";
  if (name === "record_adoption" && !look.byRecord) return "only_by_chair";
  if (!look.byAnother) return null;
  if (look.state !== "inlamnad") return "handed_in_first";
  return look.handedInByHer ? "handed_in_by_her" : null;
}

/** Whoever opened a next version gives it up, and nobody else does: an objection is not waved away by whom it is against. */
function obstacleToAbandoning(undoes: readonly string[], { adopted, openedBy }: StepLook) {
  if (adopted === null || openedBy === null) return "nothing_to_abandon" as const;
  return undoes.includes(openedBy) ? null : ("opened_by_another" as const);
}

/**
 * Why a step cannot be taken now, the first that holds; null where it can. The same rules as when the step is taken,
 * asked before, so that a page can say who does it and when. Source: the issue, Life cycle.
 */
export function obstacleTo(name: DocumentStep, look: StepLook): StepObstacle | null {
  const step = documentStep(name);
  if (!look.parties.includes(step.by)) return "not_hers";
  if (look.yearClosed !== (step.inClosed ?? false))
    return look.yearClosed ? "year_closed" : "year_not_closed";
  if (!step.from.includes(look.state)) return "not_from_here";
  const deciding = step.freezes ? obstacleToDeciding(name, look) : null;
  if (deciding) return deciding;
  if (name === "object") return obstacleToObjecting(look);
  // What was taken back after the last day could be handed in by nobody.
  if (name === "take_back" && look.pastLast && look.adopted === null) return "take_back_locks";
  if (step.undoes) return obstacleToAbandoning(step.undoes, look);
  if (name === "receive" && look.openQuestions > 0) return "questions_open";
  // What is handed in or recorded by whoever writes is what she may write.
  if (step.complete && (look.lock === "not_open" || look.lock === "locked")) return look.lock;
  if (step.complete && look.missing > 0) return "incomplete";
  return name === "record_adoption" && look.protocolMissing ? "protocol_missing" : null;
}
