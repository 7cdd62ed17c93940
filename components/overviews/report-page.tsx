import { ChangedKinds } from "@/components/start/changed-kinds";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { Report } from "@/lib/county-report/queries";
import { municipalityOf } from "@/lib/domain/overview";
import { longDate } from "@/lib/i18n/sv/dates";
import { overviewWords } from "@/lib/i18n/sv/overviews";
import { startWords } from "@/lib/i18n/sv/start";
import { routes } from "@/lib/routes";
import { DocumentProgressChart } from "./document-progress";
import { OverviewLead } from "./lead";
import { NearNextTable } from "./near-next";
import { NeedTop } from "./need-top";
import { OverviewTable } from "./overview-table";
import { ReportAgreements } from "./report-agreements";
import { ReportCentres } from "./report-centres";
import { ReportFilters } from "./report-filters";
import { ReportMap } from "./report-map";
import { YearFigures } from "./year-figures";

const words = overviewWords.report;

/** The year on a page, made to be printed and to be shown in a meeting: of the county or of one municipality. */
export function ReportPage(props: Report) {
  const { slug, county, on, view, overview, centres, roleNames, map } = props;
  const municipality = municipalityOf(overview.scope);
  const says = overview.centres.length > 0 || municipality !== null;
  const place = municipality?.name ?? county;
  const { kommun, siffror, visa, ar } = view;
  const title = words.title(place, ar);
  const { asOf } = overview;
  const caption = asOf
    ? overviewWords.onDay(place, asOf)
    : municipality
      ? startWords.own.title(municipality.name)
      : overviewWords.county;
  const projected = visa !== null;
  return (
    <div {...(projected ? { "data-projected": true } : {})}>
      <title>{`${title} – Samma tak`}</title>
      <PageHeader
        crumbs={[{ href: routes.followUp(slug, { kommun }), label: overviewWords.title }]}
        title={title}
        lead={says && <OverviewLead slug={slug} overview={overview} />}
        actions={
          <ButtonLink
            look="quiet"
            href={routes.countyReport(slug, {
              ...{ ar, kommun, siffror },
              visa: projected ? null : "projektor",
            })}
          >
            {projected ? words.plain : words.projector}
          </ButtonLink>
        }
      />
      <p className="mb-5 text-small text-muted">
        {ar === null ? words.asOf(longDate(on)) : words.past(ar, longDate(on))}
      </p>
      <p className="mb-5 text-small text-muted" data-noprint>
        {words.howTo}
      </p>
      <ReportFilters {...props} />
      {!says ? (
        <EmptyState>{overviewWords.noCentres}</EmptyState>
      ) : (
        <>
          <Section title={caption} id="overblick">
            <OverviewTable slug={slug} overview={overview} caption={caption} />
            {map ? <ReportMap data={map} /> : null}
            <NeedTop slug={slug} needs={overview.needs} />
          </Section>
          {overview.documents.some(({ expected }) => expected > 0) && (
            <Section title={overviewWords.progress.heading}>
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
              other={routes.countyReport(slug, {
                ar,
                kommun,
                visa,
                siffror: siffror ? null : "alla",
              })}
            />
          )}
          {asOf && <ChangedKinds slug={slug} changed={overview.changed} asOf={asOf} />}
          {asOf === null && (
            <ReportAgreements slug={slug} today={on} agreements={overview.agreements} />
          )}
          {centres.length > 0 && (
            <Section title={words.centres}>
              <ReportCentres slug={slug} centres={centres} place={municipality} names={roleNames} />
            </Section>
          )}
          {overview.near.length > 0 && (
            <Section title={overviewWords.nearNext.title} id="nasta-typ">
              <NearNextTable slug={slug} near={overview.near} />
            </Section>
          )}
        </>
      )}
    </div>
  );
}
