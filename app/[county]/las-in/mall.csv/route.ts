import { csv } from "@/lib/exports/csv";
import { columnWords } from "@/lib/i18n/sv/intake";
import { templateColumns, templateRow } from "@/lib/intake/document";

/** A list to begin from: the headings, and one row that shows what a cell may hold. It holds nobody's facts. */
export function GET() {
  return new Response(
    csv(
      templateColumns.map((c) => columnWords[c]),
      [templateRow],
    ),
    {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": 'attachment; filename="mall-familjecentraler.csv"',
      },
    },
  );
}
