import type { DocumentParty } from "./document";
import { shippedFigures } from "./figure";
import { isFew } from "./suppression";

/**
 * Whether a person sees a centre's small numbers as they are: whoever writes for the centre, decides in its group or
 * receives for the county, and whoever its figures have been handed to. To others they are few. Source: security and
 * reliability, Who may (counts below the county's threshold are suppressed in shared views).
 */
export const seesFew = (parties: readonly DocumentParty[], handed: boolean): boolean =>
  parties.length > 0 || handed;

/** Whether a figure counts persons. */
export const isCountOfPersons = (key: string): boolean =>
  shippedFigures.some((figure) => figure.key === key && figure.persons);

/** Whether a figure counts so few persons that somebody could be known by it. Visits and hours are no persons. */
export const isSmall = (key: string, value: number | null, fewerThan: number): boolean =>
  isCountOfPersons(key) && value !== null && isFew(value, fewerThan);

/** A figure as a person may know it: its value, or only that it is fewer than so many. Source: as above. */
export function figureFor<F extends { key: string; value: number | null }>(
  figure: F,
  sees: boolean,
  fewerThan: number,
): F & { few: number | null } {
  return !sees && isSmall(figure.key, figure.value, fewerThan)
    ? { ...figure, value: null, few: fewerThan }
    : { ...figure, few: null };
}
