import { ButtonLink } from "@/components/ui/button";
import { FactList } from "@/components/ui/fact-list";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { DocumentBody } from "@/components/writing/document-body";
import { ReadFigures } from "@/components/writing/read-facts";
import type { DocumentView, Version } from "@/lib/documents/queries";
import { isDraft } from "@/lib/domain/document";
import { closingSaid } from "@/lib/i18n/sv/closing";
import { longDate } from "@/lib/i18n/sv/dates";
import { printWords as words } from "@/lib/i18n/sv/document-print";
import { documentStateWords, documentWords } from "@/lib/i18n/sv/documents";
import { besideWords } from "@/lib/i18n/sv/filing";
import { leaveWords } from "@/lib/i18n/sv/leave";
import { protocolWords } from "@/lib/i18n/sv/protocols";
import { routes } from "@/lib/routes";

type Props = { document: DocumentView; version: Version };

/** The whole document on paper: what it is, who has decided on it, and every section with all that it holds. */
export function PrintPage({ document, version }: Props) {
  const { slug, id, kind, year, centre, leaves, today } = document;
  // What is adopted says the name that the centre had then.
  const name = version.centreName ?? centre.name;
  const title = documentWords.title(kind, year);
  return (
    <>
      <title>{`${title}, ${name} – Samma tak`}</title>
      <PageHeader
        crumbs={[
          { href: routes.centre(slug, centre.id), label: name },
          { href: routes.document(slug, id), label: title },
        ]}
        title={title}
        lead={name}
        actions={
          <ButtonLink look="quiet" href={routes.document(slug, id)}>
            {words.back}
          </ButtonLink>
        }
      />
      <p className="mb-4 text-small text-muted" data-noprint>
        {words.howTo}
      </p>
      {isDraft(version) && <Notice tone="near">{words.draft}</Notice>}
      {version.abandonedAt && <Notice tone="near">{words.abandoned}</Notice>}
      {isDraft(version) &&
        leaves.map((leave) => <Notice key={leave.id}>{leaveWords.said(leave, today)}</Notice>)}
      <div className="mb-8">
        <FactList facts={factsOf(document, version)} />
      </div>
      <DocumentBody version={version} />
      {version.way === "fil" && version.figures.length > 0 && (
        <section className="mb-8 border-t border-line pt-5">
          <h2>{besideWords.section}</h2>
          <ReadFigures version={version} caption={besideWords.caption} />
        </section>
      )}
      <FileNames title={words.files} files={version.files} />
      <FileNames title={protocolWords.title} files={version.protocols} />
    </>
  );
}

function FileNames({ title, files }: { title: string; files: Version["files"] }) {
  if (files.length === 0) return null;
  return (
    <section className="mb-8 border-t border-line pt-5">
      <h2>{title}</h2>
      <ul className="list-disc pl-5">
        {files.map(({ id: fileId, file }) => (
          <li key={fileId}>{file.name}</li>
        ))}
      </ul>
    </section>
  );
}

function factsOf(document: DocumentView, version: Version) {
  const { state, submittedOn, receivedOn, versions, draft, adopted } = document;
  const { adoptedOn, decision, adoptedGroupName, way } = version;
  return [
    { term: words.version, value: words.versionOf(version.number, versions.length) },
    ...(version.number === (draft ?? adopted)?.number
      ? [{ term: words.state, value: documentStateWords[state] }]
      : []),
    ...(submittedOn ? [{ term: words.submitted, value: longDate(submittedOn) }] : []),
    ...(adoptedOn
      ? [
          {
            term: words.adopted,
            value: words.adoptedBy(adoptedGroupName ?? words.group, longDate(adoptedOn), decision),
          },
        ]
      : []),
    ...(way === "protokoll" ? [{ term: words.how, value: words.recorded }] : []),
    ...(receivedOn && version.frozenAt
      ? [{ term: words.received, value: longDate(receivedOn) }]
      : []),
    ...(document.reopenedOn
      ? [{ term: words.reopened, value: longDate(document.reopenedOn) }]
      : []),
    ...(document.closing?.closedAt
      ? [{ term: words.closed, value: closingSaid(document.closing) }]
      : []),
    ...(version.reason ? [{ term: words.why, value: version.reason }] : []),
  ];
}
