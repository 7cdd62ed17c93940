import Link from "next/link";
import { FigureTable } from "@/components/overviews/figure-table";
import { OverviewLead } from "@/components/overviews/lead";
import { NearNextTable } from "@/components/overviews/near-next";
import { ReportCentres } from "@/components/overviews/report-centres";
import { comparedBy } from "@/components/overviews/ways";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { GroupReport } from "@/lib/group-report/queries";
import { standSentence } from "@/lib/i18n/sv/agreements";
import { longDate } from "@/lib/i18n/sv/dates";
import { groupReportWords as words } from "@/lib/i18n/sv/group-report";
import { overviewWords } from "@/lib/i18n/sv/overviews";
import { routes } from "@/lib/routes";

/** What a group has to decide from, on a page made to be printed and brought. */
export function GroupReportPage(props: GroupReport) {
  const { slug, today, group, overview, centres, agreements, roleNames } = props;
  const { figures, near } = overview;
  const title = words.title(group.name);
  const central = centres.map(({ id }) => id);
  return (
    <>
      <title>{`${title} – Samma tak`}</title>
      <PageHeader
        crumbs={[{ href: routes.group(slug, group.id), label: group.name }]}
        title={title}
        lead={centres.length > 0 && <OverviewLead slug={slug} overview={overview} />}
      />
      <p className="mb-5 text-small text-muted">{overviewWords.report.asOf(longDate(today))}</p>
      <p className="mb-5 text-small text-muted" data-noprint>
        {overviewWords.report.howTo}
      </p>
      {centres.length === 0 ? (
        <EmptyState>{words.none}</EmptyState>
      ) : (
        <>
          <Section title={words.centres(centres.length)}>
            <ReportCentres slug={slug} centres={centres} place={null} names={roleNames} />
          </Section>
          {agreements.length > 0 && (
            <Section title={words.agreements(agreements.length)}>
              <ul>
                {agreements.map((one) => (
                  <li key={one.id} className="border-b border-line py-2">
                    <Link href={routes.agreement(slug, one.id)} prefetch={false}>
                      {one.title}
                    </Link>
                    <span className="block text-small text-muted">{standSentence(one, today)}</span>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          {figures && figures.lines.length > 0 && (
            <Section title={overviewWords.figures.title(figures.year)}>
              <FigureTable
                caption={overviewWords.figures.title(figures.year)}
                year={figures.year}
                begun={figures.begun}
                lines={figures.lines}
                compared={(siffra) => comparedBy(slug, { siffra, central, year: figures.year })}
              />
            </Section>
          )}
          {near.length > 0 && (
            <Section title={overviewWords.nearNext.title}>
              <NearNextTable slug={slug} near={near} />
            </Section>
          )}
        </>
      )}
    </>
  );
}
