import { MarkOfSheet, MarkSheet } from "@/components/mark";
import { RowHead, Table, Th, Tr } from "@/components/ui/table";
import { shortDate } from "@/lib/i18n/sv/dates";
import { markLabel } from "@/lib/i18n/sv/kinds";
import { matrixWords as words } from "@/lib/i18n/sv/matrix";
import type { Matrix } from "@/lib/matrix/queries";
import { routes } from "@/lib/routes";
import { MatrixCell } from "./cell";

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
        <tbody>
          {rows.map((row) => (
            <Tr key={row.id}>
              <RowHead>
                <span className="flex items-start gap-2">
                  {ticks && (
                    <input
                      type="checkbox"
                      name="fc"
                      value={row.id}
                      aria-label={words.marked.tick(row.name)}
                      data-noprint
                    />
                  )}
                  <MarkOfSheet {...row} className="h-7 w-8 shrink-0" />
                  <a href={routes.centreYear(slug, row.id)} className="min-w-0 font-semibold">
                    {row.name}
                  </a>
                </span>
              </RowHead>
              {columns.map((column) => (
                <MatrixCell
                  key={column.id}
                  slug={slug}
                  centreId={row.id}
                  name={row.name}
                  column={words.column(column)}
                  cell={row.cells[column.id]}
                />
              ))}
            </Tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}
