import { Form } from "@/components/form";
import { ButtonLink } from "@/components/ui/button";
import { Columns } from "@/components/ui/columns";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { AgreementPage as Data } from "@/lib/agreements/queries";
import { isDecided } from "@/lib/domain/agreement";
import { agreementPageWords as words } from "@/lib/i18n/sv/agreement-page";
import {
  agreementKindWords,
  agreementStatusWords,
  agreementWords,
  outlookSentence,
} from "@/lib/i18n/sv/agreements";
import { routes } from "@/lib/routes";
import { AgreementFiles } from "./agreement-files";
import { Chain } from "./chain";
import { Flags } from "./flags";
import { PartiesTable } from "./parties-table";
import { Stands } from "./stands";
import { TermPart } from "./term-part";

type Props = Data & {
  sendToSign: Parameters<typeof Form>[0]["action"];
  operationId: string;
  /** Why the last file was refused. */
  problem: string | null;
};

/** One agreement: what it is, what happens if nobody does anything, and what can be done. */
export function AgreementPage(props: Props) {
  const { slug, today, agreement, mayEdit, outlook, problem } = props;
  const { id, title, kind, status, facts } = agreement;
  return (
    <>
      {(!facts.draft || !mayEdit) && <title>{`${title} – Samma tak`}</title>}
      <PageHeader
        crumbs={[{ href: routes.agreements(slug), label: agreementWords.title }]}
        title={title}
        lead={
          <>
            {agreementKindWords[kind]}. <b>{agreementStatusWords[status]}.</b>{" "}
            {outlookSentence(outlook, agreement, today)}
          </>
        }
        actions={<Actions {...props} />}
      />
      <Flags {...props} />
      {facts.draft && mayEdit && (
        <Notice title={words.sendToSign.title}>
          <p className="mb-3">{words.sendToSign.lead}</p>
          <Form
            action={props.sendToSign}
            title={title}
            operationId={props.operationId}
            hidden={{ agreementId: id, version: String(agreement.version) }}
            submit={words.sendToSign.submit}
            labels={{}}
          />
        </Notice>
      )}
      <TermPart {...props} />
      <Columns
        main={
          <>
            <Section
              title={words.parties.title}
              actions={
                mayEdit && (
                  <ButtonLink look="plain" href={routes.newAgreementParty(slug, id)}>
                    {words.parties.add}
                  </ButtonLink>
                )
              }
            >
              <p className="mb-2 text-muted">
                {isDecided(kind) ? words.parties.leadDecided : words.parties.lead}
              </p>
              <PartiesTable {...props} />
            </Section>
            <Stands {...props} />
            <Chain {...props} />
          </>
        }
        side={<AgreementFiles {...props} problem={problem} />}
      />
    </>
  );
}

function Actions({ slug, agreement: { id, status }, mayEdit, mayHistory }: Props) {
  const runs = status === "gallande" || status === "undertecknat";
  return (
    <>
      {mayEdit && runs && (
        <ButtonLink href={routes.agreementStand(slug, id)}>{words.takeStand}</ButtonLink>
      )}
      {mayEdit && (
        <ButtonLink look="quiet" href={routes.editAgreement(slug, id)}>
          {words.change}
        </ButtonLink>
      )}
      <ButtonLink look="plain" href={routes.agreementPrint(slug, id)}>
        {words.print.link}
      </ButtonLink>
      {mayHistory && (
        <ButtonLink look="plain" href={routes.agreementHistory(slug, id)}>
          {words.history}
        </ButtonLink>
      )}
    </>
  );
}
