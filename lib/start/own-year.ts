import { nextToWrite } from "@/lib/domain/next-to-write";
import { ofTheYear } from "@/lib/domain/own-year";
import { progressOfDrafts } from "@/lib/draft-progress/queries";
import { wholeMatrix } from "@/lib/matrix/queries";
import type { Ctx } from "@/lib/request";
import type { OwnCentre } from "@/lib/waiting/queries";

/** Of so many centres the year is told of each; of more only what comes first. */
const few = 3;

/** How many of the sections of a draft have something in them. */
type Progress = { done: number; total: number } | null;

async function documentsAt(ctx: Ctx, centreIds: readonly string[]) {
  const { rounds, rows } = await wholeMatrix(ctx);
  return rows
    .filter(({ id }) => centreIds.includes(id))
    .map(({ id: centreId, cells }) => ({
      centreId,
      documents: rounds.flatMap(({ id, kind, year, closed, deadlines }) => {
        const cell = cells[id];
        return cell
          ? [
              {
                ...{ ...cell, ...deadlines, kind, year, id: cell.documentId },
                closed: closed && !cell.reopened,
              },
            ]
          : [];
      }),
    }));
}

/**
 * What comes next of each of some centres; and, where they are what a page is of, the year of each: what it is to file, by
 * when and how far that has come. How far is asked of few centres, or of what comes first.
 */
export async function ownYear(ctx: Ctx, centres: readonly OwnCentre[], first: boolean) {
  if (centres.length === 0) return [];
  const all = await documentsAt(
    ctx,
    centres.map(({ id }) => id),
  );
  const told = all.map(({ centreId, documents }) => ({
    centreId,
    lines: !first || all.length > few ? [] : ofTheYear(documents, ctx.today),
    next: nextToWrite(documents, ctx.today),
  }));
  const [earliest] = told
    .flatMap(({ next }) => next ?? [])
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
  const drafts = [...told.flatMap(({ lines }) => lines), ...(earliest ? [earliest] : [])];
  const ids = [...new Set(drafts.flatMap(({ id }) => id ?? []))];
  const progress = first ? await progressOfDrafts(ctx, ids) : new Map<string, never>();
  const far = <T extends { id: string | null }>(one: T): T & { progress: Progress } => ({
    ...one,
    progress: progress.get(one.id ?? "") ?? null,
  });
  return told.map(({ centreId, lines, next }) => ({
    centreId,
    lines: lines.map(far),
    next: next && far(next),
  }));
}
export type OwnYear = Awaited<ReturnType<typeof ownYear>>[number];
