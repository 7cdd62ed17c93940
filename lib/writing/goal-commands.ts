import type { Done } from "@/lib/action";
import { takeVersion } from "@/lib/db/version";
import { Problem } from "@/lib/domain/problem";
import { askFirst } from "@/lib/form/ask-first";
import { documentWords as words } from "@/lib/i18n/sv/documents";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { type Draft, draftOfType } from "./draft";
import type {
  AddActivity,
  AddGoal,
  ChangeActivity,
  ChangeGoal,
  RemoveActivity,
  RemoveGoal,
  SaveOutcome,
} from "./schema";

const page = (
  ctx: Ctx,
  { documentId }: Draft,
  key: "mal" | "aktiviteter" | "maluppfyllelse",
): Done => ({
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

/** A goal of the draft. Throws `not_found`, also for another draft's. */
async function goalOf(ctx: Ctx, draft: Draft, id: string) {
  const goal = await ctx.db.documentGoal.findFirst({
    where: { id, documentVersionId: draft.draftId },
  });
  if (!goal) throw new Problem("not_found");
  return goal;
}

async function activityOf(ctx: Ctx, draft: Draft, id: string) {
  const activity = await ctx.db.documentActivity.findFirst({
    where: { id, documentVersionId: draft.draftId },
  });
  if (!activity) throw new Problem("not_found");
  return activity;
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

/** How a goal went, with what became of each of its activities. */
export async function saveOutcome(ctx: Ctx, input: SaveOutcome): Promise<Done> {
  const draft = await draftOfType(ctx, input.documentId, "utfall");
  const goal = await goalOf(ctx, draft, input.goalId);
  const { outcome, outcomeValue, comment } = input;
  await takeVersion(ctx.db.documentGoal, goal.id, input.version, async () => {
    const now = await goalOf(ctx, draft, goal.id);
    return {
      version: String(now.version),
      outcome: now.outcome ?? "",
      outcomeValue: now.outcomeValue ?? "",
      comment: now.comment ?? "",
    };
  });
  await ctx.db.documentGoal.updateMany({
    where: { id: goal.id },
    data: { outcome, outcomeValue, comment },
  });
  for (const said of input.activities) {
    const { count } = await ctx.db.documentActivity.updateMany({
      where: { id: said.id, goalId: goal.id },
      data: { state: said.state, comment: said.comment },
    });
    if (count === 0) throw new Problem("not_found");
  }
  await readyWhenTold(ctx, draft);
  return page(ctx, draft, "maluppfyllelse");
}

/** When every goal has been told there is nothing left to ask for, unless somebody has sent the section back. */
async function readyWhenTold(ctx: Ctx, draft: Draft): Promise<void> {
  const left = await ctx.db.documentGoal.count({
    where: { documentVersionId: draft.draftId, outcome: null },
  });
  if (left > 0) return;
  await ctx.db.documentSection.updateMany({
    where: {
      documentVersionId: draft.draftId,
      type: "utfall",
      ready: false,
      returnedReason: null,
    },
    data: { ready: true },
  });
}
