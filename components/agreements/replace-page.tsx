import { Form } from "@/components/form";
import { DateField, SelectField } from "@/components/form/fields";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { AgreementToKeep } from "@/lib/agreements/queries";
import { agreementPageWords } from "@/lib/i18n/sv/agreement-page";
import { agreementWords } from "@/lib/i18n/sv/agreements";
import { routes } from "@/lib/routes";
import { AgreementFormPage } from "./agreement-form-page";

const { replaceForm: words, form } = agreementPageWords;

type Props = AgreementToKeep & {
  action: Parameters<typeof Form>[0]["action"];
  operationId: string;
};

/** Which agreement stands in this one's place, and from when. */
export function ReplacePage({ slug, agreement, decision, chain, action, operationId }: Props) {
  const title = words.title(agreement.title);
  const { facts, replacedBy } = agreement;
  const { followers } = chain;
  if (facts.draft || replacedBy !== null || followers.length === 0)
    return (
      <AgreementFormPage slug={slug} agreement={agreement} title={title}>
        <title>{`${title} – Samma tak`}</title>
        <EmptyState
          actions={
            <ButtonLink href={routes.newAgreement(slug)}>{agreementWords.register}</ButtonLink>
          }
        >
          {facts.draft ? words.draft : replacedBy === null ? words.none : words.already}
        </EmptyState>
      </AgreementFormPage>
    );
  return (
    <AgreementFormPage {...{ slug, agreement, title, decision }} lead={words.lead}>
      <Form
        action={action}
        title={title}
        operationId={operationId}
        hidden={{ agreementId: agreement.id, version: String(agreement.version) }}
        submit={words.submit}
        cancel={{ href: routes.agreement(slug, agreement.id), label: form.cancel }}
        labels={words.fields}
      >
        <SelectField
          name="replacedBy"
          label={words.fields.replacedBy}
          empty={words.choose}
          options={followers.map(({ id, title: name }) => ({ value: id, label: name }))}
        />
        <DateField name="replacedOn" label={words.fields.replacedOn} />
      </Form>
    </AgreementFormPage>
  );
}
