import Link from "next/link";
import { CentreFormPage } from "@/components/centres/centre-form-page";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import type { ContactRecord, ContactsView } from "@/lib/contacts/queries";
import { contactRoleWords, contactWords as words } from "@/lib/i18n/sv/contacts";
import { spanOf } from "@/lib/i18n/sv/dates";
import { formPageWords } from "@/lib/i18n/sv/form-page";
import { routes } from "@/lib/routes";
import { type Asked, askedRow } from "./asked";
import { ContactForm, EndContactForm } from "./contact-form";

/** What is asked for as a form of its own, or null for the list. */
function askedForm(asked: Asked, { slug, centre, contacts, mayEdit }: ContactsView) {
  const row = askedRow(asked, contacts, mayEdit);
  const place = { slug, centre };
  if (row && asked.what === "end")
    return {
      title: words.endTitle(row.name),
      lead: words.endLead,
      form: <EndContactForm {...place} row={row} title={words.endTitle(row.name)} />,
    };
  if (row)
    return {
      title: words.changeTitle(row.name),
      lead: words.changeLead,
      form: <ContactForm {...place} row={row} title={words.changeTitle(row.name)} />,
    };
  return mayEdit && asked.what === "new"
    ? {
        title: words.addTitle,
        lead: words.addLead,
        form: <ContactForm {...place} row={null} title={words.addTitle} />,
      }
    : null;
}

export function ContactsPage({ asked, ...view }: ContactsView & { asked: Asked }) {
  const { slug, centre, contacts, mayEdit, today } = view;
  const shown = askedForm(asked, view);
  if (shown)
    return (
      <CentreFormPage
        slug={slug}
        centre={centre}
        title={shown.title}
        lead={shown.lead}
        mayEdit
        hasForm
      >
        {shown.form}
      </CentreFormPage>
    );
  const current = contacts.filter((c) => c.untilOn === null || c.untilOn > today);
  const earlier = contacts.filter((c) => !current.includes(c));
  return (
    <CentreFormPage
      slug={slug}
      centre={centre}
      title={words.title}
      lead={words.lead}
      mayEdit={mayEdit}
      hasForm={false}
      actions={
        <ButtonLink href={routes.contacts(slug, centre.id, { ny: "ja" })}>{words.add}</ButtonLink>
      }
    >
      {current.length === 0 ? (
        <EmptyState>{words.none}</EmptyState>
      ) : (
        <Contacts {...view} rows={current} mayEdit={mayEdit} caption={words.caption} />
      )}
      {earlier.length > 0 && (
        <div className="mt-9">
          <Section title={formPageWords.earlier}>
            <Contacts {...view} rows={earlier} mayEdit={false} caption={formPageWords.earlier} />
          </Section>
        </div>
      )}
    </CentreFormPage>
  );
}

function Contacts({
  slug,
  centre,
  rows,
  mayEdit,
  caption,
  today,
}: ContactsView & { rows: ContactRecord[]; caption: string }) {
  return (
    <Table caption={caption} hideCaption>
      <thead>
        <tr>
          <Th>{words.name}</Th>
          <Th>{words.email}</Th>
          <Th>{words.phone}</Th>
          <Th>{words.time}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Tr key={row.id}>
            <RowHead>
              <span className="font-semibold">{row.name}</span>
              <span className="block text-[.92rem] text-muted">{contactRoleWords[row.role]}</span>
              {mayEdit && (
                <span className="flex gap-4">
                  <Link href={routes.contacts(slug, centre.id, { andra: row.id })} prefetch={false}>
                    {words.change}
                    <span className="sr-only"> {row.name}</span>
                  </Link>
                  <Link
                    href={routes.contacts(slug, centre.id, { avsluta: row.id })}
                    prefetch={false}
                  >
                    {words.end}
                    <span className="sr-only"> {row.name}</span>
                  </Link>
                </span>
              )}
            </RowHead>
            <Td label={words.email}>
              {row.email ? <a href={`mailto:${row.email}`}>{row.email}</a> : formPageWords.unknown}
            </Td>
            <Td label={words.phone}>{row.phone ?? formPageWords.unknown}</Td>
            <Td label={words.time}>{spanOf(row, today)}</Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
