import { endsAfter, type Term } from "./agreement-term";
import { addMonths, type Day, daysBetween } from "./day";

/** What a day on the line of an agreement is. */
export const lineMarks = [
  "start",
  "first_end",
  "prolonged",
  "given",
  "notice_day",
  "today",
  "end",
  "next",
  "replaced",
] as const;
type Event = { what: (typeof lineMarks)[number]; on: Day; parties: readonly string[] };

/** A day with its place from left to right, in percent, and the lane under the line where its number has room. */
export type LineMark = Event & { at: number; lane: number };
export type TermLine = {
  marks: LineMark[];
  lanes: number;
  /** Percent of the width: what the agreement holds as it stands, and what follows if nobody says anything. */
  term: [from: number, to: number];
  after: [from: number, to: number] | null;
};
type Asked = {
  term: Term;
  end: Day | null;
  next: Day | null;
  replacedFrom: Day | null;
  noticeDays: readonly { partyId: string; lastOn: Day }[];
  today: Day;
};

/** Of an agreement that has gone on for long, the latest are told; the first end is told always. */
const mostProlongations = 4;
/** Two numbers nearer than so many percent would lie over each other on a narrow screen. */
const room = 8;

/** The ends of the periods between the first and the one that runs, automatic or by option, the earliest first. */
function prolongedTo({ fromOn, lastOn, prolongation }: Term, end: Day | null): Day[] {
  if (lastOn === null || end === null || prolongation.kind === "ingen") return [];
  const ends: Day[] = [];
  if (prolongation.kind === "option")
    ends.push(...prolongation.decided.map((one) => one.lastOn).filter((on) => on < end));
  else {
    const endAfter = endsAfter({ fromOn, lastOn }, prolongation.length);
    for (let n = 1; endAfter(n) < end; n++) ends.push(endAfter(n));
  }
  return ends.toSorted().slice(-mostProlongations);
}

/** The days by which the parties may still give notice; those who have the same day share it. */
function noticeEvents(days: Asked["noticeDays"]): Event[] {
  const on = [...new Set(days.map((one) => one.lastOn))];
  return on.map((lastOn) => ({
    what: "notice_day",
    on: lastOn,
    parties: days.filter((one) => one.lastOn === lastOn).map((one) => one.partyId),
  }));
}

function eventsOf({ term, end, next, replacedFrom, noticeDays, today }: Asked): Event[] {
  const one = (what: Event["what"], on: Day | null): Event[] =>
    on === null ? [] : [{ what, on, parties: [] }];
  return [
    ...one("start", term.fromOn),
    ...one("first_end", term.lastOn === end ? null : term.lastOn),
    ...prolongedTo(term, end).flatMap((on) => one("prolonged", on)),
    ...one("given", term.notice?.givenOn ?? null),
    ...noticeEvents(noticeDays),
    ...one("today", today),
    ...one("end", end),
    ...one("next", next),
    ...one("replaced", replacedFrom),
  ].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/**
 * The term as places on a line from the first day that matters to the last: start, first end, prolongations, the last
 * day to give notice for each party, notice that was given, and today. What has no end is drawn a year past today.
 * Source: agreements 3.4; issue 5, Screens.
 */
export function termLine(asked: Asked): TermLine {
  const { term, end, next, today } = asked;
  const events = eventsOf(asked);
  const open = addMonths(today > term.fromOn ? today : term.fromOn, 12);
  const first = events[0]?.on ?? today;
  const last = [end ?? open, ...events.map((one) => one.on)].toSorted().at(-1) ?? open;
  const span = Math.max(1, daysBetween(first, last));
  const at = (day: Day) => Math.round((daysBetween(first, day) / span) * 1000) / 10;
  const lanes: number[] = [];
  const marks = events.map((event) => {
    const place = at(event.on);
    if (event.what === "today") return { ...event, at: place, lane: 0 };
    const free = lanes.findIndex((taken) => taken + room <= place);
    const lane = free === -1 ? lanes.length : free;
    lanes[lane] = place;
    return { ...event, at: place, lane };
  });
  return {
    marks,
    lanes: lanes.length,
    term: [at(term.fromOn), at(end ?? open)],
    after: next === null || end === null ? null : [at(end), at(next)],
  };
}
