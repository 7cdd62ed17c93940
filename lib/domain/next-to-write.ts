import type { Day } from "./day";
import type { DocumentState } from "./document";
import type { Timing } from "./document-year";

/** A plan or a report of a centre, as far as it matters for what to go on with. */
export type ToWrite = {
  state: DocumentState;
  expected: boolean;
  exempt: boolean;
  opensOn: Day;
  deadlineOn: Day;
  closed: boolean;
};

const unfinished: readonly DocumentState[] = ["ska_kompletteras", "utkast", "ej_paborjad"];

/**
 * What whoever writes for a centre goes on with today: what has come back first, then what is due first, and of what is
 * due the same day what is begun. Null where nothing that is open is left to write.
 */
export function nextToWrite<T extends ToWrite>(documents: readonly T[], today: Day): T | null {
  const left = documents.filter(
    (one) =>
      unfinished.includes(one.state) &&
      (one.state === "ska_kompletteras" || (one.expected && !one.exempt)) &&
      one.opensOn <= today &&
      !one.closed,
  );
  const rank = ({ state }: T) => unfinished.indexOf(state);
  const returned = ({ state }: T) => (state === "ska_kompletteras" ? 0 : 1);
  const [first] = left.toSorted(
    (a, b) =>
      returned(a) - returned(b) || a.deadlineOn.localeCompare(b.deadlineOn) || rank(a) - rank(b),
  );
  return first ?? null;
}

/** A plan or a report in its place among a centre's years. */
export type InItsYear = {
  state: DocumentState;
  timing: Timing;
  year: number;
  closed: boolean;
  /** Whoever looks can write in it, or begin it. */
  writable: boolean;
};

/**
 * Whether a document belongs among the earlier years, where nothing more is done: it has been received, is not to come, or
 * its year is closed or long past. What is late or being written, and can be, never does, however long ago it was due.
 * Source: the issue, Overviews; the complaint that what is overdue vanishes.
 */
export function isSettled(one: InItsYear, thisYear: number): boolean {
  if (one.closed || one.state === "mottagen" || one.timing === "ska_inte_lamna") return true;
  if (one.year >= thisYear - 1) return false;
  const goesOn =
    one.timing === "forsenad" || one.state === "ska_kompletteras" || one.state === "utkast";
  return !(goesOn && one.writable);
}
