import { joinSql, type Sql, sql } from "@/lib/db/sql";
import { addDays } from "@/lib/domain/day";
import { itemsOf, type LogItem, type LogLine } from "@/lib/domain/history";
import { may, maySomewhere } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { type Names, namesFor } from "./names";
import { type ChangesView, subjects } from "./schema";

/** Events a page. */
export const pageSize = 50;
/** Lines of one event that are told one by one; a list that is taken in may have thousands. */
const linesAnEvent = 100;

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
export type History = { events: HistoryEvent[]; names: Names; older: string | null };

type Row = LogLine & {
  event: string;
  at: Date;
  actor_id: string | null;
  who: string | null;
  lines: number;
  new_centres: number;
  new_units: number;
  centre_id: string | null;
};

/** The conditions on a line of the log, whatever the line is called in the statement. */
type Filter = (line: Sql) => Sql[];

/** Who has which assignment is shown to those who give them. */
function open(ctx: Ctx): Filter {
  if (maySomewhere(ctx.actor, "assignment.edit")) return () => [];
  const closed = [...subjects.personer];
  return (a) => [sql`${a}.table_name <> all(${closed}::text[])`];
}

/** The events whose lines meet the conditions, latest first, from a place in the log; two statements whatever there is. */
async function history(
  ctx: Ctx,
  filter: Filter,
  size: number,
  before: string | null,
): Promise<History> {
  if (!may(ctx.actor, "history.read", { level: "county" })) throw new Problem("not_allowed");
  const hidden = open(ctx);
  const where = (line: Sql) =>
    joinSql(
      [sql`${line}.county_id = (select app.county())`, ...hidden(line), ...filter(line)],
      " and ",
    );
  const [a, b, x] = [sql`a`, sql`b`, sql`x`];
  const rows = await ctx.db.$queryRaw<Row[]>(sql`
    with e as materialized (
      select a.transaction, a.id from audit a
      where ${where(a)} ${before === null ? sql`` : sql`and a.id < ${before}::bigint`}
        and a.id = (select max(b.id) from audit b where b.transaction = a.transaction and ${where(b)})
      order by a.id desc limit ${size + 1}
    ), l as (
      select x.*, e.id as event, row_number() over w as place, (count(*) over (partition by x.transaction))::int as lines,
        (count(*) filter (where x.table_name = 'centre' and x.change = 'insert') over (partition by x.transaction))::int as new_centres,
        (count(*) filter (where x.table_name = 'unit' and x.change = 'insert') over (partition by x.transaction))::int as new_units
      from e join audit x on x.transaction = e.transaction and ${where(x)}
      window w as (partition by x.transaction order by x.id)
    )
    select l.id::text, l.event::text as event, l.at, l.actor_id, p.name as who, l.change, l.table_name as "table", l.row_id as "rowId", l.centre_id,
      l.before, l.after, l.lines, l.new_centres, l.new_units
    from l left join person p on p.county_id = l.county_id and p.user_id = l.actor_id
    where l.place <= ${linesAnEvent}
    order by l.event desc, l.id`);
  const byEvent = new Map<string, Row[]>();
  for (const row of rows) byEvent.set(row.event, [...(byEvent.get(row.event) ?? []), row]);
  const all = [...byEvent].map(([id, lines]) => eventOf(id, lines));
  const events = all.slice(0, size);
  return {
    events,
    names: await namesFor(
      ctx,
      events.flatMap((e) => e.items),
      events.flatMap((e) => e.centres),
    ),
    older: all.length > size ? (events.at(-1)?.id ?? null) : null,
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

/** One centre's history: everything under it, whatever table it was made in. Throws `not_found`. */
export async function historyOfCentre(ctx: Ctx, centreId: string, before: string | null) {
  const profile = await ctx.db.centreProfile.findFirst({
    where: { centreId },
    orderBy: { fromOn: "desc" },
    select: { name: true },
  });
  if (!profile) throw new Problem("not_found");
  return {
    name: profile.name,
    ...(await history(ctx, (l) => [sql`${l}.centre_id = ${centreId}::uuid`], pageSize, before)),
  };
}

/** One unit's history, also what it does at each centre. Throws `not_found`. */
export async function historyOfUnit(ctx: Ctx, unitId: string, before: string | null) {
  const profile = await ctx.db.unitProfile.findFirst({
    where: { unitId },
    orderBy: { fromOn: "desc" },
    select: { name: true },
  });
  if (!profile) throw new Problem("not_found");
  return {
    name: profile.name,
    ...(await history(ctx, (l) => [sql`${l}.unit_id = ${unitId}::uuid`], pageSize, before)),
  };
}

/** The whole county's log, with the filters of the address. */
export async function listChanges(ctx: Ctx, view: ChangesView): Promise<History> {
  const { amne, person, fran, till, fore } = view;
  const midnight = (on: string) => sql`(${on}::date::timestamp at time zone 'Europe/Stockholm')`;
  const filter: Filter = (l) => [
    ...(amne ? [sql`${l}.table_name = any(${[...subjects[amne]]}::text[])`] : []),
    ...(person === "system"
      ? [sql`${l}.actor_id is null`]
      : person
        ? [sql`${l}.actor_id = ${person}::uuid`]
        : []),
    ...(fran ? [sql`${l}.at >= ${midnight(fran)}`] : []),
    ...(till ? [sql`${l}.at < ${midnight(addDays(till, 1))}`] : []),
  ];
  return history(ctx, filter, pageSize, fore);
}

/** Who may be chosen in the log: everyone in the county who has an account, in Swedish order. */
export function peopleInLog(ctx: Ctx) {
  return ctx.db.person.findMany({
    where: { userId: { not: null } },
    select: { userId: true, name: true },
    orderBy: { name: "asc" },
  });
}

/** The latest events of the county, or under some centres only, for a start page. */
export function latestEvents(
  ctx: Ctx,
  count: number,
  centres: readonly string[] | null = null,
): Promise<History> {
  const within = centres && [...centres];
  return history(
    ctx,
    (l) => (within ? [sql`${l}.centre_id = any(${within}::uuid[])`] : []),
    count,
    null,
  );
}
