import { FilterSelect } from "@/components/ui/filter-select";
import { Filters } from "@/components/ui/filters";
import type { Report } from "@/lib/county-report/queries";
import { overviewWords } from "@/lib/i18n/sv/overviews";
import { routes } from "@/lib/routes";

const words = overviewWords.report.choose;

/** Of which year and which municipality, asked by the address so that the page can be kept and shared. */
export function ReportFilters({ slug, view, years, municipalities }: Report) {
  const [running = 0, ...before] = years;
  const { ar, kommun, siffror, visa } = view;
  return (
    <Filters action={routes.countyReport(slug)} keep={{ siffror, visa }}>
      <FilterSelect
        name="ar"
        label={words.year}
        value={ar}
        all={words.running(running)}
        options={before.map((year) => ({ value: year, label: String(year) }))}
      />
      <FilterSelect
        name="kommun"
        label={words.place}
        value={kommun}
        all={overviewWords.wholeCounty}
        options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
      />
    </Filters>
  );
}
