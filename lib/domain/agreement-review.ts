import { type Agreement, isDecided } from "./agreement";
import { endOn, type NoticePeriod, standBy } from "./agreement-term";
import type { Day } from "./day";

/** What somebody must take a stand on, and by when: the period that ends on a day, or the review of a day. */
export type Due = { about: Day; by: Day; review: boolean };

/** What is decided is looked over on a day, and so is what has no end to take a stand by. Source: agreements 3.1 and 3.4. */
export const isReviewed = ({ kind, term }: Agreement, on: Day): boolean =>
  isDecided(kind) || endOn(term, on) === null;

/**
 * All that a stand is to be taken on, the first day first: the review of what is reviewed, unless its end comes before, and
 * the period that runs. Nothing once notice has been given or it has ended. Source: agreements 3.1 and 3.4; issue 5.
 */
export function duesOn(
  agreement: Agreement,
  periods: readonly NoticePeriod[],
  reviewOn: Day | null,
  on: Day,
): Due[] {
  const { term } = agreement;
  const { notice } = term;
  if (notice !== null && notice.givenOn <= on) return [];
  const end = endOn(term, on);
  if (end !== null && end < on) return [];
  const by = standBy(term, periods, on);
  const period: Due[] = end === null || by === null ? [] : [{ about: end, by, review: false }];
  const due = isReviewed(agreement, on) && reviewOn !== null && (end === null || reviewOn < end);
  const review: Due[] = due ? [{ about: reviewOn, by: reviewOn, review: true }] : [];
  return [...review, ...period].sort((a, b) => (a.by < b.by ? -1 : 1));
}
