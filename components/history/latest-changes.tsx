import Link from "next/link";
import { moment } from "@/lib/i18n/sv/dates";
import { historyWords } from "@/lib/i18n/sv/history";
import type { LatestChange } from "@/lib/latest-changes/queries";

/** The latest changes of a start page, a line each. */
export function LatestChanges({ changes }: { changes: LatestChange[] }) {
  if (changes.length === 0) return <p className="text-muted">{historyWords.latest.empty}</p>;
  return (
    <ol>
      {changes.map(({ id, at, sentence, href }) => (
        <li key={id} className="border-b border-line py-2">
          {href ? (
            <Link href={href} prefetch={false}>
              {sentence}
            </Link>
          ) : (
            sentence
          )}
          <span className="block text-small text-muted tabular-nums">{moment(at)}</span>
        </li>
      ))}
    </ol>
  );
}
