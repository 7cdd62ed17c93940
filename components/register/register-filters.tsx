import { FilterSelect } from "@/components/ui/filter-select";
import { FilterDate, Filters, FilterText } from "@/components/ui/filters";
import { kinds } from "@/lib/domain/definition";
import { degrees, huvudman, serviceTypes } from "@/lib/domain/service";
import { centreStatuses } from "@/lib/domain/status";
import { kindWords } from "@/lib/i18n/sv/kinds";
import { registerWords } from "@/lib/i18n/sv/register";
import { degreeWords, huvudmanWords, serviceWords } from "@/lib/i18n/sv/services";
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
const ofDegree = degrees.map((d) => ({ value: d, label: degreeWords[d] }));
const ofAreaType = [
  ...registerWords.areaTypes.map((label, i) => ({ value: i + 1, label: `${i + 1} ${label}` })),
  { value: "saknas", label: registerWords.noAreaType },
];

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
  const { lanstyp, verksamhet, huvudman: by, grad, omradestyp } = view;
  const seldom = [lanstyp, verksamhet, by, grad, omradestyp, view.var];
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
          <FilterSelect
            name="var"
            label={words.where}
            all={words.whereAny}
            value={view.var}
            options={[{ value: "ligger", label: words.whereLies }]}
          />
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
            name="grad"
            label={words.degree}
            value={view.grad}
            options={ofDegree}
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
