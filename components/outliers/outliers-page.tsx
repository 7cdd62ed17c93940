import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterSelect } from "@/components/ui/filter-select";
import { Filters } from "@/components/ui/filters";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { outlierStates } from "@/lib/domain/figure-question";
import { outlierWords as words } from "@/lib/i18n/sv/outliers";
import { yearWords } from "@/lib/i18n/sv/year";
import type { Outliers } from "@/lib/outliers/queries";
import { routes } from "@/lib/routes";
import { OutliersTable } from "./outliers-table";

/** The figures of a year that the county may want to ask about, and how far each question has come. */
export function OutliersPage({ data }: { data: Outliers }) {
  const { slug, view, year, years, page, rows, total } = data;
  const waiting = words.waiting(data.asked, data.answered);
  return (
    <>
      <title>{`${words.title} – Samma tak`}</title>
      <PageHeader
        crumbs={[{ href: routes.documents(slug), label: yearWords.documents }]}
        title={words.title}
        lead={`${words.lead(data.out, data.reports, year)}${waiting ? ` ${waiting}` : ""}`}
      />
      <Filters
        action={routes.outliers(slug)}
        clear={view.lage ? routes.outliers(slug, { ar: year }) : null}
      >
        <div className="min-w-[min(8rem,100%)] max-w-[15rem] flex-1 max-sm:max-w-none">
          <label htmlFor="ar" className="mb-0.5 block text-small font-semibold">
            {words.filters.ar}
          </label>
          <select key={year} id="ar" name="ar" defaultValue={year}>
            {years.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </div>
        <FilterSelect
          name="lage"
          label={words.filters.lage}
          value={view.lage}
          all={words.filters.all}
          options={outlierStates.map((state) => ({
            value: state,
            label: words.filters.states[state],
          }))}
        />
      </Filters>
      {rows.length === 0 ? (
        <EmptyState>
          <p>{total === 0 ? words.nothing : words.none}</p>
        </EmptyState>
      ) : (
        <>
          <OutliersTable data={data} />
          <Pagination
            page={page.page}
            pages={page.pages}
            hrefOf={(sida) =>
              routes.outliers(slug, { ar: year, lage: view.lage, sida: sida === 1 ? null : sida })
            }
          />
        </>
      )}
      <div className="mt-8">
        <Disclosure summary={words.howTitle}>
          <ul className="max-w-measure list-disc pl-5">
            {words.how.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </>
  );
}
