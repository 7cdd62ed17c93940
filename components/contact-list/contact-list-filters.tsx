import { FilterSelect } from "@/components/ui/filter-select";
import { Filters, FilterText } from "@/components/ui/filters";
import { anyGroup, type ContactListView, listedRoles, shownRows } from "@/lib/contact-list/schema";
import { huvudman, serviceTypes } from "@/lib/domain/service";
import type { RoleNames } from "@/lib/i18n/sv/assignments";
import { contactListWords, listedRoleWords } from "@/lib/i18n/sv/contact-list";
import { huvudmanWords, serviceWords } from "@/lib/i18n/sv/services";
import { routes } from "@/lib/routes";
import { isFiltered } from "./contact-list-query";

const words = contactListWords.filters;
const ofService = serviceTypes.map((t) => ({ value: t, label: serviceWords[t] }));
const ofHuvudman = huvudman.map((h) => ({ value: h, label: huvudmanWords[h] }));
const ofShown = shownRows.map((s) => ({ value: s, label: words.shownOnly[s] }));

type Props = {
  slug: string;
  view: ContactListView;
  municipalities: readonly { code: string; name: string }[];
  groups: readonly { id: string; name: string }[];
  /** There are more groups than these: those of a municipality are there once it is chosen. */
  moreGroups: boolean;
  roleNames: RoleNames;
};

/** What the contact list is asked for. */
export function ContactListFilters(props: Props) {
  const { slug, view, municipalities, groups, moreGroups, roleNames } = props;
  const names = listedRoleWords(roleNames);
  return (
    <Filters
      action={routes.contactList(slug)}
      clear={isFiltered(view) ? routes.contactList(slug) : null}
    >
      <FilterText name="sok" label={words.search} value={view.sok} example={words.searchHint} />
      <FilterSelect
        name="roll"
        label={words.role}
        all={words.roleAll}
        value={view.roll}
        options={listedRoles.map((r) => ({ value: r, label: names[r] }))}
      />
      <FilterSelect
        name="verksamhet"
        label={words.service}
        all={words.all}
        value={view.verksamhet}
        options={ofService}
      />
      <FilterSelect
        name="huvudman"
        label={words.huvudman}
        all={words.all}
        value={view.huvudman}
        options={ofHuvudman}
      />
      <FilterSelect
        name="kommun"
        label={words.municipality}
        all={words.all}
        value={view.kommun}
        options={municipalities.map((m) => ({ value: m.code, label: m.name }))}
      />
      {groups.length > 0 && (
        <FilterSelect
          name="grupp"
          label={moreGroups ? words.groupOf : words.group}
          all={words.all}
          value={view.grupp}
          options={[
            { value: anyGroup, label: words.anyGroup },
            ...groups.map((g) => ({ value: g.id, label: g.name })),
          ]}
        />
      )}
      <FilterSelect
        name="visa"
        label={words.shown}
        all={words.shownAll}
        value={view.visa}
        options={ofShown}
      />
    </Filters>
  );
}
