import { FilterSelect } from "@/components/ui/filter-select";
import { Filters } from "@/components/ui/filters";
import type { FindingList } from "@/lib/findings/queries";
import { type FindingView, findingGroups, queryOf, severities } from "@/lib/findings/schema";
import { findingWords, severityWords } from "@/lib/i18n/sv/findings";
import { findingsPageWords } from "@/lib/i18n/sv/findings-page";
import { routes } from "@/lib/routes";

const words = findingsPageWords.filters;
type Props = { slug: string; view: FindingView; list: FindingList };

/** The rules and municipalities to choose among are those where something is found. */
export function FindingsFilters({ slug, view, list }: Props) {
  const { regel, allvar, kommun, agare, nya } = view;
  const filtered = [regel, allvar, kommun, agare, nya].some((one) => one !== null);
  const clear = routes.findings(
    slug,
    queryOf(view, { regel: null, allvar: null, kommun: null, agare: null, nya: null, sida: 1 }),
  );
  return (
    <Filters action={routes.findings(slug)} clear={filtered ? clear : null}>
      <FilterSelect
        name="regel"
        label={words.rule}
        value={view.regel}
        all={words.all}
        options={list.byRule.map(({ rule, count }) => ({
          value: rule,
          label: `${findingWords[rule]} (${count})`,
        }))}
      />
      <FilterSelect
        name="allvar"
        label={words.severity}
        value={view.allvar}
        all={words.all}
        options={severities.map((value) => ({ value, label: severityWords[value] }))}
      />
      <FilterSelect
        name="kommun"
        label={words.municipality}
        value={view.kommun}
        all={words.all}
        options={list.municipalities.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <FilterSelect
        name="agare"
        label={words.owner}
        value={agare}
        all={words.all}
        options={list.byOwner.map(({ role, count }) => ({
          value: role,
          label: `${list.roleNames[role]} (${count})`,
        }))}
      />
      {list.since && (
        <FilterSelect
          name="nya"
          label={words.fresh}
          value={nya}
          all={words.all}
          options={[{ value: "ja", label: words.onlyFresh }]}
        />
      )}
      <FilterSelect
        name="gruppera"
        label={words.group}
        value={view.gruppera === "regel" ? null : view.gruppera}
        all={findingsPageWords.groups.regel}
        options={findingGroups
          .filter((value) => value !== "regel")
          .map((value) => ({ value, label: findingsPageWords.groups[value] }))}
      />
      {list.mayNarrow && (
        <FilterSelect
          name="omfang"
          label={words.scope}
          value={view.omfang === "mina" ? null : view.omfang}
          all={findingsPageWords.scopes.mina}
          options={[{ value: "lan", label: findingsPageWords.scopes.lan }]}
        />
      )}
    </Filters>
  );
}
