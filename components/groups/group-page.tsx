import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { holdsOn } from "@/lib/domain/period";
import type { GroupView } from "@/lib/groups/pages";
import { groupReportWords } from "@/lib/i18n/sv/group-report";
import {
  groupLevelWords,
  groupSeatWords,
  unseatedSentence,
  groupWords as words,
} from "@/lib/i18n/sv/groups";
import { routes } from "@/lib/routes";
import { FormerHolders } from "./former-holders";
import { GroupFacts } from "./group-facts";
import { SeatsTable } from "./seats-table";

/** One group: what it is, what it lacks, its seats and everyone who sits or has sat there. */
export function GroupPage(view: GroupView) {
  const { slug, group, today, over, type, may } = view;
  const link = (href: string, label: string, look: "quiet" | "grave" | "plain" = "quiet") => (
    <ButtonLink look={look} href={href}>
      {label}
    </ButtonLink>
  );
  return (
    <>
      <title>{`${group.name} – Samma tak`}</title>
      <PageHeader
        crumbs={[{ href: routes.groups(slug), label: words.title }]}
        title={group.name}
        lead={words.page.lead(type, groupLevelWords[group.level])}
        actions={
          <>
            {holdsOn(group, today) &&
              link(routes.groupReport(slug, group.id), groupReportWords.link)}
            {may.change && link(routes.editGroup(slug, group.id), words.page.change)}
            {may.keep &&
              group.level !== "lan" &&
              link(routes.groupCoverage(slug, group.id), words.page.changeCoverage)}
            {may.keep && link(routes.dissolveGroup(slug, group.id), words.page.dissolve, "grave")}
            {link(routes.groupHistory(slug, group.id), words.page.history, "plain")}
          </>
        }
      />
      {group.untilOn && (
        <Notice tone="near">
          <p>{over ? words.page.dissolved(group.untilOn) : words.page.ending(group.untilOn)}</p>
        </Notice>
      )}
      {group.fromOn > today && (
        <Notice>
          <p>{words.page.coming(group.fromOn)}</p>
        </Notice>
      )}
      {view.unseated.length > 0 && (
        <Notice tone="near" title={words.page.unseated}>
          <ul>
            {view.unseated.map(({ service, seat, centres }) => (
              <li key={service}>{unseatedSentence(service, centres, seat)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <GroupFacts {...view} />
      <Section
        title={groupSeatWords.title}
        id="platser"
        actions={may.keep && link(routes.newSeat(slug, group.id), groupSeatWords.add, "plain")}
      >
        <SeatsTable {...view} />
      </Section>
      <FormerHolders {...view} />
    </>
  );
}
