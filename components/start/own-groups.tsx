import Link from "next/link";
import { Section } from "@/components/ui/section";
import type { RoleNames } from "@/lib/i18n/sv/assignments";
import { groupReportWords } from "@/lib/i18n/sv/group-report";
import { startWords } from "@/lib/i18n/sv/start";
import { routes } from "@/lib/routes";
import type { GroupLine } from "@/lib/start/group-lines";
import type { OwnGroup } from "@/lib/start/own-groups";
import { CentreTable } from "./centre-table";

const words = startWords.groups;
type Props = {
  slug: string;
  groups: OwnGroup[];
  names: RoleNames;
  lines: ReadonlyMap<string, GroupLine>;
};

/** The groups in which one sits, each with the centres that it covers; where they are what the page is called, a part each. */
export function OwnGroups({ slug, groups, names, lines, alone }: Props & { alone: boolean }) {
  if (alone)
    return groups.map((group) => (
      <Section key={group.id} title={<GroupLink slug={slug} group={group} />}>
        <Group {...{ slug, group, names, lines }} />
      </Section>
    ));
  return (
    <Section title={words.title} id="grupper" folded>
      {groups.map((group) => (
        <div key={group.id} className="mb-7">
          <h3>
            <GroupLink slug={slug} group={group} />
          </h3>
          <Group {...{ slug, group, names, lines }} />
        </div>
      ))}
    </Section>
  );
}

type One = { slug: string; group: OwnGroup };

const GroupLink = ({ slug, group: { id, name } }: One) => (
  <Link href={routes.group(slug, id)} prefetch={false}>
    {name}
  </Link>
);

/** A chair is told what has fallen to her, and whom to turn to. */
function Group({ slug, group, names, lines }: One & Pick<Props, "names" | "lines">) {
  const { id, name, roles, county, centres } = group;
  const fallen = centres.some((c) => c.answers.since && c.answers.group?.id === id);
  return (
    <>
      <p className="mb-2 text-small text-muted">
        {words.as(roles.map((role) => names[role]))}
        {county && ` ${words.wholeCounty}`}
      </p>
      {centres.length > 0 && (
        <>
          <CentreTable
            slug={slug}
            caption={words.covers(name)}
            centres={centres}
            more={new Map([...lines].filter(([one]) => centres.some((c) => c.id === one)))}
          />
          <p className="mt-3" data-noprint>
            <Link href={routes.groupReport(slug, id)} prefetch={false}>
              {groupReportWords.link}
            </Link>
          </p>
        </>
      )}
      {fallen && roles.includes("ordforande") && (
        <p className="mt-3 max-w-measure">
          {words.fallen}{" "}
          <Link
            href={routes.contactList(slug, { roll: "lanssamordnare" })}
            prefetch={false}
            className="inline-block min-h-6"
          >
            {words.coordinator}
          </Link>
        </p>
      )}
    </>
  );
}
