import { randomUUID } from "node:crypto";
import { Form } from "@/components/form";
import { DateField, RadioGroup, TextArea, TextField } from "@/components/form/fields";
import { decideException, endException } from "@/lib/exceptions/actions";
import type { ExceptionRecord, ExceptionsView } from "@/lib/exceptions/queries";
import { exceptionKinds } from "@/lib/exceptions/schema";
import { exceptionWords as words } from "@/lib/i18n/sv/exceptions";
import { formPageWords } from "@/lib/i18n/sv/form-page";
import { kindWords } from "@/lib/i18n/sv/kinds";
import { routes } from "@/lib/routes";

type Props = Pick<ExceptionsView, "slug" | "centre">;

export function DecideExceptionForm({ slug, centre }: Props) {
  return (
    <Form
      action={decideException.bind(null, slug)}
      title={`${words.title}, ${centre.name}`}
      operationId={randomUUID()}
      hidden={{ centreId: centre.id, version: String(centre.version) }}
      submit={words.save}
      cancel={{ href: routes.centre(slug, centre.id), label: formPageWords.cancel }}
      labels={words.fields}
    >
      <RadioGroup
        name="kind"
        label={words.fields.kind}
        options={exceptionKinds.map((kind) => ({ value: kind, label: kindWords[kind] }))}
      />
      <TextArea name="reason" label={words.fields.reason} hint={words.reasonHint} rows={3} />
      <TextField name="decider" label={words.fields.decider} hint={words.deciderHint} />
      <DateField name="fromOn" label={words.fields.fromOn} />
      <DateField name="lastOn" label={words.fields.lastOn} hint={words.lastOnHint} />
    </Form>
  );
}

export function EndExceptionForm({ slug, centre, row }: Props & { row: ExceptionRecord }) {
  return (
    <Form
      action={endException.bind(null, slug)}
      title={`${words.endTitle}, ${centre.name}`}
      operationId={randomUUID()}
      hidden={{ centreId: centre.id, version: String(centre.version), exceptionId: row.id }}
      submit={words.saveEnd}
      cancel={{ href: routes.exception(slug, centre.id), label: formPageWords.cancel }}
      labels={words.fields}
    >
      <DateField name="endOn" label={words.fields.endOn} />
    </Form>
  );
}
