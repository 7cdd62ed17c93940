import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { PersonView } from "@/lib/assignments/queries";
import { hasTerms, percentOf } from "@/lib/domain/assignment";
import { appointingWords } from "@/lib/i18n/sv/appointing";
import { assignmentWords as words } from "@/lib/i18n/sv/assignments";
import { historyWords } from "@/lib/i18n/sv/history";
import { personalDataWords } from "@/lib/i18n/sv/personal-data";
import { midSentence } from "@/lib/i18n/sv/sentence";
import { settingsWords } from "@/lib/i18n/sv/settings";
import { routes } from "@/lib/routes";
import { AssignmentTable } from "./assignment-table";
import { RenewInvitationForm, RevokeInvitationForm } from "./invitation-forms";
import { MayDo } from "./may-do";
import { NewAssignment } from "./new-assignment";
import {
  ChangePersonForm,
  ChangeTermsForm,
  EndAssignmentForm,
  LeaveForm,
  OpenAccountForm,
} from "./person-forms";

/** What the page is asked to show: the person, or one of the forms about her. */
export type PersonAsked = {
  ny: boolean;
  konto: boolean;
  lamna: boolean;
  lank: boolean;
  andra: boolean;
  avsluta: string | null;
  villkor: string | null;
};

const entryWords = {
  none: words.person.noAccountLead,
  invited: words.invitation.waiting,
  expired: words.invitation.expired,
  ended: words.person.gone,
};

export function PersonPage({ asked, ...view }: PersonView & { asked: PersonAsked }) {
  const { slug, person } = view;
  const { name, assignments } = person;
  const percent = percentOf(assignments.filter((a) => a.state === "now"));
  const waits = person.entry === "invited" || person.entry === "expired";
  const held = assignments.filter((a) => a.state !== "over");
  const row = held.find((a) => a.id === asked.avsluta);
  const changed = held.find((a) => a.id === asked.villkor && hasTerms(a.role));
  if (asked.ny)
    return (
      <Frame {...view} title={words.person.newAssignment} lead={name}>
        <NewAssignment {...view} />
      </Frame>
    );
  if (changed)
    return (
      <Frame
        {...view}
        title={`${appointingWords.changeTitle}: ${midSentence(view.roleNames[changed.role])}`}
        lead={`${name}. ${appointingWords.changeLead}`}
      >
        <ChangeTermsForm {...view} row={changed} />
      </Frame>
    );
  if (row)
    return (
      <Frame
        {...view}
        title={`${words.person.endTitle}: ${midSentence(view.roleNames[row.role])}`}
        lead={`${name}. ${words.person.endLead}`}
      >
        <EndAssignmentForm {...view} row={row} />
      </Frame>
    );
  if (asked.konto && person.entry === "none")
    return (
      <Frame
        {...view}
        title={words.person.openAccount}
        lead={`${name}, ${person.email}. ${words.person.openAccountLead}`}
      >
        <OpenAccountForm {...view} />
      </Frame>
    );
  if (asked.andra)
    return (
      <Frame {...view} title={words.person.changeTitle(name)} lead={words.person.changeLead}>
        <ChangePersonForm {...view} />
      </Frame>
    );
  if (asked.lank && person.entry !== "none")
    return (
      <Frame {...view} title={words.invitation.renewTitle(name)} lead={words.invitation.renewLead}>
        <RenewInvitationForm {...view} />
        {person.entry === "invited" && <RevokeInvitationForm {...view} />}
      </Frame>
    );
  if (asked.lamna && person.entry === "open")
    return (
      <Frame {...view} title={words.person.leaveTitle(name)} lead={words.person.leaveLead}>
        <LeaveForm {...view} />
      </Frame>
    );
  return (
    <Frame
      {...view}
      title={name}
      lead={words.person.lead(person.email, person.phone, person.employer)}
      actions={
        <>
          <ButtonLink href={routes.person(slug, person.id, { ny: "ja" })}>
            {words.person.newAssignment}
          </ButtonLink>
          <ButtonLink look="quiet" href={routes.person(slug, person.id, { andra: "ja" })}>
            {words.person.change}
          </ButtonLink>
          {person.entry === "none" && (
            <ButtonLink look="quiet" href={routes.person(slug, person.id, { konto: "ja" })}>
              {words.person.openAccount}
            </ButtonLink>
          )}
          {(person.entry === "open" || waits) && (
            <ButtonLink
              look={person.entry === "expired" ? "main" : "quiet"}
              href={routes.person(slug, person.id, { lank: "ja" })}
            >
              {words.invitation.renew}
            </ButtonLink>
          )}
          <ButtonLink look="plain" href={routes.personHistory(slug, person.id)}>
            {historyWords.person.title}
          </ButtonLink>
          <ButtonLink look="plain" href={routes.personalData(slug, person.id)}>
            {personalDataWords.link}
          </ButtonLink>
          {person.entry === "open" && (
            <ButtonLink look="grave" href={routes.person(slug, person.id, { lamna: "ja" })}>
              {words.person.leave}
            </ButtonLink>
          )}
        </>
      }
    >
      <title>{`${name} – Samma tak`}</title>
      {person.entry !== "open" && (
        <Notice tone="near">
          <p>{entryWords[person.entry]}</p>
        </Notice>
      )}
      {percent > 100 && (
        <Notice tone="near">
          <p>{words.person.tooMuch(percent)}</p>
        </Notice>
      )}
      <AssignmentTable
        caption={words.title}
        none={words.person.none}
        today={view.today}
        roleNames={view.roleNames}
        lines={assignments.map((assignment) => ({
          assignment,
          ...(assignment.state === "over"
            ? {}
            : {
                endHref: routes.person(slug, person.id, { avsluta: assignment.id }),
                ...(hasTerms(assignment.role) && {
                  termsHref: routes.person(slug, person.id, { villkor: assignment.id }),
                }),
              }),
        }))}
      />
      <MayDo {...view} />
    </Frame>
  );
}

type FrameProps = PersonView & {
  title: string;
  lead: string;
  actions?: React.ReactNode;
  children: React.ReactNode;
};

function Frame({ slug, person, title, lead, actions, children }: FrameProps) {
  const crumbs = [
    { href: routes.settings(slug), label: settingsWords.title },
    { href: routes.people(slug), label: words.title },
  ];
  const here =
    title === person.name ? [] : [{ href: routes.person(slug, person.id), label: person.name }];
  return (
    <>
      <PageHeader crumbs={[...crumbs, ...here]} title={title} lead={lead} actions={actions} />
      {children}
    </>
  );
}
