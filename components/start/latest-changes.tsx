import { LatestChanges as Lines } from "@/components/history/latest-changes";
import { Section } from "@/components/ui/section";
import { startWords as words } from "@/lib/i18n/sv/start";
import { routes } from "@/lib/routes";
import type { Start } from "@/lib/start/queries";

export function LatestChanges({
  slug,
  changes,
}: {
  slug: string;
  changes: NonNullable<Start["changes"]>;
}) {
  return (
    <Section title={words.changes}>
      <Lines changes={changes} />
      {changes.length > 0 && (
        <p className="mt-3">
          <a href={routes.changes(slug)}>{words.allChanges}</a>
        </p>
      )}
    </Section>
  );
}
