import type { DocumentKind } from "@/lib/domain/document";
import { aims } from "@/lib/domain/document-section";
import { countThread, isAsked, type ThreadAsked } from "@/lib/domain/goal-thread";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { pageOf, pageSize } from "@/lib/domain/register";
import { wholeMatrix } from "@/lib/matrix/queries";
import type { Ctx } from "@/lib/request";
import { themesOf } from "@/lib/themes/queries";
import { type CountyGoal, followedUp, goalsSeen, yearsSeen } from "./read";
import type { ThreadView } from "./schema";

const nothing: ThreadAsked = {
  countyGoal: null,
  theme: null,
  aim: null,
  indicator: null,
  answer: null,
};

/** The goals that count, with where they stand and under which of the county's. Throws `not_allowed`. */
async function threadOf(ctx: Ctx, view: ThreadView) {
  if (!may(ctx.actor, "document.read", { level: "county" })) throw new Problem("not_allowed");
  const years = await yearsSeen(ctx);
  const kind: DocumentKind = view.typ ?? "plan";
  // What is being written now says little: the latest year of which something is adopted comes first.
  const of = years.filter((one) => one.kind === kind);
  const usual = of.find((one) => one.adopted) ?? of[0];
  const year = view.ar ?? usual?.year ?? Number(ctx.today.slice(0, 4));
  const { goals, documents, countyGoals } = await goalsSeen(ctx, kind, year);
  const counted = view.prel === "ja" ? goals : goals.filter(({ approved }) => approved);
  const byId = new Map(countyGoals.map((goal) => [goal.id, goal]));
  const under = counted.map((goal) => {
    const above = goal.countyGoalId === null ? null : (byId.get(goal.countyGoalId) ?? null);
    return {
      goal,
      countyGoal: above && { ...above, title: goal.countyGoalTitle ?? above.title },
    };
  });
  const asking = (asked: Partial<ThreadAsked>) =>
    under.filter(({ goal, countyGoal }) => isAsked(goal, countyGoal, { ...nothing, ...asked }));
  return {
    ...{ slug: ctx.county.slug, today: ctx.today, view, kind, year, countyGoals, asking },
    /** Also those that have been retired, for goals keep theirs. */
    allThemes: await themesOf(ctx),
    years: [...new Set(years.map((one) => one.year)), year]
      .filter((one, i, all) => all.indexOf(one) === i)
      .sort((a, b) => b - a),
    documents: {
      adopted: documents.filter(({ approved }) => approved).length,
      preliminary: documents.filter(({ approved }) => !approved).length,
      /** Filed as a file, or written before there were goals: its goals cannot be counted. */
      withoutGoals: documents.filter(
        ({ approved, empty }) => empty && (approved || view.prel === "ja"),
      ).length,
    },
    mayExport: may(ctx.actor, "register.export", { level: "county" }),
  };
}

/** Which adopted plans of the year have been followed up, the latest first, then those that have not; null for reports. */
async function followUpsOf(ctx: Ctx, kind: DocumentKind, year: number) {
  if (kind !== "plan" || year > Number(ctx.today.slice(0, 4))) return null;
  const { rows } = await wholeMatrix(ctx);
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (await followedUp(ctx, year))
    .map((one) => ({ ...one, name: names.get(one.centreId) ?? "" }))
    .toSorted(
      (a, b) => (b.onDay ?? "").localeCompare(a.onDay ?? "") || a.name.localeCompare(b.name, "sv"),
    );
}

/** Each of the county's goals and each theme and aim: who works on it, and what came of it; and what nobody works on. */
export async function getThread(ctx: Ctx, view: ThreadView) {
  const { asking, countyGoals, ...thread } = await threadOf(ctx, view);
  const count = (asked: Partial<ThreadAsked>) => countThread(asking(asked).map(({ goal }) => goal));
  const lines = countyGoals.map((goal) => ({ goal, count: count({ countyGoal: goal.id }) }));
  return {
    ...thread,
    total: count({}),
    followUps: await followUpsOf(ctx, thread.kind, thread.year),
    /** Of the year, and those of other years that some centre still works on. */
    countyGoals: lines.filter(
      ({ goal, count: { goals } }) => goal.year === thread.year || goals > 0,
    ),
    without: count({ countyGoal: "utan" }),
    /** Those in use, and of what is retired what some goal still belongs to. */
    themes: thread.allThemes
      .map(({ key: theme, name, retired }) => ({ theme, name, retired, count: count({ theme }) }))
      .filter(({ retired, count: { goals } }) => !retired || goals > 0),
    aims: aims.map((aim) => ({ aim, count: count({ aim }) })),
  };
}
export type Thread = Awaited<ReturnType<typeof getThread>>;

const askedBy = ({ mal, tema, syfte, indikator, utfall }: ThreadView): ThreadAsked => ({
  countyGoal: mal,
  theme: tema,
  aim: syfte,
  indicator: indikator,
  answer: utfall,
});

/** Every goal that is asked about, by centre: with its activities, its figure, what came of it, and where it belongs. */
export async function threadGoals(ctx: Ctx, view: ThreadView) {
  const { asking, ...thread } = await threadOf(ctx, view);
  const countyGoal: CountyGoal | null =
    thread.countyGoals.find(({ id }) => id === view.mal) ?? null;
  if (view.mal !== null && view.mal !== "utan" && !countyGoal) throw new Problem("not_found");
  const { rows: centres } = await wholeMatrix(ctx);
  const place = new Map(centres.map((centre, i) => [centre.id, { i, centre }]));
  const rows = asking(askedBy(view))
    .map(({ goal, countyGoal: above }) => ({
      goal,
      countyGoal: above,
      centre: place.get(goal.centreId)?.centre.name ?? "",
      municipality: place.get(goal.centreId)?.centre.municipality.name ?? "",
      at: place.get(goal.centreId)?.i ?? 0,
    }))
    .sort((a, b) => a.at - b.at);
  return { ...thread, countyGoal, rows, count: countThread(rows.map(({ goal }) => goal)) };
}
export type ThreadRow = Awaited<ReturnType<typeof threadGoals>>["rows"][number];

/** The same, a page at a time. */
export async function getThreadGoals(ctx: Ctx, view: ThreadView) {
  const thread = await threadGoals(ctx, view);
  const page = pageOf(thread.rows.length, view.sida);
  const from = (page.page - 1) * pageSize;
  return { ...thread, page, shown: thread.rows.slice(from, from + pageSize) };
}
export type ThreadGoals = Awaited<ReturnType<typeof getThreadGoals>>;
