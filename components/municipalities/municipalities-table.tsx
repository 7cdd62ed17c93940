import Link from "next/link";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { KindCounts } from "@/lib/counts/queries";
import type { Day } from "@/lib/domain/day";
import { kinds } from "@/lib/domain/definition";
import type { Cover } from "@/lib/domain/geography";
import { kindCount } from "@/lib/i18n/sv/kinds";
import { municipalityWords as words } from "@/lib/i18n/sv/municipalities";
import type { Municipalities, MunicipalityRow } from "@/lib/municipalities/queries";
import { routes } from "@/lib/routes";
import { PlacedCentres } from "./placed-centres";

type Props = { slug: string; dag: Day | null; municipalities: Municipalities; whole: boolean };

/** A row a municipality, in Swedish order; the county's own row counts every centre once. */
export function MunicipalitiesTable({ slug, dag, municipalities, whole }: Props) {
  const { rows, names, counts } = municipalities;
  return (
    <Table caption={words.caption(rows.length)}>
      <thead>
        <tr>
          <Th>{words.columns.municipality}</Th>
          <Th>{words.columns.cover}</Th>
          <Th>{words.columns.centres}</Th>
          <Th>{words.columns.counts}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.code} slug={slug} dag={dag} row={row} names={names} />
        ))}
      </tbody>
      {whole && (
        <tfoot>
          <Tr>
            <RowHead>
              <b>{words.total}</b>
            </RowHead>
            <Td label={words.columns.cover}>{""}</Td>
            <Td label={words.columns.centres}>{words.totalNote}</Td>
            <Td label={words.columns.counts}>
              <Counts counts={counts} />
            </Td>
          </Tr>
        </tfoot>
      )}
    </Table>
  );
}

const tones: Record<Cover, "done" | "plain" | "none"> = {
  has: "done",
  covered: "plain",
  lacks: "none",
};

type RowProps = Pick<Props, "slug" | "dag"> & { row: MunicipalityRow; names: Map<string, string> };

function Row({ slug, dag, row, names }: RowProps) {
  return (
    <Tr>
      <RowHead>
        <Link
          href={routes.centres(slug, { kommun: row.code, dag })}
          prefetch={false}
          className="font-semibold"
        >
          {row.name}
        </Link>
      </RowHead>
      <Td label={words.columns.cover}>
        <Tag tone={tones[row.cover]}>{words.covers[row.cover]}</Tag>
      </Td>
      <Td label={words.columns.centres}>
        <PlacedCentres slug={slug} dag={dag} row={row} names={names} />
      </Td>
      <Td label={words.columns.counts}>
        <Counts counts={row.counts} />
      </Td>
    </Tr>
  );
}

function Counts({ counts }: { counts: KindCounts }) {
  const shown = kinds.filter((kind) => counts[kind] > 0);
  if (shown.length === 0) return <span className="text-muted">{words.none}</span>;
  return (
    <ul>
      {shown.map((kind) => (
        <li key={kind}>{kindCount(kind, counts[kind])}</li>
      ))}
    </ul>
  );
}
