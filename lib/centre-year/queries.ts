import { mayAt } from "@/lib/centres/keeping";
import { type CentreRecord, getCentre } from "@/lib/centres/queries";
import { fromDate } from "@/lib/db/day";
import type { DocumentKind } from "@/lib/domain/document";
import { hasContent } from "@/lib/domain/document-content";
import { lockOf } from "@/lib/domain/document-year";
import { coordinatedBy } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { ended } from "@/lib/domain/status";
import { documentsOf, namesOf } from "@/lib/matrix/rows";
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
          goals: { select: { indicator: true, outcome: true } },
          activities: { select: { id: true } },
          figures: { select: { required: true, state: true } },
        },
      },
    },
    orderBy: [{ year: "desc" }, { kind: "asc" }],
  });
}
type DocumentRow = Awaited<ReturnType<typeof readDocuments>>[number];

/** How far a draft has come, and where she who writes goes on: the first section that waits, or the review. */
function progressOf(document: DocumentRow | undefined) {
  const draft = document?.versions.find((version) => version.frozenAt === null);
  if (!draft) return null;
  const sections = draft.sections.map((section) => ({
    ...section,
    done: hasContent(section, draft) && section.returnedReason === null,
  }));
  const waits = sections.filter((s) => !s.done && (s.required || s.returnedReason !== null));
  const first = sections.find((s) => s.returnedReason !== null && !s.ready) ?? waits[0];
  return {
    done: sections.filter((s) => s.done).length,
    total: sections.length,
    left: waits.length,
    next: first?.key ?? null,
    number: draft.number,
  };
}

type Look = { ctx: Ctx; centre: CentreRecord; documents: DocumentRow[]; mayWrite: boolean };

function rowOf(
  { ctx, centre, documents, mayWrite }: Look,
  { round, cell }: Awaited<ReturnType<typeof documentsOf>>[number],
  leaves: Awaited<ReturnType<typeof readLeaves>>,
) {
  const { kind, year, deadlines } = round;
  const document = documents.find((d) => d.kind === kind && d.year === year);
  const leave = leaves.find((l) => l.documentKind === kind && l.year === year) ?? null;
  const adopted = (of: DocumentKind, on: number) =>
    documents.some(
      (d) => d.kind === of && d.year === on && d.versions.some((v) => v.frozenAt !== null),
    );
  return {
    roundId: round.id,
    ...{ kind, year, deadlines, cell, leave },
    closed: round.closedAt !== null,
    submittedOn: fromDate(document?.submittedOn ?? null),
    progress: progressOf(document),
    /** Something to fetch: last year's plan for a plan, the adopted plan for a report. */
    carries: kind === "plan" ? adopted("plan", year - 1) : adopted("plan", year),
    lock: lockOf({
      mayWrite,
      state: cell.state,
      deadlines,
      leave,
      yearClosed: round.closedAt !== null,
      centreClosed: centre.status !== null && ended(centre.status.status),
      today: ctx.today,
    }),
  };
}
export type YearRow = ReturnType<typeof rowOf>;

async function readLeaves(ctx: Ctx, centreId: string) {
  const rows = await ctx.db.documentLeave.findMany({
    where: { centreId, endedOn: null },
    orderBy: { untilOn: "desc" },
  });
  return rows.map((leave) => ({ ...leave, untilOn: fromDate(leave.untilOn) }));
}

/** What a centre is to file, by when and how far it has come; the earlier years beneath. Throws `not_found`. */
export async function getCentreYear(ctx: Ctx, centreId: string) {
  const centre = await getCentre(ctx, centreId, ctx.today);
  if (!mayAt(ctx, "document.read", centre)) throw new Problem("not_allowed");
  const mayWrite = mayAt(ctx, "document.write", centre);
  const documents = await readDocuments(ctx, centreId);
  const leaves = await readLeaves(ctx, centreId);
  const look = { ctx, centre, documents, mayWrite };
  const rows = (await documentsOf(ctx, centreId)).map((one) => rowOf(look, one, leaves));
  // What has no round, filed as a file from years before the county came here.
  const unplanned = documents.filter(
    (d) => !rows.some((row) => row.kind === d.kind && row.year === d.year),
  );
  const own = coordinatedBy(ctx.actor);
  const names = own.length > 1 ? await namesOf(ctx) : new Map<string, string>();
  const others = own.includes(centreId)
    ? own.filter((id) => id !== centreId).map((id) => ({ id, name: names.get(id) ?? "" }))
    : [];
  const settled = (row: YearRow) =>
    row.cell.state === "mottagen" ||
    row.cell.timing === "ska_inte_lamna" ||
    row.closed ||
    row.year < Number(ctx.today.slice(0, 4)) - 1;
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
    mayWrite,
    mayReceive: mayAt(ctx, "document.receive", centre),
  };
}
export type CentreYear = Awaited<ReturnType<typeof getCentreYear>>;
