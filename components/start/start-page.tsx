import { Vacancies } from "@/components/contact-list/vacancies";
import { NewHere } from "@/components/introduction/way-in";
import { PageHeader } from "@/components/ui/page-header";
import { startWords as words } from "@/lib/i18n/sv/start";
import { routes } from "@/lib/routes";
import type { Start } from "@/lib/start/queries";
import { ChangedKinds } from "./changed-kinds";
import { CountyNumbersPart } from "./county-numbers";
import { FirstSteps } from "./first-steps";
import { LatestChanges } from "./latest-changes";
import { OwnParts } from "./own-parts";
import { ToMend } from "./to-mend";
import { WaitingList } from "./waiting-list";

function titleOf({ parts, own }: Start): string {
  const first = parts[0] ?? "member";
  // Whoever sits in the county's own group comes for the county.
  if (first === "group" && parts.includes("member")) return words.title.member;
  const many = first === "local" ? own.local.length !== 1 : own.staff.length > 1;
  if (many && (first === "local" || first === "staff")) return words.localMany;
  return words.title[first];
}

/** What a person sees first: what waits for her in all her roles, then one part for each kind of role. */
export function StartPage({ slug, start }: { slug: string; start: Start }) {
  const { parts, waiting, steps, own, newTo, findings, vacancies, changed, changes } = start;
  const numbers = start.numbers && start.numbers.total > 0 ? start.numbers : null;
  const title = titleOf(start);
  const ownFirst = parts[0] !== "county" && parts[0] !== "member";
  return (
    <>
      <title>{`${title} – Samma tak`}</title>
      <PageHeader title={title} lead={numbers ? words.lead(numbers) : undefined} />
      {[...own.local, ...own.heads]
        .filter((c) => newTo.includes(c.id))
        .map(({ id, name }) => (
          <NewHere key={id} href={routes.introduction(slug, id)} centre={name} />
        ))}
      {steps && start.numbers && (
        <FirstSteps
          slug={slug}
          steps={steps}
          centres={start.numbers.total}
          findings={findings?.total ?? 0}
          mayName={start.mayName}
        />
      )}
      {waiting && !(steps && waiting.total === 0) && <WaitingList slug={slug} waiting={waiting} />}
      {numbers && ownFirst && <OwnParts slug={slug} start={start} />}
      {numbers && <CountyNumbersPart slug={slug} numbers={numbers} />}
      <div className="grid gap-x-14 lg:grid-cols-[minmax(0,1.4fr)_minmax(17rem,1fr)]">
        <div className="min-w-0">
          {!(numbers && ownFirst) && <OwnParts slug={slug} start={start} />}
          {changed && numbers && <ChangedKinds slug={slug} changed={changed} />}
          {findings && numbers && <ToMend slug={slug} findings={findings} />}
        </div>
        <div className="min-w-0">
          {vacancies && numbers && <Vacancies slug={slug} vacancies={vacancies} />}
          {changes && <LatestChanges slug={slug} changes={changes} />}
        </div>
      </div>
    </>
  );
}
