import Link from "next/link";
import { MistakeLink } from "@/components/agreement-mistakes/mistake-link";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { AgreementPage } from "@/lib/agreements/queries";
import { lengthOf } from "@/lib/agreements/reading";
import { isDecided } from "@/lib/domain/agreement";
import { decidedWords } from "@/lib/i18n/sv/agreement-decided";
import { agreementPageWords } from "@/lib/i18n/sv/agreement-page";
import { bodyName, lengthWord } from "@/lib/i18n/sv/agreements";
import { orgNrWord } from "@/lib/i18n/sv/bodies";
import { shortDate } from "@/lib/i18n/sv/dates";
import { alone } from "@/lib/i18n/sv/sentence";
import { routes } from "@/lib/routes";

const { parties: words } = agreementPageWords;

type Props = Pick<AgreementPage, "slug" | "agreement" | "successors" | "mayEdit">;
type Party = AgreementPage["agreement"]["parties"][number];

/** Each party with its signature, its own case number and its notice. */
export function PartiesTable({ slug, agreement, successors, mayEdit }: Props) {
  const decided = isDecided(agreement.kind);
  const signed = decided ? words.decided : words.signed;
  const sign = decided ? decidedWords.decide : words.sign;
  // What is decided is signed by nobody, and nobody gives notice of it.
  const labels = decided
    ? [decidedWords.bodies, signed]
    : [words.party, words.signatory, signed, words.notice];
  return (
    <Table caption={decided ? decidedWords.bodies : words.title} hideCaption>
      <thead>
        <tr>
          {labels.map((label) => (
            <Th key={label}>{label}</Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {agreement.parties.map((party, nth) => (
          <Tr key={party.id}>
            <RowHead>
              <span className="font-semibold">{party.body.organisation}</span>
              {party.body.body && <span className="block text-small">{party.body.body}</span>}
              {party.body.orgNr && (
                <span className="block text-small text-muted">
                  {words.orgNr(orgNrWord(party.body.orgNr))}
                </span>
              )}
              {party.diarienummer && (
                <span className="block text-small text-muted">
                  {words.diarienummer(party.diarienummer)}
                </span>
              )}
              {successors.has(party.bodyId) && (
                <span className="block text-small text-muted">{successors.get(party.bodyId)}</span>
              )}
              {mayEdit && (
                <Link
                  href={routes.agreementParty(slug, agreement.id, party.id)}
                  prefetch={false}
                  className="block w-fit"
                >
                  {agreement.facts.draft || agreement.facts.signed[nth] ? words.change : sign}
                  <span className="sr-only"> {bodyName(party.body)}</span>
                </Link>
              )}
              {mayEdit && agreement.parties.length > 1 && (
                <MistakeLink
                  slug={slug}
                  id={agreement.id}
                  what="part"
                  rowId={party.id}
                  about={bodyName(party.body)}
                />
              )}
            </RowHead>
            {!decided && (
              <Td label={words.signatory}>
                {party.signatory ?? "–"}
                {party.signatoryTitle && (
                  <span className="block text-small text-muted">{party.signatoryTitle}</span>
                )}
                {party.delegation && (
                  <span className="block text-small text-muted">
                    {words.delegation(party.delegation)}
                  </span>
                )}
              </Td>
            )}
            <Td label={signed}>
              <Signed party={party} decided={decided} />
            </Td>
            {!decided && (
              <Td label={words.notice}>
                <Notice party={party} agreement={agreement} />
              </Td>
            )}
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}

function Signed({ party, decided }: { party: Party; decided: boolean }) {
  const on = decided ? (party.decidedOn ?? party.signedOn) : party.signedOn;
  if (on === null) return <Tag tone="near">{decided ? words.notDecided : words.notSigned}</Tag>;
  return (
    <>
      <span className="whitespace-nowrap">
        <Tag tone="done">{shortDate(on)}</Tag>
      </span>
      {party.signedHow && (
        <span className="block text-small text-muted">{words.ways[party.signedHow]}</span>
      )}
      {party.decision && (
        <span className="block text-small text-muted">{alone(party.decision)}</span>
      )}
    </>
  );
}

function Notice({ party, agreement }: { party: Party } & Pick<AgreementPage, "agreement">) {
  const length = lengthOf(party.noticeCount, party.noticeUnit);
  const runs = agreement.status === "gallande" || agreement.status === "undertecknat";
  const last = runs && agreement.noticeDays.find((one) => one.partyId === party.id)?.lastOn;
  if (!length)
    return (
      <span className="text-muted">
        {party.noticeUnregulated ? words.notRegulated : words.notGiven}
      </span>
    );
  return (
    <>
      {lengthWord(length)}
      {last && (
        <span className="block text-small text-muted">
          {words.lastNotice} {shortDate(last)}
        </span>
      )}
    </>
  );
}
