import { randomUUID } from "node:crypto";
import { Form } from "@/components/form";
import { DateField, TextField } from "@/components/form/fields";
import {
  addAssignment,
  changePerson,
  endAssignment,
  endMembership,
  openAccount,
} from "@/lib/assignments/actions";
import type { AssignmentRow, PersonView } from "@/lib/assignments/queries";
import { assignmentWords as words } from "@/lib/i18n/sv/assignments";
import { formPageWords } from "@/lib/i18n/sv/form-page";
import { routes } from "@/lib/routes";
import { AssignmentFields } from "./assignment-fields";

const common = (slug: string, person: PersonView["person"]) => ({
  operationId: randomUUID(),
  cancel: { href: routes.person(slug, person.id), label: formPageWords.cancel },
  labels: words.fields,
});

export function NewAssignmentForm({ slug, person, today, choices, roleNames }: PersonView) {
  return (
    <Form
      {...common(slug, person)}
      action={addAssignment.bind(null, slug)}
      title={`${words.person.newAssignment}, ${person.name}`}
      hidden={{ personId: person.id, version: String(person.version) }}
      initial={{ fromOn: [today] }}
      submit={words.person.saveAssignment}
      preview
    >
      <h2>{words.what}</h2>
      <AssignmentFields {...choices} roleNames={roleNames} />
    </Form>
  );
}

export function ChangePersonForm({ slug, person }: PersonView) {
  return (
    <Form
      {...common(slug, person)}
      action={changePerson.bind(null, slug)}
      title={words.person.changeTitle(person.name)}
      hidden={{ personId: person.id, version: String(person.version) }}
      initial={{
        name: [person.name],
        phone: [person.phone ?? ""],
        employer: [person.employer ?? ""],
      }}
      submit={words.person.saveChange}
    >
      <TextField name="name" label={words.fields.name} width="medium" />
      <TextField name="phone" label={words.fields.phone} type="tel" optional width="medium" />
      <TextField name="employer" label={words.fields.employer} optional width="medium" />
    </Form>
  );
}

export function OpenAccountForm({ slug, person }: PersonView) {
  return (
    <Form
      {...common(slug, person)}
      action={openAccount.bind(null, slug)}
      title={`${words.person.openAccount}, ${person.name}`}
      hidden={{ personId: person.id, version: String(person.version) }}
      submit={words.person.openAccount}
    />
  );
}

export function EndAssignmentForm({
  slug,
  person,
  today,
  row,
}: PersonView & { row: AssignmentRow }) {
  return (
    <Form
      {...common(slug, person)}
      action={endAssignment.bind(null, slug)}
      title={`${words.person.endTitle}, ${person.name}`}
      hidden={{ assignmentId: row.id, version: String(row.version) }}
      initial={{ endOn: [today] }}
      submit={words.person.saveEnd}
      preview
    >
      <DateField name="endOn" label={words.fields.endOn} hint={words.hints.endOn} />
    </Form>
  );
}

export function LeaveForm({ slug, person }: PersonView) {
  return (
    <Form
      {...common(slug, person)}
      action={endMembership.bind(null, slug)}
      title={words.person.leaveTitle(person.name)}
      hidden={{ personId: person.id, version: String(person.version) }}
      submit={words.person.saveLeave}
      preview
    />
  );
}
