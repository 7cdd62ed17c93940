import Link from "next/link";
import { KindReasons } from "@/components/centres/kind-reasons";
import { DescriptionsPart } from "@/components/descriptions/descriptions";
import { FactList } from "@/components/ui/fact-list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { nationalDefinition2026 } from "@/lib/domain/definition";
import { definitionSentences } from "@/lib/i18n/sv/definitions";
import { introductionWords as words } from "@/lib/i18n/sv/introduction";
import { registerWords } from "@/lib/i18n/sv/register";
import type { IntroductionView } from "@/lib/introduction/queries";
import { routes } from "@/lib/routes";
import { Bullets } from "./bullets";
import { FirstSteps } from "./first-steps";
import { LocalGroups } from "./local-groups";
import { Mission } from "./mission";
import { PeopleAround } from "./people-around";
import { ServicesHere } from "./services-here";
import { YearAhead } from "./year-ahead";

/** For somebody on her first day: the mission, what the centre is and why, who is there, and what to begin with. */
export function IntroductionPage(view: IntroductionView) {
  const { slug, centre, account, today, own, mayRead, described } = view;
  const name = centre.profile?.name ?? "";
  return (
    <>
      <title>{`${words.title(name)} – Samma tak`}</title>
      <PageHeader
        crumbs={[
          ...(mayRead ? [{ href: routes.centres(slug), label: registerWords.title }] : []),
          { href: routes.centre(slug, centre.id), label: name },
        ]}
        title={words.title(name)}
        lead={own.length > 0 ? words.lead : words.leadOthers}
      />
      {own.length > 0 ? (
        own.map((role) => (
          <Mission key={role} of={role} title={words.mission.own(own.length > 1 ? role : null)} />
        ))
      ) : (
        <Mission of="lokal_samordnare" title={words.mission.others} />
      )}
      <DescriptionsPart slug={slug} described={described} />
      <Section title={words.what.title} id="vad">
        <p>{words.what.lead}</p>
        <Bullets items={definitionSentences(nationalDefinition2026)} />
        {mayRead && (
          <p className="mt-3">
            <Link href={routes.definitions(slug)} prefetch={false} className="inline-block min-h-6">
              {words.what.definitions}
            </Link>
          </p>
        )}
      </Section>
      <KindReasons
        {...{ slug, centre, account, today, on: today, may: { exception: false, read: mayRead } }}
      />
      <Section title={words.around.title} id="manniskor">
        <ServicesHere {...view} />
        <PeopleAround {...view} />
        <LocalGroups {...view} />
      </Section>
      <FirstSteps {...view} />
      <Section title={words.year.title} id="aret">
        <YearAhead {...view} />
      </Section>
      <Section title={words.glossary.title} id="ord">
        <FactList facts={words.glossary.words.map(([term, value]) => ({ term, value }))} />
      </Section>
    </>
  );
}
