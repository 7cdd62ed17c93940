import Link from "next/link";
import { CentreConfirmations } from "@/components/confirmations/centre-confirmations";
import { CentreCoordinators } from "@/components/contact-list/centre-coordinators";
import { DescriptionsPart } from "@/components/descriptions/descriptions";
import { CentreFindings } from "@/components/findings/centre-findings";
import { Mark } from "@/components/mark";
import { Button, ButtonLink } from "@/components/ui/button";
import { FilterDate } from "@/components/ui/filters";
import { PageHeader } from "@/components/ui/page-header";
import type { CentreStanding } from "@/lib/centre-agreements/queries";
import type { CentreRecord } from "@/lib/centres/queries";
import type { ConditionsAt as Conditions } from "@/lib/compensation/queries";
import type { GroupConfirmation } from "@/lib/confirmations/queries";
import type { Coordinators } from "@/lib/contact-list/queries";
import type { Described } from "@/lib/descriptions/queries";
import type { Day } from "@/lib/domain/day";
import type { Found } from "@/lib/findings/queries";
import type { LocalGroup } from "@/lib/groups/queries";
import type { RoleNames } from "@/lib/i18n/sv/assignments";
import { centreWords as words } from "@/lib/i18n/sv/centre";
import { centreYearWords } from "@/lib/i18n/sv/centre-year";
import { longDate } from "@/lib/i18n/sv/dates";
import { introductionWords } from "@/lib/i18n/sv/introduction";
import { kindWords, markLabel } from "@/lib/i18n/sv/kinds";
import { registerWords } from "@/lib/i18n/sv/register";
import { midSentence } from "@/lib/i18n/sv/sentence";
import { statusWords } from "@/lib/i18n/sv/statuses";
import type { KindAccount } from "@/lib/kind/queries";
import { routes } from "@/lib/routes";
import { CentreAgreements } from "./centre-agreements";
import { CentreFacts } from "./centre-facts";
import { CentreLife } from "./centre-life";
import { CentreServices } from "./centre-services";
import { KindReasons } from "./kind-reasons";

export type CentrePageProps = {
  slug: string;
  centre: CentreRecord;
  account: KindAccount;
  coordinators: Coordinators;
  /** The groups that answer for it today; null on another day, and for whoever does not read about groups. */
  localGroups: LocalGroup[] | null;
  /** What it stands under that day; null for whoever does not read agreements. */
  standing: CentreStanding | null;
  /** Whom an uppdragsbeskrivning describes today; null as above. */
  described: Described[] | null;
  /** How it stands to the conditions for compensation that day; null as above, and where the county has no levels. */
  conditions: Conditions | null;
  on: Day;
  today: Day;
  may: {
    /** The rest of the register, which the page leads on to. */
    read: boolean;
    history: boolean;
    edit: boolean;
    service: boolean;
    status: boolean;
    confirm: boolean;
    actor: boolean;
    exception: boolean;
    agreement: boolean;
  };
  /** What there is to mend and what is confirmed; null on another day than today. */
  now: { findings: Found[]; names: RoleNames; groups: GroupConfirmation[] } | null;
};

export function CentrePage(props: CentrePageProps) {
  const { slug, centre, account, on, today, may, now } = props;
  const name = centre.profile?.name ?? "";
  const { kind, degrees } = account.national;
  const kindText = `${kindWords[kind]}${account.planned ? ` (${midSentence(registerWords.planned)})` : ""}`;
  return (
    <>
      <title>{`${name} – Samma tak`}</title>
      <PageHeader
        {...(may.read && { crumbs: [{ href: routes.centres(slug), label: registerWords.title }] })}
        mark={
          <Mark
            degrees={degrees}
            kind={kind}
            planned={account.planned}
            label={markLabel(kind, degrees, account.planned)}
            className="inline-block h-11 w-13"
          />
        }
        title={name}
        lead={`${centre.status?.status === "avvecklad" ? "" : `${kindText}. `}${centre.status ? `${statusWords[centre.status.status]} ${words.since(longDate(centre.status.fromOn))}` : ""}${centre.profile ? ` i ${centre.profile.municipality.name}` : ""}.`}
        actions={
          <>
            {may.confirm && (
              <ButtonLink look="quiet" href={routes.confirm(slug, centre.id)}>
                {words.confirm}
              </ButtonLink>
            )}
            <ButtonLink look="plain" href={routes.centreYear(slug, centre.id)}>
              {centreYearWords.line}
            </ButtonLink>
            <ButtonLink look="plain" href={routes.introduction(slug, centre.id)}>
              {introductionWords.link}
            </ButtonLink>
            {may.history && (
              <ButtonLink look="plain" href={routes.centreHistory(slug, centre.id)}>
                {words.history}
              </ButtonLink>
            )}
          </>
        }
      />
      <AsOf
        slug={slug}
        id={centre.id}
        on={on}
        today={today}
        known={centre.profile !== null && centre.profile.fromOn <= on}
      />
      <div className="grid gap-x-14 lg:grid-cols-[minmax(0,1.75fr)_minmax(17rem,1fr)]">
        <div className="min-w-0">
          <KindReasons {...props} />
          <CentreServices {...props} />
        </div>
        <div className="min-w-0">
          {now && (
            <>
              <CentreFindings findings={now.findings} names={now.names} />
              <CentreConfirmations
                slug={slug}
                centreId={centre.id}
                groups={now.groups}
                mayConfirm={may.confirm}
              />
            </>
          )}
          {props.standing && (
            <CentreAgreements
              slug={slug}
              standing={props.standing}
              described={props.described}
              conditions={props.conditions}
              mayRegister={may.agreement}
            />
          )}
          {!props.standing && <DescriptionsPart slug={slug} described={props.described} />}
          <CentreCoordinators coordinators={props.coordinators} />
          <CentreLife {...props} />
        </div>
      </div>
      <CentreFacts {...props} />
    </>
  );
}

function AsOf({
  slug,
  id,
  on,
  today,
  known,
}: {
  slug: string;
  id: string;
  on: Day;
  today: Day;
  known: boolean;
}) {
  return (
    <form
      action={routes.centre(slug, id)}
      className="mb-6 flex flex-wrap items-end gap-x-3 gap-y-2"
      data-noprint
    >
      <FilterDate name="dag" label={words.asOf} value={on === today ? null : on} />
      <Button look="quiet">{registerWords.filters.apply}</Button>
      {on !== today && (
        <p className="self-center">
          {known ? words.asOfNow(longDate(on), on < today) : words.notThen}{" "}
          <Link href={routes.centre(slug, id)}>{words.backToToday}</Link>
        </p>
      )}
    </form>
  );
}
