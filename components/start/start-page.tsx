import { Vacancies } from "@/components/contact-list/vacancies";
import { PageHeader } from "@/components/ui/page-header";
import { startWords as words } from "@/lib/i18n/sv/start";
import type { Start } from "@/lib/start/queries";
import { ChangedKinds } from "./changed-kinds";
import { CountyNumbersPart } from "./county-numbers";
import { FirstSteps } from "./first-steps";
import { LatestChanges } from "./latest-changes";
import { OwnCentres } from "./own-centres";
import { ToMend } from "./to-mend";

/** What a person sees first: one part for each kind of role she has. */
export function StartPage({ slug, start }: { slug: string; start: Start }) {
  const first = start.parts[0] ?? "member";
  const title =
    first === "local" && (start.own?.rows.length ?? 0) !== 1 ? words.localMany : words.title[first];
  return (
    <>
      <title>{`${title} – Samma tak`}</title>
      <PageHeader
        title={title}
        lead={start.numbers && start.numbers.total > 0 ? words.lead(start.numbers) : undefined}
      />
      {start.steps && start.numbers && (
        <FirstSteps
          slug={slug}
          steps={start.steps}
          centres={start.numbers.total}
          findings={start.findings?.total ?? 0}
        />
      )}
      {start.numbers && start.numbers.total > 0 && (
        <CountyNumbersPart slug={slug} numbers={start.numbers} />
      )}
      <div className="grid gap-x-14 lg:grid-cols-[minmax(0,1.4fr)_minmax(17rem,1fr)]">
        <div className="min-w-0">
          {start.own && <OwnCentres slug={slug} own={start.own} alone={first === "local"} />}
          {start.changed && start.numbers && start.numbers.total > 0 && (
            <ChangedKinds slug={slug} changed={start.changed} />
          )}
          {start.findings && start.numbers && start.numbers.total > 0 && (
            <ToMend slug={slug} findings={start.findings} />
          )}
        </div>
        <div className="min-w-0">
          {start.vacancies && start.numbers && start.numbers.total > 0 && (
            <Vacancies slug={slug} vacancies={start.vacancies} />
          )}
          <LatestChanges slug={slug} changes={start.changes} />
        </div>
      </div>
    </>
  );
}
