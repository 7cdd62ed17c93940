import { historyWords as words } from "@/lib/i18n/sv/history";
import type { SaidField } from "@/lib/i18n/sv/history-values";

type Props = { fields: SaidField[]; deed: "added" | "changed" | "removed" };

/** Field by field: what it said and what it says; of what came or went, only what it said. */
export function FieldChanges({ fields, deed }: Props) {
  if (fields.length === 0) return null;
  return (
    <dl className="border-l-2 border-line pl-3">
      {fields.map(({ label, before, after }) => (
        <div key={label} className="flex flex-wrap gap-x-2">
          <dt className="text-muted">{label}:</dt>
          <dd className="min-w-0 break-words">
            {deed !== "added" && (
              <del className="text-muted decoration-1">{before ?? words.nothing}</del>
            )}
            {deed === "changed" && (
              <>
                <span aria-hidden> → </span>
                <span className="sr-only"> {words.became} </span>
              </>
            )}
            {deed !== "removed" && <ins className="no-underline">{after ?? words.nothing}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
