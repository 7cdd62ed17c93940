import { NewHere } from "@/components/introduction/way-in";
import { PageHeader } from "@/components/ui/page-header";
import { municipalityOf } from "@/lib/domain/overview";
import { startWords as words } from "@/lib/i18n/sv/start";
import { routes } from "@/lib/routes";
import type { Start } from "@/lib/start/queries";
import { ChangedKinds } from "./changed-kinds";
import { CountyToday, OwnHuvudman, OwnMunicipality, ReportLinks } from "./decided-on";
import { Decisions } from "./decisions";
import { FirstSteps } from "./first-steps";
import { HandedTo } from "./handed-to";
import { Happened } from "./happened";
import { LatestChanges } from "./latest-changes";
import { leadOf } from "./lead-of";
import { OwnParts } from "./own-parts";
import { ToMend } from "./to-mend";
import { WaitingList } from "./waiting-list";

/** So many of each list, and the rest on the page of all that waits. */
const mostShown = 7;

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
  const { parts, waiting, steps, own, newTo, findings, changed, decisions, decidedOn } = start;
  const overview = start.overview && start.overview.centres.length > 0 ? start.overview : null;
  const title = titleOf(start);
  const ownFirst = parts[0] !== "county" && parts[0] !== "member";
  // A table of her groups' centres needs the whole width, wherever it stands.
  const wide = ownFirst || start.groupLines.size > 0;
  return (
    <>
      <title>{`${title} – Samma tak`}</title>
      <PageHeader
        title={title}
        lead={leadOf(slug, start)}
        actions={overview && <ReportLinks slug={slug} start={start} />}
      />
      {[...own.local, ...own.heads]
        .filter((c) => newTo.includes(c.id))
        .map(({ id, name }) => (
          <NewHere key={id} href={routes.introduction(slug, id)} centre={name} />
        ))}
      {steps && start.overview && (
        <FirstSteps
          slug={slug}
          steps={steps}
          centres={start.overview.centres.length}
          findings={findings?.total ?? 0}
          mayName={start.mayName}
        />
      )}
      {waiting && !(steps && waiting.total === 0) && <WaitingList slug={slug} waiting={waiting} />}
      <HandedTo slug={slug} handed={start.handed} most={mostShown} />
      {decisions && (decisions.length > 0 || !waiting) && (
        <Decisions slug={slug} decisions={decisions} most={mostShown} />
      )}
      {decidedOn.map((one) => (
        <OwnMunicipality key={municipalityOf(one.scope)?.code ?? ""} slug={slug} overview={one} />
      ))}
      {overview &&
        start.huvudman.map((one) => <OwnHuvudman key={one.huvudman} slug={slug} overview={one} />)}
      {wide && <OwnParts slug={slug} start={start} />}
      {overview && <CountyToday slug={slug} overview={overview} />}
      <div className="grid gap-x-14 lg:grid-cols-[minmax(0,1.4fr)_minmax(17rem,1fr)]">
        <div className="min-w-0 empty:hidden">
          {!wide && <OwnParts slug={slug} start={start} />}
          {changed && overview && <ChangedKinds slug={slug} changed={changed} />}
          {findings && overview && <ToMend slug={slug} findings={findings} />}
        </div>
        <div className="min-w-0">
          <Happened slug={slug} start={start} />
          <LatestChanges slug={slug} start={start} />
        </div>
      </div>
    </>
  );
}
