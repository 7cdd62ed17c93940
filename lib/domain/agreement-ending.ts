import { nextEnd } from "./agreement-outlook";
import {
  earliestEnd,
  endOn,
  endsAfter,
  type Length,
  lastNoticeDay,
  type Term,
} from "./agreement-term";
import type { Day } from "./day";

/** How an agreement comes to end: by notice, on a day that the parties agree on, or cancelled for a breach of it. */
export const endingWays = ["uppsagning", "overenskommelse", "havning"] as const;
export type EndingWay = (typeof endingWays)[number];

/** The last day that the agreement holds; and where notice came too late for a period, the day by which it should have come. */
export type Ending = { lastOn: Day; missed: Day | null };

/**
 * When notice ends an agreement: with the period in which it is given, or, where it comes too late for that, with the next
 * one for which it is in time. What does not go on ends on its last day all the same, and one until further notice when the
 * notice period has passed. Null where that is not known. Source: agreements 3.4.
 */
export function noticeEnd(agreed: Term, period: Length | null, givenOn: Day): Ending | null {
  const term: Term = { ...agreed, notice: null };
  const first = endOn(term, givenOn);
  if (first === null)
    return period === null ? null : { lastOn: earliestEnd(givenOn, period), missed: null };
  if (period === null) return { lastOn: first, missed: null };
  let end = first;
  for (
    let next = nextEnd(term, end);
    next !== null && lastNoticeDay(end, period) < givenOn;
    next = nextEnd(term, end)
  )
    end = next;
  return { lastOn: end, missed: end === first ? null : lastNoticeDay(first, period) };
}

/** The last day that an agreement can reach without anything new being agreed; null where there is none. */
export function farthestEnd(agreed: Term, on: Day): Day | null {
  const { fromOn, lastOn, prolongation } = agreed;
  if (lastOn === null || prolongation.kind !== "automatisk")
    return endOn({ ...agreed, notice: null }, on);
  const { length, most } = prolongation;
  return most === null ? null : endsAfter({ fromOn, lastOn }, length)(most);
}

type Asked = { way: EndingWay; period: Length | null; givenOn: Day; endsOn: Day | null };
export type EndingUnfit =
  | "notice_unknown"
  | "day_follows_from_notice"
  | "agreed_day_needed"
  | "ending_before_notice"
  | "ending_too_late";

/**
 * The day that an agreement ends: the one that follows from notice, the one that the parties agree on, or at once where it is
 * cancelled. None of them makes it hold longer than it would have. Else why it cannot be. Source: agreements 3.2 and 3.4.
 */
export function endingOf(
  term: Term,
  { way, period, givenOn, endsOn }: Asked,
): Ending | EndingUnfit {
  if (way === "uppsagning") {
    if (endsOn !== null) return "day_follows_from_notice";
    return noticeEnd(term, period, givenOn) ?? "notice_unknown";
  }
  const lastOn = endsOn ?? (way === "havning" ? givenOn : null);
  if (lastOn === null) return "agreed_day_needed";
  if (lastOn < givenOn) return "ending_before_notice";
  const farthest = farthestEnd(term, givenOn);
  return farthest !== null && lastOn > farthest ? "ending_too_late" : { lastOn, missed: null };
}
