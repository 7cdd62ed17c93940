import Link from "next/link";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { overviewWords as words } from "@/lib/i18n/sv/overviews";
import type { Overviews } from "@/lib/overviews/queries";
import { rowsOf } from "./overview-rows";

type Props = { slug: string; overview: Overviews; caption: string };

/** One line for each overview: its numbers, each a link to its rows, and how it was. */
export function OverviewTable({ slug, overview, caption }: Props) {
  const rows = rowsOf({ slug, overview });
  const { what, now, change } = words.table;
  return (
    <Table caption={caption} hideCaption>
      <thead>
        <tr>
          <Th>{what}</Th>
          <Th>{now}</Th>
          <Th>{change}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Tr key={row.id}>
            <RowHead>
              <Link href={row.href} prefetch={false}>
                {row.head}
              </Link>
            </RowHead>
            <Td label={now}>
              <ul>
                {row.numbers.map(({ said, href }) => (
                  <li key={said}>
                    <Link href={href} prefetch={false} className="inline-block min-h-6">
                      {said}
                    </Link>
                  </li>
                ))}
              </ul>
            </Td>
            <Td label={change}>
              <span className="text-small text-muted">{row.change ?? words.noChange}</span>
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
