import { fromDate } from "@/lib/db/day";
import { whileUnchanged } from "@/lib/db/unchanged";
import { missingGoals } from "@/lib/domain/carry";
import { addDays, type Day, day } from "@/lib/domain/day";
import type { DocumentKind } from "@/lib/domain/document";
import type { Deadlines } from "@/lib/domain/document-year";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { themesOf } from "@/lib/themes/queries";

/** Throws `not_allowed` for whoever may not open a year, change its days or its template. */
export function mustKeepYear(ctx: Ctx): void {
  if (!may(ctx.actor, "round.edit", { level: "county" })) throw new Problem("not_allowed");
}

async function readRounds(ctx: Ctx) {
  const rows = await ctx.db.documentRound.findMany({
    relationLoadStrategy: "join",
    include: {
      sections: { orderBy: { position: "asc" } },
      figures: { orderBy: { position: "asc" } },
    },
    orderBy: [{ year: "desc" }, { kind: "asc" }],
  });
  return rows.map((row) => ({
    ...row,
    openedOn: fromDate(row.openedOn),
    /** The last days that were chosen, where the next bank day holds in their place. */
    chosen: {
      deadlineOn: fromDate(row.deadlineChosenOn),
      graceOn: fromDate(row.graceChosenOn),
      lastOn: fromDate(row.lastChosenOn),
    },
    deadlines: {
      opensOn: fromDate(row.opensOn),
      deadlineOn: fromDate(row.deadlineOn),
      graceOn: fromDate(row.graceOn),
      lastOn: fromDate(row.lastOn),
    } satisfies Deadlines,
  }));
}
export type Round = Awaited<ReturnType<typeof readRounds>>[number];

/** Every round that the county has opened, the latest year first. */
export function roundsOf(ctx: Ctx): Promise<readonly Round[]> {
  return whileUnchanged(ctx, "rounds", () => readRounds(ctx));
}

/** One of the county's rounds. Throws `not_found`. */
export async function roundOf(ctx: Ctx, by: { id: string } | { kind: DocumentKind; year: number }) {
  const found = (await roundsOf(ctx)).find((round) =>
    "id" in by ? round.id === by.id : round.kind === by.kind && round.year === by.year,
  );
  if (!found) throw new Problem("not_found");
  return found;
}

/** Whether the plans of a year are closed, and with them the county's goals of it. */
export const isClosed = (rounds: readonly Round[], year: number): boolean =>
  rounds.some((r) => r.kind === "plan" && r.year === year && r.closedAt !== null);

/** Who closed a round and when, and who last opened it again; null where nobody has done either. */
export async function closingOf(ctx: Ctx, round: Round) {
  const { closedAt, closedBy, reopenedAt, reopenedBy } = round;
  if (closedAt === null && reopenedAt === null) return null;
  const users = [closedBy, reopenedBy].filter((one) => one !== null);
  const people = await ctx.db.person.findMany({
    where: { OR: [{ userId: { in: users } }, { formerUserId: { in: users } }] },
    select: { name: true, userId: true, formerUserId: true },
  });
  const nameOf = (user: string | null) =>
    people.find((p) => user !== null && (p.userId === user || p.formerUserId === user))?.name ??
    null;
  return { closedAt, closedBy: nameOf(closedBy), reopenedAt, reopenedBy: nameOf(reopenedBy) };
}
export type RoundClosing = NonNullable<Awaited<ReturnType<typeof closingOf>>>;

/** The days that are usual: a plan by 15 December the year before, a report by 15 February the year after. Source: 4.4. */
export function usualDays(kind: DocumentKind, year: number): Deadlines {
  const at = (y: number, rest: string): Day => day(`${y}-${rest}`);
  const [opensOn, deadlineOn, lastOn] =
    kind === "plan"
      ? [at(year - 1, "10-01"), at(year - 1, "12-15"), at(year, "01-31")]
      : [at(year + 1, "01-01"), at(year + 1, "02-15"), at(year + 1, "03-31")];
  return { opensOn, deadlineOn, graceOn: addDays(deadlineOn, 7), lastOn };
}

/** Throws `not_allowed` for whoever does not read the county's plans and reports. */
function mustReadYear(ctx: Ctx): void {
  if (!may(ctx.actor, "document.read", { level: "county" })) throw new Problem("not_allowed");
}

const mayKeepYear = (ctx: Ctx) => may(ctx.actor, "round.edit", { level: "county" });

