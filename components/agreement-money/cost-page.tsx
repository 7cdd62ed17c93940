import { AgreementFormPage } from "@/components/agreements/agreement-form-page";
import { Form } from "@/components/form";
import { ButtonLink } from "@/components/ui/button";
import type { CostPage as Data } from "@/lib/agreement-money/queries";
import { costName, moneyWords as words } from "@/lib/i18n/sv/agreement-money";
import { bodyName } from "@/lib/i18n/sv/agreements";
import { routes } from "@/lib/routes";
import { CostFields, shareName } from "./cost-fields";

type Props = Data & {
  action: Parameters<typeof Form>[0]["action"];
  operationId: string;
};

/** What a form begins with: a cost as it stands, or a new one that is shared in percent. */
function initialOf({ agreement, cost }: Data): Record<string, string[]> {
  if (!cost) return { key: ["procent"] };
  const { kind, what, amount, key, payerPartyId, indexation, payment, shares } = cost;
  const shareOf = (partyId: string) => shares.find((one) => one.partyId === partyId)?.share;
  const written = (partyId: string) => String(shareOf(partyId) ?? "").replace(".", ",");
  return {
    kind: [kind],
    what: [what ?? ""],
    amount: [String(amount)],
    key: [key],
    equal: key === "lika" ? shares.map(({ partyId }) => partyId) : [],
    ...Object.fromEntries(
      agreement.parties.map(({ id }, i) => [shareName(i), [key === "lika" ? "" : written(id)]]),
    ),
    payer: [payerPartyId ?? ""],
    indexation: [indexation ?? ""],
    payment: [payment ?? ""],
  };
}

/** A cost of the agreement: what it is, what it costs in a year, and how its parties share it. */
export function CostPage({ action, operationId, ...data }: Props) {
  const { slug, agreement, cost } = data;
  const { id, version, parties } = agreement;
  const title = cost ? words.changeTitle(costName(cost)) : words.addTitle;
  const places = Object.fromEntries(parties.map((party, i) => [`shares[${i}].partyId`, party.id]));
  const names = Object.fromEntries(parties.map(({ body }, i) => [shareName(i), bodyName(body)]));
  return (
    <AgreementFormPage slug={slug} agreement={agreement} title={title} lead={words.formLead}>
      <Form
        action={action}
        title={title}
        operationId={operationId}
        hidden={{
          agreementId: id,
          version: String(version),
          ...(cost ? { costId: cost.id } : {}),
          ...places,
        }}
        initial={initialOf(data)}
        submit={words.save}
        cancel={{ href: `${routes.agreement(slug, id)}#kostnader`, label: words.cancel }}
        labels={{ ...words.fields, ...names }}
      >
        <CostFields agreement={agreement} />
      </Form>
      {cost && (
        <p className="mt-6">
          <ButtonLink look="plain" href={routes.removeAgreementCost(slug, id, cost.id)}>
            {words.removeLink}
          </ButtonLink>
        </p>
      )}
    </AgreementFormPage>
  );
}
