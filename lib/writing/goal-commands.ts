import type { Done } from "@/lib/action";
import { takeVersion } from "@/lib/db/version";
import { Problem } from "@/lib/domain/problem";
import { addGoalProblem, changeGoalProblem } from "@/lib/domain/report-goals";
import { askFirst } from "@/lib/form/ask-first";
import { documentWords as words } from "@/lib/i18n/sv/documents";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { mustBeThemes } from "@/lib/themes/keeping";
import { activityOf, type Draft, draftOfType, goalOf, keptAt, seenOf } from "./keeping";
import { planOf } from "./queries";
import type {
  AddActivity,
  AddGoal,
  ChangeActivity,
  ChangeGoal,
  RemoveActivity,
  RemoveGoal,
} from "./schema";

const page = (ctx: Ctx, { documentId }: Draft, key: string, goal?: { mal: string }): Done => ({
  goTo: routes.documentSection(ctx.county.slug, documentId, key, goal),
});

/** The draft whose goals are written, and the section that they stand in: a report's own stand where they are told. */
async function draftOfGoals(ctx: Ctx, documentId: string) {
  const where = { documentVersion: { documentId, frozenAt: null, abandonedAt: null } };
  const section = await ctx.db.documentSection.findFirst({
    where: { ...where, type: { in: ["mal", "utfall"] } },
    select: { type: true, key: true },
  });
  const draft = await draftOfType(ctx, documentId, section?.type ?? "mal");
  return { ...draft, key: section?.key ?? "mal" };
}

/** A goal that is the document's own to change. Throws `not_found`, or `broken_rule` for one fetched from the plan. */
async function ownGoalOf(ctx: Ctx, draft: Draft, id: string) {
  const goal = await goalOf(ctx, draft, id);
  const problem = changeGoalProblem(draft.kind, goal);
  if (problem) throw new Problem("broken_rule", problem);
  return goal;
}

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
  const draft = await draftOfGoals(ctx, input.documentId);
  const { kind, centreId, year } = draft;
  const plan = kind === "berattelse" ? await planOf(ctx, centreId, year) : null;
  const problem = addGoalProblem(kind, plan?.goals.length ?? 0);
  if (problem) throw new Problem("broken_rule", problem);
  await mustBeCountys(ctx, input.countyGoalId, draft.year);
  await mustBeThemes(ctx, input.themes);
  const last = await ctx.db.documentGoal.aggregate({
    where: { documentVersionId: draft.draftId },
    _max: { position: true },
  });
  const { id: mal } = await ctx.db.documentGoal.create({
    data: {
      documentVersionId: draft.draftId,
      position: (last._max.position ?? -1) + 1,
      ...columns(input),
    },
  });
  await notReady(ctx, draft, draft.key);
  // In a report it is told at once how it went.
  return page(ctx, draft, draft.key, draft.kind === "berattelse" ? { mal } : undefined);
}

export async function changeGoal(ctx: Ctx, input: ChangeGoal): Promise<Done> {
  const draft = await draftOfGoals(ctx, input.documentId);
  const goal = await ownGoalOf(ctx, draft, input.goalId);
  await mustBeCountys(ctx, input.countyGoalId, draft.year);
  await mustBeThemes(ctx, input.themes, goal.themes);
  const seen = seenOf(goal, columns(input), input.version);
  await takeVersion(ctx.db.documentGoal, goal.id, seen, async () => {
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
  await ctx.db.documentGoal.updateMany({
    where: { id: goal.id },
    data: { ...columns(input), carried: false },
  });
  const kept = await keptAt(input, () => goalOf(ctx, draft, goal.id));
  return { ...page(ctx, draft, draft.key), ...kept };
}

/** A goal that is not to be in the draft, with its activities; asks first where there are any. The log keeps them. */
export async function removeGoal(ctx: Ctx, input: RemoveGoal): Promise<Done> {
  const draft = await draftOfGoals(ctx, input.documentId);
  const goal = await ownGoalOf(ctx, draft, input.goalId);
  const activities = await ctx.db.documentActivity.count({ where: { goalId: goal.id } });
  await takeVersion(ctx.db.documentGoal, goal.id, input.version, async () => ({
    version: String((await goalOf(ctx, draft, goal.id)).version),
  }));
  if (activities > 0) {
    // In a plan they stand in a section of their own, which may be locked though the goals' is not.
    if (draft.kind === "plan") await draftOfType(ctx, input.documentId, "aktiviteter");
    askFirst(input.seen, [words.goesWithGoal(activities)]);
  }
  await ctx.db.documentActivity.deleteMany({ where: { goalId: goal.id } });
  await ctx.db.documentGoal.deleteMany({ where: { id: goal.id } });
  return page(ctx, draft, draft.key);
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
  const seen = seenOf(activity, activityColumns(input), input.version);
  await takeVersion(ctx.db.documentActivity, activity.id, seen, async () => {
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
    data: { ...activityColumns(input), carried: false },
  });
  const kept = await keptAt(input, () => activityOf(ctx, draft, activity.id));
  return { ...page(ctx, draft, "aktiviteter"), ...kept };
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
