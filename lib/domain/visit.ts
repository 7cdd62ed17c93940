import type { Day } from "./day";
import { type Kind, kinds } from "./definition";
import type { KindCounts } from "./overview";

/**
 * The day that numbers are compared with for whoever comes back: that of the last visit, where it was another day than
 * today. What was changed earlier the same day stands in the log, hour by hour; a number is of a whole day. Source: the
 * issue, Start pages.
 */
export const visitToCompare = (lastHereOn: Day | null, today: Day): Day | null =>
  lastHereOn !== null && lastHereOn < today ? lastHereOn : null;

/** What an overview's line counts; null for what was not counted, or may not be seen. */
export type Counted = {
  /** Centres in operation, of each kind. */
  kinds: KindCounts;
  /** Those without an agreement in force. */
  lacking: number | null;
  /** Roles that nobody has. */
  vacancies: number | null;
  /** Plans and reports that are in. */
  handedIn: { plan: number | null; berattelse: number | null };
  /** Those that have answered every figure of the year. */
  answered: number | null;
  /** Municipalities without a familjecentral. */
  uncovered: number | null;
};
/** How much more each line counts. */
export type Moved = Counted;

/**
 * How much more each line counts than on another day, 0 for as much; null where either day has no number, for then
 * nothing is known of the change.
 */
export function movedSince(now: Counted, then: Counted): Moved {
  const moved = (a: number | null, b: number | null) => (a === null || b === null ? null : a - b);
  return {
    kinds: Object.fromEntries(
      kinds.map((kind): [Kind, number] => [kind, now.kinds[kind] - then.kinds[kind]]),
    ) as KindCounts,
    lacking: moved(now.lacking, then.lacking),
    vacancies: moved(now.vacancies, then.vacancies),
    handedIn: {
      plan: moved(now.handedIn.plan, then.handedIn.plan),
      berattelse: moved(now.handedIn.berattelse, then.handedIn.berattelse),
    },
    answered: moved(now.answered, then.answered),
    uncovered: moved(now.uncovered, then.uncovered),
  };
}
