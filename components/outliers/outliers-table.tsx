import Link from "next/link";
import { QuestionTag } from "@/components/figure-questions/thread";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { shippedFigures } from "@/lib/domain/figure";
import { figureWords, unitWords } from "@/lib/i18n/sv/document-template";
import { figureSaid } from "@/lib/i18n/sv/figure-said";
import { newDefinitionWords } from "@/lib/i18n/sv/new-definition";
import { outlierWords as words } from "@/lib/i18n/sv/outliers";
import { writingWords } from "@/lib/i18n/sv/writing";
import type { OutlierRow, Outliers } from "@/lib/outliers/queries";
import { routes } from "@/lib/routes";
import { outlierReasons } from "./reasons";

const { columns } = words;

/** A row for each figure: what it says, why it is here, what the centre says of it, and the way to ask or to read what was answered. */
export function OutliersTable({ data }: { data: Outliers }) {
  const { rows, page, found, year, slug } = data;
  const before = columns.before(year - 1);
  return (
    <Table caption={words.caption(page.first, page.last, found)}>
      <thead>
        <tr>
          <Th>{columns.centre}</Th>
          <Th>{columns.figure}</Th>
          <Th right>{columns.value}</Th>
          <Th right>{before}</Th>
          <Th>{columns.why}</Th>
          <Th>{columns.state}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Tr key={`${row.documentId} ${row.key}`}>
            <RowHead>
              <Link href={routes.document(slug, row.documentId)} prefetch={false}>
                {row.centre}
              </Link>
              {!row.approved && (
                <span className="block">
                  <Tag tone="near">{words.preliminary}</Tag>
                </span>
              )}
            </RowHead>
            <Td label={columns.figure}>{figureWords[row.key]?.label ?? row.key}</Td>
            <Td label={columns.value} right>
              {figureSaid(row)}
            </Td>
            <Td label={before} right>
              {beforeSaid(row)}
              {row.before !== null && row.otherwise && (
                <span className="block text-small text-muted">{newDefinitionWords.otherwise}</span>
              )}
            </Td>
            <Td label={columns.why}>
              {row.reasons.length > 0 ? outlierReasons(row.key, year, row.reasons) : words.asked}
              <span className="block text-small text-muted">{words.comment(row.comment)}</span>
            </Td>
            <Td label={columns.state}>
              <Question row={row} slug={slug} />
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}

function beforeSaid({ key, before }: OutlierRow): string {
  const unit = shippedFigures.find((figure) => figure.key === key)?.unit ?? "antal";
  return before === null ? "–" : writingWords.figures.said(before, unitWords[unit]);
}

function Question({ row, slug }: { row: OutlierRow; slug: string }) {
  const about = `: ${figureWords[row.key]?.label ?? row.key}, ${row.centre}`;
  return (
    <div className="min-w-0 whitespace-nowrap max-sm:inline">
      <QuestionTag state={row.question} />
      <Link
        href={routes.figureQuestion(slug, row.documentId, row.key)}
        prefetch={false}
        className="block min-h-6 max-sm:ml-3 max-sm:inline-block"
      >
        {row.question === "ingen" ? words.ask : words.see}
        <span className="sr-only">{about}</span>
      </Link>
    </div>
  );
}
