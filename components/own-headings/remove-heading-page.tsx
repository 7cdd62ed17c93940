import { Form } from "@/components/form";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { crumbsTo } from "@/components/writing/document-head";
import { LockNotice } from "@/components/writing/document-notices";
import { Prose } from "@/components/writing/prose";
import { ownHeadingWords as words } from "@/lib/i18n/sv/own-headings";
import { routes } from "@/lib/routes";
import type { Props } from "./heading-page";

/** Asks before a heading of the centre's own goes, and shows the words that go with it. */
export function RemoveHeadingPage(props: Props) {
  const { document, section, readsRegister, action, operationId } = props;
  if (!section) return null;
  const { slug, id } = document;
  const title = words.removeTitle(section.heading);
  const open = document.lock === null && document.openSections === null;
  return (
    <>
      {!open && <title>{`${title} – Samma tak`}</title>}
      <PageHeader
        crumbs={crumbsTo(document, readsRegister, true)}
        title={title}
        lead={section.body === "" ? words.removeEmpty : words.removeLead}
      />
      <LockNotice {...props} />
      {open && (
        <>
          {section.body !== "" && (
            <Section title={words.goes}>
              <Prose text={section.body} />
            </Section>
          )}
          <Form
            action={action}
            title={title}
            operationId={operationId}
            hidden={{ documentId: id, sectionId: section.id, version: String(section.version) }}
            submit={[{ label: words.remove, look: "grave" }]}
            cancel={{ href: routes.documentSection(slug, id, section.key), label: words.cancel }}
            labels={{}}
          />
        </>
      )}
    </>
  );
}
