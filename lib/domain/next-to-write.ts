import type { Day } from "./day";
import type { DocumentState } from "./document";

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
