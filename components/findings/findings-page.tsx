import { EmptyState } from "@/components/ui/empty-state";
import { Figures } from "@/components/ui/figures";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { groupsOnPage, pageSize } from "@/lib/findings/grouping";
import type { FindingList } from "@/lib/findings/queries";
import { type FindingView, findingView, queryOf, severities } from "@/lib/findings/schema";
import { findingsPageWords as words } from "@/lib/i18n/sv/findings-page";
import { routes } from "@/lib/routes";
import { FindingsByCentre } from "./findings-by-centre";
import { FindingsByOwner } from "./findings-by-owner";
import { FindingsByRule } from "./findings-by-rule";
import { FindingsFilters } from "./findings-filters";
import { SinceVisit } from "./since-visit";

type Props = { slug: string; view: FindingView; list: FindingList };

export function FindingsPage({ slug, view, list }: Props) {
  const { counts, rows } = list;
  const hrefOf = (over: Partial<FindingView>) => routes.findings(slug, queryOf(view, over));
  const groups = groupsOnPage(rows, view);
  return (
    <>
      <title>{`${words.title} – Samma tak`}</title>
      <PageHeader title={words.title} lead={words.lead(counts.total, counts.centres)} />
      {counts.total > 0 && (
        <Figures
          figures={severities.map((allvar) => ({
            number: counts[allvar],
            label: words.figures[allvar],
            href: hrefOf({ allvar, regel: null, kommun: null, agare: null, nya: null, sida: 1 }),
          }))}
        />
      )}
      {list.since && (
        <SinceVisit
          slug={slug}
          since={list.since}
          today={list.today}
          by={view.gruppera}
          names={list.roleNames}
          freshHref={hrefOf({ ...findingView.parse({}), omfang: view.omfang, nya: "ja" })}
        />
      )}
      {(counts.total > 0 || list.mayNarrow) && (
        <FindingsFilters slug={slug} view={view} list={list} />
      )}
      {rows.length === 0 ? (
        <Nothing list={list} />
      ) : view.gruppera === "regel" ? (
        <div className="[&>section:first-child]:border-t-0">
          <FindingsByRule slug={slug} groups={groups} names={list.roleNames} />
        </div>
      ) : view.gruppera === "agare" ? (
        <div className="[&>section:first-child]:border-t-0">
          <FindingsByOwner slug={slug} groups={groups} names={list.roleNames} />
        </div>
      ) : (
        <div className="[&>section:first-child]:border-t-0">
          <FindingsByCentre slug={slug} groups={groups} names={list.roleNames} />
        </div>
      )}
      <Pagination
        page={view.sida}
        pages={Math.ceil(rows.length / pageSize)}
        hrefOf={(sida) => hrefOf({ sida })}
      />
    </>
  );
}

function Nothing({ list: { counts, municipalities } }: Pick<Props, "list">) {
  if (counts.total > 0) return <EmptyState>{words.noMatch}</EmptyState>;
  if (municipalities.length === 0) return <EmptyState>{words.emptyCounty}</EmptyState>;
  return <EmptyState title={words.empty}>{words.emptyHint}</EmptyState>;
}
