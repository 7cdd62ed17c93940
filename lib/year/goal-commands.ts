import type { Done } from "@/lib/action";
import { takeVersion } from "@/lib/db/version";
import { missingGoals } from "@/lib/domain/carry";
import { Problem } from "@/lib/domain/problem";
import { askFirst } from "@/lib/form/ask-first";
import { yearWords } from "@/lib/i18n/sv/year";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { mustBeThemes } from "@/lib/themes/keeping";
import { mustBeOpen } from "./keeping";
import { countyGoalsOf, mustKeepYear } from "./queries";
import type { AddCountyGoal, ChangeCountyGoal, CopyCountyGoals, RemoveCountyGoal } from "./schema";

const words = yearWords.goals;

const page = (ctx: Ctx, year: number): Done => ({
  goTo: routes.countyGoals(ctx.county.slug, { ar: year }),
});

/** A goal of the county's, as it was seen. Throws `not_allowed`, `not_found` or `conflict`. */
async function takeGoal(ctx: Ctx, id: string, version: number) {
  mustKeepYear(ctx);
  const find = () => ctx.db.countyGoal.findFirst({ where: { id } });
  const goal = await find();
  if (!goal) throw new Problem("not_found");
  await mustBeOpen(ctx, goal.year);
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
  await mustBeOpen(ctx, year);
  await mustBeThemes(ctx, themes);
  const last = await ctx.db.countyGoal.aggregate({ where: { year }, _max: { position: true } });
  const position = (last._max.position ?? -1) + 1;
  await ctx.db.countyGoal.create({ data: { year, title, aim, themes, position } });
  return page(ctx, year);
}

/**
 * Says first how many centres work on it: what they are writing says the new words, and what is adopted the old ones.
 */
export async function changeCountyGoal(ctx: Ctx, input: ChangeCountyGoal): Promise<Done> {
  const { goalId, version, title, aim, themes } = input;
  const goal = await takeGoal(ctx, goalId, version);
  await mustBeThemes(ctx, themes, goal.themes);
  const centres = (await countyGoalsOf(ctx)).find(({ id }) => id === goal.id)?.centres ?? 0;
  if (title !== goal.title && centres > 0)
    askFirst(input.seen, [`${words.used(centres)}.`, words.draftsSay, words.adoptedKeep]);
  await ctx.db.countyGoal.updateMany({ where: { id: goal.id }, data: { title, aim, themes } });
  return page(ctx, goal.year);
}

/** The goals of the year before that are not there by their titles, as they were: "som förra året". */
export async function copyCountyGoals(ctx: Ctx, input: CopyCountyGoals): Promise<Done> {
  mustKeepYear(ctx);
  const { year } = input;
  await mustBeOpen(ctx, year);
  const all = await ctx.db.countyGoal.findMany({
    where: { year: { in: [year - 1, year] } },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
  const there = all.filter((goal) => goal.year === year);
  const left = missingGoals(
    all.filter((goal) => goal.year === year - 1),
    there,
  );
  if (left.length === 0) throw new Problem("broken_rule", "county_goals_there");
  const first = Math.max(-1, ...there.map(({ position }) => position)) + 1;
  await ctx.db.countyGoal.createMany({
    data: left.map(({ title, aim, themes }, i) => ({
      ...{ year, title, aim, themes, position: first + i },
    })),
  });
  return page(ctx, year);
}

/** Takes away a goal that no centre has tied anything to: what a centre has said of the county is never lost. */
export async function removeCountyGoal(ctx: Ctx, input: RemoveCountyGoal): Promise<Done> {
  const goal = await takeGoal(ctx, input.goalId, input.version);
  const used = await ctx.db.documentGoal.count({ where: { countyGoalId: goal.id } });
  if (used > 0) throw new Problem("broken_rule", "county_goal_in_use");
  await ctx.db.countyGoal.deleteMany({ where: { id: goal.id } });
  return page(ctx, goal.year);
}
