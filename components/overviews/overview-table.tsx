import Link from "next/link";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import type { Day } from "@/lib/domain/day";
import { overviewWords as words } from "@/lib/i18n/sv/overviews";
import { visitWords } from "@/lib/i18n/sv/visit";
import type { Overviews, SinceVisit } from "@/lib/overviews/queries";
import { rowsOf } from "./overview-rows";
import type { Row } from "./row";

type Props = {
  slug: string;
  overview: Overviews;
  caption: string;
  /** How it has moved since her last visit; only where she begins. */
  since?: SinceVisit | null;
};

/** One line for each overview: its numbers, each a link to its rows, and how it was. */
export function OverviewTable({ slug, overview, caption, since = null }: Props) {
  const rows = rowsOf({ slug, overview, moved: since?.moved ?? null });
  const { asOf } = overview;
  return <OverviewLines rows={rows} caption={caption} asOf={asOf} sinceOn={since?.on ?? null} />;
}

type Lines = {
  rows: readonly Row[];
  caption: string;
  /** The day that they are of, where that has been. */
  asOf?: Day | null;
  /** The day of her last visit, where the lines are compared with it. */
  sinceOn: Day | null;
};

const Led = ({ said, href }: { said: string; href: string | null }) =>
  href === null ? (
    said
  ) : (
    <Link href={href} prefetch={false} className="inline-block min-h-6">
      {said}
    </Link>
  );

/** The lines of an overview as a table. */
export function OverviewLines({ rows, caption, sinceOn, asOf = null }: Lines) {
  const { what, change } = words.table;
  const now = words.table.now(asOf);
  const table = (
    <Table caption={caption} hideCaption>
      <thead>
        <tr>
          <Th>{what}</Th>
          <Th>{now}</Th>
          <Th>{change}</Th>
          {sinceOn && <Th>{visitWords.column(sinceOn)}</Th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Tr key={row.id}>
            <RowHead>
              {row.href === null ? (
                row.head
              ) : (
                <Link href={row.href} prefetch={false} className="sm:whitespace-nowrap">
                  {row.head}
                </Link>
              )}
            </RowHead>
            <Td label={now}>
              <ul className="flex flex-wrap gap-x-5">
                {row.numbers.map((one) => (
                  <li key={one.said}>
                    <Led {...one} />
                  </li>
                ))}
              </ul>
            </Td>
            <Td label={change} empty={row.change === null}>
              <span className="text-small text-muted lg:inline-block lg:min-w-48">
                {row.change ? <Led {...row.change} /> : words.noChange}
              </span>
            </Td>
            {sinceOn && (
              <Td label={visitWords.column(sinceOn)} empty={row.moved === null}>
                <span className="text-small text-muted lg:inline-block lg:min-w-48">
                  {row.moved ?? words.noChange}
                </span>
              </Td>
            )}
          </Tr>
        ))}
      </tbody>
    </Table>
  );
  if (!sinceOn) return table;
  return (
    <>
      {table}
      <p className="mt-2 text-small text-muted">{visitWords.note(sinceOn)}</p>
    </>
  );
}
