import { Form } from "@/components/form";
import { TextField } from "@/components/form/fields";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { crumbsTo } from "@/components/writing/document-head";
import { LockNotice } from "@/components/writing/document-notices";
import { ownHeadingWords as words } from "@/lib/i18n/sv/own-headings";
import type { HeadingPage as Data } from "@/lib/own-headings/queries";
import { routes } from "@/lib/routes";

export type Props = Data & { action: Parameters<typeof Form>[0]["action"]; operationId: string };

/** A heading of the centre's own: a new one, or another name for one that is there. */
export function HeadingPage(props: Props) {
  const { document, section, allowed, readsRegister, action, operationId } = props;
  const { slug, id } = document;
  const title = section ? words.renameTitle(section.heading) : words.addTitle;
  const free = document.lock === null && document.openSections === null;
  const open = free && (allowed || section !== null);
  return (
    <>
      {!open && <title>{`${title} – Samma tak`}</title>}
      <PageHeader
        crumbs={crumbsTo(document, readsRegister, true)}
        title={title}
        lead={words.lead}
      />
      <LockNotice {...props} />
      {free && !open && <Notice>{words.notAllowed}</Notice>}
      {open && (
        <>
          <Form
            action={action}
            title={title}
            operationId={operationId}
            hidden={{
              documentId: id,
              ...(section ? { sectionId: section.id, version: String(section.version) } : {}),
            }}
            initial={{ heading: [section?.heading ?? ""] }}
            submit={section ? words.rename : words.add}
            cancel={{
              href: section
                ? routes.documentSection(slug, id, section.key)
                : routes.document(slug, id),
              label: words.cancel,
            }}
            labels={{ heading: words.heading }}
          >
            <TextField name="heading" label={words.heading} hint={words.hint} />
          </Form>
          {section && (
            <p className="mt-6">
              <ButtonLink look="plain" href={routes.removeOwnHeading(slug, id, section.key)}>
                {words.removeLink}
              </ButtonLink>
            </p>
          )}
        </>
      )}
    </>
  );
}
