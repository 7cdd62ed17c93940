import { Tag, type Tone } from "@/components/ui/tag";
import type { DocumentState } from "@/lib/domain/document";
import { timingWords } from "@/lib/i18n/sv/documents";
import { matrixWords as words } from "@/lib/i18n/sv/matrix";
import { alone } from "@/lib/i18n/sv/sentence";
import type { Cell } from "@/lib/matrix/rows";
import type { Square } from "./matrix-rows";

const tones: Record<DocumentState, Tone> = {
  ej_paborjad: "none",
  utkast: "none",
  inlamnad: "plain",
  ska_kompletteras: "near",
  faststalld: "plain",
  mottagen: "done",
};

type Shown = Pick<Cell, "state" | "timing" | "exempt" | "way" | "stands">;

/** What a square says, and in which tone. */
function tagOf(cell: Shown): { tone: Tone; word: string } {
  if (cell.exempt) return { tone: "none", word: alone(timingWords.befriad) };
  const standing = cell.state === "ska_kompletteras" ? cell.state : (cell.stands ?? cell.state);
  return { tone: cell.timing === "forsenad" ? "late" : tones[standing], word: words.cell(cell) };
}

/** The state in words, as a mark of its own; late is said and not only coloured. */
export function StateTag({ cell }: { cell: Shown }) {
  const { tone, word } = tagOf(cell);
  return <Tag tone={tone}>{word}</Tag>;
}

/**
 * A square of the matrix: leads to the document, or to the centre's year where nothing is begun; null where the centre
 * is to file nothing.
 */
export function squareOf(cell: Cell | undefined): Square {
  if (!cell || (cell.timing === "ska_inte_lamna" && cell.documentId === null)) return null;
  return { document: cell.documentId, ...tagOf(cell) };
}
