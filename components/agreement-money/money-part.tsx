import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { Money } from "@/lib/agreement-money/queries";
import type { AgreementRecord } from "@/lib/agreements/keeping";
import { moneyWords as words } from "@/lib/i18n/sv/agreement-money";
import { routes } from "@/lib/routes";
import { MoneyTable } from "./money-table";

type Props = { slug: string; agreement: AgreementRecord; money: Money; mayEdit: boolean };

/** What the agreement costs in a year, and who pays what. */
export function MoneyPart(props: Props) {
  const { slug, agreement, money, mayEdit } = props;
  return (
    <Section
      title={words.title}
      id="kostnader"
      actions={
        mayEdit && (
          <ButtonLink look="plain" href={routes.newAgreementCost(slug, agreement.id)}>
            {words.add}
          </ButtonLink>
        )
      }
    >
      {money.costs.length === 0 ? (
        <p className="text-muted">{words.none}</p>
      ) : (
        <>
          <p className="mb-2 text-muted">{words.lead}</p>
          <MoneyTable {...props} />
        </>
      )}
    </Section>
  );
}
