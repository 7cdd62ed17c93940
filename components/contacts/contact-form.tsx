import { randomUUID } from "node:crypto";
import { Form } from "@/components/form";
import { DateField, RadioGroup, TextField } from "@/components/form/fields";
import { When } from "@/components/form/when";
import { addContact, changeContact, endContact } from "@/lib/contacts/actions";
import type { ContactRecord, ContactsView } from "@/lib/contacts/queries";
import { contactRoles } from "@/lib/contacts/schema";
import { contactRoleWords, contactWords as words } from "@/lib/i18n/sv/contacts";
import { formPageWords } from "@/lib/i18n/sv/form-page";
import { routes } from "@/lib/routes";

type Props = Pick<ContactsView, "slug" | "centre"> & { row: ContactRecord | null; title: string };

const labels = {
  mode: formPageWords.modeLegend,
  fromOn: formPageWords.fromOn,
  role: words.role,
  name: words.name,
  email: words.email,
  phone: words.phone,
};

/** Somebody new, or what is true of somebody who is there. */
export function ContactForm({ slug, centre, row, title }: Props) {
  const hidden = { centreId: centre.id, version: String(centre.version) };
  return (
    <Form
      action={(row ? changeContact : addContact).bind(null, slug)}
      title={title}
      operationId={randomUUID()}
      hidden={row ? { ...hidden, contactId: row.id } : hidden}
      {...(row
        ? {
            initial: {
              mode: ["changed"],
              role: [row.role],
              name: [row.name],
              email: [row.email ?? ""],
              phone: [row.phone ?? ""],
            },
          }
        : {})}
      submit={words.save}
      cancel={{ href: routes.contacts(slug, centre.id), label: formPageWords.cancel }}
      labels={labels}
    >
      <RadioGroup
        name="role"
        label={words.role}
        options={contactRoles.map((role) => ({
          value: role,
          label: contactRoleWords[role],
          hint: words.roleHints[role],
        }))}
      />
      <TextField name="name" label={words.name} />
      <TextField name="email" label={words.email} type="email" optional />
      <TextField name="phone" label={words.phone} type="tel" optional width="medium" />
      <When isNew={row === null} />
    </Form>
  );
}

export function EndContactForm({ slug, centre, row, title }: Props & { row: ContactRecord }) {
  return (
    <Form
      action={endContact.bind(null, slug)}
      title={title}
      operationId={randomUUID()}
      hidden={{ centreId: centre.id, version: String(centre.version), contactId: row.id }}
      submit={words.end}
      cancel={{ href: routes.contacts(slug, centre.id), label: formPageWords.cancel }}
      labels={{ fromOn: words.endFromOn }}
    >
      <DateField name="fromOn" label={words.endFromOn} />
    </Form>
  );
}
