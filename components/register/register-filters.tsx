import { FilterDate, FilterSelect, Filters, FilterText } from "@/components/ui/filters";
import { kinds } from "@/lib/domain/definition";
import { huvudman, serviceTypes } from "@/lib/domain/service";
import { centreStatuses } from "@/lib/domain/status";
import { kindWords } from "@/lib/i18n/sv/kinds";
import { registerWords } from "@/lib/i18n/sv/register";
import { huvudmanWords, serviceWords } from "@/lib/i18n/sv/services";
import { statusWords } from "@/lib/i18n/sv/statuses";
import type { RegisterView } from "@/lib/register/schema";
import { routes } from "@/lib/routes";

const words = registerWords.filters;
const ofKind = kinds.map((k) => ({ value: k, label: kindWords[k] }));
const ofStatus = [
  { value: "drift", label: words.statusOperation },
  { value: "planerade", label: words.statusPlanned },
  ...centreStatuses.map((s) => ({ value: s, label: statusWords[s] })),
  { value: "alla", label: words.statusAll },
];
const ofService = serviceTypes.map((t) => ({ value: t, label: serviceWords[t] }));
const ofHuvudman = huvudman.map((h) => ({ value: h, label: huvudmanWords[h] }));
const ofAreaType = registerWords.areaTypes.map((label, i) => ({
  value: i + 1,
  label: `${i + 1} ${label}`,
}));

type Props = {
  slug: string;
  view: RegisterView;
  ownDefinition: string | null;
  municipalities: { code: string; name: string }[];
  filtered: boolean;
};

/** What the register is asked for. What is asked seldom is folded away, unless it is asked for now. */
export function RegisterFilters({ slug, view, ownDefinition, municipalities, filtered }: Props) {
  const select = { all: words.all };
  const seldom = [view.lanstyp, view.verksamhet, view.huvudman, view.omradestyp];
  return (
    <Filters
      action={routes.centres(slug)}
      keep={{
        sortera: view.sortera === "namn" ? null : view.sortera,
        ordning: view.ordning === "stigande" ? null : view.ordning,
      }}
      submit={words.apply}
      clear={filtered ? routes.centres(slug) : null}
      moreOpen={seldom.some((value) => value !== null)}
      more={
        <>
          {ownDefinition && (
            <FilterSelect
              {...select}
              name="lanstyp"
              label={words.ownKind}
              value={view.lanstyp}
              options={ofKind}
            />
          )}
          <FilterSelect
            {...select}
            name="verksamhet"
            label={words.service}
            value={view.verksamhet}
            options={ofService}
          />
          <FilterSelect
            {...select}
            name="huvudman"
            label={words.huvudman}
            value={view.huvudman}
            options={ofHuvudman}
          />
          <FilterSelect
            {...select}
            name="omradestyp"
            label={words.areaType}
            value={view.omradestyp}
            options={ofAreaType}
          />
        </>
      }
    >
      <FilterText name="sok" label={words.search} value={view.sok} example={words.searchHint} />
      <FilterSelect {...select} name="typ" label={words.kind} value={view.typ} options={ofKind} />
      <FilterSelect
        {...select}
        name="kommun"
        label={words.municipality}
        value={view.kommun}
        options={municipalities.map((m) => ({ value: m.code, label: m.name }))}
      />
      <FilterSelect
        name="skede"
        label={words.status}
        all={words.statusDefault}
        value={view.skede}
        options={ofStatus}
      />
      <FilterDate name="dag" label={words.day} value={view.dag} />
    </Filters>
  );
}
