import { MarkSheet } from "@/components/mark";
import { Table, Th } from "@/components/ui/table";
import { shortDate } from "@/lib/i18n/sv/dates";
import { timingWords } from "@/lib/i18n/sv/documents";
import { markLabel } from "@/lib/i18n/sv/kinds";
import { matrixWords as words } from "@/lib/i18n/sv/matrix";
import type { Matrix } from "@/lib/matrix/queries";
import { squareOf } from "./cell";
import { MatrixRows } from "./matrix-rows";

type Props = { matrix: Matrix; ticks: boolean };

/** Centres × the documents of the years; at narrow widths one list of documents per centre. */
export function MatrixTable({ matrix, ticks }: Props) {
  const { slug, columns, rows, found, total } = matrix;
  return (
    <>
      <MarkSheet
        marks={rows.map((row) => ({
          ...row,
          label: markLabel(row.kind, row.degrees, row.planned),
        }))}
      />
      <Table caption={words.caption(found, total)}>
        <thead>
          <tr>
            <Th>{words.centre}</Th>
            {columns.map((column) => (
              <Th key={column.id}>
                <span className="block text-ink">{words.column(column)}</span>
                <span className="block font-normal">
                  {column.closed
                    ? words.closed
                    : `${words.by} ${shortDate(column.deadlines.deadlineOn)}`}
                </span>
                <span className="block font-normal">{words.count(column.counts)}</span>
              </Th>
            ))}
          </tr>
        </thead>
        <MatrixRows
          slug={slug}
          columns={columns.map(words.column)}
          rows={rows.map(({ id, name, kind, degrees, planned, cells }) => ({
            ...{ id, name, kind, degrees, planned },
            squares: columns.map((column) => squareOf(cells[column.id])),
          }))}
          tick={ticks ? words.marked.tick : null}
          nothing={timingWords.ska_inte_lamna}
        />
      </Table>
    </>
  );
}
