"use client";

import { RowHead, Td, Tr } from "./table";

/** What stands in a cell; where it leads, if it leads anywhere. */
export type ChartCell = string | number | { text: string | number; href: string };
export type ChartRow = { key: string; cells: readonly ChartCell[] };

const shown = (cell: ChartCell | undefined) =>
  typeof cell === "object" ? <a href={cell.href}>{cell.text}</a> : cell;

/** The rows of a chart's table, drawn from their words: what a server component draws is sent twice. */
export function ChartRows({
  columns,
  rows,
}: {
  columns: readonly string[];
  rows: readonly ChartRow[];
}) {
  return (
    <tbody>
      {rows.map(({ key, cells: [head, ...cells] }) => (
        <Tr key={key}>
          <RowHead>{shown(head)}</RowHead>
          {cells.map((cell, i) => {
            const label = columns[i + 1] ?? "";
            return (
              <Td key={label} label={label} right>
                {shown(cell)}
              </Td>
            );
          })}
        </Tr>
      ))}
    </tbody>
  );
}
