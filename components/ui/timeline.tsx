import Link from "next/link";
import { uiWords } from "@/lib/i18n/sv/ui";

export type FieldChange = {
  label: string;
  before: React.ReactNode | null;
  after: React.ReactNode | null;
};
export type TimelineEntry = {
  id: string;
  /** When, as words: "21 nov 2026 kl. 14.05". */
  when: string;
  who: string;
  /** What was done: "Öppen förskola ändrades". */
  what: string;
  href?: string;
  changes?: FieldChange[];
  reason?: string | null;
  /** § and meeting, where a decision was taken. */
  decision?: string | null;
};

/** History, latest first: when, who, what became of each field, and why. */
export function Timeline({ entries, empty }: { entries: TimelineEntry[]; empty?: string }) {
  if (entries.length === 0) return <p className="text-muted">{empty ?? uiWords.noHistory}</p>;
  return (
    <ol className="@container">
      {entries.map((entry) => (
        <li
          key={entry.id}
          className="grid grid-cols-1 gap-x-5 gap-y-0.5 border-b border-line py-3 @lg:grid-cols-[10.5rem_minmax(0,1fr)]"
        >
          <p className="text-small text-muted tabular-nums">{entry.when}</p>
          <div className="min-w-0">
            <p>
              <b>
                {entry.href ? (
                  <Link href={entry.href} prefetch={false}>
                    {entry.what}
                  </Link>
                ) : (
                  entry.what
                )}
              </b>{" "}
              <span className="text-muted">{entry.who}</span>
            </p>
            {entry.changes && entry.changes.length > 0 && <Changes changes={entry.changes} />}
            {entry.decision && (
              <p className="text-small">
                {uiWords.decision}: {entry.decision}
              </p>
            )}
            {entry.reason && (
              <p className="text-small">
                {uiWords.reason}: {entry.reason}
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Field by field: what it said and what it became; one that was empty says so. */
function Changes({ changes }: { changes: FieldChange[] }) {
  return (
    <dl className="mt-1 text-small">
      {changes.map(({ label, before, after }) => (
        <div key={label} className="flex flex-wrap gap-x-2">
          <dt className="text-muted">{label}:</dt>
          <dd className="min-w-0">
            <del className="text-muted decoration-1">{before ?? uiWords.wasEmpty}</del>
            <span aria-hidden> → </span>
            <span className="sr-only"> {uiWords.became} </span>
            <ins className="no-underline">{after ?? uiWords.isEmpty}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
