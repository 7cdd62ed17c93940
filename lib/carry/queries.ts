import { carriedOver, sameGoalOf, type Told } from "@/lib/domain/carry";
import { aboutActivity, aboutGoal } from "@/lib/domain/follow-up";
import { Problem } from "@/lib/domain/problem";
import { followUpsOf } from "@/lib/follow-up/queries";
import type { Ctx } from "@/lib/request";

/** The latest version of a document that stands or is being written, the adopted one where only that counts, with its goals and activities. */
function latest(ctx: Ctx, centreId: string, kind: "plan" | "berattelse", year: number) {
  return ctx.db.documentVersion.findFirst({
    relationLoadStrategy: "join",
    where: {
      abandonedAt: null,
      document: { centreId, kind, year },
      ...(kind === "plan" && { frozenAt: { not: null } }),
    },
    orderBy: { number: "desc" },
    include: {
      goals: {
        orderBy: [{ position: "asc" }, { id: "asc" }],
        include: { countyGoal: { select: { title: true } } },
      },
      activities: { orderBy: [{ position: "asc" }, { id: "asc" }] },
    },
  });
}
type Version = NonNullable<Awaited<ReturnType<typeof latest>>>;

/** What a report says became of its goals and activities, by what it is about. */
function toldIn(report: Version | null) {
  const titles = new Map(report?.goals.map(({ id, title }) => [id, title]));
  return new Map<string, Told>([
    ...(report?.goals ?? []).map(({ title, outcome }): [string, Told] => [
      aboutGoal(title),
      { outcome, state: null },
    ]),
    ...(report?.activities ?? []).map(({ goalId, what, state }): [string, Told] => [
      aboutActivity(titles.get(goalId) ?? "", what),
      { outcome: null, state },
    ]),
  ]);
}

/** What the plan of the year before leaves over for a plan; null where no plan was adopted. */
async function leftFrom(ctx: Ctx, centreId: string, year: number) {
  const plan = await latest(ctx, centreId, "plan", year - 1);
  if (!plan) return null;
  const report = await latest(ctx, centreId, "berattelse", year - 1);
  const { last } = await followUpsOf(ctx, plan.documentId);
  return { plan, left: carriedOver(plan.goals, plan.activities, toldIn(report), last) };
}

/** The goals and the unfinished activities that a plan may begin with, as they are offered; null where there is nothing. */
export async function getCarry(ctx: Ctx, centreId: string, year: number) {
  const from = await leftFrom(ctx, centreId, year);
  if (!from || from.left.length === 0) return null;
  return from.left.map(({ goal, outcome, left }) => ({
    ...{ id: goal.id, title: goal.title, outcome },
    activities: left.map(({ activity: { id, what, state: planned }, state }) => ({
      ...{ id, what, state: state === null ? planned : (state as typeof planned) },
    })),
  }));
}
export type Carry = NonNullable<Awaited<ReturnType<typeof getCarry>>>;

/**
 * Those goals and activities that somebody has chosen, tied to the year's own county goals. Throws `broken_rule` where
 * what was offered is no longer what there is.
 */
export async function chosenOf(
  ctx: Ctx,
  centreId: string,
  year: number,
  chosen: { goals: readonly string[]; activities: readonly string[] },
) {
  if (chosen.goals.length === 0) return null;
  const from = await leftFrom(ctx, centreId, year);
  const goals = (from?.left ?? []).filter(({ goal }) => chosen.goals.includes(goal.id));
  if (!from || goals.length < new Set(chosen.goals).size)
    throw new Problem("broken_rule", null, { goals: "carry_changed" });
  const ofYear = await ctx.db.countyGoal.findMany({
    where: { year },
    orderBy: { position: "asc" },
  });
  return {
    id: from.plan.id,
    goals: goals.map(({ goal }) => ({
      ...goal,
      countyGoalId: sameGoalOf(goal.countyGoal?.title ?? null, ofYear)?.id ?? null,
    })),
    activities: goals.flatMap(({ left }) =>
      left.map(({ activity }) => activity).filter(({ id }) => chosen.activities.includes(id)),
    ),
  };
}
