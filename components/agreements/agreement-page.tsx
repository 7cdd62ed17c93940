import { ContentPart } from "@/components/agreement-content/content-part";
import { MoneyPart } from "@/components/agreement-money/money-part";
import { Form } from "@/components/form";
import { ButtonLink } from "@/components/ui/button";
import { Columns } from "@/components/ui/columns";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { Content } from "@/lib/agreement-content/queries";
import type { ToDecide } from "@/lib/agreement-keepers/queries";
import type { Money } from "@/lib/agreement-money/queries";
import type { AgreementPage as Data } from "@/lib/agreements/queries";
import { isDecided } from "@/lib/domain/agreement";
import { answerable } from "@/lib/domain/agreement-waits";
import { decidedWords, statusWord, whatFollows } from "@/lib/i18n/sv/agreement-decided";
import { mistakeWords } from "@/lib/i18n/sv/agreement-mistakes";
import { agreementPageWords as words } from "@/lib/i18n/sv/agreement-page";
import { agreementKindWords, agreementWords } from "@/lib/i18n/sv/agreements";
import { routes } from "@/lib/routes";
import { AgreementFiles, holdsPaper } from "./agreement-files";
import { Chain } from "./chain";
import { Flags } from "./flags";
import { PartiesTable } from "./parties-table";
import { Stands } from "./stands";
import { TermPart } from "./term-part";
import { WhatToDecide } from "./what-to-decide";

type Props = Data & {
  money: Money;
  content: Content | null;
  toDecide: ToDecide;
  sendToSign: Parameters<typeof Form>[0]["action"];
  operationId: string;
  /** Why the last file was refused. */
  problem: string | null;
  /** The agreement has just been registered. */
  isNew: boolean;
};

/** One agreement: what it is, what happens if nobody does anything, and what can be done. */
export function AgreementPage(props: Props) {
  const { slug, today, agreement, mayEdit, outlook, files, isNew } = props;
  const { id, title, kind, facts } = agreement;
  const decided = isDecided(kind);
  const send = decided ? decidedWords.sendToDecide : words.sendToSign;
  const first = isNew && mayEdit && !holdsPaper(files);
  return (
    <>
      {(!facts.draft || !mayEdit) && <title>{`${title} – Samma tak`}</title>}
      <PageHeader
        crumbs={[{ href: routes.agreements(slug), label: agreementWords.title }]}
        title={title}
        lead={
          <>
            {agreementKindWords[kind]}. <b>{statusWord(agreement)}.</b>{" "}
            {whatFollows(outlook, agreement, today)}
          </>
        }
        actions={<Actions {...props} />}
      />
      {first && <AgreementFiles {...props} first />}
      <Flags {...props} />
      {facts.draft && mayEdit && (
        <Notice title={send.title}>
          <p className="mb-3">{send.lead}</p>
          <Form
            action={props.sendToSign}
            title={title}
            operationId={props.operationId}
            hidden={{ agreementId: id, version: String(agreement.version) }}
            submit={send.title}
            labels={{}}
          />
        </Notice>
      )}
      <WhatToDecide {...props} />
      <TermPart {...props} />
      <Columns
        main={
          <>
            <Section
              title={decided ? decidedWords.bodies : words.parties.title}
              actions={
                mayEdit && (
                  <ButtonLink look="plain" href={routes.newAgreementParty(slug, id)}>
                    {words.parties.add}
                  </ButtonLink>
                )
              }
            >
              <p className="mb-2 text-muted">
                {decided ? words.parties.leadDecided : words.parties.lead}
              </p>
              <PartiesTable {...props} />
            </Section>
            <Stands {...props} />
            <Chain {...props} />
          </>
        }
        side={!first && <AgreementFiles {...props} />}
      />
      <MoneyPart {...props} />
      <ContentPart {...props} />
    </>
  );
}

function Actions({ slug, agreement, mayEdit, mayHistory, toDecide }: Props) {
  const { id, status, facts, optionsLeft } = agreement;
  const option = facts.term.prolongation.kind === "option" && optionsLeft !== 0;
  return (
    <>
      {mayEdit && answerable(agreement) && (
        <ButtonLink href={routes.agreementStand(slug, id)}>{words.takeStand}</ButtonLink>
      )}
      {toDecide && <ButtonLink href="#beslut">{words.toDecide.link}</ButtonLink>}
      {mayEdit && status === "utganget" && option && (
        <ButtonLink look="quiet" href={routes.agreementOption(slug, id)}>
          {words.lateOption}
        </ButtonLink>
      )}
      {mayEdit && (
        <ButtonLink look="quiet" href={routes.editAgreement(slug, id)}>
          {words.change}
        </ButtonLink>
      )}
      <ButtonLink look="plain" href={routes.agreementPrint(slug, id)}>
        {words.print.link}
      </ButtonLink>
      {mayEdit && (
        <ButtonLink look="plain" href={routes.agreementMistake(slug, id, { vad: "avtal" })}>
          {mistakeWords.links.avtal}
        </ButtonLink>
      )}
      {mayHistory && (
        <ButtonLink look="plain" href={routes.agreementHistory(slug, id)}>
          {words.history}
        </ButtonLink>
      )}
    </>
  );
}
