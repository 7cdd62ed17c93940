import Link from "next/link";
import { Section } from "@/components/ui/section";
import type { RoleNames } from "@/lib/i18n/sv/assignments";
import { startWords } from "@/lib/i18n/sv/start";
import { routes } from "@/lib/routes";
import type { OwnGroup } from "@/lib/start/own-groups";
import { CentreTable } from "./centre-table";

const words = startWords.groups;
type Props = { slug: string; groups: OwnGroup[]; names: RoleNames };

/** The groups in which one sits, each with the centres that it covers; where they are what the page is called, a part each. */
export function OwnGroups({ slug, groups, names, alone }: Props & { alone: boolean }) {
  if (alone)
    return groups.map((group) => (
      <Section key={group.id} title={<GroupLink slug={slug} group={group} />}>
        <Group slug={slug} group={group} names={names} />
      </Section>
    ));
  return (
    <Section title={words.title} id="grupper">
      {groups.map((group) => (
        <div key={group.id} className="mb-7">
          <h3>
            <GroupLink slug={slug} group={group} />
          </h3>
          <Group slug={slug} group={group} names={names} />
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
function Group({ slug, group, names }: One & Pick<Props, "names">) {
  const { id, name, roles, county, centres } = group;
  const fallen = centres.some((c) => c.answers.since && c.answers.group?.id === id);
  return (
    <>
      <p className="mb-2 text-small text-muted">
        {words.as(roles.map((role) => names[role]))}
        {county && ` ${words.wholeCounty}`}
      </p>
      {centres.length > 0 && (
        <CentreTable slug={slug} caption={words.covers(name)} centres={centres} />
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
