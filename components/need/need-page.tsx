import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Figures } from "@/components/ui/figures";
import { FilterSelect } from "@/components/ui/filter-select";
import { Filters } from "@/components/ui/filters";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { needMeasures } from "@/lib/domain/need";
import { serviceTypes } from "@/lib/domain/service";
import { chartWords } from "@/lib/i18n/sv/charts";
import { needWords as words } from "@/lib/i18n/sv/need";
import { overviewWords } from "@/lib/i18n/sv/overviews";
import { serviceWords } from "@/lib/i18n/sv/services";
import { coverKeys, coverOfKey } from "@/lib/municipalities/schema";
import type { NeedPageData } from "@/lib/need/queries";
import { routes } from "@/lib/routes";
import { AreaTable } from "./area-table";
import { NeedMap } from "./need-map";
import { NeedTable } from "./need-table";

/** Need against supply: the map, and the same as a list that can be walked by keyboard. */
export function NeedPage({ data }: { data: NeedPageData }) {
  const { slug, view, covers, year, years, rows, sources, mayEdit, mayExport } = data;
  const asked = {
    ar: view.ar,
    visa: view.visa,
    utan: view.utan,
    matt: view.matt === "barn" ? null : view.matt,
  };
  const reached = covers.has + covers.covered;
  return (
    <>
      <title>{`${words.title} – Samma tak`}</title>
      <PageHeader
        crumbs={[{ href: routes.followUp(slug), label: overviewWords.title }]}
        title={words.title}
        lead={words.lead(reached, reached + covers.lacks, data.lacking, year)}
        actions={
          <>
            {mayEdit && (
              <ButtonLink look="quiet" href={routes.needIntake(slug)}>
                {words.intakeLink}
              </ButtonLink>
            )}
            {mayExport && (
              <ButtonLink look="quiet" href={routes.needCsv(slug, asked)}>
                {words.csv}
              </ButtonLink>
            )}
          </>
        }
      />
      {years.length === 0 && (
        <Notice>
          <p>
            {words.noFigures} {mayEdit ? words.noFiguresHint : words.notAllowedHint}
          </p>
        </Notice>
      )}
      <Figures
        figures={coverKeys.map((visa) => ({
          number: covers[coverOfKey[visa]],
          label: words.figures[coverOfKey[visa]](covers[coverOfKey[visa]]),
          href: `${routes.need(slug, { ...asked, visa })}#listan`,
        }))}
      />
      <NeedMap data={data} />
      <div id="listan">
        <Filters
          action={routes.need(slug)}
          clear={
            view.visa || view.utan || view.ar || view.matt !== "barn" ? routes.need(slug) : null
          }
        >
          <FilterSelect
            name="visa"
            label={words.filters.cover}
            value={view.visa}
            all={words.filters.all}
            options={coverKeys.map((value) => ({ value, label: words.covers[coverOfKey[value]] }))}
          />
          <FilterSelect
            name="utan"
            label={words.filters.without}
            value={view.utan}
            all={words.filters.all}
            options={serviceTypes.map((value) => ({ value, label: serviceWords[value] }))}
          />
          <FilterSelect
            name="matt"
            label={words.filters.measure}
            value={view.matt === "barn" ? null : view.matt}
            all={words.measureShort.barn}
            options={needMeasures
              .filter((value) => value !== "barn")
              .map((value) => ({ value, label: words.measureShort[value] }))}
          />
          {years.length > 1 && (
            <FilterSelect
              name="ar"
              label={words.filters.year}
              value={view.ar}
              all={words.filters.latest}
              options={years.map((value) => ({ value, label: String(value) }))}
            />
          )}
        </Filters>
        {rows.length === 0 ? (
          <EmptyState>{words.noMatch}</EmptyState>
        ) : (
          <NeedTable slug={slug} rows={rows} />
        )}
      </div>
      <AreaTable slug={slug} areas={data.areas} />
      {sources.length > 0 && (
        <p className="mt-4 text-small text-muted">
          {chartWords.source} {words.sources(sources)}
        </p>
      )}
    </>
  );
}
