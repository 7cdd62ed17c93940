import { FilterSelect } from "@/components/ui/filter-select";
import { Filters } from "@/components/ui/filters";
import type { Comparison } from "@/lib/compare/queries";
import { comparedKinds, perKeys } from "@/lib/domain/comparison";
import { shippedFigures } from "@/lib/domain/figure";
import { figureName, compareWords as words } from "@/lib/i18n/sv/compare";
import { alone } from "@/lib/i18n/sv/sentence";
import { routes } from "@/lib/routes";
import { CentreBoxes } from "./centre-boxes";

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
        candidates.length > 0 &&
        candidates.length <= mostBoxes && (
          <fieldset className="w-full">
            <legend className="mb-1 text-small font-semibold">{filters.centres}</legend>
            <CentreBoxes centres={candidates} chosen={view.central} />
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
        options={perKeys.map((value) => ({ value, label: alone(words.per[value]) }))}
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
