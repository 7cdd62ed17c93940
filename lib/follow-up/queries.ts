import { type DocumentView, readDocument, type Version } from "@/lib/documents/queries";
import type { Day } from "@/lib/domain/day";
import type { DocumentState } from "@/lib/domain/document";
import type { Outcome } from "@/lib/domain/document-section";
import {
  aboutActivity,
  aboutGoal,
  type FollowUpObstacle,
  followUpObstacle,
  followUpShown,
  lastTold,
  tellsFollowUp,
} from "@/lib/domain/follow-up";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import type { activityStates } from "@/lib/writing/schema";

type Raw = {
  id: string;
  version: number;
  onDay: Day;
  by: string | null;
  goal: string | null;
  activity: string | null;
  outcome: Outcome | null;
  state: (typeof activityStates)[number] | null;
  comment: string | null;
};

/** All that has been said of a plan while its year went, and what was said last of each goal and activity. */
export async function followUpsOf(ctx: Ctx, documentId: string) {
  const rows = await ctx.db.$queryRaw<Raw[]>`
    select f.id, f.version, to_char(f.on_day, 'YYYY-MM-DD') as "onDay", p.name as by, g.title as goal, a.what as activity, x.outcome, x.state, x.comment
    from document_follow_up f
      join follow_up_answer x on x.county_id = f.county_id and x.follow_up_id = f.id
      left join person p on p.county_id = f.county_id and f.told_by in (p.user_id, p.former_user_id)
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
    ...new Map(rows.map(({ id, version, onDay, by }) => [id, { version, onDay, by }])).values(),
  ];
  return { days, last: lastTold(told) };
}
export type FollowUps = Awaited<ReturnType<typeof followUpsOf>>;

type Sections = Version["sections"];

/** The person who acts, as the sections know her; asked only where something has been handed over. */
async function meOf(ctx: Ctx, sections: readonly Pick<Sections[number], "assignedTo">[]) {
  if (sections.every(({ assignedTo }) => assignedTo === null)) return null;
  const me = await ctx.db.person.findFirst({
    where: { userId: ctx.actor.userId },
    select: { id: true },
  });
  return me?.id ?? null;
}

async function mayTell(ctx: Ctx, { parties, adopted }: DocumentView): Promise<boolean> {
  if (parties.includes("writer")) return true;
  const sections = adopted?.sections ?? [];
  return tellsFollowUp(false, sections, await meOf(ctx, sections));
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

type Plan = {
  id: string;
  year: number;
  yearClosed: boolean;
  reportState: DocumentState;
  sections: readonly Pick<Sections[number], "type" | "assignedTo">[];
};

/**
 * What a centre's year says of the follow-up of its adopted plans: whether it has been done, when and by whom, and
 * whether the person who looks may do it now.
 */
export async function followUpsOfCentre(ctx: Ctx, writes: boolean, plans: readonly Plan[]) {
  const thisYear = Number(ctx.today.slice(0, 4));
  const near = plans.filter(({ year }) => year >= thisYear - 1);
  if (near.length === 0) return [];
  const told = await ctx.db.$queryRaw<{ id: string; onDay: Day; by: string | null }[]>`
    select f.document_id as id, to_char(f.on_day, 'YYYY-MM-DD') as "onDay", p.name as by
    from document_follow_up f
      left join person p on p.county_id = f.county_id and f.told_by in (p.user_id, p.former_user_id)
    where f.county_id = (select app.county()) and f.document_id = any(${near.map(({ id }) => id)}::uuid[])
    order by f.on_day desc`;
  const handed = near.flatMap(({ sections }) => sections);
  const me = writes ? null : await meOf(ctx, handed);
  return near.flatMap(({ id, year, yearClosed, reportState, sections }) => {
    const days = told.filter((one) => one.id === id).map(({ onDay, by }) => ({ onDay, by }));
    const look = { kind: "plan", adopted: true, year, yearClosed, reportState } as const;
    const obstacle = followUpObstacle({ ...look, today: ctx.today });
    const shown = followUpShown(obstacle, days.length, year, thisYear);
    const may = obstacle === null && tellsFollowUp(writes, sections, me);
    return shown ? [{ id, year, days, may }] : [];
  });
}
export type CentreFollowUp = Awaited<ReturnType<typeof followUpsOfCentre>>[number];
