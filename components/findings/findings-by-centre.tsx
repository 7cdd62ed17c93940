import Link from "next/link";
import { Section } from "@/components/ui/section";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import type { FindingGroup } from "@/lib/findings/grouping";
import type { RoleNames } from "@/lib/i18n/sv/assignments";
import { findingWords, menderWords } from "@/lib/i18n/sv/findings";
import { findingsPageWords as words } from "@/lib/i18n/sv/findings-page";
import { routes } from "@/lib/routes";
import { aboutOf, FoundLink, liesWith, SeverityTag } from "./about";

type Props = { slug: string; groups: FindingGroup[]; names: RoleNames };

/** One part for each centre: everything there is to mend there, the gravest first. */
export function FindingsByCentre({ slug, groups, names }: Props) {
  return groups.map(({ key, count, rows }) => (
    <Section
      key={key}
      title={
        <Link href={routes.centre(slug, key)} prefetch={false}>
          {rows[0]?.centre.name}
        </Link>
      }
      actions={<span className="text-small text-muted">{rows[0]?.centre.municipality.name}</span>}
    >
      <Table
        hideCaption={rows.length === count}
        caption={words.caption(rows[0]?.centre.name ?? "", count, rows.length)}
      >
        <thead>
          <tr>
            <Th>{words.columns.finding}</Th>
            <Th>{words.columns.severity}</Th>
            <Th>{words.columns.mend}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Tr key={row.rule}>
              <RowHead>
                {findingWords[row.rule]}
                {[aboutOf(row), liesWith(row, names)].map(
                  (said) =>
                    said && (
                      <span key={said} className="block text-small text-muted">
                        {said}
                      </span>
                    ),
                )}
              </RowHead>
              <Td label={words.columns.severity}>
                <SeverityTag severity={row.severity} />
              </Td>
              <Td label={words.columns.mend}>
                <FoundLink
                  href={row.href}
                  says={words.at(menderWords[row.mendedBy], findingWords[row.rule])}
                >
                  {menderWords[row.mendedBy]}
                </FoundLink>
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </Section>
  ));
}
