import { randomUUID } from "node:crypto";
import { Form } from "@/components/form";
import { TextField } from "@/components/form/fields";
import { DecidedBy } from "@/components/matters/decided-by";
import { PageHeader } from "@/components/ui/page-header";
import { createPerson } from "@/lib/assignments/actions";
import type { NewPersonView } from "@/lib/assignments/queries";
import { assignmentWords as words } from "@/lib/i18n/sv/assignments";
import { formPageWords } from "@/lib/i18n/sv/form-page";
import { settingsWords } from "@/lib/i18n/sv/settings";
import { routes } from "@/lib/routes";
import { AssignmentFields } from "./assignment-fields";
import { ChosenRole, GivingSteps } from "./giving-steps";
import { termsLabels } from "./terms-fields";

export function NewPersonPage({ slug, today, giving, roleNames, decision }: NewPersonView) {
  const { fields, hints } = words;
  const hrefOf = (query: { roll?: string }) => routes.newPerson(slug, query);
  return (
    <>
      <PageHeader
        crumbs={[
          { href: routes.settings(slug), label: settingsWords.title },
          { href: routes.people(slug), label: words.title },
        ]}
        title={words.addTitle}
        lead={words.addLead}
      />
      {giving.role && <ChosenRole name={roleNames[giving.role]} href={hrefOf({})} />}
      <DecidedBy decision={decision} />
      {giving.step === "form" ? (
        <Form
          action={createPerson.bind(null, slug)}
          title={words.addTitle}
          operationId={randomUUID()}
          hidden={{ role: giving.role }}
          initial={{ fromOn: [today] }}
          submit={words.save}
          cancel={{ href: routes.people(slug), label: formPageWords.cancel }}
          labels={{ ...fields, ...termsLabels }}
          preview
        >
          <h2>{words.who}</h2>
          <TextField name="name" label={fields.name} width="medium" />
          <TextField
            name="email"
            label={fields.email}
            hint={hints.email}
            type="email"
            width="medium"
          />
          <TextField name="phone" label={fields.phone} type="tel" optional width="medium" />
          <TextField name="employer" label={fields.employer} optional width="medium" />
          <h2>{words.what}</h2>
          <AssignmentFields {...giving} />
        </Form>
      ) : (
        <>
          <title>{`${words.addTitle} – Samma tak`}</title>
          <GivingSteps {...{ slug, giving, roleNames, hrefOf }} />
        </>
      )}
    </>
  );
}
