import type { AgreementStatus } from "./agreement";
import { earliestEnd, endOn, type Length, type Term } from "./agreement-term";
import { addDays, type Day } from "./day";

/** What becomes of an agreement if nobody does anything. */
export type Outlook =
  | { what: "draft" | "waits" | "ended" | "replaced" }
  | { what: "begins"; on: Day }
  | { what: "notice_given"; lastOn: Day }
  | { what: "goes_on"; end: Day; to: Day }
  | { what: "ends"; end: Day; option: boolean }
  | { what: "no_end"; earliest: Day | null };

/** The last day after an automatic prolongation, null where none follows. Source: agreements 3.4. */
export function nextEnd(term: Term, end: Day | null): Day | null {
  if (end === null || term.notice !== null || term.prolongation.kind !== "automatisk") return null;
  const next = endOn(term, addDays(end, 1));
  return next !== null && next > end ? next : null;
}

/** The shortest notice period of the parties gives the earliest end of an agreement that has none. */
function earliestOf(periods: readonly (Length | null)[], on: Day): Day | null {
  const ends = periods.flatMap((period) => (period === null ? [] : [earliestEnd(on, period)]));
  return ends.toSorted()[0] ?? null;
}

/** What becomes of an agreement that is left alone: it goes on, ends, begins or waits. Source: agreements 3.4. */
export function outlookOf(
  term: Term,
  status: AgreementStatus,
  periods: readonly (Length | null)[],
  on: Day,
): Outlook {
  if (status === "utkast") return { what: "draft" };
  if (status === "vantar_pa_underskrift") return { what: "waits" };
  if (status === "ersatt") return { what: "replaced" };
  const end = endOn(term, on);
  if (status === "utganget") return { what: "ended" };
  if (status === "uppsagt" && end !== null) return { what: "notice_given", lastOn: end };
  if (status === "undertecknat") return { what: "begins", on: term.fromOn };
  if (end === null) return { what: "no_end", earliest: earliestOf(periods, on) };
  const to = nextEnd(term, end);
  if (to !== null) return { what: "goes_on", end, to };
  return { what: "ends", end, option: term.prolongation.kind === "option" };
}

/** What may be decided about an agreement for a period. */
export const standAnswers = ["lat_forlangas", "lat_upphora", "omforhandla", "sag_upp"] as const;
export type StandAnswer = (typeof standAnswers)[number];

/**
 * What may be answered besides notice: to let it go on is for what prolongs itself and for what is reviewed, to let it end
 * for what nothing prolongs. What has no end is reviewed, whenever somebody looks at it. Source: agreements 3.1 and 3.4.
 */
export const answersTo = (term: Term, end: Day | null, review: boolean): StandAnswer[] => [
  review || end === null || nextEnd(term, end) !== null ? "lat_forlangas" : "lat_upphora",
  "omforhandla",
];
