import { Table, Th } from "@/components/ui/table";
import type { AgreementRecord } from "@/lib/agreements/reading";
import type { Day } from "@/lib/domain/day";
import { statusWord } from "@/lib/i18n/sv/agreement-decided";
import {
  agreementKindWords,
  bodyName,
  standSentence,
  agreementWords as words,
} from "@/lib/i18n/sv/agreements";
import { AgreementRows } from "./agreement-rows";
import { statusTones } from "./status-tag";

type Props = {
  slug: string;
  today: Day;
  caption: string;
  rows: readonly AgreementRecord[];
  names: Map<string, string>;
  /** Those that overlap with another, by their id. */
  overlaps: ReadonlySet<string>;
};

/** The tables of the sections stand under one another, with their columns in the same places. */
const columns =
  "sm:[&_table]:table-fixed sm:[&_thead_th:nth-child(1)]:w-[32%] sm:[&_thead_th:nth-child(2)]:w-[16%] sm:[&_thead_th:nth-child(3)]:w-[28%]";

export function AgreementsTable({ slug, today, caption, rows, names, overlaps }: Props) {
  return (
    <div className={columns}>
      <Table caption={caption} hideCaption>
        <thead>
          <tr>
            {Object.values(words.columns).map((label) => (
              <Th key={label}>{label}</Th>
            ))}
          </tr>
        </thead>
        <AgreementRows
          slug={slug}
          columns={{
            status: words.columns.status,
            stand: words.columns.stand,
            parties: words.columns.parties,
          }}
          rows={rows.map((one) => ({
            id: one.id,
            title: one.title,
            about: `${agreementKindWords[one.kind]}. ${covered(one, names)}`,
            status: statusWord(one),
            tone: statusTones[one.status],
            stand: overlaps.has(one.id)
              ? `${standSentence(one, today)} ${words.overlaps}`
              : standSentence(one, today),
            parties: one.parties.map((party) => bodyName(party.body)).join("; "),
          }))}
        />
      </Table>
    </div>
  );
}

/** The whole county, one or two centres by name, or how many. */
export function covered(one: AgreementRecord, names: Map<string, string>): string {
  if (one.wholeCounty) return words.county;
  return words.covers(one.centreIds.map((id) => names.get(id) ?? ""));
}
