import { randomUUID } from "node:crypto";
import { Form } from "@/components/form";
import { renewInvitation, revokeInvitation } from "@/lib/assignments/actions";
import type { PersonView } from "@/lib/assignments/queries";
import { assignmentWords as words } from "@/lib/i18n/sv/assignments";
import { formPageWords } from "@/lib/i18n/sv/form-page";
import { routes } from "@/lib/routes";

const common = ({ slug, person }: PersonView) => ({
  operationId: randomUUID(),
  cancel: { href: routes.person(slug, person.id), label: formPageWords.cancel },
  hidden: { personId: person.id, version: String(person.version) },
  labels: {},
});

export function RenewInvitationForm(view: PersonView) {
  return (
    <Form
      {...common(view)}
      action={renewInvitation.bind(null, view.slug)}
      title={words.invitation.renewTitle(view.person.name)}
      submit={words.invitation.saveRenew}
    />
  );
}

export function RevokeInvitationForm(view: PersonView) {
  return (
    <section className="mt-9">
      <h2>{words.invitation.revoke}</h2>
      <p className="mb-3">{words.invitation.revokeLead}</p>
      <Form
        {...common(view)}
        action={revokeInvitation.bind(null, view.slug)}
        title={words.invitation.revoke}
        submit={[{ label: words.invitation.revoke, look: "grave" }]}
      />
    </section>
  );
}
