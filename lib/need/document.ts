import { csv } from "@/lib/exports/csv";
import { needWords as words } from "@/lib/i18n/sv/need";
import type { NeedRow } from "./queries";

/** The list as a file: the same rows in the same order as the page. */
export function needCsv(rows: readonly NeedRow[]): string {
  const { table } = words;
  return csv(
    [
      table.municipality,
      table.year,
      table.children,
      table.challenged,
      table.cover,
      table.centres,
      table.source,
    ],
    rows.map(({ name, need, cover, centres, source }) => [
      name,
      need?.year ?? null,
      need?.children ?? null,
      need?.challenged ?? null,
      words.covers[cover],
      centres.map((centre) => centre.name).join(", "),
      source,
    ]),
  );
}
