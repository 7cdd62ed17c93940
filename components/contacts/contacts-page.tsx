import type { ContactsView } from "@/lib/contacts/queries";
import { contactRoleWords, contactWords as words } from "@/lib/i18n/sv/contacts";
import { formPageWords } from "@/lib/i18n/sv/form-page";
import { routes } from "@/lib/routes";
import type { Asked } from "./asked";
import { ContactForm, EndContactForm } from "./contact-form";
import { DatedRowsPage } from "./dated-rows-page";

export function ContactsPage({ contacts, ...view }: ContactsView & { asked: Asked }) {
  const { slug, centre } = view;
  return (
    <DatedRowsPage
      {...view}
      rows={contacts}
      words={words}
      hrefOf={(asked) => routes.contacts(slug, centre.id, asked)}
      form={(row, title) => <ContactForm {...{ slug, centre, row, title }} />}
      endForm={(row, title) => <EndContactForm {...{ slug, centre, row, title }} />}
      under={(row) => contactRoleWords[row.role]}
      columns={[
        {
          label: words.email,
          of: ({ email }) =>
            email ? <a href={`mailto:${email}`}>{email}</a> : formPageWords.unknown,
        },
        { label: words.phone, of: ({ phone }) => phone ?? formPageWords.unknown },
      ]}
    />
  );
}
