import Link from "next/link";
import { Section } from "@/components/ui/section";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { type FindingRule, rules } from "@/lib/domain/finding-rules";
import type { FindingGroup } from "@/lib/findings/grouping";
import { findingAdvice, findingWords, menderWords } from "@/lib/i18n/sv/findings";
import { findingsPageWords as words } from "@/lib/i18n/sv/findings-page";
import { routes } from "@/lib/routes";
import { aboutOf, liesWith, SeverityTag } from "./about";

type Props = { slug: string; groups: FindingGroup[] };

/** One part for each rule: what it is, what to do about it, and at which centres. */
export function FindingsByRule({ slug, groups }: Props) {
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
              <Th>{words.columns.centre}</Th>
              <Th>{words.columns.municipality}</Th>
              {about && <Th>{words.columns.about}</Th>}
              <Th>{words.columns.mend}</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Tr key={row.centreId}>
                <RowHead>
                  <Link href={routes.centre(slug, row.centreId)} prefetch={false}>
                    {row.centre.name}
                  </Link>
                  {liesWith(row) && (
                    <span className="block text-small text-muted">{liesWith(row)}</span>
                  )}
                </RowHead>
                <Td label={words.columns.municipality}>{row.centre.municipality.name}</Td>
                {about && <Td label={words.columns.about}>{aboutOf(row) ?? "–"}</Td>}
                <Td label={words.columns.mend}>
                  <Link
                    href={row.href}
                    prefetch={false}
                    aria-label={words.at(menderWords[row.mendedBy], row.centre.name)}
                  >
                    {menderWords[row.mendedBy]}
                  </Link>
                </Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      </Section>
    );
  });
}
