import { fromDate } from "@/lib/db/day";
import { whileUnchanged } from "@/lib/db/unchanged";
import { addDays, type Day, day } from "@/lib/domain/day";
import type { DocumentKind } from "@/lib/domain/document";
import type { Deadlines } from "@/lib/domain/document-year";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";

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

/** The days that are usual: a plan by 15 December the year before, a report by 15 February the year after. Source: 4.4. */
export function usualDays(kind: DocumentKind, year: number): Deadlines {
  const at = (y: number, rest: string): Day => day(`${y}-${rest}`);
  const [opensOn, deadlineOn, lastOn] =
    kind === "plan"
      ? [at(year - 1, "10-01"), at(year - 1, "12-15"), at(year, "01-31")]
      : [at(year + 1, "01-01"), at(year + 1, "02-15"), at(year + 1, "03-31")];
  return { opensOn, deadlineOn, graceOn: addDays(deadlineOn, 7), lastOn };
}

/** The county's year: what is open, with its template, and which round is next to open of each kind. */
export async function getYears(ctx: Ctx) {
  if (!may(ctx.actor, "document.read", { level: "county" })) throw new Problem("not_allowed");
  const rounds = await roundsOf(ctx);
  const thisYear = Number(ctx.today.slice(0, 4));
  const nextOf = (kind: DocumentKind) => {
    const years = rounds.filter((round) => round.kind === kind).map((round) => round.year);
    const usual = kind === "plan" ? thisYear + 1 : thisYear;
    const year = years.includes(usual) ? Math.max(...years) + 1 : usual;
    return { kind, year, days: usualDays(kind, year) };
  };
  return {
    slug: ctx.county.slug,
    today: ctx.today,
    rounds,
    next: [nextOf("plan"), nextOf("berattelse")],
    mayEdit: may(ctx.actor, "round.edit", { level: "county" }),
  };
}
export type Years = Awaited<ReturnType<typeof getYears>>;

/** One round with its whole template, for whoever may change it. */
export async function getRound(ctx: Ctx, id: string) {
  mustKeepYear(ctx);
  const round = await roundOf(ctx, { id });
  const begun = await ctx.db.document.count({ where: { kind: round.kind, year: round.year } });
  return { slug: ctx.county.slug, round, begun };
}
export type RoundPage = Awaited<ReturnType<typeof getRound>>;
