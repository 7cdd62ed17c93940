import { Form } from "@/components/form";
import type { TiesPage as Data } from "@/lib/agreement-ties/queries";
import { agreementPageWords } from "@/lib/i18n/sv/agreement-page";
import { routes } from "@/lib/routes";
import { AgreementFormPage } from "./agreement-form-page";
import { TieFields } from "./tie-fields";

const { ties, form } = agreementPageWords;

type Props = Data & { action: Parameters<typeof Form>[0]["action"]; operationId: string };

/** What an agreement that is registered hangs on, and whom it describes. */
export function TiesPage({ slug, agreement, carriers, action, operationId }: Props) {
  const { id, version, belongsTo, describes, describesProfession } = agreement;
  const title = ties.form.title(agreement.title);
  return (
    <AgreementFormPage slug={slug} agreement={agreement} title={title} lead={ties.form.lead}>
      <Form
        action={action}
        title={title}
        operationId={operationId}
        hidden={{ agreementId: id, version: String(version) }}
        initial={{
          belongsTo: [belongsTo ?? ""],
          describes: [describesProfession ?? describes ?? ""],
        }}
        submit={ties.form.submit}
        cancel={{ href: routes.agreement(slug, id), label: form.cancel }}
        labels={form.fields}
      >
        <TieFields carriers={carriers} />
      </Form>
    </AgreementFormPage>
  );
}