/** How many of a centre's goals are tied to each of the county's, and at how many centres. */
function goalUse(ctx: Ctx) {
  return ctx.db.$queryRaw<{ id: string; centres: number; goals: number }[]>`
    select g.county_goal_id as id, count(distinct d.centre_id)::int as centres, count(distinct (d.id, g.position))::int as goals
    from document_goal g
      join document_version v on v.county_id = g.county_id and v.id = g.document_version_id
      join document d on d.county_id = v.county_id and d.id = v.document_id
    where g.county_id = (select app.county()) and g.county_goal_id is not null group by 1`;
}

/** The county's own goals, year by year, with how many centres work on each. */
export async function countyGoalsOf(ctx: Ctx) {
  const goals = await ctx.db.countyGoal.findMany({
    orderBy: [{ year: "desc" }, { position: "asc" }, { id: "asc" }],
  });
  const use = new Map((await goalUse(ctx)).map((one) => [one.id, one]));
  return goals.map((goal) => ({ ...goal, centres: use.get(goal.id)?.centres ?? 0 }));
}
export type CountyGoalRow = Awaited<ReturnType<typeof countyGoalsOf>>[number];

/** The county's year: what is open, with its template, and which round is next to open of each kind. */
export async function getYears(ctx: Ctx) {
  mustReadYear(ctx);
  const rounds = await roundsOf(ctx);
  const thisYear = Number(ctx.today.slice(0, 4));
  const nextOf = (kind: DocumentKind) => {
    const years = rounds.filter((round) => round.kind === kind).map((round) => round.year);
    const usual = kind === "plan" ? thisYear + 1 : thisYear;
    return { kind, year: years.includes(usual) ? Math.max(...years) + 1 : usual };
  };
  return {
    slug: ctx.county.slug,
    today: ctx.today,
    rounds,
    next: [nextOf("plan"), nextOf("berattelse")],
    goals: await countyGoalsOf(ctx),
    mayEdit: mayKeepYear(ctx),
  };
}
export type Years = Awaited<ReturnType<typeof getYears>>;

/** What opening a round begins with: the usual days, and whose template it takes. Throws `not_allowed`. */
export async function getOpening(ctx: Ctx, kind: DocumentKind, asked: number | null) {
  mustKeepYear(ctx);
  const { rounds, next, slug, today } = await getYears(ctx);
  const year = asked ?? next.find((one) => one.kind === kind)?.year ?? Number(today.slice(0, 4));
  const before = rounds.find((round) => round.kind === kind && round.year < year);
  const there = rounds.find((round) => round.kind === kind && round.year === year);
  return {
    ...{ slug, today, kind, year },
    days: usualDays(kind, year),
    templateOf: before?.year ?? null,
    there: there?.id ?? null,
  };
}
export type Opening = Awaited<ReturnType<typeof getOpening>>;

/** One round with its whole template: to read, and for whoever may, to change. */
export async function getRound(ctx: Ctx, id: string) {
  mustReadYear(ctx);
  const round = await roundOf(ctx, { id });
  const begun = await ctx.db.document.count({ where: { kind: round.kind, year: round.year } });
  return {
    ...{ slug: ctx.county.slug, today: ctx.today, round, begun },
    closing: await closingOf(ctx, round),
    mayEdit: mayKeepYear(ctx),
  };
}
export type RoundPage = Awaited<ReturnType<typeof getRound>>;

/** The county's goals of a year, with the one that is being changed. */
export async function getCountyGoals(ctx: Ctx, asked: number | null) {
  mustReadYear(ctx);
  const rounds = await roundsOf(ctx);
  const all = await countyGoalsOf(ctx);
  const years = [...new Set([...rounds.map((r) => r.year), ...all.map((g) => g.year)])].sort();
  const year = asked ?? years.at(-1) ?? Number(ctx.today.slice(0, 4)) + 1;
  const closed = isClosed(rounds, year);
  return {
    slug: ctx.county.slug,
    year,
    years: [...new Set([...years, year])].sort(),
    goals: all.filter((goal) => goal.year === year),
    /** How many goals of the year before are not there. */
    left: missingGoals(
      all.filter((goal) => goal.year === year - 1),
      all.filter((goal) => goal.year === year),
    ).length,
    closed,
    themes: await themesOf(ctx),
    mayEdit: mayKeepYear(ctx) && !closed,
  };
}
export type CountyGoalsPage = Awaited<ReturnType<typeof getCountyGoals>>;
