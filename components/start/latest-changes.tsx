import { Section } from "@/components/ui/section";
import { moment } from "@/lib/i18n/sv/dates";
import { startWords as words } from "@/lib/i18n/sv/start";
import { routes } from "@/lib/routes";
import type { Start } from "@/lib/start/queries";

export function LatestChanges({ slug, changes }: { slug: string; changes: Start["changes"] }) {
  return (
    <Section title={words.changes}>
      {changes.length === 0 ? (
        <p className="text-muted">{words.noChanges}</p>
      ) : (
        <>
          <ul>
            {changes.map((c) => (
              <li key={c.id} className="mb-2">
                <a href={c.href}>{c.sentence}</a>
                <span className="block text-small text-muted">{moment(c.at)}</span>
              </li>
            ))}
          </ul>
          <p className="mt-3">
            <a href={routes.changes(slug)}>{words.allChanges}</a>
          </p>
        </>
      )}
    </Section>
  );
}
