import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import type { AgreementRecord } from "@/lib/agreements/reading";
import type { Day } from "@/lib/domain/day";
import {
  agreementKindWords,
  bodyName,
  standSentence,
  agreementWords as words,
} from "@/lib/i18n/sv/agreements";
import { routes } from "@/lib/routes";
import { StatusTag } from "./status-tag";

type Props = {
  slug: string;
  today: Day;
  caption: string;
  rows: readonly AgreementRecord[];
  names: Map<string, string>;
};

/** The tables of the sections stand under one another, with their columns in the same places. */
const columns =
  "sm:[&_table]:table-fixed sm:[&_thead_th:nth-child(1)]:w-[32%] sm:[&_thead_th:nth-child(2)]:w-[16%] sm:[&_thead_th:nth-child(3)]:w-[28%]";

export function AgreementsTable({ slug, today, caption, rows, names }: Props) {
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
        <tbody>
          {rows.map((one) => (
            <Tr key={one.id}>
              <RowHead>
                <a href={routes.agreement(slug, one.id)} className="font-semibold">
                  {one.title}
                </a>
                <span className="block text-small text-muted">
                  {agreementKindWords[one.kind]}. {covered(one, names)}
                </span>
              </RowHead>
              <Td label={words.columns.status}>
                <StatusTag status={one.status} />
              </Td>
              <Td label={words.columns.stand}>{standSentence(one, today)}</Td>
              <Td label={words.columns.parties}>
                <span className="text-small">
                  {one.parties.map((party) => bodyName(party.body)).join("; ")}
                </span>
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

/** The whole county, one or two centres by name, or how many. */
export function covered(one: AgreementRecord, names: Map<string, string>): string {
  if (one.wholeCounty) return words.county;
  return words.covers(one.centreIds.map((id) => names.get(id) ?? ""));
}
