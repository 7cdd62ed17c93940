import { csv } from "@/lib/exports/csv";
import { compareWords as words } from "@/lib/i18n/sv/compare";
import type { Comparison } from "./queries";

/** The year from which a year's numbers are counted as they are; null where they are counted as is shipped. */
const definedFrom = (definitions: Comparison["definitions"], year: number): number | null =>
  definitions.reduce<number | null>(
    (latest, one) => (one.year <= year ? Math.max(one.year, latest ?? 0) : latest),
    null,
  );

/** The comparison as a file: a row for each centre and year, with the same numbers and the same gaps as the page. */
export function comparisonCsv({ rows, view, unit, fewerThan, definitions }: Comparison): string {
  const measure = words.measured(view.siffra, unit, view.per);
  return csv(
    [...words.file.header],
    rows.flatMap(({ of, name, municipality, kind, cells }) =>
      cells.map((cell) => [
        of === "centre" ? name : null,
        municipality,
        kind && words.kind[kind],
        cell.year,
        measure,
        cell.value,
        cell.of?.numerator ?? null,
        cell.of?.denominator ?? null,
        cell.of && (cell.of.year ?? cell.year),
        cell.value === null
          ? words.cell(cell, fewerThan)
          : cell.preliminary
            ? words.preliminary
            : words.file.adopted,
        cell.estimated ? words.estimated : null,
        definedFrom(definitions, cell.year),
      ]),
    ),
  );
}
