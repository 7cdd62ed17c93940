import { joinSql, noSql, type Sql, sql } from "@/lib/db/sql";
import { itemsOf, type LogItem, type LogLine } from "@/lib/domain/history";
import type { Ctx } from "@/lib/request";
import { withoutFew } from "./few";
import { type Names, namesFor } from "./names";

/** What somebody did in one go: the lines of one transaction. */
export type HistoryEvent = {
  id: string;
  at: Date;
  /** The system has no account. */
  who: { system: boolean; name: string | null };
  items: LogItem[];
  /** Lines beside those that are told. */
  more: number;
  centres: string[];
  newCentres: number;
  newUnits: number;
};
/** What a line of the log lies under, by the line's id. */
export type Under = { centre: string | null; unit: string | null };
export type History = {
  events: HistoryEvent[];
  names: Names;
  older: string | null;
  under: Map<string, Under>;
};

/** The conditions on a line of the log, whatever the line is called in the statement. */
export type Filter = (line: Sql) => Sql[];
type Asked = {
  filter: Filter;
  /** Events at most. */
  size: number;
  /** Lines of one event that are told one by one; a list that is taken in may have thousands. */
  linesAnEvent: number;
  /** The line of the log before which to begin. */
  before: string | null;
  /** No more events once they have so many lines together. */
  lines?: number;
};

type Row = LogLine & {
  event: string;
  at: Date;
  actor_id: string | null;
  who: string | null;
  lines: number;
  new_centres: number;
  new_units: number;
  centre_id: string | null;
  unit_id: string | null;
  found: number;
};

/**
 * The events whose lines meet the conditions, latest first, from a place in the log; two statements whatever there is.
 * Asks nothing of who reads: that is for whoever calls. An account that was cut loose from somebody whose data are gone
 * is named as she is called since, for all that was done before.
 */
export async function eventsWhere(ctx: Ctx, asked: Asked): Promise<History> {
  const { filter, size, linesAnEvent, before, lines } = asked;
  const where = (line: Sql) =>
    joinSql([sql`${line}.county_id = (select app.county())`, ...filter(line)], " and ");
  const [a, b, x] = [sql`a`, sql`b`, sql`x`];
  const rows = await ctx.db.$queryRaw<Row[]>(sql`
    with e as materialized (
      select a.transaction, a.id from audit a
      where ${where(a)} ${before === null ? noSql : sql`and a.id < ${before}::bigint`}
        and a.id = (select max(b.id) from audit b where b.transaction = a.transaction and ${where(b)})
      order by a.id desc limit ${size + 1}
    ), l as (
      select x.*, e.id as event, row_number() over w as place, (count(*) over (partition by x.transaction))::int as lines,
        (count(*) filter (where x.table_name = 'centre' and x.change = 'insert') over (partition by x.transaction))::int as new_centres,
        (count(*) filter (where x.table_name = 'unit' and x.change = 'insert') over (partition by x.transaction))::int as new_units
      from e join audit x on x.transaction = e.transaction and ${where(x)}
      window w as (partition by x.transaction order by x.id)
    ), m as (
      select l.*, row_number() over (order by l.event desc, l.id) as told from l where l.place <= ${linesAnEvent}
    )
    select l.id::text, l.event::text as event, l.at, l.actor_id, p.name as who, l.change, l.table_name as "table", l.row_id as "rowId", l.centre_id,
      l.unit_id, l.before, l.after, l.lines, l.new_centres, l.new_units, (select count(*) from e)::int as found
    from m l left join lateral (
      select p.name from person p where p.county_id = l.county_id and l.actor_id in (p.user_id, p.former_user_id)
      order by (p.former_user_id is not null and l.at <= p.pseudonymised_at) desc, p.user_id is null limit 1) p on true
    ${lines === undefined ? noSql : sql`where l.told - l.place < ${lines}`}
    order by l.event desc, l.id`);
  const byEvent = new Map<string, Row[]>();
  for (const row of await withoutFew(ctx, rows))
    byEvent.set(row.event, [...(byEvent.get(row.event) ?? []), row]);
  const all = [...byEvent].map(([id, of]) => eventOf(id, of));
  const events = all.slice(0, size);
  return {
    events,
    names: await namesFor(
      ctx,
      events.flatMap((e) => e.items),
      events.flatMap((e) => e.centres),
    ),
    older: (rows[0]?.found ?? 0) > events.length ? (events.at(-1)?.id ?? null) : null,
    under: new Map(rows.map((r) => [r.id, { centre: r.centre_id, unit: r.unit_id }])),
  };
}

function eventOf(id: string, lines: Row[]): HistoryEvent {
  const last = lines.at(-1);
  if (!last) throw new RangeError("an event has at least one line");
  return {
    id,
    at: last.at,
    who: { system: last.actor_id === null, name: last.who },
    items: itemsOf(lines),
    more: last.lines - lines.length,
    centres: [...new Set(lines.flatMap((line) => line.centre_id ?? []))],
    newCentres: last.new_centres,
    newUnits: last.new_units,
  };
}
