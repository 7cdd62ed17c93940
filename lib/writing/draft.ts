import { fromDate } from "@/lib/db/day";
import type { Day } from "@/lib/domain/day";
import type { DocumentKind, DocumentState } from "@/lib/domain/document";
import type { SectionType } from "@/lib/domain/document-section";
import { type Deadlines, lockOf } from "@/lib/domain/document-year";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { type CentreStatus, ended } from "@/lib/domain/status";
import type { Ctx } from "@/lib/request";

type Row = {
  id: string;
  centreId: string;
  municipality: string | null;
  kind: DocumentKind;
  year: number;
  state: DocumentState;
  status: CentreStatus | null;
  draftId: string | null;
  opensOn: Date | null;
  deadlineOn: Date | null;
  graceOn: Date | null;
  lastOn: Date | null;
  closed: boolean;
  leaveUntilOn: Date | null;
  /** The person who acts, as the sections know her. */
  personId: string | null;
};

/** A draft that is about to be written in. */
export type Draft = { documentId: string; draftId: string; kind: DocumentKind; year: number };

const always = { opensOn: "1900-01-01", graceOn: "2199-12-31", lastOn: null };

const deadlinesOf = (row: Row): Deadlines =>
  row.opensOn && row.deadlineOn && row.graceOn
    ? {
        opensOn: fromDate(row.opensOn),
        deadlineOn: fromDate(row.deadlineOn),
        graceOn: fromDate(row.graceOn),
        lastOn: fromDate(row.lastOn),
      }
    : ({ ...always, deadlineOn: always.graceOn } as Deadlines);

/**
 * The draft of a document, held until the transaction ends, for whoever may write in it now: by her role at the centre,
 * or because the section has been handed to her. Asked in one statement, for it is asked every other second. Throws
 * `not_found`, `not_allowed`, or `broken_rule` with why it cannot be written in.
 */
export async function draftToWrite(
  ctx: Ctx,
  documentId: string,
  handedTo: string | null = null,
): Promise<Draft> {
  const [row] = await ctx.db.$queryRaw<Row[]>`
    select d.id, d.centre_id as "centreId", d.kind, d.year, d.state, p.host_municipality as municipality, st.status,
      v.id as "draftId", r.opens_on as "opensOn", r.deadline_on as "deadlineOn", r.grace_on as "graceOn",
      r.last_on as "lastOn", r.closed_at is not null as closed, l.until_on as "leaveUntilOn", me.id as "personId"
    from document d
      left join lateral (
        select x.host_municipality from centre_profile x where x.county_id = d.county_id and x.centre_id = d.centre_id
        order by (x.from_on <= ${ctx.today}::date and (x.until_on is null or x.until_on > ${ctx.today}::date)) desc, x.from_on limit 1) p on true
      left join centre_status st on st.county_id = d.county_id and st.centre_id = d.centre_id
        and st.from_on <= ${ctx.today}::date and (st.until_on is null or st.until_on > ${ctx.today}::date)
      left join document_version v on v.county_id = d.county_id and v.document_id = d.id and v.frozen_at is null
      left join document_round r on r.county_id = d.county_id and r.kind = d.kind and r.year = d.year
      left join lateral (
        select max(x.until_on) as until_on from document_leave x where x.county_id = d.county_id and x.centre_id = d.centre_id
          and x.document_kind = d.kind and x.year = d.year and x.kind = 'forlangd' and x.ended_on is null) l on true
      left join person me on me.county_id = d.county_id and me.user_id = ${ctx.actor.userId}::uuid
    where d.county_id = (select app.county()) and d.id = ${documentId}::uuid
    for no key update of d`;
  if (!row) throw new Problem("not_found");
  const { id, draftId, kind, year, state } = row;
  const at = { level: "centre", id: row.centreId, municipality: row.municipality ?? "" } as const;
  if (!may(ctx.actor, "document.read", at)) throw new Problem("not_found");
  const handed = handedTo !== null && handedTo === row.personId;
  const mayWrite =
    may(ctx.actor, "document.write", at) || (handed && may(ctx.actor, "document.read", at));
  const lock = lockOf({
    mayWrite,
    state,
    deadlines: deadlinesOf(row),
    leave: row.leaveUntilOn && { kind: "forlangd", untilOn: fromDate(row.leaveUntilOn) },
    yearClosed: row.closed,
    centreClosed: row.status !== null && ended(row.status),
    today: ctx.today as Day,
  });
  if (lock === "no_right") throw new Problem("not_allowed");
  if (lock !== null) throw new Problem("broken_rule", `document_${lock}`);
  if (draftId === null) throw new Problem("broken_rule", "document_adopted");
  return { documentId: id, draftId, kind, year };
}

/**
 * The same for what is written in the section of a type: its goals, its figures. Whoever has been handed that section
 * may. Throws as `draftToWrite`.
 */
export async function draftOfType(ctx: Ctx, documentId: string, type: SectionType): Promise<Draft> {
  const section = await ctx.db.documentSection.findFirst({
    where: { type, documentVersion: { documentId, frozenAt: null } },
    select: { assignedTo: true },
  });
  return draftToWrite(ctx, documentId, section?.assignedTo ?? null);
}

/** A goal of the draft. Throws `not_found`, also for another draft's. */
export async function goalOf(ctx: Ctx, draft: Draft, id: string) {
  const goal = await ctx.db.documentGoal.findFirst({
    where: { id, documentVersionId: draft.draftId },
  });
  if (!goal) throw new Problem("not_found");
  return goal;
}

/** An activity of the draft. Throws `not_found`, also for another draft's. */
export async function activityOf(ctx: Ctx, draft: Draft, id: string) {
  const activity = await ctx.db.documentActivity.findFirst({
    where: { id, documentVersionId: draft.draftId },
  });
  if (!activity) throw new Problem("not_found");
  return activity;
}
