import { EmptyState } from "@/components/ui/empty-state";
import { FilterDate, FilterSelect, Filters } from "@/components/ui/filters";
import { PageHeader } from "@/components/ui/page-header";
import type { History } from "@/lib/history/queries";
import { type ChangesView, subjectNames } from "@/lib/history/schema";
import { subjectWords, historyWords as words } from "@/lib/i18n/sv/history";
import { routes } from "@/lib/routes";
import { EventList } from "./event-list";
import { HistoryPages } from "./pages";

type Props = {
  slug: string;
  view: ChangesView;
  history: History;
  people: { userId: string | null; name: string }[];
  /** Who has which assignment is not shown to everyone. */
  seesPeople: boolean;
};

/** The whole county's log. */
export function ChangesPage({ slug, view, history, people, seesPeople }: Props) {
  const { amne, person, fran, till, fore } = view;
  const filters = { amne, person, fran, till };
  const filtered = Object.values(filters).some((value) => value !== null);
  const subjects = subjectNames.filter((name) => seesPeople || name !== "personer");
  return (
    <>
      <title>{`${words.county.title} – Samma tak`}</title>
      <PageHeader title={words.county.title} lead={words.county.lead} />
      <Filters action={routes.changes(slug)} clear={filtered ? routes.changes(slug) : null}>
        <FilterSelect
          name="amne"
          label={words.filters.subject}
          value={amne}
          all={words.filters.all}
          options={subjects.map((value) => ({ value, label: subjectWords[value] }))}
        />
        <FilterSelect
          name="person"
          label={words.filters.person}
          value={person}
          all={words.filters.all}
          options={[
            ...people.map((p) => ({ value: p.userId ?? "", label: p.name })),
            { value: "system", label: words.system },
          ]}
        />
        <FilterDate name="fran" label={words.filters.from} value={fran} />
        <FilterDate name="till" label={words.filters.to} value={till} />
      </Filters>
      {history.events.length === 0 ? (
        <EmptyState>{filtered ? words.noMatch : words.empty}</EmptyState>
      ) : (
        <EventList events={history.events} names={history.names} leadsTo={slug} />
      )}
      <HistoryPages
        newest={fore && routes.changes(slug, filters)}
        older={history.older && routes.changes(slug, { ...filters, fore: history.older })}
      />
    </>
  );
}
