import { Descriptions } from "@/components/descriptions/descriptions";
import { Section } from "@/components/ui/section";
import { agreementPageWords } from "@/lib/i18n/sv/agreement-page";
import { startWords as words } from "@/lib/i18n/sv/start";
import type { Start } from "@/lib/start/queries";
import { CentreTable } from "./centre-table";
import { GroupFigures } from "./group-figures";
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
          year={start.year}
          alone={parts[0] === "local" && own.local.length === 1}
        />
      )}
      {roleNames && own.groups.length > 0 && (
        <OwnGroups
          slug={slug}
          groups={own.groups}
          names={roleNames}
          lines={start.groupLines}
          alone={parts[0] === "group" && !parts.includes("member")}
        />
      )}
      {start.groupFigures && <GroupFigures slug={slug} start={start} />}
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
          {start.described.length > 0 && (
            <div className="mt-4" id="uppdragsbeskrivningar">
              <h3>{agreementPageWords.descriptions.title}</h3>
              <Descriptions slug={slug} described={start.described} />
            </div>
          )}
        </Section>
      )}
    </>
  );
}
