import type { Done } from "@/lib/action";
import { takeVersion } from "@/lib/db/version";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { mustKeepYear } from "./queries";
import type { AddCountyGoal, ChangeCountyGoal, RemoveCountyGoal } from "./schema";

const page = (ctx: Ctx, year: number): Done => ({
  goTo: routes.countyGoals(ctx.county.slug, { ar: year }),
});

/** A goal of the county's, as it was seen. Throws `not_allowed`, `not_found` or `conflict`. */
async function takeGoal(ctx: Ctx, id: string, version: number) {
  mustKeepYear(ctx);
  const find = () => ctx.db.countyGoal.findFirst({ where: { id } });
  const goal = await find();
  if (!goal) throw new Problem("not_found");
  await takeVersion(ctx.db.countyGoal, id, version, async () => {
    const now = await find();
    return { version: String(now?.version ?? 0), title: now?.title ?? "" };
  });
  return goal;
}

/** A goal of the whole county for a year, which the centres' own goals may be tied to. */
export async function addCountyGoal(ctx: Ctx, input: AddCountyGoal): Promise<Done> {
  mustKeepYear(ctx);
  const { year, title, aim, themes } = input;
  const last = await ctx.db.countyGoal.aggregate({ where: { year }, _max: { position: true } });
  const position = (last._max.position ?? -1) + 1;
  await ctx.db.countyGoal.create({ data: { year, title, aim, themes, position } });
  return page(ctx, year);
}

export async function changeCountyGoal(ctx: Ctx, input: ChangeCountyGoal): Promise<Done> {
  const { goalId, version, title, aim, themes } = input;
  const goal = await takeGoal(ctx, goalId, version);
  await ctx.db.countyGoal.updateMany({ where: { id: goal.id }, data: { title, aim, themes } });
  return page(ctx, goal.year);
}

/** Takes away a goal that no centre has tied anything to: what a centre has said of the county is never lost. */
export async function removeCountyGoal(ctx: Ctx, input: RemoveCountyGoal): Promise<Done> {
  const goal = await takeGoal(ctx, input.goalId, input.version);
  const used = await ctx.db.documentGoal.count({ where: { countyGoalId: goal.id } });
  if (used > 0) throw new Problem("broken_rule", "county_goal_in_use");
  await ctx.db.countyGoal.deleteMany({ where: { id: goal.id } });
  return page(ctx, goal.year);
}
