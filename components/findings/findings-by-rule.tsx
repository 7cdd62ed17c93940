import { Section } from "@/components/ui/section";
import { Table, Th } from "@/components/ui/table";
import { type FindingRule, rules } from "@/lib/domain/finding-rules";
import type { FindingGroup } from "@/lib/findings/grouping";
import type { FoundRow } from "@/lib/findings/queries";
import type { RoleNames } from "@/lib/i18n/sv/assignments";
import { findingAdvice, findingWords, menderWords } from "@/lib/i18n/sv/findings";
import { findingsPageWords as words } from "@/lib/i18n/sv/findings-page";
import { routes } from "@/lib/routes";
import { aboutOf, liesWith, SeverityTag } from "./about";
import { FindingRows, type ListedFinding } from "./finding-rows";

const listed = (slug: string, row: FoundRow, names: RoleNames, about: boolean): ListedFinding => ({
  key: row.centreId,
  href: routes.centre(slug, row.centreId),
  name: row.centre.name,
  below: liesWith(row, names),
  municipality: row.centre.municipality.name,
  about: about ? (aboutOf(row) ?? "–") : null,
  mend: {
    href: row.href,
    label: menderWords[row.mendedBy],
    says: words.at(menderWords[row.mendedBy], row.centre.name),
  },
});

type Props = { slug: string; groups: FindingGroup[]; names: RoleNames };

/** One part for each rule: what it is, what to do about it, and at which centres. */
export function FindingsByRule({ slug, groups, names }: Props) {
  const { columns } = words;
  return groups.map(({ key, count, rows }) => {
    const rule = key as FindingRule;
    const about = rows.some((row) => aboutOf(row) !== null);
    return (
      <Section
        key={rule}
        title={findingWords[rule]}
        actions={<SeverityTag severity={rules[rule].severity} />}
      >
        <p className="max-w-measure text-muted">{findingAdvice[rule]}</p>
        <Table
          hideCaption={rows.length === count}
          caption={words.caption(findingWords[rule], count, rows.length)}
        >
          <thead>
            <tr>
              <Th>{columns.centre}</Th>
              <Th>{columns.municipality}</Th>
              {about && <Th>{columns.about}</Th>}
              <Th>{columns.mend}</Th>
            </tr>
          </thead>
          <FindingRows
            columns={columns}
            rows={rows.map((row) => listed(slug, row, names, about))}
          />
        </Table>
      </Section>
    );
  });
}
