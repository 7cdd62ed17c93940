import { ContentPart } from "@/components/agreement-content/content-part";
import { MoneyPart } from "@/components/agreement-money/money-part";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { Content } from "@/lib/agreement-content/queries";
import type { Money } from "@/lib/agreement-money/queries";
import type { AgreementPage } from "@/lib/agreements/queries";
import { isDecided } from "@/lib/domain/agreement";
import { decidedWords, statusWord, whatFollows } from "@/lib/i18n/sv/agreement-decided";
import { mistakeWords } from "@/lib/i18n/sv/agreement-mistakes";
import { agreementPageWords as words } from "@/lib/i18n/sv/agreement-page";
import { agreementKindWords, agreementWords } from "@/lib/i18n/sv/agreements";
import { longDate } from "@/lib/i18n/sv/dates";
import { printWords } from "@/lib/i18n/sv/document-print";
import { routes } from "@/lib/routes";
import { Chain } from "./chain";
import { Flags } from "./flags";
import { PartiesTable } from "./parties-table";
import { Stands } from "./stands";
import { TermPart } from "./term-part";

type Printed = AgreementPage & { money: Money; content: Content | null };

/** The whole agreement on paper, as it is today: what it is, its term, its parties, and what has been decided. */
export function AgreementPrintPage(page: Printed) {
  const { slug, today, agreement, outlook, files } = page;
  const { id, title, kind } = agreement;
  const read = { ...page, mayEdit: false };
  return (
    <>
      <title>{`${title} – Samma tak`}</title>
      <PageHeader
        crumbs={[
          { href: routes.agreements(slug), label: agreementWords.title },
          { href: routes.agreement(slug, id), label: title },
        ]}
        title={title}
        lead={
          <>
            {agreementKindWords[kind]}. <b>{statusWord(agreement)}.</b>{" "}
            {whatFollows(outlook, agreement, today)}
          </>
        }
        actions={
          <ButtonLink look="quiet" href={routes.agreement(slug, id)}>
            {words.print.back}
          </ButtonLink>
        }
      />
      <p className="mb-4 text-small text-muted" data-noprint>
        {printWords.howTo}
      </p>
      <Notice>{words.print.asOf(longDate(today))}</Notice>
      <Flags {...read} />
      <TermPart {...read} />
      <Section title={isDecided(kind) ? decidedWords.bodies : words.parties.title}>
        <p className="mb-2 text-muted">
          {isDecided(kind) ? words.parties.leadDecided : words.parties.lead}
        </p>
        <PartiesTable {...read} />
      </Section>
      <Stands {...read} />
      <Chain {...read} />
      <MoneyPart {...read} />
      <ContentPart {...read} />
      <Section title={words.files.title}>
        {files.length === 0 && <p className="text-muted">{words.files.none}</p>}
        <ul className="list-disc pl-5">
          {files.map(({ id: fileId, category, file, on, by, removed }) => (
            <li key={fileId} className="break-words">
              {file.name}, {words.files.kept(on, by)}
              {removed && (
                <span className="block">
                  {mistakeWords.removed(removed.on, removed.by, removed.why)}
                </span>
              )}
              <span className="block break-all text-small text-muted">
                {words.files.categories[category === "avtal" ? "avtal" : "bilaga"]}, SHA-256{" "}
                {file.sha256}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
