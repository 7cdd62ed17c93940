import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import type { DocumentView } from "@/lib/documents/queries";
import { openQuestions } from "@/lib/domain/figure-question";
import { figureWords } from "@/lib/i18n/sv/document-template";
import { questionWords as words } from "@/lib/i18n/sv/figure-questions";
import { routes } from "@/lib/routes";
import { QuestionTag } from "./thread";

/** The figures about which a question is open, each a link to its thread. */
function List({ document: { slug, id, remarks } }: { document: DocumentView }) {
  return (
    <ul className="mt-2">
      {openQuestions(remarks).map(({ key, state }) => (
        <li key={key}>
          <Link
            href={routes.figureQuestion(slug, id, key)}
            prefetch={false}
            className="inline-block min-h-6"
          >
            {figureWords[key]?.label ?? key}
          </Link>{" "}
          <QuestionTag state={state} />
        </li>
      ))}
    </ul>
  );
}

const count = ({ remarks }: DocumentView) => openQuestions(remarks).length;

/** Why the county cannot receive it yet. */
export function StopsReceipt({ document }: { document: DocumentView }) {
  return (
    <Notice tone="near" title={words.receive.title(count(document))}>
      <p>{words.receive.lead}</p>
      <List document={document} />
    </Notice>
  );
}

/** To whoever hands it in or decides on it: what the county has asked stops neither of them. */
export function AskedAside({ document }: { document: DocumentView }) {
  if (count(document) === 0) return null;
  return (
    <Notice title={words.asideTitle}>
      <p>{words.aside(count(document))}</p>
      <List document={document} />
    </Notice>
  );
}

/** Above the figures as they are written: what is to be answered. */
export function ToAnswer({ document }: { document: DocumentView }) {
  if (count(document) === 0) return null;
  return (
    <Notice tone="near" title={words.open.title(count(document))}>
      <p>{words.open.lead}</p>
      <List document={document} />
    </Notice>
  );
}
