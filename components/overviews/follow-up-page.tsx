import Link from "next/link";
import { ChangedKinds } from "@/components/start/changed-kinds";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterSelect } from "@/components/ui/filter-select";
import { Filters } from "@/components/ui/filters";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { FollowUp } from "@/lib/county-report/queries";
import { municipalityOf } from "@/lib/domain/overview";
import { needWords } from "@/lib/i18n/sv/need";
import { overviewWords as words } from "@/lib/i18n/sv/overviews";
import { startWords } from "@/lib/i18n/sv/start";
import { routes } from "@/lib/routes";
import { CoveringCentres } from "./covering-centres";
import { DocumentProgressChart } from "./document-progress";
import { OverviewLead } from "./lead";
import { NearNextTable } from "./near-next";
import { NeedTop } from "./need-top";
import { OverviewTable } from "./overview-table";
import { YearFigures } from "./year-figures";

/** The overviews of the county, or of one municipality: what they mean, and the way to the rows of each. */
export function FollowUpPage({ slug, view, municipalities, overview }: FollowUp) {
  const municipality = municipalityOf(overview.scope);
  const { kommun, siffror } = view;
  // A municipality without a centre has its need and what covers it to say.
  const says = overview.centres.length > 0 || municipality !== null;
  const caption = municipality ? startWords.own.title(municipality.name) : words.county;
  return (
    <>
      <title>{`${words.title} – Samma tak`}</title>
      <PageHeader
        title={words.title}
        lead={says && <OverviewLead slug={slug} overview={overview} />}
        actions={
          <ButtonLink look="quiet" href={routes.countyReport(slug, { kommun })}>
            {municipality ? words.report.of(municipality.name) : words.report.ofCounty}
          </ButtonLink>
        }
      />
      <Filters action={routes.followUp(slug)} clear={kommun ? routes.followUp(slug) : null}>
        <FilterSelect
          name="kommun"
          label={words.nearNext.columns.municipality}
          value={kommun}
          all={words.wholeCounty}
          options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
        />
      </Filters>
      {!says ? (
        <EmptyState>
          {words.noCentres} <Link href={routes.need(slug)}>{needWords.top.all}</Link>
        </EmptyState>
      ) : (
        <>
          <Section title={caption} id="i-dag">
            <OverviewTable slug={slug} overview={overview} caption={caption} />
            <NeedTop slug={slug} needs={overview.needs} />
          </Section>
          {overview.need && (
            <CoveringCentres slug={slug} name={municipality?.name ?? ""} need={overview.need} />
          )}
          {overview.documents.some(({ expected }) => expected > 0) && (
            <Section title={words.progress.heading} id="laget">
              {overview.documents.map((one) => (
                <DocumentProgressChart key={one.kind} slug={slug} kommun={kommun} progress={one} />
              ))}
            </Section>
          )}
          {overview.figures && overview.figures.lines.length > 0 && (
            <YearFigures
              slug={slug}
              kommun={kommun}
              figures={overview.figures}
              all={siffror !== null}
              other={routes.followUp(slug, { kommun, siffror: siffror ? null : "alla" }, "siffror")}
            />
          )}
          <ChangedKinds slug={slug} changed={overview.changed} />
          <Section title={words.nearNext.title} id="nasta-typ">
            <NearNextTable slug={slug} near={overview.near} />
          </Section>
        </>
      )}
    </>
  );
}
