import type { LogItem } from "@/lib/domain/history";
import { sortableMoment } from "@/lib/i18n/sv/dates";
import { historyWords as words } from "@/lib/i18n/sv/history";
import { eventTitle, itemTitle, whoWord } from "@/lib/i18n/sv/history-sentences";
import { saidFields } from "@/lib/i18n/sv/history-values";
import type { History, HistoryEvent } from "./events";
import type { Names } from "./names";

export const logColumns: string[] = Object.values(words.file.columns);
type Cells = (string | null)[];

const nameIn = (book: Map<string, string>, id: unknown) =>
  (typeof id === "string" && book.get(id)) || null;

/** Whom an item is about: a person's own row, or the assignment that it belongs to. */
function personOf({ table, rowId, values }: LogItem, names: Names): string | null {
  if (table === "person") return nameIn(names.people, rowId);
  const assignment = table === "assignment" ? rowId : values.assignment_id;
  return (
    nameIn(names.people, values.person_id) ??
    ((typeof assignment === "string" && names.assignments.get(assignment)?.person) || null)
  );
}

/** An item as lines, one for each field that was changed; one alone where it has none to tell. */
function linesOf(event: HistoryEvent, item: LogItem, { names, under }: History): Cells[] {
  const { centre = null, unit = null } = under.get(item.id) ?? {};
  const begins = [
    sortableMoment(event.at),
    whoWord(event),
    eventTitle(event, names),
    itemTitle(item, names),
    nameIn(names.centres, centre),
    nameIn(names.units, unit ?? item.values.unit_id),
    personOf(item, names),
    words.deeds[item.deed],
    item.fromOn,
  ];
  const fields = saidFields(item, names);
  if (fields.length === 0) return [[...begins, null, null, null, item.reason]];
  return fields.map((f) => [...begins, f.label, f.before, f.after, item.reason]);
}

/** Events of the log as lines of a file, in the order of the log. */
export function logRows(history: History): Cells[] {
  return history.events.flatMap((event) => {
    const rows = event.items.flatMap((item) => linesOf(event, item, history));
    const more = [sortableMoment(event.at), whoWord(event), words.file.more(event.more)];
    return event.more > 0 ? [...rows, more] : rows;
  });
}

/** Lines of the file at most: what a spreadsheet still opens. */
const mostRows = 200_000;

/**
 * The file part by part, null when there is no more. What is written while it is read comes before its beginning, so
 * nothing is told twice and nothing is left out; a file that is not the whole of what was asked for ends by saying so.
 */
export function logFile(
  part: (before: string | null) => Promise<History>,
  most = mostRows,
): () => Promise<Cells[] | null> {
  let next: { before: string | null } | null = { before: null };
  let told = 0;
  return async () => {
    if (next === null) return null;
    const history = await part(next.before);
    const rows = logRows(history);
    const cut = told + rows.length > most || (told + rows.length === most && history.older);
    next = cut || history.older === null ? null : { before: history.older };
    const kept = rows.slice(0, most - told);
    told += kept.length;
    return cut ? [...kept, [words.file.cut(told)]] : kept;
  };
}
