import { Form } from "@/components/form";
import { SelectField } from "@/components/form/fields";
import type { ResponsiblePage as Data } from "@/lib/agreement-keepers/queries";
import { agreementPageWords } from "@/lib/i18n/sv/agreement-page";
import { midSentence } from "@/lib/i18n/sv/sentence";
import { routes } from "@/lib/routes";
import { AgreementFormPage } from "./agreement-form-page";

const { responsible: words, form } = agreementPageWords;

type Props = Data & {
  action: Parameters<typeof Form>[0]["action"];
  operationId: string;
};

/** Who is responsible for what must be done with an agreement, of those who may keep it. */
export function ResponsiblePage(props: Props) {
  const { slug, agreement, keepers, roleNames, action, operationId } = props;
  const title = words.title(agreement.title);
  return (
    <AgreementFormPage {...{ slug, agreement, title }} lead={words.lead}>
      <Form
        action={action}
        title={title}
        operationId={operationId}
        hidden={{ agreementId: agreement.id, version: String(agreement.version) }}
        initial={{ personId: [agreement.responsible?.id ?? ""] }}
        submit={words.submit}
        cancel={{ href: routes.agreement(slug, agreement.id), label: form.cancel }}
        labels={words.fields}
      >
        <SelectField
          name="personId"
          label={words.fields.personId}
          empty={words.nobody}
          options={keepers.map(({ personId, name, role }) => ({
            value: personId,
            label: words.as(name, midSentence(roleNames[role])),
          }))}
        />
      </Form>
    </AgreementFormPage>
  );
}
