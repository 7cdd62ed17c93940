import type { DocumentKind, DocumentParty, DocumentState } from "./document";
import { figuresOf } from "./figure";

/** A figure that is asked for beside a document that was handed in as a file. */
export type AskedBeside = { key: string; required: boolean; position: number };

type Round = {
  kind: DocumentKind;
  year: number;
  figures: readonly (AskedBeside & { active: boolean })[];
};

/**
 * Which figures are asked for beside a document handed in as a file: those of the county's template for that year. A
 * year that the county never opened, often long before it came here, is asked for what the nearest year asks for, and
 * before any year has been opened for what the shipped template requires. A plan is asked for none. Source: the issue,
 * The county's year (what already exists is filed as a file).
 */
export function askedBeside(
  kind: DocumentKind,
  year: number,
  rounds: readonly Round[],
): AskedBeside[] {
  const [nearest] = rounds
    .filter((round) => round.kind === kind)
    .toSorted((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year) || b.year - a.year);
  const asked = nearest
    ? nearest.figures.filter(({ active }) => active)
    : figuresOf(kind)
        .filter(({ required }) => required)
        .map(({ key, required }, position) => ({ key, required, position }));
  return asked.map(({ key, required, position }) => ({ key, required, position }));
}

export const besideObstacles = [
  "figures_not_filed",
  "figures_not_asked",
  "document_year_closed",
  "figures_in_next_version",
  "figures_all_there",
  "figures_received",
] as const;
export type BesideObstacle = (typeof besideObstacles)[number];

type Look = {
  /** How the version that stands was adopted; null where none has been. */
  way: "ordforande" | "protokoll" | "fil" | null;
  /** A next version is being written. */
  draft: boolean;
  state: DocumentState;
  yearClosed: boolean;
  asked: number;
  left: number;
  parties: readonly DocumentParty[];
};

/**
 * Why figures cannot be entered beside a document now, the first that holds; null where they can. They are entered where
 * the file is what has been adopted, once each: a figure that stands there is corrected in a next version, like all that
 * is adopted. The centre enters them until the county has received the document, the county also after that. Source:
 * the issue, The county's year (what already exists is filed as a file) and Life cycle.
 */
export function figuresBesideObstacle(look: Look): BesideObstacle | null {
  if (look.way !== "fil") return "figures_not_filed";
  if (look.asked === 0) return "figures_not_asked";
  if (look.yearClosed) return "document_year_closed";
  if (look.draft) return "figures_in_next_version";
  if (look.left === 0) return "figures_all_there";
  return look.state === "mottagen" && !look.parties.includes("county") ? "figures_received" : null;
}
