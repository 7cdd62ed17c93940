import { FilterSelect, Filters } from "@/components/ui/filters";
import type { Comparison } from "@/lib/compare/queries";
import { comparedKinds, denominatorKeys } from "@/lib/domain/comparison";
import { shippedFigures } from "@/lib/domain/figure";
import { figureName, compareWords as words } from "@/lib/i18n/sv/compare";
import { routes } from "@/lib/routes";

/** So many boxes are shown at once; where there are more, a municipality is chosen first. */
const mostBoxes = 120;

/** What is compared, asked by the address so that the view can be kept and shared. */
export function CompareFilters({ data }: { data: Comparison }) {
  const { slug, view, known, municipalities, candidates } = data;
  const { filters } = words;
  const years = known.map((year) => ({ value: year, label: String(year) }));
  const [firstFigure, ...otherFigures] = shippedFigures.map((one) => one.key);
  return (
    <Filters
      action={routes.compare(slug)}
      clear={routes.compare(slug)}
      more={
        candidates.length <= mostBoxes && (
          <fieldset className="w-full">
            <legend className="mb-1 text-small font-semibold">{filters.centres}</legend>
            <div className="grid grid-cols-[repeat(auto-fill,minmax(min(17rem,100%),1fr))] gap-x-4">
              {candidates.map(({ id, name }) => (
                <label key={id} className="flex min-h-8 items-start gap-2 py-0.5">
                  <input
                    type="checkbox"
                    name="central"
                    value={id}
                    defaultChecked={view.central.includes(id)}
                  />
                  <span className="min-w-0">{name}</span>
                </label>
              ))}
            </div>
          </fieldset>
        )
      }
      moreOpen={view.central.length > 0}
    >
      <FilterSelect
        name="siffra"
        label={filters.figure}
        value={view.siffra === firstFigure ? null : view.siffra}
        all={figureName(firstFigure ?? "")}
        options={otherFigures.map((value) => ({ value, label: figureName(value) }))}
      />
      <FilterSelect
        name="per"
        label={filters.per}
        value={view.per}
        all={filters.perNone}
        options={denominatorKeys.map((value) => ({ value, label: words.per[value] }))}
      />
      <FilterSelect
        name="typ"
        label={filters.kind}
        value={view.typ}
        all={filters.usualKind}
        options={comparedKinds.map((value) => ({ value, label: words.kinds[value] }))}
      />
      <FilterSelect
        name="kommun"
        label={filters.municipality}
        value={view.kommun}
        all={filters.wholeCounty}
        options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <FilterSelect
        name="fran"
        label={filters.from}
        value={view.fran}
        all={filters.usual}
        options={years}
      />
      <FilterSelect
        name="till"
        label={filters.till}
        value={view.till}
        all={filters.latest}
        options={years}
      />
      <FilterSelect
        name="prel"
        label={filters.preliminary}
        value={view.prel}
        all={filters.without}
        options={[{ value: "ja", label: filters.with }]}
      />
    </Filters>
  );
}
