import Link from "next/link";
import { Section } from "@/components/ui/section";
import type { RoleNames } from "@/lib/i18n/sv/assignments";
import { startWords } from "@/lib/i18n/sv/start";
import { routes } from "@/lib/routes";
import type { OwnGroup } from "@/lib/start/own-groups";
import { CentreTable } from "./centre-table";

const words = startWords.groups;

/** The groups in which one sits, each with the centres that it covers; a chair is told what has fallen to her. */
export function OwnGroups({
  slug,
  groups,
  names,
}: {
  slug: string;
  groups: OwnGroup[];
  names: RoleNames;
}) {
  return (
    <Section title={words.title} id="grupper">
      {groups.map(({ id, name, roles, county, centres }) => (
        <div key={id} className="mb-7">
          <h3>
            <Link href={routes.group(slug, id)} prefetch={false}>
              {name}
            </Link>
          </h3>
          <p className="mb-2 text-small text-muted">
            {words.as(roles.map((role) => names[role]))}
            {county && ` ${words.wholeCounty}`}
          </p>
          {centres.length > 0 && (
            <CentreTable slug={slug} caption={words.covers(name)} centres={centres} />
          )}
          {centres.some((c) => c.answers.since && c.answers.group?.id === id) &&
            roles.includes("ordforande") && (
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
        </div>
      ))}
    </Section>
  );
}
