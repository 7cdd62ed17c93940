import Link from "next/link";
import { SituationTag } from "@/components/agreements/status-tag";
import { Descriptions } from "@/components/descriptions/descriptions";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { CentreSituation } from "@/lib/centre-agreements/queries";
import type { Described } from "@/lib/descriptions/queries";
import { agreementPageWords, centreAgreementWords as words } from "@/lib/i18n/sv/agreement-page";
import { agreementKindWords, agreementStatusWords } from "@/lib/i18n/sv/agreements";
import { midSentence } from "@/lib/i18n/sv/sentence";
import { routes } from "@/lib/routes";

type Props = {
  slug: string;
  standing: CentreSituation;
  described: Described[] | null;
  mayRegister: boolean;
};

/** What the centre stands under, with every agreement that covers it. */
export function CentreAgreements({ slug, standing, described, mayRegister }: Props) {
  const { centreId, situation } = standing;
  const agreements = standing.agreements.filter((one) => one.describes === null);
  return (
    <Section
      title={words.section}
      id="avtal"
      actions={
        mayRegister && (
          <ButtonLink look="plain" href={routes.newAgreement(slug, { familjecentral: centreId })}>
            {words.register}
          </ButtonLink>
        )
      }
    >
      <p className="mb-2">
        <SituationTag situation={situation} />
      </p>
      <ul>
        {agreements.map((one) => (
          <li key={one.id} className="mb-1">
            <Link href={routes.agreement(slug, one.id)} prefetch={false}>
              {one.title}
            </Link>
            <span className="block text-small text-muted">
              {agreementKindWords[one.kind]}, {midSentence(agreementStatusWords[one.status])}
            </span>
          </li>
        ))}
      </ul>
      {described && (
        <>
          <h3 className="mt-4">{agreementPageWords.descriptions.title}</h3>
          <Descriptions slug={slug} described={described} />
        </>
      )}
    </Section>
  );
}
