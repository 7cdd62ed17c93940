import { Form } from "@/components/form";
import { SelectField } from "@/components/form/fields";
import type { AgreementPage } from "@/lib/agreements/queries";
import { isDecided } from "@/lib/domain/agreement";
import { decidedWords } from "@/lib/i18n/sv/agreement-decided";
import { agreementPageWords } from "@/lib/i18n/sv/agreement-page";
import { bodyName } from "@/lib/i18n/sv/agreements";
import { routes } from "@/lib/routes";
import { AgreementFormPage } from "./agreement-form-page";
import { NewBodyFields, newBodyLabels } from "./party-fields";

const { partyForm: words, form } = agreementPageWords;

type Props = AgreementPage & {
  action: Parameters<typeof Form>[0]["action"];
  operationId: string;
};

/** Another party, among those of the county's list that are not in it yet. */
export function AddPartyPage({ slug, agreement, bodies, action, operationId }: Props) {
  const there = agreement.parties.map((party) => party.bodyId);
  const free = bodies.filter(({ id, succeededBy }) => succeededBy === null && !there.includes(id));
  return (
    <AgreementFormPage
      slug={slug}
      agreement={agreement}
      title={words.addTitle}
      lead={isDecided(agreement.kind) ? decidedWords.party.addLead : words.addLead}
    >
      <Form
        action={action}
        title={words.addTitle}
        operationId={operationId}
        hidden={{ agreementId: agreement.id, version: String(agreement.version) }}
        submit={words.add}
        cancel={{ href: routes.agreement(slug, agreement.id), label: form.cancel }}
        labels={{ ...words.fields, ...newBodyLabels }}
      >
        <SelectField
          name="bodyId"
          label={words.fields.bodyId}
          empty={words.choose}
          options={free.map((body) => ({ value: body.id, label: bodyName(body) }))}
        />
        <NewBodyFields rows={1} open={free.length === 0} />
      </Form>
    </AgreementFormPage>
  );
}
