import { randomUUID } from "node:crypto";
import Link from "next/link";
import { AskedAside } from "@/components/figure-questions/open-questions";
import { Form } from "@/components/form";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { ReviewPageData } from "@/lib/document-page/queries";
import { submitDocument } from "@/lib/documents/actions";
import type { Section as DocumentSection } from "@/lib/documents/queries";
import { documentWords } from "@/lib/i18n/sv/documents";
import { writingWords } from "@/lib/i18n/sv/writing";
import { routes } from "@/lib/routes";
import { crumbsTo } from "./document-head";
import { LockNotice } from "./document-notices";
import { shownFigures, unexplained } from "./figure-fields";
import { farOf } from "./section-far";

const words = writingWords.reviewPage;
type Props = ReviewPageData;

/** The last look: what remains, who will see it, and the way to hand it in. */
export function ReviewPage(props: Props) {
  const { document, readsRegister, before } = props;
  const { draft, kind, year } = document;
  const sections = draft?.sections ?? [];
  const missing = sections.filter((s) => s.required && !s.hasContent);
  const back = sections.filter((s) => s.state === "ska_kompletteras" && s.hasContent);
  const unready = sections.filter((s) => s.state === "pagar");
  const figures = unexplained(
    shownFigures(draft?.figures ?? [], { before, definitions: [], year }),
  );
  const open = document.lock === null && missing.length === 0;
  const title = writingWords.review;
  return (
    <>
      {!open && <title>{`${title}, ${documentWords.title(kind, year)} – Samma tak`}</title>}
      <PageHeader
        crumbs={crumbsTo(document, readsRegister, true)}
        title={title}
        lead={words.lead}
      />
      <LockNotice {...props} />
      {document.lock === null && (
        <>
          <AskedAside document={document} />
          <Section title={words.missing}>
            {missing.length === 0 ? (
              <p>{words.missingNone}</p>
            ) : (
              <List {...props} sections={missing} />
            )}
          </Section>
          {back.length > 0 && (
            <Section title={writingWords.returned}>
              <List {...props} sections={back} />
            </Section>
          )}
          {unready.length > 0 && (
            <Section title={words.unready}>
              <p className="mb-1 text-muted">{words.unreadyLead}</p>
              <List {...props} sections={unready} />
            </Section>
          )}
          {figures.length > 0 && (
            <Section title={words.changed}>
              <ul className="list-disc pl-6">
                {figures.map(({ figure, label }) => (
                  <li key={figure.key}>
                    <Link
                      href={routes.documentSection(document.slug, document.id, "siffror")}
                      prefetch={false}
                    >
                      {label}
                    </Link>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          <Section title={words.seen}>
            <p>{words.group(document.groups.map((g) => g.name))}</p>
            <p>{words.others}</p>
            <p>{words.afterwards}</p>
          </Section>
          <Submit {...props} open={open} />
        </>
      )}
    </>
  );
}

function List({ document, sections }: Props & { sections: DocumentSection[] }) {
  return (
    <ul className="list-disc pl-6">
      {sections.map((section) => (
        <li key={section.id} className="py-0.5">
          <Link
            href={routes.documentSection(document.slug, document.id, section.key)}
            prefetch={false}
          >
            {section.heading}
          </Link>{" "}
          <span className="text-small text-muted">
            ({document.draft ? farOf(section, document.draft).word : ""})
          </span>
        </li>
      ))}
    </ul>
  );
}

const hiddenOf = ({ id, rowVersion }: Props["document"]) => ({
  documentId: id,
  version: String(rowVersion),
});

function Submit({ document, open }: Props & { open: boolean }) {
  if (!open) return <p className="border-t border-line pt-5 text-muted">{words.notYet}</p>;
  return (
    <Section title={words.submitTitle}>
      <Form
        action={submitDocument.bind(null, document.slug)}
        title={`${writingWords.review}, ${documentWords.title(document.kind, document.year)}`}
        operationId={randomUUID()}
        hidden={hiddenOf(document)}
        submit={words.submit}
        cancel={{
          href: routes.document(document.slug, document.id),
          label: writingWords.allSections,
        }}
        labels={{}}
      />
      {document.round?.byRecord !== false && !document.round?.byAnother && (
        <div className="mt-8">
          <h3>{words.already}</h3>
          <p>
            {words.alreadyLead}{" "}
            <Link
              href={routes.documentStep(document.slug, document.id, "record_adoption")}
              prefetch={false}
            >
              {words.alreadyLink}
            </Link>
          </p>
        </div>
      )}
    </Section>
  );
}
