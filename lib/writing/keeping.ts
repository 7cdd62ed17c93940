import type { Done } from "@/lib/action";
import { fromDate } from "@/lib/db/day";
import type { DocumentKind, DocumentState } from "@/lib/domain/document";
import type { SectionType } from "@/lib/domain/document-section";
import { type Deadlines, lockOf } from "@/lib/domain/document-year";
import { figuresOfHers, type Handed, type Writer, writesIn } from "@/lib/domain/handed-over";
import { type Given, leavesThatCount } from "@/lib/domain/leave";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";

type Row = {
  id: string;
  centreId: string;
  municipality: string | null;
  kind: DocumentKind;
  year: number;
  state: DocumentState;
  draftId: string | null;
  /** Of the draft. */
  number: number | null;
  opensOn: Date | null;
  deadlineOn: Date | null;
  graceOn: Date | null;
  lastOn: Date | null;
  closed: boolean;
  /** The latest decided first. */
  leaves: Given[];
  /** The person who acts, as the sections know her. */
  personId: string | null;
};

/** A draft that is about to be written in. */
export type Draft = {
  documentId: string;
  draftId: string;
  centreId: string;
  kind: DocumentKind;
  year: number;
  who: Writer;
};

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

/** Where somebody is about to write: a section by its key, and what has been handed over of it. */
type Place = { section: string; handed?: readonly Handed[] };
const placeOf = (section: ({ key: string } & Handed) | null, of: readonly Handed[] = []): Place =>
  section ? { section: section.key, handed: [section, ...of] } : { section: "", handed: of };

/**
 * The draft of a document, held until the transaction ends, for whoever may write in it now: by her role at the centre,
 * or because something that she is about to write in has been handed to her. Asked in one statement, for it is asked every other second. Throws
 * `not_found`, `not_allowed`, or `broken_rule` with why it cannot be written in.
 */
export async function draftToWrite(
  ctx: Ctx,
  documentId: string,
  { section, handed = [] }: Place,
): Promise<Draft> {
  const [row] = await ctx.db.$queryRaw<Row[]>`
    select d.id, d.centre_id as "centreId", d.kind, d.year, d.state, p.host_municipality as municipality,
      v.id as "draftId", v.number::int as number, r.opens_on as "opensOn", r.deadline_on as "deadlineOn", r.grace_on as "graceOn",
      r.last_on as "lastOn", r.closed_at is not null and d.reopened_on is null as closed, coalesce(l.given, '[]') as leaves, me.id as "personId"
    from document d
      left join lateral (
        select x.host_municipality from centre_profile x where x.county_id = d.county_id and x.centre_id = d.centre_id
        order by (x.from_on <= ${ctx.today}::date and (x.until_on is null or x.until_on > ${ctx.today}::date)) desc, x.from_on limit 1) p on true
      left join document_version v on v.county_id = d.county_id and v.document_id = d.id
        and v.frozen_at is null and v.abandoned_at is null
      left join document_round r on r.county_id = d.county_id and r.kind = d.kind and r.year = d.year
      left join lateral (
        select json_agg(json_build_object('kind', x.kind, 'untilOn', x.until_on, 'endedOn', x.ended_on, 'sections', x.sections)
          order by x.decided_at desc, x.id desc) as given from document_leave x where x.county_id = d.county_id
          and x.centre_id = d.centre_id and x.document_kind = d.kind and x.year = d.year) l on true
      left join person me on me.county_id = d.county_id and me.user_id = ${ctx.actor.userId}::uuid
    where d.county_id = (select app.county()) and d.id = ${documentId}::uuid
    for no key update of d`;
  if (!row) throw new Problem("not_found");
  const { id, draftId, centreId, kind, year, state } = row;
  const at = { level: "centre", id: centreId, municipality: row.municipality ?? "" } as const;
  if (!may(ctx.actor, "document.read", at)) throw new Problem("not_found");
  const { whole, part } = leavesThatCount(row.leaves, null, ctx.today);
  const who = { writes: may(ctx.actor, "document.write", at), me: row.personId };
  const lock = lockOf({
    ...{ mayWrite: writesIn(who, ...handed), state, section },
    // A second version is opened of nothing but an adopted one.
    next: (row.number ?? 1) > 1,
    deadlines: deadlinesOf(row),
    ...{ leave: whole, part, yearClosed: row.closed },
    // What has been begun is gone on with, whatever becomes of the centre.
    ...{ centreClosed: false, expected: true, today: ctx.today },
  });
  if (lock === "no_right") throw new Problem("not_allowed");
  if (lock !== null) throw new Problem("broken_rule", `document_${lock}`);
  if (draftId === null) throw new Problem("broken_rule", "document_adopted");
  return { documentId: id, draftId, centreId, kind, year, who };
}

