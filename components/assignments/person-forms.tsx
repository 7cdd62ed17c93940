import { randomUUID } from "node:crypto";
import { Form } from "@/components/form";
import { DateField, TextField } from "@/components/form/fields";
import { When } from "@/components/form/when";
import { changeAssignment } from "@/lib/appointing/actions";
import { changePerson, endAssignment, endMembership, openAccount } from "@/lib/assignments/actions";
import type { AssignmentRow, PersonView } from "@/lib/assignments/queries";
import { asks } from "@/lib/domain/assignment";
import { appointingWords } from "@/lib/i18n/sv/appointing";
import { assignmentWords as words } from "@/lib/i18n/sv/assignments";
import { formPageWords } from "@/lib/i18n/sv/form-page";
import { routes } from "@/lib/routes";
import { Percent } from "./assignment-fields";
import { Appointed, Financing, termsLabels } from "./terms-fields";

type OfRow = PersonView & { row: AssignmentRow };
const formLabels = { mode: formPageWords.modeLegend };
const common = (slug: string, person: PersonView["person"]) => ({
  operationId: randomUUID(),
  cancel: { href: routes.person(slug, person.id), label: formPageWords.cancel },
  labels: { ...words.fields, ...termsLabels, ...formLabels },
});

/** Another share of the time, other payers, another decision: from a day, or corrected. */
export function ChangeTermsForm({ slug, person, row, groups }: OfRow) {
  const { percent, shares, appointed } = row;
  const initial = {
    mode: ["changed"],
    percent: [percent === null ? "" : String(percent)],
    appointedBy: [appointed?.byId ?? ""],
    appointedOn: [appointed?.on ?? ""],
    ...Object.fromEntries(
      shares.flatMap((share, i) => [
        [`shares[${i}].payer`, [share.payer]],
        [`shares[${i}].percent`, [String(share.percent)]],
      ]),
    ),
  };
  // A group that has been dissolved since is still who decided.
  const known = groups.some((g) => g.id === appointed?.byId);
  const choices =
    appointed && !known ? [...groups, { id: appointed.byId, name: appointed.by }] : groups;
  return (
    <Form
      {...common(slug, person)}
      action={changeAssignment.bind(null, slug)}
      title={`${appointingWords.changeTitle}, ${person.name}`}
      hidden={{ assignmentId: row.id, version: String(row.version) }}
      initial={initial}
      submit={appointingWords.save}
    >
      {asks(row.role, "percent") && <Percent />}
      {asks(row.role, "shares") && <Financing />}
      {asks(row.role, "appointed") && <Appointed groups={choices} />}
      <When isNew={false} />
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

export function EndAssignmentForm({ slug, person, today, row }: OfRow) {
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
