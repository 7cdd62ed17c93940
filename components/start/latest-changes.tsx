import { LatestChanges as Lines } from "@/components/history/latest-changes";
import { Section } from "@/components/ui/section";
import { startWords as words } from "@/lib/i18n/sv/start";
import { routes } from "@/lib/routes";
import type { Start } from "@/lib/start/queries";

/** What the log says has changed since the person was last here; where nothing has, the latest before that. */
export function LatestChanges({ slug, start }: { slug: string; start: Start }) {
  const { changes, lastHere, happened } = start;
  if (!changes) return null;
  const since = changes.filter(({ at }) => lastHere !== null && at > lastHere.at);
  const last = lastHere?.on;
  return (
    <Section
      title={last && since.length > 0 && !happened ? words.sinceLast(last) : words.changes}
      folded
    >
      {last && since.length === 0 && changes.length > 0 && (
        <p className="mb-2 text-small text-muted">{words.nothingSince(last)}</p>
      )}
      <Lines changes={since.length > 0 ? since : changes} />
      {changes.length > 0 && (
        <p className="mt-3">
          <a href={routes.changes(slug)}>{words.allChanges}</a>
        </p>
      )}
    </Section>
  );
}
