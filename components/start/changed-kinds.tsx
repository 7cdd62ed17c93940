import { Section } from "@/components/ui/section";
import type { Day } from "@/lib/domain/day";
import type { KindChanged } from "@/lib/domain/overview";
import { turnWords } from "@/lib/i18n/sv/overview-lead";
import { changedKindSentence, startWords as words } from "@/lib/i18n/sv/start";
import { routes } from "@/lib/routes";

type Props = {
  slug: string;
  changed: readonly KindChanged[];
  /** The last day of a year that has been; null where it is of today. */
  asOf?: Day | null;
};

/** The centres behind the differences since the turn of the year, each with what it was and what it is. */
export function ChangedKinds({ slug, changed, asOf = null }: Props) {
  return (
    <Section title={words.changedKinds(asOf)} id="andrat" folded>
      {changed.length === 0 ? (
        <p className="text-muted">{words.changedKindsNone(turnWords(asOf))}</p>
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
