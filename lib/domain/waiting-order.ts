import { agreementWaits } from "./agreement-waits";
import type { Finding } from "./finding";
import { findingRules } from "./finding-rules";
import { groupedBy } from "./grouped";
import { reminders } from "./reminder";
import { documentWaits, urgencies, type Waits } from "./waiting";

/** Things that wait and are told in one line: one of them, or what is alike at many centres. */
export type WaitingLine<F extends Finding = Finding> = { first: Waits<F>; count: number };

const kinds = ["agreement", "document", "uncoordinated", "invitation", "finding"] as const;

/** What sort of thing it is; what is of one sort, in one role, is alike. */
export function sortOf(w: Waits): string {
  if (w.what === "finding") return w.finding.rule;
  if (w.what === "document") return w.document.why;
  if (w.what === "agreement") return `${w.agreement.why}.${w.agreement.reminder}`;
  return w.what;
}

function within(w: Waits): number {
  if (w.what === "finding") return findingRules.indexOf(w.finding.rule);
  if (w.what === "document") return documentWaits.indexOf(w.document.why);
  if (w.what !== "agreement") return 0;
  const { why, reminder } = w.agreement;
  return reminders.indexOf(reminder) * agreementWaits.length + agreementWaits.indexOf(why);
}

/** By its day; what has none comes after what has. */
const byDay = (a: Waits, b: Waits) => {
  const [one, other] = [a.by ?? "9999", b.by ?? "9999"];
  return one < other ? -1 : one > other ? 1 : 0;
};

/**
 * The gravest first: what is overdue or must be mended, then what is near or should be, then the rest; within each by its
 * day, what has none last. What is alike keeps the order it came in, which is that of its names.
 */
const inOrder = (a: Waits, b: Waits): number =>
  urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) ||
  byDay(a, b) ||
  kinds.indexOf(a.what) - kinds.indexOf(b.what) ||
  within(a) - within(b);

export const gravestFirst = <F extends Finding>(waits: readonly Waits<F>[]): Waits<F>[] =>
  waits.toSorted(inOrder);

/** So many alike stand each on a line of its own. */
const apart = 2;

/** What waits in lines: what is alike in one role is one line, with the gravest of it, where there are more than two. */
export function waitingLines<F extends Finding>(waits: readonly Waits<F>[]): WaitingLine<F>[] {
  const alike = groupedBy(gravestFirst(waits), (w) => `${w.as} ${sortOf(w)}`);
  return [...alike.values()]
    .flatMap((same): WaitingLine<F>[] => {
      const [first] = same;
      if (first && same.length > apart) return [{ first, count: same.length }];
      return same.map((one) => ({ first: one, count: 1 }));
    })
    .sort((a, b) => inOrder(a.first, b.first));
}
