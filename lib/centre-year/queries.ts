import { type Carry, getCarry } from "@/lib/carry/queries";
import { mayAt } from "@/lib/centres/keeping";
import { type CentreRecord, getCentre } from "@/lib/centres/queries";
import { fromDate } from "@/lib/db/day";
import { coordinatedBy } from "@/lib/domain/coordinated";
import { type DocumentKind, type DocumentState, isDraft } from "@/lib/domain/document";
import { hasContent, progressOf } from "@/lib/domain/document-content";
import { lockOf, openAfterLast } from "@/lib/domain/document-year";
import { leavesThatCount } from "@/lib/domain/leave";
import { isSettled } from "@/lib/domain/next-to-write";
import { Problem } from "@/lib/domain/problem";
import { ended } from "@/lib/domain/status";
import { followUpsOfCentre } from "@/lib/follow-up/queries";
import { leavesOf, leavesSaid } from "@/lib/leave/queries";
import { documentsOf, namesOf } from "@/lib/matrix/queries";
import type { Ctx } from "@/lib/request";

/** The centre's documents, with what has been written in the draft of each; what is frozen is only counted. */
function readDocuments(ctx: Ctx, centreId: string) {
  return ctx.db.document.findMany({
    where: { centreId },
    relationLoadStrategy: "join",
    include: {
      versions: {
        orderBy: { number: "desc" },
        include: {
          sections: { orderBy: { position: "asc" } },
          goals: { select: { indicator: true, outcome: true, carried: true } },
          activities: { select: { carried: true } },
          figures: { select: { required: true, state: true, quality: true } },
        },
      },
    },
    orderBy: [{ year: "desc" }, { kind: "asc" }],
  });
}
type DocumentRow = Awaited<ReturnType<typeof readDocuments>>[number];

/** How far a draft has come, and where she who writes goes on: the first section that waits for her, or the review. */
function draftOf(document: DocumentRow | undefined, open: readonly string[] | null) {
  const draft = document?.versions.find(isDraft);
  if (!draft) return null;
  const sections = draft.sections.map((section) => ({
    ...section,
    hasContent: hasContent(section, draft),
    returned: section.returnedReason !== null && !section.ready,
  }));
  const hers = sections.filter(({ key }) => open === null || open.includes(key));
  const next = hers.find((s) => s.returned) ?? hers.find((s) => s.required && !s.hasContent);
  const { done, all, left } = progressOf(sections);
  return { done, total: all, left, next: next?.key ?? null, number: draft.number };
}

type Look = { ctx: Ctx; centre: CentreRecord; documents: DocumentRow[]; mayWrite: boolean };

function rowOf(
  { ctx, centre, documents, mayWrite }: Look,
  { round, cell }: Awaited<ReturnType<typeof documentsOf>>[number],
  leaves: Awaited<ReturnType<typeof leavesOf>>,
) {
  const { kind, year, deadlines } = round;
  const document = documents.find((d) => d.kind === kind && d.year === year);
  const submittedOn = fromDate(document?.submittedOn ?? null);
  const given = leaves.filter((l) => l.documentKind === kind && l.year === year);
  const adopted = (of: DocumentKind, on: number) =>
    documents.some(
      (d) => d.kind === of && d.year === on && d.versions.some((v) => v.frozenAt !== null),
    );
  const closed = round.closedAt !== null && !cell.reopened;
  // A file has none: there is nothing in it to fetch.
  const goalsAdopted = (of: DocumentKind, on: number) =>
    documents
      .filter((d) => d.kind === of && d.year === on)
      .some((d) => (d.versions.find((v) => v.frozenAt !== null)?.goals.length ?? 0) > 0);
  const { whole, part } = leavesThatCount(given, null, ctx.today);
  const look = {
    ...{ mayWrite, state: cell.state, next: adopted(kind, year), deadlines, leave: whole, part },
    yearClosed: closed,
    centreClosed: centre.status !== null && ended(centre.status.status),
    ...{ expected: cell.expected, today: ctx.today },
  };
  const partly = lockOf({ ...look, section: "" }) === "section_locked";
  return {
    roundId: round.id,
    ...{ kind, year, deadlines, cell, submittedOn },
    /** The last day that was chosen, where the next bank day holds in its place. */
    chosenOn: round.chosen.deadlineOn,
    leaves: leavesSaid(given, submittedOn, round, ctx.today),
    closed,
    progress: draftOf(document, partly ? openAfterLast(part, ctx.today) : null),
    /** Whether a report has an adopted plan with goals to fetch. */
    carries: kind === "berattelse" && goalsAdopted("plan", year),
    lock: lockOf({ ...look, section: null }),
  };
}
export type YearRow = ReturnType<typeof rowOf>;

