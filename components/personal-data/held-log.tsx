import { EventList } from "@/components/history/event-list";
import { Section } from "@/components/ui/section";
import type { History } from "@/lib/history/events";
import { moment } from "@/lib/i18n/sv/dates";
import { eventTitle } from "@/lib/i18n/sv/history-sentences";
import { personalDataWords as words } from "@/lib/i18n/sv/personal-data";
import type { PersonalData } from "@/lib/personal-data/queries";

/** What the log holds about somebody, field by field. */
export function AboutInLog({ about, own }: { about: History; own: boolean }) {
  return (
    <Section title={own ? words.ownAbout : words.about.title}>
      {about.events.length === 0 ? (
        <p className="text-muted">{words.about.none}</p>
      ) : (
        <EventList events={about.events} names={about.names} level={3} />
      )}
      {about.older !== null && <p className="mt-2 text-muted">{words.more}</p>}
    </Section>
  );
}

/** What somebody has changed, a line each. */
export function DidInLog({ did, own }: { did: NonNullable<PersonalData["did"]>; own: boolean }) {
  const { events, names, older } = did.list;
  return (
    <Section title={own ? words.ownDid : words.did.title}>
      {did.events === 0 ? (
        <p className="text-muted">{words.did.none}</p>
      ) : (
        <p className="mb-2">{words.did.count(did.events)}</p>
      )}
      <ol>
        {events.map((event) => (
          <li key={event.id} className="border-b border-line py-2">
            {eventTitle(event, names)}
            <span className="block text-small text-muted tabular-nums">{moment(event.at)}</span>
          </li>
        ))}
      </ol>
      {older !== null && <p className="mt-2 text-muted">{words.more}</p>}
    </Section>
  );
}
