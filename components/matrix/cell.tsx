import { Tag, type Tone, tagLook } from "@/components/ui/tag";
import type { DocumentState } from "@/lib/domain/document";
import { documentStateWords, timingWords } from "@/lib/i18n/sv/documents";
import { matrixWords as words } from "@/lib/i18n/sv/matrix";
import type { Cell } from "@/lib/matrix/rows";
import { routes } from "@/lib/routes";

const tones: Record<DocumentState, Tone> = {
  ej_paborjad: "none",
  utkast: "none",
  inlamnad: "plain",
  ska_kompletteras: "near",
  faststalld: "plain",
  mottagen: "done",
};

type Shown = Pick<Cell, "state" | "timing" | "exempt">;

/** What a square says, and in which tone. */
function tagOf({ state, timing, exempt }: Shown): { tone: Tone; word: string } {
  if (exempt) return { tone: "none", word: timingWords.befriad };
  return {
    tone: timing === "forsenad" ? "late" : tones[state],
    word: words.cell(state, timing),
  };
}

/** The state in words, as a mark of its own; late is said and not only coloured. */
export function StateTag({ cell }: { cell: Shown }) {
  const { tone, word } = tagOf(cell);
  return <Tag tone={tone}>{word}</Tag>;
}

type Props = {
  slug: string;
  centreId: string;
  name: string;
  column: string;
  cell: Cell | undefined;
};

/**
 * A square of the matrix: leads to the document, or to the centre's year where nothing is begun. There are hundreds on
 * a page, so each is one cell and one link.
 */
export function MatrixCell({ slug, centreId, name, column, cell }: Props) {
  if (!cell || (cell.timing === "ska_inte_lamna" && cell.documentId === null))
    return (
      <td data-label={column} className="text-small text-muted">
        {timingWords.ska_inte_lamna}
      </td>
    );
  const said = cell.exempt ? timingWords.befriad : documentStateWords[cell.state];
  const late = cell.timing === "forsenad" || cell.timing === "sent";
  const { tone, word } = tagOf(cell);
  return (
    <td data-label={column}>
      <a
        href={
          cell.documentId
            ? routes.document(slug, cell.documentId)
            : routes.centreYear(slug, centreId)
        }
        aria-label={`${said}${late ? `, ${timingWords[cell.timing]}` : ""}: ${column}, ${name}`}
        className={`${tagLook(tone)} tag-link`}
      >
        {word}
      </a>
    </td>
  );
}
