import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import type { Cover } from "@/lib/domain/geography";
import { type KnownOf, knownOf } from "@/lib/domain/need";
import { needWords as words } from "@/lib/i18n/sv/need";
import { numberWord } from "@/lib/i18n/sv/numbers";
import type { NeedRow } from "@/lib/need/queries";
import { type ListedNeed, NeedRows } from "./need-rows";

const tones: Record<Cover, "done" | "plain" | "late"> = {
  has: "done",
  covered: "plain",
  lacks: "late",
};

const known = (value: number | null | undefined) =>
  value === null || value === undefined ? null : numberWord(value);

/** What is known together, and of how many where it is not of all. */
function Total({ total: { sum, known: n, of } }: { total: KnownOf }) {
  if (sum === null) return <span className="text-muted">{words.missing}</span>;
  return (
    <>
      {numberWord(sum)}
      {n < of && <span className="block text-small text-muted">{words.table.knownFor(n, of)}</span>}
    </>
  );
}

/** A municipality in words. */
const listed = (row: NeedRow): ListedNeed => ({
  code: row.code,
  name: row.name,
  letters: row.letters,
  children: known(row.need?.children),
  challenged: known(row.need?.challenged),
  perCentre: known(row.perCentre),
  cover: words.covers[row.cover],
  tone: tones[row.cover],
  centres: row.centres.map(({ id, name, elsewhere }) => {
    return { id, name, elsewhere: elsewhere && words.table.coveredBy(elsewhere) };
  }),
});

/** The map's twin: a row a municipality, the greatest need first, with the very centres that meet it. */
export function NeedTable({ slug, rows }: { slug: string; rows: readonly NeedRow[] }) {
  const { table } = words;
  const { children, challenged, perCentre, cover, centres } = table;
  return (
    <Table caption={table.caption(rows.length)}>
      <thead>
        <tr>
          <Th>{table.municipality}</Th>
          <Th right>{table.children}</Th>
          <Th right>{table.challenged}</Th>
          <Th right>{table.perCentre}</Th>
          <Th>{table.cover}</Th>
          <Th>{table.centres}</Th>
        </tr>
      </thead>
      <NeedRows
        slug={slug}
        rows={rows.map(listed)}
        columns={{ children, challenged, perCentre, cover, centres }}
        words={{ missing: words.missing, none: table.none }}
      />
      <tfoot>
        <Tr>
          <RowHead>
            <b>{table.total(rows.length)}</b>
          </RowHead>
          <Td label={children} right>
            <Total total={knownOf(rows.map((row) => row.need?.children ?? null))} />
          </Td>
          <Td label={challenged} right>
            <Total total={knownOf(rows.map((row) => row.need?.challenged ?? null))} />
          </Td>
          <Td label={perCentre} right>
            {""}
          </Td>
          <Td label={cover}>{""}</Td>
          <Td label={centres}>{""}</Td>
        </Tr>
      </tfoot>
    </Table>
  );
}