/** A section of a draft, for whoever may write in it now. Throws as `draftToWrite`. */
export async function sectionToWrite(ctx: Ctx, input: { documentId: string; sectionId: string }) {
  const section = await ctx.db.documentSection.findFirst({ where: { id: input.sectionId } });
  const draft = await draftToWrite(ctx, input.documentId, placeOf(section));
  if (!section || section.documentVersionId !== draft.draftId) throw new Problem("not_found");
  return { section, draft };
}

/** The section after this one; after the last, the list of them. */
export async function nextAfter(ctx: Ctx, documentId: string, draftId: string, position: number) {
  const next = await ctx.db.documentSection.findFirst({
    where: { documentVersionId: draftId, position: { gt: position } },
    orderBy: { position: "asc" },
  });
  return next
    ? routes.documentSection(ctx.county.slug, documentId, next.key)
    : routes.document(ctx.county.slug, documentId);
}
const ofDraft = { frozenAt: null, abandonedAt: null };

/**
 * The same for what is written in the section of a type: its goals, its figures. Whoever has been handed that section
 * may. Throws as `draftToWrite`.
 */
export async function draftOfType(ctx: Ctx, documentId: string, type: SectionType): Promise<Draft> {
  const section = await ctx.db.documentSection.findFirst({
    where: { type, documentVersion: { documentId, ...ofDraft } },
    select: { key: true, assignedTo: true },
  });
  return draftToWrite(ctx, documentId, placeOf(section));
}

/** The draft of a document with its figures, and those of them that are the person's to write. Throws as `draftToWrite`. */
export async function draftOfFigures(ctx: Ctx, documentId: string) {
  const where = { documentVersion: { documentId, ...ofDraft } };
  const section = await ctx.db.documentSection.findFirst({
    where: { type: "siffror", ...where },
    select: { key: true, assignedTo: true },
  });
  const rows = await ctx.db.documentFigure.findMany({ where });
  const draft = await draftToWrite(ctx, documentId, placeOf(section, rows));
  return {
    ...draft,
    rows,
    hers: new Set(figuresOfHers(draft.who, section, rows).map(({ id }) => id)),
    /** Whether the section as a whole is hers, to say that it is ready. */
    whole: writesIn(draft.who, ...(section ? [section] : [])),
  };
}

/**
 * The version of a row that whoever saves it has seen. Who writes the same as stands there does not disagree with it: a
 * save by itself and a press of the button may cross.
 */
export function seenOf<T extends { version: number }>(
  now: T,
  said: Partial<Omit<T, "version">>,
  version: number,
): number {
  const same = Object.entries(said).every(
    ([name, value]) => JSON.stringify(now[name as keyof T]) === JSON.stringify(value),
  );
  return same ? now.version : version;
}

/** What a row that has saved itself answers: the version that stands now. Nothing where somebody has pressed the button. */
export async function keptAt(
  input: { auto: "ja" | null },
  now: () => Promise<{ version: number }>,
): Promise<Pick<Done, "kept">> {
  return input.auto === "ja" ? { kept: { version: (await now()).version } } : {};
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
