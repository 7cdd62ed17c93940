import { type DocumentView, readDocument } from "@/lib/documents/queries";
import type { Day } from "@/lib/domain/day";
import type { Outcome } from "@/lib/domain/document-section";
import {
  aboutActivity,
  aboutGoal,
  type FollowUpObstacle,
  followUpObstacle,
  lastTold,
} from "@/lib/domain/follow-up";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import type { activityStates } from "@/lib/writing/schema";

type Raw = {
  id: string;
  version: number;
  onDay: Day;
  goal: string | null;
  activity: string | null;
  outcome: Outcome | null;
  state: (typeof activityStates)[number] | null;
  comment: string | null;
};

/** All that has been said of a plan while its year went, and what was said last of each goal and activity. */
export async function followUpsOf(ctx: Ctx, documentId: string) {
  const rows = await ctx.db.$queryRaw<Raw[]>`
    select f.id, f.version, to_char(f.on_day, 'YYYY-MM-DD') as "onDay", g.title as goal, a.what as activity, x.outcome, x.state, x.comment
    from document_follow_up f
      join follow_up_answer x on x.county_id = f.county_id and x.follow_up_id = f.id
      left join document_activity a on a.county_id = x.county_id and a.id = x.activity_id
      left join document_goal g on g.county_id = x.county_id and g.id = coalesce(x.goal_id, a.goal_id)
    where f.county_id = (select app.county()) and f.document_id = ${documentId}::uuid
    order by f.on_day, g.position, a.position`;
  const told = rows
    .filter(({ outcome, state, comment }) => outcome !== null || state !== null || comment !== null)
    .map((row) => ({
      ...row,
      about:
        row.activity === null
          ? aboutGoal(row.goal ?? "")
          : aboutActivity(row.goal ?? "", row.activity),
    }));
  const days = [
    ...new Map(rows.map(({ id, version, onDay }) => [id, { version, onDay }])).values(),
  ];
  return { days, last: lastTold(told) };
}
export type FollowUps = Awaited<ReturnType<typeof followUpsOf>>;

/** Whether the person tells how a plan goes: whoever writes for the centre, or has been handed its goals or activities. */
async function mayTell(ctx: Ctx, { parties, adopted }: DocumentView): Promise<boolean> {
  if (parties.includes("writer")) return true;
  const handed = (adopted?.sections ?? []).flatMap(({ type, assignedTo }) =>
    (type === "mal" || type === "aktiviteter") && assignedTo !== null ? [assignedTo] : [],
  );
  if (handed.length === 0) return false;
  return (
    (await ctx.db.person.count({ where: { id: { in: handed }, userId: ctx.actor.userId } })) > 0
  );
}

/** Why the plan cannot be followed up now; null where it can. */
async function obstacleNow(ctx: Ctx, plan: DocumentView): Promise<FollowUpObstacle | null> {
  const { kind, year, adopted, round, today } = plan;
  const report = await ctx.db.document.findFirst({
    where: { centreId: plan.centre.id, kind: "berattelse", year },
    select: { state: true },
  });
  return followUpObstacle({
    ...{ kind, year, today },
    adopted: adopted !== null,
    yearClosed: (round?.closedAt ?? null) !== null,
    reportState: report?.state ?? "ej_paborjad",
  });
}

/** An adopted plan with what has been said of it. Throws `not_found`, and `not_allowed` for whoever does not tell. */
export async function getFollowUp(ctx: Ctx, documentId: string) {
  const plan = await readDocument(ctx, documentId);
  if (!(await mayTell(ctx, plan))) throw new Problem("not_allowed");
  const told = await followUpsOf(ctx, documentId);
  return { plan, told, obstacle: await obstacleNow(ctx, plan) };
}
export type FollowUpPageData = Awaited<ReturnType<typeof getFollowUp>>;

/** What the plan's own page says of it. */
export async function followUpBeside(ctx: Ctx, plan: DocumentView) {
  if (plan.kind !== "plan" || !plan.adopted) return null;
  const told = await followUpsOf(ctx, plan.id);
  const may = (await mayTell(ctx, plan)) && (await obstacleNow(ctx, plan)) === null;
  return { ...told, may };
}
export type FollowUpBeside = Awaited<ReturnType<typeof followUpBeside>>;
