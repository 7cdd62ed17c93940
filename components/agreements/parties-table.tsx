import Link from "next/link";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { AgreementPage } from "@/lib/agreements/queries";
import { lengthOf } from "@/lib/agreements/reading";
import { isDecided } from "@/lib/domain/agreement";
import { agreementPageWords } from "@/lib/i18n/sv/agreement-page";
import { bodyName, lengthWord } from "@/lib/i18n/sv/agreements";
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
  const labels = [words.party, words.diarienummer, words.signatory, signed, words.notice];
  return (
    <Table caption={words.title} hideCaption>
      <thead>
        <tr>
          {labels.map((label) => (
            <Th key={label}>{label}</Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {agreement.parties.map((party) => (
          <Tr key={party.id}>
            <RowHead>
              <span className="font-semibold">{party.body.organisation}</span>
              {party.body.body && <span className="block text-small">{party.body.body}</span>}
              {successors.has(party.bodyId) && (
                <span className="block text-small text-muted">{successors.get(party.bodyId)}</span>
              )}
              {mayEdit && (
                <Link
                  href={routes.agreementParty(slug, agreement.id, party.id)}
                  prefetch={false}
                  className="block w-fit"
                >
                  {agreement.facts.draft || party.signedOn !== null ? words.change : words.sign}
                  <span className="sr-only"> {bodyName(party.body)}</span>
                </Link>
              )}
            </RowHead>
            <Td label={words.diarienummer}>{party.diarienummer ?? "–"}</Td>
            <Td label={words.signatory}>
              {party.signatory ?? "–"}
              {party.signatoryTitle && (
                <span className="block text-small text-muted">{party.signatoryTitle}</span>
              )}
            </Td>
            <Td label={signed}>
              <Signed party={party} decided={decided} />
            </Td>
            <Td label={words.notice}>
              <Notice party={party} agreement={agreement} />
            </Td>
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
  if (!length) return <span className="text-muted">{words.notRegulated}</span>;
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
