import { randomUUID } from "node:crypto";
import { Form } from "@/components/form";
import { addAssignment } from "@/lib/assignments/actions";
import type { PersonView } from "@/lib/assignments/queries";
import { assignmentWords as words } from "@/lib/i18n/sv/assignments";
import { formPageWords } from "@/lib/i18n/sv/form-page";
import { routes } from "@/lib/routes";
import { AssignmentFields } from "./assignment-fields";
import { ChosenRole, GivingSteps } from "./giving-steps";
import { termsLabels } from "./terms-fields";

/** One more assignment for somebody who is known: the role first, then what that role asks for. */
export function NewAssignment({ slug, person, today, giving, roleNames }: PersonView) {
  const hrefOf = (query: { roll?: string }) =>
    routes.person(slug, person.id, { ny: "ja", ...query });
  const title = `${words.person.newAssignment}, ${person.name}`;
  if (!giving) return null;
  return (
    <>
      {giving.role && <ChosenRole name={roleNames[giving.role]} href={hrefOf({})} />}
      {giving.step === "form" ? (
        <Form
          action={addAssignment.bind(null, slug)}
          title={title}
          operationId={randomUUID()}
          hidden={{ personId: person.id, version: String(person.version), role: giving.role }}
          initial={{ fromOn: [today] }}
          submit={words.person.saveAssignment}
          cancel={{ href: routes.person(slug, person.id), label: formPageWords.cancel }}
          labels={{ ...words.fields, ...termsLabels }}
          preview
        >
          <AssignmentFields {...giving} />
        </Form>
      ) : (
        <>
          <title>{`${title} – Samma tak`}</title>
          <GivingSteps {...{ slug, giving, roleNames, hrefOf }} />
        </>
      )}
    </>
  );
}
