import { type ChartRow, ChartRows } from "@/components/ui/chart-rows";
import { Disclosure } from "@/components/ui/disclosure";
import { Table, Th } from "@/components/ui/table";
import { chartWords as words } from "@/lib/i18n/sv/charts";

export type ChartTable = {
  /** The first column's name, then the others'. */
  columns: string[];
  /** The first cell names its row. A cell that is a number may be a link to the rows that it counts. */
  rows: readonly ChartRow[];
};

type Props = {
  /** What the chart finds, as a sentence: "Besöken ökar på fem av sex familjecentraler". */
  title: string;
  /** Of what, and in what unit: "Besök av barn, antal per år". */
  unit: string;
  table: ChartTable;
  source?: string;
  /** What the reader must know to read it right. */
  note?: React.ReactNode;
  /** The heading's level, where the chart does not lie under a heading of the second. */
  level?: 2 | 3;
  /** The drawing says every number of the table itself, so that paper needs it once. */
  told?: boolean;
  children: React.ReactNode;
};

/** The frame of every chart: what it finds, of what, the drawing, and one key away the same as a table. */
export function Chart({
  title,
  unit,
  table,
  source,
  note,
  level = 3,
  told = false,
  children,
}: Props) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <figure className="mb-6">
      <figcaption className="mb-3">
        <Heading>{title}</Heading>
        <p className="text-small text-muted">{unit}</p>
      </figcaption>
      {children}
      {note && <p className="mt-2 text-small text-muted">{note}</p>}
      <div className="mt-2" {...(told ? { "data-noprint": true } : {})}>
        <Disclosure
          summary={
            <>
              {words.asTable}
              <span className="sr-only">: {title}</span>
            </>
          }
        >
          <Table caption={unit} hideCaption>
            <thead>
              <tr>
                {table.columns.map((column, i) => (
                  <Th key={column} right={i > 0}>
                    {column}
                  </Th>
                ))}
              </tr>
            </thead>
            <ChartRows columns={table.columns} rows={table.rows} />
          </Table>
        </Disclosure>
      </div>
      {source && (
        <p className="text-small text-muted">
          {words.source} {source}
        </p>
      )}
    </figure>
  );
}
