import Link from "next/link";
import { Section } from "@/components/ui/section";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import type { Role } from "@/lib/domain/policy";
import type { FindingGroup } from "@/lib/findings/grouping";
import type { RoleNames } from "@/lib/i18n/sv/assignments";
import { findingWords, menderWords } from "@/lib/i18n/sv/findings";
import { findingsPageWords as words } from "@/lib/i18n/sv/findings-page";
import { routes } from "@/lib/routes";
import { aboutOf, FoundLink, SeverityTag } from "./about";

type Props = { slug: string; groups: FindingGroup[]; names: RoleNames };

/** One part for each role that answers for something: what it has to mend, the gravest first, and at which centre. */
export function FindingsByOwner({ slug, groups, names }: Props) {
  const { columns } = words;
  return groups.map(({ key, count, rows }) => {
    const name = names[key as Role];
    return (
      <Section key={key} title={name}>
        <Table
          hideCaption={rows.length === count}
          caption={words.caption(name, count, rows.length)}
        >
          <thead>
            <tr>
              <Th>{columns.centre}</Th>
              <Th>{columns.finding}</Th>
              <Th>{columns.severity}</Th>
              <Th>{columns.mend}</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const about = aboutOf(row);
              return (
                <Tr key={`${row.rule} ${row.centreId}`}>
                  <RowHead>
                    <Link href={routes.centre(slug, row.centreId)} prefetch={false}>
                      {row.centre.name}
                    </Link>
                  </RowHead>
                  <Td label={columns.finding}>
                    {findingWords[row.rule]}
                    {about && <span className="block text-small text-muted">{about}</span>}
                  </Td>
                  <Td label={columns.severity}>
                    <SeverityTag severity={row.severity} />
                  </Td>
                  <Td label={columns.mend}>
                    <FoundLink
                      href={row.href}
                      says={words.at(menderWords[row.mendedBy], row.centre.name)}
                    >
                      {menderWords[row.mendedBy]}
                    </FoundLink>
                  </Td>
                </Tr>
              );
            })}
          </tbody>
        </Table>
      </Section>
    );
  });
}
