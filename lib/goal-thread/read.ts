import { whileUnchanged } from "@/lib/db/unchanged";
import type { Version } from "@/lib/documents/queries";
import type { Day } from "@/lib/domain/day";
import type { DocumentKind } from "@/lib/domain/document";
import type { Outcome } from "@/lib/domain/document-section";
import type { Ctx } from "@/lib/request";

type Activity = Pick<Version["activities"][number], "id" | "goalId" | "what" | "state">;
type RawGoal = {
  id: string;
  title: string;
  aim: string | null;
  themes: string[];
  countyGoalId: string | null;
  /** As it was when the version was adopted; null in what is being written. */
  countyGoalTitle: string | null;
  indicator: string | null;
  base: string | null;
  target: string | null;
  outcome: Outcome | null;
  outcomeValue: string | null;
  comment: string | null;
};
type RawDocument = {
  documentId: string;
  centreId: string;
  approved: boolean;
  goals: RawGoal[];
  activities: Activity[];
};
export type CountyGoal = {
  id: string;
  year: number;
  title: string;
  aim: string | null;
  themes: string[];
};
type Raw = { documents: RawDocument[]; countyGoals: CountyGoal[] };
export type GoalSeen = RawGoal & {
  documentId: string;
  centreId: string;
  /** From a version that the local group has adopted. */
  approved: boolean;
  activities: Activity[];
};

/**
 * Every goal of one kind of document and one year with its activities, from the adopted version, or from the draft where
 * nothing is adopted; and the county's goals. In one statement.
 */
function read(ctx: Ctx, kind: DocumentKind, year: number): Promise<Raw[]> {
  return ctx.db.$queryRaw<Raw[]>`
    with v as materialized (
      select d.id as document_id, d.centre_id, x.id, x.frozen_at is not null as approved
      from document d
        join lateral (
          select y.id, y.frozen_at from document_version y where y.county_id = d.county_id and y.document_id = d.id and y.abandoned_at is null
          order by y.frozen_at is not null desc, y.number desc limit 1) x on true
      where d.county_id = (select app.county()) and d.kind = ${kind}::document_kind and d.year = ${year}
    ), g as (
      select v.document_id, json_agg(json_build_object('id', g.id, 'title', g.title, 'aim', g.aim, 'themes', g.themes,
          'countyGoalId', g.county_goal_id, 'countyGoalTitle', g.county_goal_title, 'indicator', g.indicator, 'base', g.base, 'target', g.target, 'outcome', g.outcome,
          'outcomeValue', g.outcome_value, 'comment', g.comment) order by g.position, g.id) as goals
      from v join document_goal g on g.county_id = (select app.county()) and g.document_version_id = v.id group by v.document_id
    ), a as (
      select v.document_id, json_agg(json_build_object('id', a.id, 'goalId', a.goal_id, 'what', a.what, 'state', a.state)
          order by a.position, a.id) as activities
      from v join document_activity a on a.county_id = (select app.county()) and a.document_version_id = v.id group by v.document_id
    )
    select (
      select coalesce(json_agg(json_build_object('documentId', v.document_id, 'centreId', v.centre_id, 'approved', v.approved,
          'goals', coalesce(g.goals, '[]'), 'activities', coalesce(a.activities, '[]'))), '[]')
      from v left join g using (document_id) left join a using (document_id)
    ) as documents, (
      select coalesce(json_agg(json_build_object('id', c.id, 'year', c.year, 'title', c.title, 'aim', c.aim, 'themes', c.themes)
          order by c.year desc, c.position, c.id), '[]')
      from county_goal c where c.county_id = (select app.county())
    ) as "countyGoals"`;
}

/** Kept while nothing in the county has changed. */
export function goalsSeen(ctx: Ctx, kind: DocumentKind, year: number) {
  return whileUnchanged(ctx, `goals ${kind} ${year}`, async () => {
    const [raw] = await read(ctx, kind, year);
    const goals = (raw?.documents ?? []).flatMap(
      ({ documentId, centreId, approved, goals: of, activities }) =>
        of.map(
          (goal): GoalSeen => ({
            ...goal,
            ...{ documentId, centreId, approved },
            activities: activities.filter(({ goalId }) => goalId === goal.id),
          }),
        ),
    );
    const documents = (raw?.documents ?? []).map(({ documentId, approved, goals: of }) => ({
      ...{ documentId, approved },
      empty: of.length === 0,
    }));
    return { goals, documents, countyGoals: raw?.countyGoals ?? [] };
  });
}

export type FollowedUp = { documentId: string; centreId: string; onDay: Day | null };

/** The adopted plans of a year, with the day each was last followed up; null where it has not been. */
export function followedUp(ctx: Ctx, year: number): Promise<readonly FollowedUp[]> {
  return whileUnchanged(
    ctx,
    `followed up ${year}`,
    () => ctx.db.$queryRaw<FollowedUp[]>`
      select d.id as "documentId", d.centre_id as "centreId", max(f.on_day)::text as "onDay"
      from document d left join document_follow_up f on f.county_id = d.county_id and f.document_id = d.id
      where d.county_id = (select app.county()) and d.kind = 'plan' and d.year = ${year}
        and exists (select from document_version v where v.county_id = d.county_id and v.document_id = d.id and v.frozen_at is not null)
      group by d.id, d.centre_id`,
  );
}

type Year = { kind: DocumentKind; year: number; adopted: boolean };

/** The years of each kind that something has been written for, the latest first. */
export function yearsSeen(ctx: Ctx): Promise<readonly Year[]> {
  return whileUnchanged(
    ctx,
    "goals years",
    () => ctx.db.$queryRaw<Year[]>`
      select r.kind, r.year::int as year, exists (select from document d
          join document_version v on v.county_id = d.county_id and v.document_id = d.id and v.frozen_at is not null
        where d.county_id = r.county_id and d.kind = r.kind and d.year = r.year) as adopted
      from (select county_id, kind, year from document_round where county_id = (select app.county())
        union select county_id, kind, year from document where county_id = (select app.county())) r
      order by r.year desc, r.kind`,
  );
}
