import Link from "next/link";
import { StateTag } from "@/components/matrix/cell";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import type { ReportCentre } from "@/lib/county-report/queries";
import { situationWords } from "@/lib/i18n/sv/agreements";
import type { RoleNames } from "@/lib/i18n/sv/assignments";
import { listedRoleWords } from "@/lib/i18n/sv/contact-list";
import { kindWordsShort } from "@/lib/i18n/sv/kinds";
import { matrixWords } from "@/lib/i18n/sv/matrix";
import { overviewWords } from "@/lib/i18n/sv/overviews";
import { routes } from "@/lib/routes";

const { columns, vacant } = overviewWords.report;
type Props = {
  slug: string;
  centres: ReportCentre[];
  /** The municipality that the report is of; null for the county's. */
  place: { code: string } | null;
  names: RoleNames;
};

/** A line for each centre in operation: what it is, what it stands under, who is missing, what it has filed. */
export function ReportCentres({ slug, centres, place, names }: Props) {
  const roles = listedRoleWords(names);
  const documents = centres[0]?.documents ?? [];
  const agreements = centres.some(({ situation }) => situation !== null);
  return (
    <Table caption={overviewWords.report.centres} hideCaption>
      <thead>
        <tr>
          <Th>{columns.centre}</Th>
          <Th>{columns.kind}</Th>
          {agreements && <Th>{columns.agreement}</Th>}
          <Th>{columns.vacant}</Th>
          {documents.map((one) => (
            <Th key={one.kind}>{matrixWords.column(one)}</Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {centres.map((one) => (
          <Tr key={one.id}>
            <RowHead>
              <Link href={routes.centre(slug, one.id)} prefetch={false}>
                {one.name}
              </Link>
              {one.municipality.code !== place?.code && (
                <span className="block text-small text-muted">
                  {place
                    ? overviewWords.own.elsewhere(one.municipality.name)
                    : one.municipality.name}
                </span>
              )}
            </RowHead>
            <Td label={columns.kind}>{one.kind && kindWordsShort[one.kind]}</Td>
            {agreements && (
              <Td label={columns.agreement}>{one.situation && situationWords[one.situation]}</Td>
            )}
            <Td label={columns.vacant} empty={one.vacant.length === 0}>
              {one.vacant.length === 0 ? (
                vacant.none
              ) : (
                <ul>
                  {one.vacant.map(({ key, role, service }) => (
                    <li key={key}>{vacant.said(roles[role], service?.type ?? null)}</li>
                  ))}
                </ul>
              )}
            </Td>
            {one.documents.map(({ kind, year, cell }) => (
              <Td key={kind} label={matrixWords.column({ kind, year })}>
                {cell.expected ? <StateTag cell={cell} /> : vacant.none}
              </Td>
            ))}
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
