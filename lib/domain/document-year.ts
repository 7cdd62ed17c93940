import { type Day, day } from "./day";
import type { AdoptionWay, DocumentKind, DocumentState } from "./document";
import { holdsOn, overlaps, type Period } from "./period";
import { type CentreStatus, inOperation } from "./status";

type Status = Period & { status: CentreStatus };

/** The days of a year as a period. */
const yearOf = (year: number): Period => ({
  fromOn: day(`${year}-01-01`),
  untilOn: day(`${year + 1}-01-01`),
});

/** The last day, and the grace after it, by which something is filed; and when it can no longer be. */
export type Deadlines = {
  opensOn: Day;
  deadlineOn: Day;
  /** The last day that still counts as in time. */
  graceOn: Day;
  /** The last day that can be written; null where nothing locks. */
  lastOn: Day | null;
};

/**
 * Whether a centre is expected to file. A plan for a year: it is in operation on the deadline day, and is not decided to
 * close before the year begins. A report on a year: it was in operation on at least one day of it. One that rests all
 * year does neither. Source: the issue, The county's year; edge case 13.
 */
export function isExpected(
  kind: DocumentKind,
  year: number,
  deadlineOn: Day,
  statuses: readonly Status[],
): boolean {
  const ofYear = yearOf(year);
  if (kind === "berattelse")
    return statuses.some((s) => inOperation(s.status) && overlaps(s, ofYear));
  const closedBefore = statuses.some((s) => s.status === "avvecklad" && s.fromOn <= ofYear.fromOn);
  const restsAllYear = statuses.some(
    (s) =>
      s.status === "vilande" &&
      s.fromOn <= ofYear.fromOn &&
      (s.untilOn === null || (ofYear.untilOn !== null && s.untilOn >= ofYear.untilOn)),
  );
  return (
    statuses.some((s) => inOperation(s.status) && holdsOn(s, deadlineOn)) &&
    !closedBefore &&
    !restsAllYear
  );
}

/** An exemption or an extension for one centre: why, and until when. An exemption ends the duty for the year. */
export type Leave = { kind: "befriad" | "forlangd"; untilOn: Day };

/** Longer time to write in some of a document's sections alone, by their keys. */
export type SectionLeave = { untilOn: Day; sections: readonly string[] };

/** The last day in time for one centre: the county's, or a later one that it has been given. */
export const lastInTime = (deadlines: Deadlines, leave: Leave | null): Day =>
  leave?.kind === "forlangd" && leave.untilOn > deadlines.graceOn
    ? leave.untilOn
    : deadlines.graceOn;

/** What one square of the matrix says beside the state. */
export const timings = [
  "ska_inte_lamna",
  "befriad",
  "i_tid",
  "utan_tid",
  "sent",
  "forsenad",
  "i_god_tid",
] as const;
export type Timing = (typeof timings)[number];

/**
 * In time or late, derived and never stored: what has been handed in by what day it was, what has not by what day it is.
 * `forsenad` is only what still waits to be handed in.
 */
export function timingOf(
  state: DocumentState,
  submittedOn: Day | null,
  expected: boolean,
  deadlines: Deadlines,
  leave: Leave | null,
  today: Day,
): Timing {
  const limit = lastInTime(deadlines, leave);
  if (submittedOn !== null) return submittedOn <= limit ? "i_tid" : "sent";
  if (leave?.kind === "befriad" && leave.untilOn >= today) return "befriad";
  if (!expected && (state === "ej_paborjad" || state === "utkast")) return "ska_inte_lamna";
  return today > limit ? "forsenad" : "i_god_tid";
}

/**
 * Whether what has come is neither in time nor late: a file of a year that the county opened when its last day in time
 * had been, for nobody could have handed it in before. `openedOn` is null where it was not written down. Source: issue 4,
 * earlier years are filed likewise.
 */
export const isUntimed = (
  way: AdoptionWay | null,
  openedOn: Day | null,
  { graceOn }: Pick<Deadlines, "graceOn">,
): boolean => way === "fil" && openedOn !== null && openedOn > graceOn;

export const lockReasons = [
  "not_open",
  "locked",
  "section_locked",
  "year_closed",
  "submitted",
  "adopted",
  "received",
  "centre_closed",
  "no_right",
] as const;
export type LockReason = (typeof lockReasons)[number];

/** Whether the last day to write has been: the county's, or a later one that the centre has been given. */
export function isPastLast({ lastOn }: Deadlines, leave: Leave | null, today: Day): boolean {
  if (lastOn === null) return false;
  const longer = leave?.kind === "forlangd" && leave.untilOn > lastOn;
  return today > (longer ? leave.untilOn : lastOn);
}

/** The sections that alone are written in when the last day has been, for as long as the centre has longer time for them; null where it has none. */
export const openAfterLast = (part: SectionLeave | null, today: Day): readonly string[] | null =>
  part && part.untilOn >= today ? part.sections : null;

/**
 * Why a form cannot be written in, the first that holds; null where it can. The last day is for what has never been
 * adopted: what has come back for completion, and the next version of what is adopted, may be written in after it, for
 * somebody has asked for that. Longer time for some sections keeps those open and the document able to be handed in; it is
 * asked of one section by its key, or of the document as a whole. Source: the issue, Life cycle.
 */
export function lockOf(look: {
  mayWrite: boolean;
  state: DocumentState;
  /** A version is adopted already, and this is the next. */
  next: boolean;
  deadlines: Deadlines;
  leave: Leave | null;
  /** Longer time for some sections, and the section that is asked about; null of the whole document. */
  part: SectionLeave | null;
  section: string | null;
  yearClosed: boolean;
  centreClosed: boolean;
  /** It is expected all the same: a centre that closed during a year still reports on it. */
  expected: boolean;
  today: Day;
}): LockReason | null {
  const { state, deadlines, leave, today } = look;
  if (!look.mayWrite) return "no_right";
  if (look.yearClosed) return "year_closed";
  if (state === "inlamnad") return "submitted";
  if (state === "faststalld") return "adopted";
  if (state === "mottagen") return "received";
  if (look.next) return null;
  if (today < deadlines.opensOn) return "not_open";
  if (state === "ska_kompletteras") return null;
  if (look.centreClosed && !look.expected && state === "ej_paborjad") return "centre_closed";
  if (!isPastLast(deadlines, leave, today)) return null;
  const open = openAfterLast(look.part, today);
  if (open === null) return "locked";
  return look.section === null || open.includes(look.section) ? null : "section_locked";
}

/** The counts of a column of the matrix: never more have filed than were expected. */
export type Completeness = {
  expected: number;
  handedIn: number;
  /** Of those handed in, those that are in time or late. */
  timed: number;
  inTime: number;
};

/** How many of those expected have handed in, and how many of them in time. An empty document is never handed in. */
export function completenessOf(
  cells: readonly { expected: boolean; timing: Timing; exempt: boolean }[],
): Completeness {
  const counted = cells.filter((c) => c.expected && !c.exempt);
  const of = (...timings: Timing[]) => counted.filter((c) => timings.includes(c.timing)).length;
  return {
    expected: counted.length,
    handedIn: of("i_tid", "sent", "utan_tid"),
    timed: of("i_tid", "sent"),
    inTime: of("i_tid"),
  };
}
