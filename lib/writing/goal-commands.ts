import type { Done } from "@/lib/action";
import { takeVersion } from "@/lib/db/version";
import { Problem } from "@/lib/domain/problem";
import { askFirst } from "@/lib/form/ask-first";
import { documentWords as words } from "@/lib/i18n/sv/documents";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { activityOf, type Draft, draftOfType, goalOf } from "./draft";
import type {
  AddActivity,
  AddGoal,
  ChangeActivity,
  ChangeGoal,
  RemoveActivity,
  RemoveGoal,
} from "./schema";

const page = (ctx: Ctx, { documentId }: Draft, key: "mal" | "aktiviteter"): Done => ({
  goTo: routes.documentSection(ctx.county.slug, documentId, key),
});

const columns = (input: AddGoal | ChangeGoal) => {
  const { title, indicator, base, target, nature, aim, countyGoalId, themes } = input;
  return { title, indicator, base, target, nature, aim, countyGoalId, themes };
};

/** The county's goal must be one of this county's, of the year. Throws `broken_rule`. */
async function mustBeCountys(ctx: Ctx, id: string | null, year: number): Promise<void> {
  if (id !== null && !(await ctx.db.countyGoal.findFirst({ where: { id, year } })))
    throw new Problem("broken_rule", null, { countyGoalId: "county_goal_unknown" });
}

/** What has been done in a section is not yet said to be ready by anybody. */
async function notReady(ctx: Ctx, draft: Draft, key: string): Promise<void> {
  await ctx.db.documentSection.updateMany({
    where: { documentVersionId: draft.draftId, key, ready: true },
    data: { ready: false },
  });
}

export async function addGoal(ctx: Ctx, input: AddGoal): Promise<Done> {
  const draft = await draftOfType(ctx, input.documentId, "mal");
  await mustBeCountys(ctx, input.countyGoalId, draft.year);
  const last = await ctx.db.documentGoal.aggregate({
    where: { documentVersionId: draft.draftId },
    _max: { position: true },
  });
  await ctx.db.documentGoal.create({
    data: {
      documentVersionId: draft.draftId,
      position: (last._max.position ?? -1) + 1,
      ...columns(input),
    },
  });
  await notReady(ctx, draft, "mal");
  return page(ctx, draft, "mal");
}

export async function changeGoal(ctx: Ctx, input: ChangeGoal): Promise<Done> {
  const draft = await draftOfType(ctx, input.documentId, "mal");
  const goal = await goalOf(ctx, draft, input.goalId);
  await mustBeCountys(ctx, input.countyGoalId, draft.year);
  await takeVersion(ctx.db.documentGoal, goal.id, input.version, async () => {
    const now = await goalOf(ctx, draft, goal.id);
    const { title, indicator, base, target } = now;
    return {
      version: String(now.version),
      title,
      indicator: indicator ?? "",
      base: base ?? "",
      target: target ?? "",
    };
  });
  await ctx.db.documentGoal.updateMany({ where: { id: goal.id }, data: columns(input) });
  return page(ctx, draft, "mal");
}

/** A goal that is not to be in the draft, with its activities; asks first where there are any. The log keeps them. */
export async function removeGoal(ctx: Ctx, input: RemoveGoal): Promise<Done> {
  const draft = await draftOfType(ctx, input.documentId, "mal");
  const goal = await goalOf(ctx, draft, input.goalId);
  const activities = await ctx.db.documentActivity.count({ where: { goalId: goal.id } });
  await takeVersion(ctx.db.documentGoal, goal.id, input.version, async () => ({
    version: String((await goalOf(ctx, draft, goal.id)).version),
  }));
  if (activities > 0) askFirst(input.seen, [words.goesWithGoal(activities)]);
  await ctx.db.documentActivity.deleteMany({ where: { goalId: goal.id } });
  await ctx.db.documentGoal.deleteMany({ where: { id: goal.id } });
  return page(ctx, draft, "mal");
}

const activityColumns = (input: AddActivity | ChangeActivity) => {
  const { what, audience, profession, services, timeSaid, resources } = input;
  return { what, audience, profession, services, timeSaid, resources };
};

export async function addActivity(ctx: Ctx, input: AddActivity): Promise<Done> {
  const draft = await draftOfType(ctx, input.documentId, "aktiviteter");
  const goal = await goalOf(ctx, draft, input.goalId);
  const last = await ctx.db.documentActivity.aggregate({
    where: { goalId: goal.id },
    _max: { position: true },
  });
  await ctx.db.documentActivity.create({
    data: {
      documentVersionId: draft.draftId,
      goalId: goal.id,
      position: (last._max.position ?? -1) + 1,
      ...activityColumns(input),
    },
  });
  await notReady(ctx, draft, "aktiviteter");
  return page(ctx, draft, "aktiviteter");
}

export async function changeActivity(ctx: Ctx, input: ChangeActivity): Promise<Done> {
  const draft = await draftOfType(ctx, input.documentId, "aktiviteter");
  const activity = await activityOf(ctx, draft, input.activityId);
  await takeVersion(ctx.db.documentActivity, activity.id, input.version, async () => {
    const now = await activityOf(ctx, draft, activity.id);
    return {
      version: String(now.version),
      what: now.what,
      timeSaid: now.timeSaid ?? "",
      resources: now.resources ?? "",
    };
  });
  await ctx.db.documentActivity.updateMany({
    where: { id: activity.id },
    data: activityColumns(input),
  });
  return page(ctx, draft, "aktiviteter");
}

export async function removeActivity(ctx: Ctx, input: RemoveActivity): Promise<Done> {
  const draft = await draftOfType(ctx, input.documentId, "aktiviteter");
  const activity = await activityOf(ctx, draft, input.activityId);
  await takeVersion(ctx.db.documentActivity, activity.id, input.version, async () => ({
    version: String((await activityOf(ctx, draft, activity.id)).version),
  }));
  await ctx.db.documentActivity.deleteMany({ where: { id: activity.id } });
  return page(ctx, draft, "aktiviteter");
}
