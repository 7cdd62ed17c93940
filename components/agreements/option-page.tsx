import { Form } from "@/components/form";
import { DateField } from "@/components/form/fields";
import { EmptyState } from "@/components/ui/empty-state";
import type { AgreementToKeep } from "@/lib/agreements/queries";
import { optionCap } from "@/lib/domain/agreement-term";
import { agreementPageWords } from "@/lib/i18n/sv/agreement-page";
import { lengthWord } from "@/lib/i18n/sv/agreements";
import { routes } from "@/lib/routes";
import { AgreementFormPage } from "./agreement-form-page";
import { DecidedFields } from "./decided-fields";

const { optionForm: words, form } = agreementPageWords;

type Props = AgreementToKeep & {
  action: Parameters<typeof Form>[0]["action"];
  operationId: string;
};

/** An option that is taken, by a recorded decision. */
export function OptionPage({ slug, today, agreement, decision, action, operationId }: Props) {
  const { id, version, end, facts, optionsLeft } = agreement;
  const { prolongation } = facts.term;
  const title = words.title(agreement.title);
  if (prolongation.kind !== "option" || end === null || optionsLeft === 0)
    return (
      <AgreementFormPage slug={slug} agreement={agreement} title={title}>
        <title>{`${title} – Samma tak`}</title>
        <EmptyState>{words.none}</EmptyState>
      </AgreementFormPage>
    );
  return (
    <AgreementFormPage
      slug={slug}
      agreement={agreement}
      title={title}
      decision={decision}
      lead={
        agreement.status === "utganget"
          ? words.leadEnded(end, lengthWord(prolongation.length))
          : words.lead(end, lengthWord(prolongation.length))
      }
    >
      <Form
        action={action}
        title={title}
        operationId={operationId}
        hidden={{ agreementId: id, version: String(version) }}
        initial={{
          lastOn: [optionCap(facts.term.fromOn, end, prolongation.length)],
          decidedOn: [today < end ? today : end],
        }}
        submit={words.submit}
        cancel={{ href: routes.agreement(slug, id), label: form.cancel }}
        labels={words.fields}
      >
        <DateField name="lastOn" label={words.fields.lastOn} />
        <DecidedFields />
      </Form>
    </AgreementFormPage>
  );
}
