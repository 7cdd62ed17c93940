import Link from "next/link";
import { Disclosure } from "@/components/ui/disclosure";
import type { LogItem } from "@/lib/domain/history";
import type { HistoryEvent } from "@/lib/history/events";
import type { Names } from "@/lib/history/names";
import { moment } from "@/lib/i18n/sv/dates";
import { deedSentence, historyWords as words } from "@/lib/i18n/sv/history";
import { eventTitle, itemTitle, whoWord } from "@/lib/i18n/sv/history-sentences";
import { saidFields } from "@/lib/i18n/sv/history-values";
import { uiWords } from "@/lib/i18n/sv/ui";
import { routes } from "@/lib/routes";
import { FieldChanges } from "./field-changes";

type Props = {
  events: HistoryEvent[];
  names: Names;
  /** The county's slug where an event leads to its centre. */
  leadsTo?: string;
  /** Of the heading of an event: 3 where the list stands under one. */
  level?: 2 | 3;
};

/** An event with more things than this shows them when it is asked to. */
const shown = 4;

/** What people did, latest first: when, who, and every thing that became different, field by field. */
export function EventList({ events, names, leadsTo, level = 2 }: Props) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <ol>
      {events.map((event) => {
        const { id, at, items, centres } = event;
        const [only, ...others] = centres;
        const title = eventTitle(event, names);
        return (
          <li
            key={id}
            className="grid grid-cols-1 gap-x-5 gap-y-0.5 border-b border-line py-3 sm:grid-cols-[11rem_minmax(0,1fr)]"
          >
            <p className="text-small text-muted tabular-nums">
              <time dateTime={at.toISOString()}>{moment(at)}</time>
              <span className="block">{whoWord(event)}</span>
            </p>
            <div className="min-w-0">
              <Heading className="text-base font-semibold">
                {leadsTo && only && others.length === 0 ? (
                  <Link href={routes.centre(leadsTo, only)} prefetch={false}>
                    {title}
                  </Link>
                ) : (
                  title
                )}
              </Heading>
              <Items items={items} names={names} more={event.more} />
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function Items({ items, names, more }: { items: LogItem[]; names: Names; more: number }) {
  const list = (some: LogItem[]) => (
    <ul className="text-small">
      {some.map((item) => (
        <Item key={item.id} item={item} names={names} />
      ))}
    </ul>
  );
  const hidden = items.slice(shown);
  return (
    <>
      {list(items.slice(0, shown))}
      {hidden.length > 0 && (
        <Disclosure summary={words.more(hidden.length + more)}>{list(hidden)}</Disclosure>
      )}
      {hidden.length > 0 && more > 0 && (
        <p className="text-small text-muted">{words.notTold(more)}</p>
      )}
    </>
  );
}

function Item({ item, names }: { item: LogItem; names: Names }) {
  const removed = item.deed === "removed";
  return (
    <li className="mt-1.5">
      <p>
        {itemTitle(item, names)}.{" "}
        <span className="text-muted">{deedSentence(item.deed, item.fromOn)}.</span>
      </p>
      <FieldChanges
        fields={saidFields(item, names)}
        deed={item.deed === "added" ? "added" : removed ? "removed" : "changed"}
      />
      {item.reason && (
        <p>
          {uiWords.reason}: {item.reason}
        </p>
      )}
    </li>
  );
}
