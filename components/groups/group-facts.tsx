import Link from "next/link";
import { FactList } from "@/components/ui/fact-list";
import { Section } from "@/components/ui/section";
import { isLocal } from "@/lib/domain/group";
import type { GroupView } from "@/lib/groups/pages";
import { spanOf } from "@/lib/i18n/sv/dates";
import { formPageWords } from "@/lib/i18n/sv/form-page";
import { groupLevelWords, groupWords as words } from "@/lib/i18n/sv/groups";
import { alone } from "@/lib/i18n/sv/sentence";
import { routes } from "@/lib/routes";
import { Covers } from "./covers";

/** What is held of a group. */
export function GroupFacts({ slug, group, today, type, covers, superior, subordinate }: GroupView) {
  const { facts } = words;
  const to = ({ id, name }: { id: string; name: string }) => (
    <Link href={routes.group(slug, id)} prefetch={false}>
      {name}
    </Link>
  );
  const gone = superior?.untilOn && superior.untilOn <= today ? ` (${facts.gone})` : "";
  return (
    <Section title={facts.title}>
      <FactList
        facts={[
          { term: facts.level, value: groupLevelWords[group.level] },
          { term: facts.type, value: type },
          { term: facts.covers, value: <Covers slug={slug} covers={covers} /> },
          ...(isLocal(group.level)
            ? [
                {
                  term: facts.responsible,
                  value: group.responsible ? formPageWords.yes : formPageWords.no,
                },
              ]
            : []),
          {
            term: facts.mandate,
            value: group.mandate && (
              <p className="max-w-measure whitespace-pre-line">{group.mandate}</p>
            ),
          },
          { term: facts.meetings, value: group.meetingsPerYear },
          {
            term: facts.superior,
            value: superior ? (
              <>
                {to(superior)}
                {gone}
              </>
            ) : (
              words.noSuperior
            ),
          },
          ...(subordinate.length > 0
            ? [
                {
                  term: facts.subordinate,
                  value: (
                    <ul>
                      {subordinate.map((g) => (
                        <li key={g.id}>{to(g)}</li>
                      ))}
                    </ul>
                  ),
                },
              ]
            : []),
          ...(group.mergedWith ? [{ term: facts.merged, value: group.mergedWith }] : []),
          { term: facts.time, value: alone(spanOf(group, today)) },
        ]}
      />
    </Section>
  );
}
