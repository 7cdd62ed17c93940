import { ButtonLink } from "@/components/ui/button";
import { type Fact, FactList } from "@/components/ui/fact-list";
import { Notice } from "@/components/ui/notice";
import { type Crumb, PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { RoleNames } from "@/lib/i18n/sv/assignments";
import { personalDataWords as words } from "@/lib/i18n/sv/personal-data";
import type { PersonalData } from "@/lib/personal-data/queries";
import { AboutInLog, DidInLog } from "./held-log";
import { AssignmentsHeld, Invitations, Mentions, SignIns } from "./held-tables";

type Props = {
  data: PersonalData;
  roles: RoleNames;
  /** Read by the person herself. */
  own: boolean;
  title: string;
  lead: string;
  crumbs: Crumb[];
  fileHref: string;
  actions?: React.ReactNode;
};

function accountWord({ account, endedOn, removedOn }: PersonalData): string {
  if (account?.member) return words.account.open;
  if (removedOn !== null) return words.account.removed;
  if (account === null) return words.account.none;
  const came = account.invitations.length === 0 || account.invitations.some((i) => i.usedAt);
  return endedOn !== null && came ? words.account.ended(endedOn) : words.account.notYet;
}

/** All that the county holds of a person, to be read through. */
export function PersonalDataPage(props: Props) {
  const { data, roles, own, title, lead, crumbs, fileHref, actions } = props;
  const { person, account, sessions } = data;
  const facts: Fact[] = [
    { term: words.facts.name, value: person.name },
    { term: words.facts.email, value: person.email },
    { term: words.facts.phone, value: person.phone },
    { term: words.facts.employer, value: person.employer },
    { term: words.facts.account, value: accountWord(data) },
  ];
  const gone = data.removedOn;
  return (
    <>
      <title>{`${title}${own ? "" : `, ${person.name}`} – Samma tak`}</title>
      <PageHeader
        crumbs={crumbs}
        title={title}
        lead={lead}
        actions={
          <>
            {/* A file is fetched and not gone to. */}
            <ButtonLink look="quiet" href={fileHref}>
              {words.download}
            </ButtonLink>
            {actions}
          </>
        }
      />
      {gone !== null && (
        <Notice>
          <p>{words.remove.already(gone)}</p>
        </Notice>
      )}
      <p className="mb-6 max-w-measure text-muted">{words.fileHint}</p>
      <Section title={words.facts.title}>
        <FactList facts={gone === null ? facts : facts.filter((f) => f.value !== person.email)} />
      </Section>
      <AssignmentsHeld assignments={data.assignments} roles={roles} />
      <Mentions slug={data.slug} mentions={data.mentions} leads={!own} />
      {account !== null && <Invitations invitations={account.invitations} />}
      {sessions !== null && <SignIns sessions={sessions} />}
      <AboutInLog about={data.about} own={own} />
      {data.did !== null && <DidInLog did={data.did} own={own} />}
    </>
  );
}
