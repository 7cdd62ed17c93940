import { Form } from "@/components/form";
import { DateField, TextArea, TextField } from "@/components/form/fields";
import { Fieldset } from "@/components/form/fieldset";
import type { AgreementChoices } from "@/lib/agreement-choices/queries";
import type { AgreementPage } from "@/lib/agreements/queries";
import type { AgreementRecord } from "@/lib/agreements/reading";
import { isDecided } from "@/lib/domain/agreement";
import { agreementPageWords } from "@/lib/i18n/sv/agreement-page";
import { routes } from "@/lib/routes";
import { CoverageFields, notProlonged, TermFields } from "./agreement-fields";
import { AgreementFormPage } from "./agreement-form-page";

const { form: words } = agreementPageWords;
const { fields, hints } = words;

type Props = Pick<AgreementPage, "agreement"> & {
  choices: AgreementChoices;
  action: Parameters<typeof Form>[0]["action"];
  operationId: string;
};

const said = (value: string | number | null) => [value === null ? "" : String(value)];

function initialOf(one: AgreementRecord): Record<string, string[]> {
  const { term } = one.facts;
  const { prolongation } = term;
  const length = prolongation.kind === "ingen" ? null : prolongation.length;
  return {
    title: [one.title],
    scope: [one.wholeCounty ? "lan" : "centraler"],
    centres: [...one.centreIds],
    fromOn: [term.fromOn],
    lastOn: said(term.lastOn),
    prolongation: [prolongation.kind],
    prolongCount: said(length?.count ?? null),
    prolongUnit: [length?.unit ?? "manader"],
    prolongMost: said(one.prolongMost),
    reviewOn: said(one.reviewOn),
    compensationLevel: said(one.compensationLevel),
    note: said(one.note),
  };
}

/** What was registered wrong, or came to be known later. */
export function EditAgreementPage({ agreement, choices, action, operationId }: Props) {
  const { slug } = choices;
  const title = words.editTitle(agreement.title);
  const decided = isDecided(agreement.kind);
  return (
    <AgreementFormPage slug={slug} agreement={agreement} title={title} lead={words.editLead}>
      <Form
        action={action}
        title={title}
        operationId={operationId}
        hidden={{
          ...{ agreementId: agreement.id, version: String(agreement.version) },
          ...(decided && notProlonged),
        }}
        initial={initialOf(agreement)}
        submit={words.save}
        cancel={{ href: routes.agreement(slug, agreement.id), label: words.cancel }}
        labels={fields}
      >
        <TextField name="title" label={fields.title} />
        <CoverageFields {...choices} />
        <TermFields decided={decided} />
        <Fieldset legend={words.more}>
          <DateField name="reviewOn" label={fields.reviewOn} optional />
          <TextField
            name="compensationLevel"
            label={fields.compensationLevel}
            hint={hints.compensationLevel}
            inputMode="numeric"
            width="short"
            optional
          />
          <TextArea name="note" label={fields.note} optional />
        </Fieldset>
      </Form>
    </AgreementFormPage>
  );
}
