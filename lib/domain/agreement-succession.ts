import { type Agreement, type AgreementKind, signedOn } from "./agreement";
import { endOn } from "./agreement-term";
import type { Day } from "./day";

/** What an avsiktsförklaring may lead to. */
const ledTo: readonly AgreementKind[] = ["lokalt_samverkansavtal", "lansoverenskommelse"];

/**
 * What may stand in an agreement's place: another of its kind, and after an avsiktsförklaring also the agreement that it
 * led to. Source: agreements 3.1.
 */
export const mayFollow = (kind: AgreementKind, next: AgreementKind): boolean =>
  next === kind || (kind === "avsiktsforklaring" && ledTo.includes(next));

/**
 * From which day another stands in an agreement's place: the day that was said, but never before all have signed the other
 * and it has begun. Null while it is a draft or waits, for then the earlier one still holds. Source: agreements 3.4.
 */
export function replacedFrom(replacedOn: Day, next: Agreement): Day | null {
  const all = next.draft ? null : signedOn(next);
  if (all === null) return null;
  return [replacedOn, all, next.term.fromOn].toSorted().at(-1) ?? null;
}

/** Why one cannot stand in another's place from a day; null where it can. */
export type Unfit = "replaced_before_begun" | "replacement_not_then";

/**
 * A day of a replacement lies where it can: not before the earlier one begins, and where the later one holds. Between them
 * there may be a time without any. Source: agreements 3.4.
 */
export function unfitDay(replacedOn: Day, earlier: Agreement, next: Agreement): Unfit | null {
  if (replacedOn < earlier.term.fromOn) return "replaced_before_begun";
  const end = endOn(next.term, replacedOn);
  const holds = next.term.fromOn <= replacedOn && (end === null || replacedOn <= end);
  return holds ? null : "replacement_not_then";
}
