import { PageHeader } from "@/components/ui/page-header";
import { Tag, type Tone } from "@/components/ui/tag";
import type { DocumentPageData } from "@/lib/document-page/queries";
import type { DocumentView, Version } from "@/lib/documents/queries";
import type { DocumentState } from "@/lib/domain/document";
import { isUntimed, lastInTime } from "@/lib/domain/document-year";
import { documentStateWords, documentWords } from "@/lib/i18n/sv/documents";
import { writingWords as words } from "@/lib/i18n/sv/writing";
import { routes } from "@/lib/routes";

const tones: Record<DocumentState, Tone> = {
  ej_paborjad: "none",
  utkast: "plain",
  inlamnad: "plain",
  ska_kompletteras: "near",
  faststalld: "done",
  mottagen: "done",
};

/** The way here: the centre, its year, and from deeper pages the document itself. */
export function crumbsTo(document: DocumentView, readsRegister: boolean, deeper: boolean) {
  const { slug, centre, id, kind, year } = document;
  return [
    { href: routes.centre(slug, centre.id), label: centre.name },
    ...(readsRegister ? [{ href: routes.centreYear(slug, centre.id), label: words.yearOf }] : []),
    ...(deeper
      ? [{ href: routes.document(slug, id), label: documentWords.title(kind, year) }]
      : []),
  ];
}

/** By when, or what has become of it, in one sentence or two. */
export function timeSaid(document: DocumentView, version: Version): string {
  const { submittedOn, receivedOn, round, today, leave, state } = document;
  if (version.frozenAt)
    return [
      words.adopted(version.adoptedOn, version.adoptedGroupName, version.decision),
      version.way === "fil" ? words.filed : "",
      receivedOn && state === "mottagen" ? words.received(receivedOn) : "",
    ]
      .filter(Boolean)
      .join(" ");
  const untimed =
    round && isUntimed(document.adopted?.way ?? null, round.openedOn, round.deadlines);
  const limit =
    round && lastInTime(round.deadlines, leave && { kind: leave.kind, untilOn: leave.untilOn });
  if (submittedOn && state === "inlamnad")
    return words.submitted(submittedOn, limit && !untimed ? submittedOn > limit : null);
  if (submittedOn) return words.again(submittedOn);
  if (!round || !limit) return "";
  if (leave?.kind === "forlangd" && today <= limit) return words.due(limit);
  const { deadlineOn } = round.deadlines;
  if (today <= deadlineOn) return words.due(deadlineOn);
  return `${words.overdue(deadlineOn)}${today <= limit ? ` ${words.grace(limit)}` : ""}`;
}

type Props = Pick<DocumentPageData, "document" | "version" | "readsRegister"> & {
  more?: string;
};

/** What it is, whose, where it stands, and by when. */
export function DocumentHead({ document, version, readsRegister, more = "" }: Props) {
  const { state, kind, year, slug, id, today, round } = document;
  const late =
    !document.submittedOn &&
    round !== null &&
    !version.frozenAt &&
    today > lastInTime(round.deadlines, document.leave);
  return (
    <PageHeader
      crumbs={crumbsTo(document, readsRegister, false)}
      title={documentWords.title(kind, year)}
      lead={
        <>
          <span className="mb-1 block">{version.centreName ?? document.centre.name}</span>
          <span className="mr-2">
            <Tag tone={tones[state]}>{documentStateWords[state]}</Tag>
          </span>
          <span className={late ? "text-falu" : ""}>{timeSaid(document, version)}</span> {more}
        </>
      }
      actions={
        <a
          href={routes.documentPrint(slug, id, { version: String(version.number) })}
          className="inline-flex min-h-11 items-center rounded border-2 border-pine px-4 py-1.5 font-semibold no-underline"
        >
          {words.print}
        </a>
      }
    />
  );
}
