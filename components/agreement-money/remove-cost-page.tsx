import { AgreementFormPage } from "@/components/agreements/agreement-form-page";
import { Form } from "@/components/form";
import type { CostPage as Data } from "@/lib/agreement-money/queries";
import { costName, kronorWord, moneyWords as words } from "@/lib/i18n/sv/agreement-money";
import { routes } from "@/lib/routes";

type Props = Data & {
  action: Parameters<typeof Form>[0]["action"];
  operationId: string;
};

/** Asks before a cost goes, and says what goes with it. */
export function RemoveCostPage({ slug, agreement, cost, action, operationId }: Props) {
  if (!cost) return null;
  const title = words.removeTitle(costName(cost));
  const lead = words.removeLead(kronorWord(cost.amount));
  return (
    <AgreementFormPage slug={slug} agreement={agreement} title={title} lead={lead}>
      <Form
        action={action}
        title={title}
        operationId={operationId}
        hidden={{ agreementId: agreement.id, version: String(agreement.version), costId: cost.id }}
        submit={[{ label: words.remove, look: "grave" }]}
        cancel={{ href: `${routes.agreement(slug, agreement.id)}#kostnader`, label: words.cancel }}
        labels={{}}
      />
    </AgreementFormPage>
  );
}
