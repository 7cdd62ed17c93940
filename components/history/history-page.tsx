import { EmptyState } from "@/components/ui/empty-state";
import { type Crumb, PageHeader } from "@/components/ui/page-header";
import type { History } from "@/lib/history/events";
import { historyWords } from "@/lib/i18n/sv/history";
import { EventList } from "./event-list";
import { HistoryPages } from "./pages";

type Props = {
  history: History & { name: string };
  words: { title: string; lead: (name: string) => string };
  crumbs: Crumb[];
  href: string;
  /** Where in the log the page begins; null for the latest. */
  from: string | null;
};

/** The history of one thing. */
export function HistoryPage({ history, words, crumbs, href, from }: Props) {
  const { events, names, name, older } = history;
  return (
    <>
      <title>{`${words.title}, ${name} – Samma tak`}</title>
      <PageHeader crumbs={crumbs} title={words.title} lead={words.lead(name)} />
      {events.length === 0 ? (
        <EmptyState>{historyWords.empty}</EmptyState>
      ) : (
        <EventList events={events} names={names} />
      )}
      <HistoryPages newest={from && href} older={older && `${href}?fore=${older}`} />
    </>
  );
}
