import { ButtonLink } from "@/components/ui/button";
import { FactList } from "@/components/ui/fact-list";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { NewDefinition } from "@/lib/domain/new-definition";
import { closingSaid } from "@/lib/i18n/sv/closing";
import { longDate } from "@/lib/i18n/sv/dates";
import { yearWords as words } from "@/lib/i18n/sv/year";
import { routes } from "@/lib/routes";
import type { RoundPage as Page, Round } from "@/lib/year/queries";
import { RoundFigures } from "./round-figures";
import { TemplateSections } from "./template-sections";

export const waysOf = ({ byChair, byRecord }: Round) =>
  byChair && byRecord ? "both" : byChair ? "chair" : "record";

/** One round: its days, how it is adopted, and its whole template; with the ways to change it for whoever may. */
export function RoundPage({ page, definitions }: { page: Page; definitions: NewDefinition[] }) {
  const { slug, round, today, begun, closing } = page;
  const { opensOn, deadlineOn, graceOn, lastOn } = round.deadlines;
  const { chosen } = round;
  const mayEdit = page.mayEdit && round.closedAt === null;
  const to = (query: Record<string, string>) => routes.round(slug, round.id, query);
  const title = words.roundTitle(round.kind, round.year);
  return (
    <>
      <title>{`${title} – Samma tak`}</title>
      <PageHeader
        crumbs={[
          { href: routes.documents(slug), label: words.documents },
          { href: routes.rounds(slug), label: words.title },
        ]}
        title={title}
        lead={`${words.roundLead(opensOn, deadlineOn, today)} ${words.begun(begun)}`}
      />
      {closing && <Notice>{closingSaid(closing)}</Notice>}
      <Section
        title={words.dates}
        actions={
          mayEdit && (
            <ButtonLink look="plain" href={to({ andra: "datum" })}>
              {words.days.change}
            </ButtonLink>
          )
        }
      >
        <FactList
          facts={[
            { term: words.days.opensOn, value: longDate(opensOn) },
            { term: words.days.deadlineOn, value: words.held(deadlineOn, chosen.deadlineOn) },
            { term: words.days.graceOn, value: words.held(graceOn, chosen.graceOn) },
            {
              term: words.days.lastOn,
              value: lastOn ? words.held(lastOn, chosen.lastOn) : words.neverLocks,
            },
            {
              term: words.days.bankDays,
              value: round.bankDays ? words.days.bankDaysYes : words.days.bankDaysNo,
            },
            { term: words.days.ways, value: words.days.wayWords[waysOf(round)] },
            {
              term: words.days.another,
              value: round.byAnother ? words.days.anotherMust : words.days.anotherMay,
            },
            {
              term: words.days.protocol,
              value: round.needsProtocol ? words.days.protocolMust : words.days.protocolMay,
            },
            {
              term: words.days.headings,
              value: round.localHeadings ? words.days.headingsMay : words.days.headingsMayNot,
            },
          ]}
        />
      </Section>
      <TemplateSections round={round} mayEdit={mayEdit} to={to} />
      {round.kind === "berattelse" && (
        <RoundFigures round={round} definitions={definitions} mayEdit={mayEdit} to={to} />
      )}
      {page.mayEdit && (
        <ButtonLink look="grave" href={routes.closeRound(slug, round.id)}>
          {round.closedAt ? words.reopen : words.close}
        </ButtonLink>
      )}
    </>
  );
}
