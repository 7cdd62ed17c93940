import { AssignmentTable } from "@/components/assignments/assignment-table";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import type { PersonView } from "@/lib/assignments/queries";
import type { Day } from "@/lib/domain/day";
import { assignmentWords } from "@/lib/i18n/sv/assignments";
import { historyWords } from "@/lib/i18n/sv/history";
import { personalDataWords as words } from "@/lib/i18n/sv/personal-data";
import { routes } from "@/lib/routes";
import { crumbsOf } from "./crumbs";

type Props = Pick<PersonView, "slug" | "person" | "today" | "roleNames"> & { removedOn: Day };

/** What is left of somebody whose data were taken away: the assignments with their days, and the history. */
export function RemovedPersonPage({ slug, person, today, roleNames, removedOn }: Props) {
  return (
    <>
      <title>{`${person.name} – Samma tak`}</title>
      <PageHeader
        crumbs={crumbsOf(slug, person).slice(0, -1)}
        title={person.name}
        lead={`${words.remove.already(removedOn)} ${words.remove.left}`}
        actions={
          <>
            <ButtonLink look="plain" href={routes.personHistory(slug, person.id)}>
              {historyWords.person.title}
            </ButtonLink>
            <ButtonLink look="plain" href={routes.personalData(slug, person.id)}>
              {words.link}
            </ButtonLink>
          </>
        }
      />
      <AssignmentTable
        caption={assignmentWords.title}
        none={words.assignments.none}
        today={today}
        roleNames={roleNames}
        lines={person.assignments.map((assignment) => ({ assignment }))}
      />
    </>
  );
}
