import type { Day } from "./day";
import type { DocumentKind, DocumentState } from "./document";
import type { Timing } from "./document-year";

/** A plan or a report of a centre's year, as a start page tells of it. */
export type YearDocument = {
  id: string | null;
  kind: DocumentKind;
  year: number;
  state: DocumentState;
  timing: Timing;
  expected: boolean;
  exempt: boolean;
  opensOn: Day;
  /** The day by which this centre is to hand it in. */
  dueOn: Day;
  closed: boolean;
};

/**
 * What belongs to a centre's year today, by its day: what it is to file and what it has filed, from when it opens until
 * the county has received it; nothing of a closed year, and nothing older than last year that is not still to be filed.
 * Source: the issue, Start pages; the county's year.
 */
export function ofTheYear<T extends YearDocument>(documents: readonly T[], today: Day): T[] {
  const last = Number(today.slice(0, 4)) - 1;
  return documents
    .filter(
      (one) =>
        !one.closed &&
        one.opensOn <= today &&
        one.state !== "mottagen" &&
        ((one.expected && !one.exempt) || one.id !== null) &&
        (one.year >= last || one.timing === "forsenad"),
    )
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.kind.localeCompare(b.kind));
}
