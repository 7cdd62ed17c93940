import { joinSql, type Sql, sql } from "@/lib/db/sql";
import { addDays, type Day } from "@/lib/domain/day";
import { may, maySomewhere } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { eventsWhere, type Filter, type History } from "./events";
import { type ChangesView, readChangesView, subjects } from "./schema";

/** Events a page. */
export const pageSize = 50;
/** Lines of one event that a page tells one by one. */
const linesAnEvent = 100;
/** A page ends after the event that brings it to so many lines: a browser can hold no more with ease. */
export const linesAPage = 400;

/** Who has which assignment is shown to those who give them; who sits in a group to everyone who reads. */
function open(ctx: Ctx): Filter {
  if (maySomewhere(ctx.actor, "assignment.edit")) return () => [];
  const closed = [...subjects.personer];
  return (a) => [sql`(${a}.table_name <> all(${closed}::text[]) or ${a}.group_id is not null)`];
}

/** Reading the log is a deed of its own. Throws `not_allowed`. */
export async function history(
  ctx: Ctx,
  filter: Filter,
  { before = null, ...more }: { before?: string | null; size?: number; lines?: number } = {},
  each = linesAnEvent,
): Promise<History> {
  if (!may(ctx.actor, "history.read", { level: "county" })) throw new Problem("not_allowed");
  const hidden = open(ctx);
  const shown: Filter = (line) => [...hidden(line), ...filter(line)];
  return eventsWhere(ctx, { size: pageSize, ...more, linesAnEvent: each, filter: shown, before });
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
    ...(await history(ctx, (l) => [sql`${l}.centre_id = ${centreId}::uuid`], { before })),
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
    ...(await history(ctx, (l) => [sql`${l}.unit_id = ${unitId}::uuid`], { before })),
  };
}

/** One group's history: its facts, what it covers, its seats and who sits there. Throws `not_allowed` or `not_found`. */
export async function historyOfGroup(ctx: Ctx, groupId: string, before: string | null) {
  if (!may(ctx.actor, "group.read", { level: "county" })) throw new Problem("not_allowed");
  const group = await ctx.db.governanceGroup.findFirst({
    where: { id: groupId },
    select: { name: true },
  });
  if (!group) throw new Problem("not_found");
  return {
    name: group.name,
    ...(await history(ctx, (l) => [sql`${l}.group_id = ${groupId}::uuid`], { before })),
  };
}

/** The rows that are about a person: her own, her assignments, and what these are bound to. */
async function rowsAbout(ctx: Ctx, personId: string): Promise<string[]> {
  const rows = await ctx.db.$queryRaw<{ id: string }[]>`
    with a as (select id from assignment where county_id = (select app.county()) and person_id = ${personId}::uuid)
    select id from a
    union all select x.id from assignment_municipality x join a on a.id = x.assignment_id where x.county_id = (select app.county())
    union all select x.id from assignment_centre x join a on a.id = x.assignment_id where x.county_id = (select app.county())
    union all select x.id from assignment_service x join a on a.id = x.assignment_id where x.county_id = (select app.county())
    union all select x.id from assignment_share x join a on a.id = x.assignment_id where x.county_id = (select app.county())`;
  return [personId, ...rows.map((r) => r.id)];
}

/** One person's history, for whoever may see who has which assignment. Throws `not_allowed` or `not_found`. */
export async function historyOfPerson(ctx: Ctx, personId: string, before: string | null) {
  if (!may(ctx.actor, "assignment.edit", { level: "county" })) throw new Problem("not_allowed");
  const person = await ctx.db.person.findFirst({ where: { id: personId } });
  if (!person) throw new Problem("not_found");
  const ids = await rowsAbout(ctx, personId);
  return {
    name: person.name,
    ...(await history(ctx, (l) => [sql`${l}.row_id = any(${ids}::uuid[])`], { before })),
  };
}

