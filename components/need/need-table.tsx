import Link from "next/link";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { Cover } from "@/lib/domain/geography";
import { sumOfKnown } from "@/lib/domain/need";
import { needWords as words } from "@/lib/i18n/sv/need";
import { numberWord } from "@/lib/i18n/sv/numbers";
import type { NeedRow } from "@/lib/need/queries";
import { routes } from "@/lib/routes";

const tones: Record<Cover, "done" | "plain" | "late"> = {
  has: "done",
  covered: "plain",
  lacks: "late",
};

function Count({ value }: { value: number | null | undefined }) {
  return value === null || value === undefined ? (
    <span className="text-muted">{words.missing}</span>
  ) : (
    numberWord(value)
  );
}

/** The map's twin: a row a municipality, the greatest need first, with the very centres that meet it. */
export function NeedTable({ slug, rows }: { slug: string; rows: readonly NeedRow[] }) {
  const { table } = words;
  return (
    <Table caption={table.caption(rows.length)}>
      <thead>
        <tr>
          <Th>{table.municipality}</Th>
          <Th right>{table.children}</Th>
          <Th right>{table.challenged}</Th>
          <Th>{table.cover}</Th>
          <Th>{table.centres}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Tr key={row.code}>
            <RowHead>
              <Link
                href={routes.centres(slug, { kommun: row.code })}
                prefetch={false}
                className="font-semibold"
              >
                {row.name}
              </Link>{" "}
              <span className="text-small text-muted">{row.letters}</span>
            </RowHead>
            <Td label={table.children} right>
              <Count value={row.need?.children} />
            </Td>
            <Td label={table.challenged} right>
              <Count value={row.need?.challenged} />
            </Td>
            <Td label={table.cover}>
              <Tag tone={tones[row.cover]}>{words.covers[row.cover]}</Tag>
            </Td>
            <Td label={table.centres}>
              <Centres slug={slug} row={row} />
            </Td>
          </Tr>
        ))}
      </tbody>
      <tfoot>
        <Tr>
          <RowHead>
            <b>{table.total}</b>
          </RowHead>
          <Td label={table.children} right>
            <Count value={sumOfKnown(rows.map((row) => row.need?.children ?? null))} />
          </Td>
          <Td label={table.challenged} right>
            <Count value={sumOfKnown(rows.map((row) => row.need?.challenged ?? null))} />
          </Td>
          <Td label={table.cover}>{""}</Td>
          <Td label={table.centres}>{""}</Td>
        </Tr>
      </tfoot>
    </Table>
  );
}

function Centres({ slug, row }: { slug: string; row: NeedRow }) {
  if (row.centres.length === 0) return <span className="text-muted">{words.table.none}</span>;
  return (
    <ul>
      {row.centres.map((centre) => (
        <li key={centre.id}>
          <Link href={routes.centre(slug, centre.id)} prefetch={false}>
            {centre.name}
          </Link>{" "}
          {centre.elsewhere && (
            <span className="text-small text-muted">{words.table.coveredBy(centre.elsewhere)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
