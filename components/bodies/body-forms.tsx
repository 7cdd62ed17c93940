import { randomUUID } from "node:crypto";
import { Form } from "@/components/form";
import { DateField, RadioGroup, SelectField, TextField } from "@/components/form/fields";
import { addBody, changeBody, succeedBody } from "@/lib/bodies/actions";
import type { BodyRow } from "@/lib/bodies/queries";
import { bodyKinds } from "@/lib/bodies/schema";
import { bodyName } from "@/lib/i18n/sv/agreements";
import { bodyWords as words } from "@/lib/i18n/sv/bodies";
import { routes } from "@/lib/routes";

type Props = { slug: string; title: string };

const cancelTo = (slug: string) => ({ href: routes.bodies(slug), label: words.cancel });

/** A body, new or known. */
export function BodyForm({ slug, title, row }: Props & { row: BodyRow | null }) {
  const action = row ? changeBody.bind(null, slug) : addBody.bind(null, slug);
  return (
    <Form
      action={action}
      title={title}
      operationId={randomUUID()}
      hidden={row ? { bodyId: row.id, version: String(row.version) } : {}}
      initial={
        row
          ? {
              organisation: [row.organisation],
              body: [row.body ?? ""],
              kind: [row.kind],
              orgNr: [row.orgNr ?? ""],
            }
          : {}
      }
      submit={row ? words.save : words.saveNew}
      cancel={cancelTo(slug)}
      labels={words.fields}
    >
      <TextField
        name="organisation"
        label={words.fields.organisation}
        hint={words.hints.organisation}
      />
      <TextField name="body" label={words.fields.body} hint={words.hints.body} optional />
      <RadioGroup
        name="kind"
        label={words.fields.kind}
        options={bodyKinds.map((value) => ({ value, label: words.kinds[value] }))}
      />
      <TextField
        name="orgNr"
        label={words.fields.orgNr}
        hint={words.hints.orgNr}
        width="medium"
        optional
      />
    </Form>
  );
}

/** Which body comes after one that is no more. */
export function SucceedForm({
  slug,
  title,
  row,
  bodies,
}: Props & { row: BodyRow; bodies: readonly BodyRow[] }) {
  const fit = bodies.filter(({ id, succeededBy }) => id !== row.id && succeededBy === null);
  return (
    <Form
      action={succeedBody.bind(null, slug)}
      title={title}
      operationId={randomUUID()}
      hidden={{ bodyId: row.id, version: String(row.version) }}
      submit={words.save}
      cancel={cancelTo(slug)}
      labels={words.fields}
    >
      <SelectField
        name="succeededBy"
        label={words.fields.succeededBy}
        empty={words.choose}
        options={fit.map((body) => ({ value: body.id, label: bodyName(body) }))}
      />
      <DateField name="succeededOn" label={words.fields.succeededOn} />
    </Form>
  );
}
