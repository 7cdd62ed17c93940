import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterSelect } from "@/components/ui/filter-select";
import { FilterDate, Filters } from "@/components/ui/filters";
import { PageHeader } from "@/components/ui/page-header";
import type { History } from "@/lib/history/events";
import type { ChoicesInLog } from "@/lib/history/queries";
import { type ChangesView, subjectNames } from "@/lib/history/schema";
import { subjectWords, historyWords as words } from "@/lib/i18n/sv/history";
import { routes } from "@/lib/routes";
import { EventList } from "./event-list";
import { HistoryPages } from "./pages";

type Props = {
  slug: string;
  view: ChangesView;
  history: History;
  choices: ChoicesInLog;
  /** Whether the log may be taken away as a file. */
  downloads: boolean;
  /** Who has which assignment is not shown to everyone. */
  seesPeople: boolean;
};

/** The whole county's log. */
export function ChangesPage({ slug, view, history, choices, downloads, seesPeople }: Props) {
  const { fore, ...filters } = view;
  const { amne, person, central, fran, till } = filters;
  const filtered = Object.values(filters).some((value) => value !== null);
  const subjects = subjectNames.filter((name) => seesPeople || name !== "personer");
  return (
    <>
      <title>{`${words.county.title} – Samma tak`}</title>
      <PageHeader
        title={words.county.title}
        lead={words.county.lead}
        actions={
          downloads &&
          history.events.length > 0 && (
            <ButtonLink look="quiet" href={routes.changesCsv(slug, filters)}>
              {words.download}
            </ButtonLink>
          )
        }
      />
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
            ...choices.people.map((p) => ({ value: p.id, label: p.name })),
            { value: "system", label: words.system },
          ]}
        />
        <FilterSelect
          name="central"
          label={words.filters.centre}
          value={central}
          all={words.filters.all}
          options={choices.centres.map((c) => ({ value: c.id, label: c.name }))}
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