/** What the plans that can be begun may begin with, by their year. */
async function carryTo(ctx: Ctx, centreId: string, rows: readonly YearRow[]) {
  const years = rows
    .filter(({ kind, cell, lock }) => kind === "plan" && cell.documentId === null && lock === null)
    .map(({ year }) => year);
  const offered = new Map<number, Carry>();
  for (const year of years) {
    const carry = await getCarry(ctx, centreId, year);
    if (carry) offered.set(year, carry);
  }
  return offered;
}

/** What a centre is to file, by when and how far it has come; the earlier years beneath. Throws `not_found`. */
export async function getCentreYear(ctx: Ctx, centreId: string) {
  const centre = await getCentre(ctx, centreId, ctx.today);
  if (!mayAt(ctx, "document.read", centre)) throw new Problem("not_allowed");
  const mayWrite = mayAt(ctx, "document.write", centre);
  const documents = await readDocuments(ctx, centreId);
  const leaves = await leavesOf(ctx, centreId);
  const look = { ctx, centre, documents, mayWrite };
  const rows = (await documentsOf(ctx, centreId)).map((one) => rowOf(look, one, leaves));
  // What has no round, filed as a file from years before the county came here.
  const unplanned = documents.filter(
    (d) => !rows.some((row) => row.kind === d.kind && row.year === d.year),
  );
  const stateOf = (of: DocumentKind, on: number): DocumentState =>
    documents.find((d) => d.kind === of && d.year === on)?.state ?? "ej_paborjad";
  const plans = documents.flatMap(({ id, kind, year, versions }) => {
    const adopted = versions.find((version) => version.frozenAt !== null);
    const yearClosed = rows.some((row) => row.kind === kind && row.year === year && row.closed);
    return kind === "plan" && adopted
      ? [
          {
            ...{ id, year, yearClosed, sections: adopted.sections },
            reportState: stateOf("berattelse", year),
          },
        ]
      : [];
  });
  const own = coordinatedBy(ctx.actor);
  const names = own.length > 1 ? await namesOf(ctx) : new Map<string, string>();
  const others = own.includes(centreId)
    ? own.filter((id) => id !== centreId).map((id) => ({ id, name: names.get(id) ?? "" }))
    : [];
  const settled = ({ cell: { state, timing }, year, closed, lock }: YearRow) =>
    isSettled(
      { state, timing, year, closed, writable: lock === null },
      Number(ctx.today.slice(0, 4)),
    );
  return {
    slug: ctx.county.slug,
    today: ctx.today,
    centre: { id: centre.id, name: centre.profile?.name ?? "" },
    /** Whoever coordinates this one, and which more. */
    mine: own.includes(centreId),
    others,
    now: rows
      .filter((row) => !settled(row) && row.deadlines.opensOn <= ctx.today)
      .toSorted((a, b) => a.deadlines.deadlineOn.localeCompare(b.deadlines.deadlineOn)),
    later: rows.filter((row) => !settled(row) && row.deadlines.opensOn > ctx.today),
    earlier: [
      ...rows
        .filter(settled)
        .map(({ kind, year, cell }) => ({ kind, year, id: cell.documentId, cell })),
      ...unplanned.map(({ kind, year, id }) => ({ kind, year, id, cell: null })),
    ].toSorted((a, b) => b.year - a.year || a.kind.localeCompare(b.kind)),
    carry: await carryTo(ctx, centreId, rows),
    followUps: await followUpsOfCentre(ctx, mayWrite, plans),
    mayWrite,
    mayReceive: mayAt(ctx, "document.receive", centre),
  };
}
export type CentreYear = Awaited<ReturnType<typeof getCentreYear>>;
