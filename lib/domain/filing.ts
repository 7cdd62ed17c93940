import type { AdoptionWay } from "./document";
import type { LockReason } from "./document-year";

export const filingObstacles = [
  "document_not_open",
  "document_locked",
  "document_section_locked",
  "document_year_closed",
  "document_submitted",
  "document_adopted",
  "document_received",
  "document_centre_closed",
  "document_no_right",
  "filing_year_to_come",
  "adoption_only_by_chair",
  "adoption_filed_by_county",
] as const;
export type FilingObstacle = (typeof filingObstacles)[number];

/** What holds for everybody: the year is closed, or the document lies with somebody who must let go of it first. */
const forAll: readonly LockReason[] = ["year_closed", "submitted", "adopted", "received"];

/**
 * Why a file cannot be handed in as a plan or a report, the first that holds; null where it can. To hand in a file is to
 * record a decision that the group has taken, so the same days lock it and the county's choice of way holds; the county
 * itself is bound by neither. Where the county wants two persons behind a document it is the county that hands in the
 * file. A year to come is taken only when it has been opened. Source: issue 4, What already exists
 * is filed as a file; Life cycle.
 */
export function filingObstacle(look: {
  county: boolean;
  year: number;
  thisYear: number;
  /** Null for a year that the county has never opened. */
  round: { byRecord: boolean; byAnother: boolean } | null;
  lock: LockReason | null;
}): FilingObstacle | null {
  const { county, round, lock } = look;
  if (lock !== null && (forAll.includes(lock) || !county)) return `document_${lock}`;
  if (round === null && look.year > look.thisYear) return "filing_year_to_come";
  if (county || round === null) return null;
  if (!round.byRecord) return "adoption_only_by_chair";
  return round.byAnother ? "adoption_filed_by_county" : null;
}

/** What stands in a draft that a file takes the place of. */
export type LeftBehind = {
  headings: readonly string[];
  goals: number;
  activities: number;
  /** Answered, and so kept beside the file. */
  figures: number;
  files: readonly string[];
};

/** Whether a draft holds anything that somebody must have seen before a file takes its place. Source: issue 4. */
export const losesSomething = ({
  headings,
  goals,
  activities,
  figures,
  files,
}: LeftBehind): boolean => headings.length + goals + activities + figures + files.length > 0;

/**
 * Whether somebody other than the chair has written down that the group decided, so that the chair is told and may
 * object: by recording the decision, or by handing in a file of a year that the county has opened. Source: issue 4, Life
 * cycle.
 */
export const isRecorded = (way: AdoptionWay | null, opened: boolean): boolean =>
  way === "protokoll" || (way === "fil" && opened);