/** What the log holds about somebody, and what she has changed herself; asks nothing of who reads: that is for whoever calls. */
export async function loggedOf(
  ctx: Ctx,
  { id, account }: { id: string; account: string | null },
  size: number,
) {
  const ids = await rowsAbout(ctx, id);
  const common = { size, lines: 20_000, linesAnEvent, before: null };
  const told: Filter = (l) => [sql`${l}.row_id = any(${ids}::uuid[])`];
  const about = await eventsWhere(ctx, { ...common, filter: told });
  if (account === null) return { about, did: null };
  const [row] = await ctx.db.$queryRaw<{ events: number }[]>`
    select count(distinct transaction)::int as events from audit
    where county_id = (select app.county()) and actor_id = ${account}::uuid`;
  const done: Filter = (l) => [sql`${l}.actor_id = ${account}::uuid`];
  const list = await eventsWhere(ctx, { ...common, filter: done });
  return { about, did: { events: row?.events ?? 0, list } };
}

/** The log's filters as conditions. */
function asked({ amne, person, central, fran, till }: ChangesView): Filter {
  const midnight = (on: string) => sql`(${on}::date::timestamp at time zone 'Europe/Stockholm')`;
  return (l) => [
    ...(amne ? [sql`${l}.table_name = any(${[...subjects[amne]]}::text[])`] : []),
    ...(person === "system"
      ? [sql`${l}.actor_id is null`]
      : person
        ? [sql`${l}.actor_id = ${person}::uuid`]
        : []),
    ...(central ? [sql`${l}.centre_id = ${central}::uuid`] : []),
    ...(fran ? [sql`${l}.at >= ${midnight(fran)}`] : []),
    ...(till ? [sql`${l}.at < ${midnight(addDays(till, 1))}`] : []),
  ];
}

/** How many changes the log shows the person from a day on, of the whole county, as a statement. Throws `not_allowed`. */
export function changesSql(ctx: Ctx, fran: Day): Sql {
  if (!may(ctx.actor, "history.read", { level: "county" })) throw new Problem("not_allowed");
  const a = sql`a`;
  const conditions = [...open(ctx)(a), ...asked(readChangesView({ fran }))(a)];
  const where = joinSql([sql`a.county_id = (select app.county())`, ...conditions], " and ");
  return sql`select count(distinct a.transaction)::int from audit a where ${where}`;
}

/** The whole county's log, with the filters of the address. */
export function listChanges(ctx: Ctx, view: ChangesView): Promise<History> {
  return history(ctx, asked(view), { before: view.fore, lines: linesAPage });
}

/** A part of the same log for a file: so many events and lines that they may be held, each event whole. */
export function partOfChanges(ctx: Ctx, view: ChangesView, before: string | null) {
  if (!may(ctx.actor, "register.export", { level: "county" })) throw new Problem("not_allowed");
  return history(ctx, asked(view), { before, size: 200, lines: 5_000 }, 20_000);
}

/** What may be chosen in the log: everyone in the county who has or had an account, and its centres, in Swedish order. */
export async function choicesInLog(ctx: Ctx) {
  const people = await ctx.db.person.findMany({
    where: { OR: [{ userId: { not: null } }, { formerUserId: { not: null } }] },
    select: { userId: true, formerUserId: true, name: true },
    orderBy: { name: "asc" },
  });
  const centres = await ctx.db.$queryRaw<{ id: string; name: string }[]>`
    select id, name from (
      select distinct on (centre_id) centre_id as id, name from centre_profile
      where county_id = (select app.county()) order by centre_id, from_on <= ${ctx.today}::date desc, from_on desc) c
    order by name, id`;
  return {
    people: people.map((p) => ({ id: p.userId ?? p.formerUserId ?? "", name: p.name })),
    centres,
  };
}
export type ChoicesInLog = Awaited<ReturnType<typeof choicesInLog>>;

/** The latest events of the county, or under some centres only, for a start page. */
export function latestEvents(
  ctx: Ctx,
  count: number,
  centres: readonly string[] | null = null,
): Promise<History> {
  const within = centres && [...centres];
  return history(ctx, (l) => (within ? [sql`${l}.centre_id = any(${within}::uuid[])`] : []), {
    size: count,
  });
}
