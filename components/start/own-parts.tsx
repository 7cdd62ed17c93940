import { Section } from "@/components/ui/section";
import { startWords as words } from "@/lib/i18n/sv/start";
import type { Start } from "@/lib/start/queries";
import { CentreTable } from "./centre-table";
import { OwnCentres } from "./own-centres";
import { OwnGroups } from "./own-groups";

/** What is the person's own: a part for each kind of role that has something of its own. */
export function OwnParts({ slug, start }: { slug: string; start: Start }) {
  const { parts, own, newTo, roleNames } = start;
  return (
    <>
      {parts.includes("local") && (
        <OwnCentres
          slug={slug}
          centres={own.local}
          newTo={newTo}
          toWrite={start.toWrite}
          alone={parts[0] === "local" && own.local.length === 1}
        />
      )}
      {roleNames && own.groups.length > 0 && (
        <OwnGroups
          slug={slug}
          groups={own.groups}
          names={roleNames}
          alone={parts[0] === "group" && !parts.includes("member")}
        />
      )}
      {parts.includes("heads") && own.heads.length > 0 && (
        <Section title={words.heads}>
          <CentreTable slug={slug} caption={words.heads} centres={own.heads} />
        </Section>
      )}
      {parts.includes("staff") && (own.staff.length > 0 || parts.length === 1) && (
        <Section title={words.staff}>
          {own.staff.length > 0 ? (
            <CentreTable slug={slug} caption={words.staff} centres={own.staff} />
          ) : (
            <p className="text-muted">{words.staffNone}</p>
          )}
        </Section>
      )}
    </>
  );
}
