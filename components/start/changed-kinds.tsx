import { Section } from "@/components/ui/section";
import type { KindChanged } from "@/lib/domain/overview";
import { changedKindSentence, startWords as words } from "@/lib/i18n/sv/start";
import { routes } from "@/lib/routes";

/** The centres behind the differences since the turn of the year, each with what it was and what it is. */
export function ChangedKinds({ slug, changed }: { slug: string; changed: readonly KindChanged[] }) {
  return (
    <Section title={words.changedKinds} id="andrat" folded>
      {changed.length === 0 ? (
        <p className="text-muted">{words.changedKindsNone}</p>
      ) : (
        <ul>
          {changed.map((c) => (
            <li key={c.id} className="border-b border-line py-2">
              <a href={`${routes.centre(slug, c.id)}#typ`}>{c.name}</a>
              <span className="block text-small text-muted">{changedKindSentence(c)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
