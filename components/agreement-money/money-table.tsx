import Link from "next/link";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import type { Cost, Money } from "@/lib/agreement-money/queries";
import type { AgreementRecord } from "@/lib/agreements/keeping";
import {
  costName,
  keySentence,
  kronorWord,
  shareWord,
  moneyWords as words,
} from "@/lib/i18n/sv/agreement-money";
import { bodyName } from "@/lib/i18n/sv/agreements";
import { routes } from "@/lib/routes";

type Props = { slug: string; agreement: AgreementRecord; money: Money; mayEdit: boolean };

/** Each cost with its key in words, and what it is in kronor for each party that pays anything; and the sum of all. */
export function MoneyTable({ slug, agreement, money, mayEdit }: Props) {
  const paying = money.paid.filter(({ kronor }) => kronor > 0);
  const names = new Map(agreement.parties.map(({ id, body }) => [id, bodyName(body)]));
  const nameOf = (partyId: string) => names.get(partyId) ?? "";
  return (
    <Table caption={words.title} hideCaption>
      <thead>
        <tr>
          <Th>{words.columns.cost}</Th>
          <Th right>{words.columns.year}</Th>
          {paying.map(({ partyId }) => (
            <Th key={partyId} right>
              {nameOf(partyId)}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {money.costs.map((cost) => (
          <Tr key={cost.id}>
            <RowHead>
              <Told cost={cost} nameOf={nameOf} />
              {mayEdit && (
                <Link
                  href={routes.agreementCost(slug, agreement.id, cost.id)}
                  prefetch={false}
                  className="block w-fit"
                  data-noprint
                >
                  {words.change}
                  <span className="sr-only"> {costName(cost)}</span>
                </Link>
              )}
            </RowHead>
            <Td label={words.columns.year} right>
              <span className="whitespace-nowrap">{kronorWord(cost.amount)}</span>
            </Td>
            {paying.map(({ partyId }) => (
              <Td
                key={partyId}
                label={nameOf(partyId)}
                right
                empty={!cost.shares.some((share) => share.partyId === partyId)}
              >
                <Part cost={cost} partyId={partyId} />
              </Td>
            ))}
          </Tr>
        ))}
      </tbody>
      <tfoot>
        <Tr>
          <RowHead>{words.total}</RowHead>
          <Td label={words.columns.year} right>
            <b className="whitespace-nowrap">{kronorWord(money.total)}</b>
          </Td>
          {paying.map(({ partyId, kronor }) => (
            <Td key={partyId} label={nameOf(partyId)} right>
              <b className="whitespace-nowrap">{kronorWord(kronor)}</b>
            </Td>
          ))}
        </Tr>
      </tfoot>
    </Table>
  );
}

/** What the cost is, its key in words, how it is raised and when it is paid. */
function Told({ cost, nameOf }: { cost: Cost; nameOf: (partyId: string) => string }) {
  const { key, sum, shares, payerPartyId, indexation, payment } = cost;
  const payers = shares.map(({ partyId }) => nameOf(partyId));
  return (
    <span className="block sm:min-w-52">
      <span className="font-semibold">{costName(cost)}</span>
      {[
        keySentence(key, sum, payers),
        payerPartyId && words.payer(nameOf(payerPartyId)),
        indexation && words.indexed(indexation),
        payment && words.paid(payment),
      ].map(
        (line) =>
          line && (
            <span key={line} className="block text-small font-normal text-muted">
              {line}
            </span>
          ),
      )}
    </span>
  );
}

function Part({ cost, partyId }: { cost: Cost; partyId: string }) {
  const share = cost.shares.find((one) => one.partyId === partyId);
  if (!share) return <span className="text-muted">{words.nothing}</span>;
  const told = cost.shares.length > 1 ? shareWord(cost.key, share.share) : null;
  return (
    <>
      <span className="whitespace-nowrap">{kronorWord(share.kronor)}</span>
      {told && <span className="block text-small text-muted">{told}</span>}
    </>
  );
}
