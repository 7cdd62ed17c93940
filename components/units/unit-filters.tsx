import { FilterSelect } from "@/components/ui/filter-select";
import { Filters, FilterText } from "@/components/ui/filters";
import { huvudman, utforare } from "@/lib/domain/service";
import { huvudmanWords, utforareWords } from "@/lib/i18n/sv/services";
import {
  participationWords,
  unitFormWords,
  unitTypeWords,
  unitWords as words,
} from "@/lib/i18n/sv/units";
import { routes } from "@/lib/routes";
import { participations, type UnitsView, unitTypes } from "@/lib/units/schema";

type Props = {
  slug: string;
  view: UnitsView;
  municipalities: { code: string; name: string }[];
  filtered: boolean;
};

const labels = unitFormWords.fields;

export function UnitFilters({ slug, view, municipalities, filtered }: Props) {
  return (
    <Filters action={routes.units(slug)} clear={filtered ? routes.units(slug) : null}>
      <FilterText name="sok" label={words.search} value={view.sok} example={words.searchExample} />
      <FilterSelect
        name="typ"
        label={labels.type}
        value={view.typ}
        all={words.all}
        options={unitTypes.map((t) => ({ value: t, label: unitTypeWords[t] }))}
      />
      <FilterSelect
        name="huvudman"
        label={labels.huvudman}
        value={view.huvudman}
        all={words.all}
        options={huvudman.map((h) => ({ value: h, label: huvudmanWords[h] }))}
      />
      <FilterSelect
        name="utforare"
        label={labels.utforare}
        value={view.utforare}
        all={words.all}
        options={utforare.map((u) => ({ value: u, label: utforareWords[u] }))}
      />
      <FilterSelect
        name="kommun"
        label={labels.homeMunicipality}
        value={view.kommun}
        all={words.all}
        options={municipalities.map((m) => ({ value: m.code, label: m.name }))}
      />
      <FilterSelect
        name="medverkar"
        label={words.columns.participates}
        value={view.medverkar}
        all={words.all}
        options={participations.map((p) => ({ value: p, label: participationWords[p] }))}
      />
    </Filters>
  );
}
