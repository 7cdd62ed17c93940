import { FactList } from "@/components/ui/fact-list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { DescriptionPage as Data } from "@/lib/descriptions/queries";
import { agreementPageWords } from "@/lib/i18n/sv/agreement-page";
import { describedSentence } from "@/lib/i18n/sv/agreement-ties";
import { agreementKindWords, agreementStatusWords, bodyName } from "@/lib/i18n/sv/agreements";
import { longDate } from "@/lib/i18n/sv/dates";
import { writingWords } from "@/lib/i18n/sv/writing";
import { routes } from "@/lib/routes";

const { term: words, ties, parties, files: fileWords } = agreementPageWords;

/** An uppdragsbeskrivning for the one whom it describes: what it is, who decided it, and the document itself. */
export function DescriptionPage({ slug, centre, agreement, files }: Data) {
  const { id, title, kind, status, facts, end, reviewOn } = agreement;
  const decided = agreement.parties.map(({ body, decidedOn, signedOn, decision }) => {
    const on = decidedOn ?? signedOn;
    return [bodyName(body), on && longDate(on), decision].filter(Boolean).join(", ");
  });
  return (
    <>
      <title>{`${title} – Samma tak`}</title>
      <PageHeader
        crumbs={[{ href: routes.centre(slug, centre.id), label: centre.name }]}
        title={title}
        lead={
          <>
            {agreementKindWords[kind]}. <b>{agreementStatusWords[status]}.</b>
          </>
        }
      />
      <div className="max-w-notice">
        <FactList
          facts={[
            { term: ties.describes, value: describedSentence(agreement) ?? "" },
            { term: words.start, value: longDate(facts.term.fromOn) },
            { term: words.end, value: end === null ? words.openEnd : longDate(end) },
            ...(reviewOn ? [{ term: words.review, value: longDate(reviewOn) }] : []),
            { term: parties.decided, value: decided.join("; ") },
          ]}
        />
      </div>
      <Section title={fileWords.title} id="filer">
        {files.length === 0 && <p className="text-muted">{fileWords.none}</p>}
        <ul>
          {files.map(({ id: row, fileId, category, file, on }) => (
            <li key={row} className="mb-2">
              <a href={routes.descriptionFile(slug, centre.id, id, fileId)} className="break-words">
                {file.name}
              </a>
              <span className="block text-small text-muted">
                {fileWords.categories[category === "avtal" ? "avtal" : "bilaga"]},{" "}
                {writingWords.fileSize(file.size)}, {fileWords.kept(on, null)}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
