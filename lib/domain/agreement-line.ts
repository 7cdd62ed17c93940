import { addDays, addMonths, type Day, daysBetween } from "./day";

export type LineMark = { what: "start" | "today" | "stand" | "end" | "next"; on: Day; at: number };
export type TermLine = {
  marks: LineMark[];
  /** Percent of the width: the term itself, the days that are near the stand, and what follows. */
  term: [from: number, to: number];
  near: [from: number, to: number] | null;
  after: [from: number, to: number] | null;
};
type Asked = { start: Day; end: Day | null; standBy: Day | null; next: Day | null; today: Day };

/** Reminders begin so many days before the day by which a stand is to be taken. */
const warned = 180;

/**
 * The term as places on a line from the first day that matters to the last, in percent. What has no end is drawn a year
 * past today. Source: agreements 3.4.
 */
export function termLine({ start, end, standBy, next, today }: Asked): TermLine {
  const open = addMonths(today > start ? today : start, 12);
  const last = end ?? open;
  const first = start < today ? start : today;
  const far = [last, next ?? last, today].toSorted().at(-1) ?? last;
  const span = Math.max(1, daysBetween(first, far));
  const at = (day: Day) => Math.round((daysBetween(first, day) / span) * 1000) / 10;
  const mark = (what: LineMark["what"], on: Day | null): LineMark[] =>
    on === null ? [] : [{ what, on, at: at(on) }];
  const from = standBy === null ? null : addDays(standBy, -warned);
  return {
    marks: [
      ...mark("start", start),
      ...mark("today", today),
      ...mark("stand", standBy),
      ...mark("end", end),
      ...mark("next", next),
    ],
    term: [at(start), at(last)],
    near: standBy === null || from === null ? null : [at(from > start ? from : start), at(standBy)],
    after: next === null || end === null ? null : [at(end), at(next)],
  };
}
