import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { Comparison } from "@/lib/compare/queries";
import { askedOf } from "@/lib/compare/schema";
import { compareWords as words } from "@/lib/i18n/sv/compare";
import { overviewWords } from "@/lib/i18n/sv/overviews";
import { routes } from "@/lib/routes";
import { LastYearChart, YearsChart } from "./compare-charts";
import { CompareFilters } from "./compare-filters";
import { isOfTwo } from "./drawn";

/** A figure over centres and years, as charts that each have their table. */
export function ComparePage({ data }: { data: Comparison }) {
  const { slug, view, known, rows, left, apart, instead, mayExport } = data;
  const asked = askedOf(view);
  return (
    <>
      <title>{`${words.title} – Samma tak`}</title>
      <PageHeader
        crumbs={[{ href: routes.followUp(slug), label: overviewWords.title }]}
        title={words.title}
        lead={words.lead}
        actions={
          mayExport &&
          known.length > 0 &&
          rows.length > 0 && (
            <>
              <ButtonLink look="quiet" href={routes.compareCsv(slug, asked)}>
                {words.csv}
              </ButtonLink>
              <ButtonLink look="quiet" href={routes.comparePicture(slug, asked)}>
                {words.picture}
              </ButtonLink>
            </>
          )
        }
      />
      {known.length === 0 ? (
        <EmptyState>{words.noYears}</EmptyState>
      ) : (
        <>
          <CompareFilters data={data} />
          {left > 0 && (
            <Notice tone="near">
              <p>{words.notes.left(left)}</p>
            </Notice>
          )}
          {apart > 0 && (
            <Notice tone="near">
              <p>{words.notes.apart(apart, instead)}</p>
            </Notice>
          )}
          <Charts data={data} />
        </>
      )}
    </>
  );
}

function Charts({ data }: { data: Comparison }) {
  if (data.rows.length === 0) return <EmptyState>{words.noCentres}</EmptyState>;
  if (data.rows.every((row) => row.cells.every((cell) => cell.value === null)))
    return <EmptyState>{words.noValues}</EmptyState>;
  return (
    <>
      {data.years.length > 1 && <YearsChart data={data} />}
      {!isOfTwo(data) && <LastYearChart data={data} />}
    </>
  );
}
