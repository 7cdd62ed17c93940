import { ButtonLink } from "@/components/ui/button";
import { FactList } from "@/components/ui/fact-list";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { DocumentBody } from "@/components/writing/document-body";
import type { DocumentView, Version } from "@/lib/documents/queries";
import { longDate } from "@/lib/i18n/sv/dates";
import { printWords as words } from "@/lib/i18n/sv/document-print";
import { documentStateWords, documentWords } from "@/lib/i18n/sv/documents";
import { leaveWords } from "@/lib/i18n/sv/leave";
import { routes } from "@/lib/routes";

type Props = { document: DocumentView; version: Version };

/** The whole document on paper: what it is, who has decided on it, and every section with all that it holds. */
export function PrintPage({ document, version }: Props) {
  const { slug, id, kind, year, centre, leave, today } = document;
  const title = documentWords.title(kind, year);
  return (
    <>
      <title>{`${title}, ${centre.name} – Samma tak`}</title>
      <PageHeader
        crumbs={[
          { href: routes.centre(slug, centre.id), label: centre.name },
          { href: routes.document(slug, id), label: title },
        ]}
        title={title}
        lead={centre.name}
        actions={
          <ButtonLink look="quiet" href={routes.document(slug, id)}>
            {words.back}
          </ButtonLink>
        }
      />
      <p className="mb-4 text-small text-muted" data-noprint>
        {words.howTo}
      </p>
      {version.frozenAt === null && <Notice tone="near">{words.draft}</Notice>}
      {leave && <Notice>{leaveWords.said(leave, today)}</Notice>}
      <div className="mb-8">
        <FactList facts={factsOf(document, version)} />
      </div>
      <DocumentBody version={version} />
      {version.files.length > 0 && (
        <section className="mb-8 border-t border-line pt-5">
          <h2>{words.files}</h2>
          <ul className="list-disc pl-5">
            {version.files.map(({ id: fileId, file }) => (
              <li key={fileId}>{file.name}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function factsOf(document: DocumentView, version: Version) {
  const { state, submittedOn, receivedOn, versions, groups } = document;
  const { adoptedOn, decision, adoptedGroup, way } = version;
  return [
    { term: words.version, value: words.versionOf(version.number, versions.length) },
    ...(version.number === versions[0]?.number
      ? [{ term: words.state, value: documentStateWords[state] }]
      : []),
    ...(submittedOn ? [{ term: words.submitted, value: longDate(submittedOn) }] : []),
    ...(adoptedOn
      ? [
          {
            term: words.adopted,
            value: words.adoptedBy(
              adoptedGroup?.name ?? groups[0]?.name ?? words.group,
              longDate(adoptedOn),
              decision,
            ),
          },
        ]
      : []),
    ...(way === "protokoll" ? [{ term: words.how, value: words.recorded }] : []),
    ...(receivedOn && version.frozenAt
      ? [{ term: words.received, value: longDate(receivedOn) }]
      : []),
    ...(version.reason ? [{ term: words.why, value: version.reason }] : []),
  ];
}
