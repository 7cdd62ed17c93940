import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import type { DeviationsPage as Data } from "@/lib/agreement-deviations/queries";
import { contentItemWords, deviationWords as words } from "@/lib/i18n/sv/agreement-content";
import { routes } from "@/lib/routes";

type Props = { slug: string; rows: NonNullable<Data["rows"]>; caption: string };

/** The centres behind one number, each with the clauses and what was noted of them in its agreement. */
export function DeviationRows({ slug, rows, caption }: Props) {
  const { columns } = words;
  if (rows.length === 0) return <EmptyState>{words.noRows}</EmptyState>;
  return (
    <Table caption={caption} hideCaption>
      <thead>
        <tr>
          {Object.values(columns).map((label) => (
            <Th key={label}>{label}</Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Tr key={row.centreId}>
            <RowHead>
              <Link href={routes.centre(slug, row.centreId)} prefetch={false}>
                {row.name}
              </Link>
            </RowHead>
            <Td label={columns.municipality}>{row.municipality.name}</Td>
            <Td label={columns.clauses}>
              <ul>
                {row.clauses.map((key) => (
                  <li key={key}>{contentItemWords[key]}</li>
                ))}
              </ul>
            </Td>
            <Td label={columns.agreements}>
              <ul>
                {row.agreements.map(({ id, title, notes }) => (
                  <li key={id}>
                    <Link href={`${routes.agreement(slug, id)}#checklista`} prefetch={false}>
                      {title}
                    </Link>
                    {notes.map(({ key, note }) => (
                      <span key={key} className="block text-small text-muted">
                        {row.clauses.length > 1 && `${contentItemWords[key]}: `}
                        {note}
                      </span>
                    ))}
                  </li>
                ))}
              </ul>
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
