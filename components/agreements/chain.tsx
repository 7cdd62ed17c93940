import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { AgreementPage } from "@/lib/agreements/queries";
import { mayHang } from "@/lib/domain/agreement-ties";
import { statusWord } from "@/lib/i18n/sv/agreement-decided";
import { agreementPageWords } from "@/lib/i18n/sv/agreement-page";
import { agreementKindWords } from "@/lib/i18n/sv/agreements";
import { longDate } from "@/lib/i18n/sv/dates";
import { midSentence } from "@/lib/i18n/sv/sentence";
import { routes } from "@/lib/routes";

const { ties: words } = agreementPageWords;

type Props = Pick<AgreementPage, "slug" | "agreement" | "chain" | "mayEdit">;
type Linked = Props["chain"]["versions"][number];

/** What the agreement replaced and what replaced it, and what hangs on it, each with its days. */
export function Chain({ slug, agreement, chain, mayEdit }: Props) {
  const { id, kind, belongsTo } = agreement;
  const { versions, annexes } = chain;
  return (
    <Section
      title={words.title}
      id="versioner"
      actions={
        <>
          <ButtonLink look="plain" href={routes.agreementComparison(slug, id)}>
            {words.compare}
          </ButtonLink>
          {mayEdit && mayHang(kind) && (
            <ButtonLink look="plain" href={routes.agreementTies(slug, id)}>
              {words.change}
            </ButtonLink>
          )}
          {mayEdit && belongsTo === null && (
            <ButtonLink look="plain" href={routes.newAgreement(slug, { hor_till: id })}>
              {words.add}
            </ButtonLink>
          )}
        </>
      }
    >
      {versions.length < 2 && annexes.length === 0 && <p className="text-muted">{words.none}</p>}
      {versions.length > 1 && (
        <>
          <h3>{words.versions}</h3>
          <ol className="mb-4 list-decimal pl-6">
            {versions.map((one) => (
              <Item key={one.id} {...{ slug, id, one }} />
            ))}
          </ol>
        </>
      )}
      {annexes.length > 0 && (
        <>
          <h3>{words.annexes}</h3>
          <ul>
            {annexes.map((one) => (
              <Item key={one.id} {...{ slug, id, one }} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

/** One link of the chain: its name, what it is today and its days, and the way to the two side by side. */
function Item({ slug, id, one }: { slug: string; id: string; one: Linked }) {
  const { replacedFrom, term } = one.facts;
  const said = [
    agreementKindWords[one.kind],
    midSentence(statusWord(one)),
    words.from(term.fromOn),
    ...(one.end ? [`${midSentence(agreementPageWords.term.end)} ${longDate(one.end)}`] : []),
    ...(replacedFrom ? [words.replaced(replacedFrom)] : []),
  ];
  return (
    <li className="mb-2">
      {one.id === id ? (
        <b>
          {one.title} ({words.this})
        </b>
      ) : (
        <Link href={routes.agreement(slug, one.id)} prefetch={false}>
          {one.title}
        </Link>
      )}
      <span className="block text-small text-muted">{said.join(", ")}</span>
      {one.id !== id && (
        <Link
          href={routes.agreementComparison(slug, id, { med: one.id })}
          prefetch={false}
          className="text-small"
          data-noprint
        >
          {words.compareWith(one.title)}
        </Link>
      )}
    </li>
  );
}
