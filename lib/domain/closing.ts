import { addDays, type Day } from "./day";

/** For so many days a closing can be undone. Source: the issue, Life cycle. */
export const daysToReopen = 30;

/** The last day on which a closed year can be opened again. */
export const lastDayToReopen = (closedOn: Day): Day => addDays(closedOn, daysToReopen);

/**
 * Whether a year holds a document: it is closed, and the county has not opened this one for correction. Source: the
 * issue, Life cycle; what is adopted is correctable, with a reason, by a next version.
 */
export const isHeldByYear = (yearClosed: boolean, reopenedOn: Day | null): boolean =>
  yearClosed && reopenedOn === null;
