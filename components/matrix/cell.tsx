import { Tag, type Tone } from "@/components/ui/tag";
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

/** The state in words, as a mark of its own; late is said and not only coloured. */
export function StateTag({ cell }: { cell: Pick<Cell, "state" | "timing" | "exempt"> }) {
  const { state, timing, exempt } = cell;
  if (exempt) return <Tag tone="none">{timingWords.befriad}</Tag>;
  return (
    <Tag tone={timing === "forsenad" ? "late" : tones[state]}>{words.cell(state, timing)}</Tag>
  );
}

type Props = {
  slug: string;
  centreId: string;
  name: string;
  column: string;
  cell: Cell | undefined;
};

/** A square of the matrix: leads to the document, or to the centre's year where nothing is begun. */
export function MatrixCell({ slug, centreId, name, column, cell }: Props) {
  if (!cell || (cell.timing === "ska_inte_lamna" && cell.documentId === null))
    return <span className="text-small text-muted">{timingWords.ska_inte_lamna}</span>;
  const href = cell.documentId
    ? routes.document(slug, cell.documentId)
    : routes.centreYear(slug, centreId);
  const said = cell.exempt ? timingWords.befriad : documentStateWords[cell.state];
  return (
    <a
      href={href}
      aria-label={`${said}${cell.timing === "forsenad" || cell.timing === "sent" ? `, ${timingWords[cell.timing]}` : ""}: ${column}, ${name}`}
      className="inline-block min-h-6 no-underline hover:underline"
    >
      <StateTag cell={cell} />
    </a>
  );
}
