import { FigureTable } from "@/components/overviews/figure-table";
import { OverviewLead } from "@/components/overviews/lead";
import { NearNextTable } from "@/components/overviews/near-next";
import { ReportCentres } from "@/components/overviews/report-centres";
import { comparedBy } from "@/components/overviews/ways";
import { saidOf } from "@/components/start/decisions";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { TodoList } from "@/components/ui/todo-list";
import type { DecisionAhead } from "@/lib/decisions-ahead/queries";
import type { Day } from "@/lib/domain/day";
import type { GroupReport } from "@/lib/group-report/queries";
import { standSentence } from "@/lib/i18n/sv/agreements";
import { longDate } from "@/lib/i18n/sv/dates";
import { groupReportWords as words } from "@/lib/i18n/sv/group-report";
import { overviewWords } from "@/lib/i18n/sv/overviews";
import { routes } from "@/lib/routes";

/** How an agreement stands; whose the decision is goes without saying. */
const detailOf = (one: DecisionAhead, today: Day) =>
  one.what === "agreement" ? standSentence(one.agreement, today) : null;

/** What a group has to decide from, on a page made to be printed and brought. */
export function GroupReportPage(props: GroupReport) {
  const { slug, today, group, overview, centres, decisions, roleNames } = props;
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
          <Section title={words.decisions.title} id="beslut">
            <TodoList
              empty={words.decisions.none}
              items={decisions.map((one) => ({
                ...saidOf(slug, one),
                detail: detailOf(one, today),
              }))}
            />
          </Section>
          <Section title={words.centres(centres.length)}>
            <ReportCentres slug={slug} centres={centres} place={null} names={roleNames} />
          </Section>
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
