import Link from "next/link";
import { SituationTag } from "@/components/agreements/status-tag";
import { CentreConditions } from "@/components/compensation/centre-conditions";
import { Descriptions } from "@/components/descriptions/descriptions";
import { ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import type { CentreStanding } from "@/lib/centre-agreements/queries";
import type { ConditionsAt as Conditions } from "@/lib/compensation/queries";
import type { Described } from "@/lib/descriptions/queries";
import { statusWord } from "@/lib/i18n/sv/agreement-decided";
import { agreementPageWords, centreAgreementWords as words } from "@/lib/i18n/sv/agreement-page";
import { agreementKindWords, standSentence } from "@/lib/i18n/sv/agreements";
import { midSentence } from "@/lib/i18n/sv/sentence";
import { routes } from "@/lib/routes";

type Props = {
  slug: string;
  standing: CentreStanding;
  described: Described[] | null;
  /** How it stands to the conditions for compensation; null where the county has none. */
  conditions: Conditions | null;
  mayRegister: boolean;
};

type One = CentreStanding["agreements"][number];

const isOver = ({ status }: One) => status === "utganget" || status === "ersatt";

/** An agreement with what it is, by when somebody must take a stand, and what stands beside it. */
function Item({ slug, one, standing }: { slug: string; one: One; standing: CentreStanding }) {
  return (
    <li className="mb-1">
      <Link href={routes.agreement(slug, one.id)} prefetch={false}>
        {one.title}
      </Link>
      <span className="block text-small text-muted">
        {agreementKindWords[one.kind]}, {midSentence(statusWord(one))}.{" "}
        {standSentence(one, standing.on)}
        {standing.overlapping.has(one.id) && ` ${words.overlaps}`}
      </span>
    </li>
  );
}

/** What the centre stands under, with every agreement that covers it. */
export function CentreAgreements({ slug, standing, described, conditions, mayRegister }: Props) {
  const { centreId, situation } = standing;
  const agreements = standing.agreements.filter((one) => one.describes === null);
  const over = agreements.filter(isOver);
  const running = agreements.filter((one) => !isOver(one));
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
        {running.map((one) => (
          <Item key={one.id} {...{ slug, one, standing }} />
        ))}
      </ul>
      {over.length > 0 && (
        <Disclosure summary={words.over(over.length)}>
          <ul>
            {over.map((one) => (
              <Item key={one.id} {...{ slug, one, standing }} />
            ))}
          </ul>
        </Disclosure>
      )}
      {standing.frames.length > 0 && (
        <>
          <h3 className="mt-4">{words.frames}</h3>
          <ul>
            {standing.frames.map((one) => (
              <Item key={one.id} {...{ slug, one, standing }} />
            ))}
          </ul>
        </>
      )}
      {conditions && <CentreConditions {...{ slug, conditions, mayRegister }} />}
      {described && (
        <>
          <h3 className="mt-4">{agreementPageWords.descriptions.title}</h3>
          <Descriptions slug={slug} described={described} />
        </>
      )}
    </Section>
  );
}
