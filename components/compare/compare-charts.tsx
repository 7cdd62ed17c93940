import { BarChart } from "@/components/charts/bar-chart";
import { Chart, type ChartTable } from "@/components/charts/chart";
import { largestOf, partsOf } from "@/lib/charts/parts";
import type { Comparison } from "@/lib/compare/queries";
import { compareWords as words } from "@/lib/i18n/sv/compare";
import { barsOf, headOf, hrefOf, isMunicipal, isOfTwo, mostOf, notesOf } from "./drawn";
import { YearsDrawing } from "./years-drawing";

/** The years one after another. */
export function YearsChart({ data }: { data: Comparison }) {
  const { slug, rows, years, breaks, direction, view, unit, fewerThan } = data;
  const last = years.at(-1) ?? 0;
  const yearOf = (year: number, step: number) => words.table.year(year, breaks.includes(step));
  const table: ChartTable = {
    columns: [headOf(data), ...years.map(yearOf)],
    rows: rows.map((row) => ({
      key: row.id,
      cells: [
        { text: row.name, href: hrefOf(slug, row) },
        ...row.cells.map((cell) => words.cell(cell, fewerThan)),
      ],
    })),
  };
  return (
    <Chart
      told={isOfTwo(data)}
      level={2}
      title={words.lines(direction, last - 1, last, isMunicipal(data))}
      unit={`${words.measured(view.siffra, unit, view.per)}, ${words.span(years)}`}
      table={table}
      source={words.source}
      note={notesOf(data).join(" ")}
    >
      <YearsDrawing data={data} />
    </Chart>
  );
}

/** The last year, the greatest first. */
export function LastYearChart({ data }: { data: Comparison }) {
  const { years, view, unit, rows, fewerThan, slug } = data;
  const last = years.at(-1) ?? 0;
  const measure = words.measured(view.siffra, unit, view.per);
  const municipal = isMunicipal(data);
  const bars = barsOf(data);
  const max = largestOf(bars.map(({ value }) => value));
  return (
    <Chart
      told
      level={2}
      title={words.bars(measure, last, mostOf(data))}
      unit={`${measure}, ${last}`}
      source={words.source}
      {...(years.length === 1 ? { note: notesOf(data).join(" ") } : {})}
      table={{
        columns: [headOf(data), ...(municipal ? [] : [words.table.municipality]), String(last)],
        rows: rows.map((row) => ({
          key: row.id,
          cells: [
            { text: row.name, href: hrefOf(slug, row) },
            ...(municipal ? [] : [row.municipality]),
            ...row.cells.slice(-1).map((cell) => words.cell(cell, fewerThan)),
          ],
        })),
      }}
    >
      {partsOf(bars).map((part) => (
        <BarChart key={part[0]?.key} bars={part} max={max} />
      ))}
    </Chart>
  );
}
