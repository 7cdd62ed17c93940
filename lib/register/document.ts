import { serviceTypes } from "@/lib/domain/service";
import { csv } from "@/lib/exports/csv";
import { kindWords } from "@/lib/i18n/sv/kinds";
import { registerWords } from "@/lib/i18n/sv/register";
import { degreeWords, serviceWords } from "@/lib/i18n/sv/services";
import { statusWords } from "@/lib/i18n/sv/statuses";
import type { RegisterRow } from "./queries";

/** The register's rows as CSV; the county's own kind has a column of its own where it has a definition. */
export function registerCsv(rows: RegisterRow[], ownDefinition: string | null): string {
  const { columns } = registerWords;
  return csv(
    [
      columns.name,
      columns.municipality,
      columns.town,
      columns.kind,
      ...(ownDefinition ? [registerWords.ownKind(ownDefinition)] : []),
      columns.planned,
      columns.status,
      ...serviceTypes.map((t) => serviceWords[t]),
      columns.areaType,
    ],
    rows.map((r) => [
      r.name,
      r.municipality,
      r.town,
      kindWords[r.kind],
      ...(ownDefinition ? [r.countyKind && kindWords[r.countyKind]] : []),
      r.planned ? registerWords.yes : registerWords.no,
      statusWords[r.status],
      ...serviceTypes.map((t) => degreeWords[r.degrees[t]]),
      r.areaType,
    ]),
  );
}
