import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { AssignmentState, PeopleView, PersonRow } from "@/lib/assignments/queries";
import { assignmentWords as words } from "@/lib/i18n/sv/assignments";
import { settingsWords } from "@/lib/i18n/sv/settings";
import { routes } from "@/lib/routes";
import { AssignmentTable } from "./assignment-table";

const states = ["now", "coming", "over"] as const satisfies AssignmentState[];

/** What keeps somebody out although she has an assignment. */
const notes: Partial<Record<PersonRow["entry"], string>> = {
  none: words.person.noAccount,
  invited: words.invitation.waitingShort,
  expired: words.invitation.expiredShort,
};

/** Everyone with an assignment: in force, coming and ended. */
export function PeoplePage({ slug, today, people, roleNames }: PeopleView) {
  const lines = people.flatMap((p) => {
    const note = notes[p.entry];
    const person = { href: routes.person(slug, p.id), name: p.name, ...(note ? { note } : {}) };
    return p.assignments.map((assignment) => ({ assignment, person }));
  });
  return (
    <>
      <title>{`${words.title} – Samma tak`}</title>
      <PageHeader
        crumbs={[{ href: routes.settings(slug), label: settingsWords.title }]}
        title={words.title}
        lead={words.lead}
        actions={<ButtonLink href={routes.newPerson(slug)}>{words.add}</ButtonLink>}
      />
      {states.map((state) => {
        const shown = lines.filter((line) => line.assignment.state === state);
        const caption = `${words.caption[state]} (${shown.length})`;
        return (
          <Section key={state} title={caption}>
            <AssignmentTable
              roleNames={roleNames}
              lines={shown}
              caption={words.caption[state]}
              none={words.none[state]}
              today={today}
            />
          </Section>
        );
      })}
    </>
  );
}
