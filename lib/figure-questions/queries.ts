import { type DocumentView, readDocument } from "@/lib/documents/queries";
import {
  questionState,
  type RemarkKind,
  type RemarkObstacle,
  remarkKinds,
  remarkObstacle,
} from "@/lib/domain/figure-question";
import { writesIn } from "@/lib/domain/handed-over";
import { Problem } from "@/lib/domain/problem";
import { outliersOf } from "@/lib/outliers/queries";
import type { Ctx } from "@/lib/request";
import { figuresBefore } from "@/lib/writing/queries";

/** Whether the figure, or the section of the figures, has been handed to the person in the version that is written or stands. */
async function isHanded(ctx: Ctx, document: DocumentView, key: string): Promise<boolean> {
  const version = document.draft ?? document.adopted;
  const handed = [
    ...(version?.sections.filter(({ type }) => type === "siffror") ?? []),
    ...(version?.figures.filter((figure) => figure.key === key) ?? []),
  ].filter(({ assignedTo }) => assignedTo !== null);
  if (handed.length === 0) return false;
  const me = await ctx.db.person.findFirst({
    where: { userId: ctx.actor.userId },
    select: { id: true },
  });
  return writesIn({ writes: false, me: me?.id ?? null }, ...handed);
}

/** A figure as it is now: in what has been handed in or is written, else as it was adopted. Throws `not_found`. */
function figureOf({ draft, adopted, state }: DocumentView, key: string) {
  const version = state === "utkast" ? (adopted ?? draft) : (draft ?? adopted);
  const figure = version?.figures.find((one) => one.key === key);
  if (!figure) throw new Problem("not_found");
  return figure;
}

/** A figure with all that has been said of it, and why each thing cannot be said now. Throws `not_found` or `not_allowed`. */
export async function threadAt(ctx: Ctx, documentId: string, key: string) {
  const document = await readDocument(ctx, documentId);
  const { parties, adopted, submittedOn, held } = document;
  const handed = parties.includes("writer") ? false : await isHanded(ctx, document, key);
  if (!document.sees) throw new Problem("not_allowed");
  const figure = figureOf(document, key);
  const remarks = document.remarks.filter((remark) => remark.key === key);
  const state = questionState(remarks);
  const look = {
    ...{ parties, handed, state, yearClosed: held },
    handedIn: submittedOn !== null || adopted !== null,
  };
  const obstacles = Object.fromEntries(
    remarkKinds.map((kind) => [kind, remarkObstacle(kind, look)]),
  ) as Record<RemarkKind, RemarkObstacle | null>;
  return { document, figure, remarks, state, handed, obstacles };
}

/** Who said what, by the account that said it; whoever has gone since is named as she is called now. */
async function namesOfThose(ctx: Ctx, accounts: readonly (string | null)[]) {
  const ids = [...new Set(accounts.flatMap((id) => id ?? []))];
  if (ids.length === 0) return new Map<string, string>();
  const people = await ctx.db.person.findMany({
    where: { OR: [{ userId: { in: ids } }, { formerUserId: { in: ids } }] },
    select: { userId: true, formerUserId: true, name: true },
  });
  return new Map(
    people.flatMap(({ userId, formerUserId, name }) =>
      [userId, formerUserId].flatMap((id) => (id ? [[id, name] as const] : [])),
    ),
  );
}

/** The page of a figure: what it says, why it stands out, what has been said of it, and what can be said now. */
export async function getFigureThread(ctx: Ctx, documentId: string, key: string) {
  const thread = await threadAt(ctx, documentId, key);
  const { document, remarks } = thread;
  const { centre, kind, year, parties } = document;
  const county = parties.includes("county");
  const before = await figuresBefore(ctx, { centreId: centre.id, kind, year });
  const names = await namesOfThose(
    ctx,
    remarks.map(({ actorId }) => actorId),
  );
  // What is usual among other centres is the county's to know.
  const out = county ? (await outliersOf(ctx, year)).rows : [];
  return {
    ...thread,
    county,
    last: before.find((one) => one.key === key) ?? null,
    remarks: remarks.map((remark) => ({
      ...remark,
      by: (remark.actorId && names.get(remark.actorId)) || null,
    })),
    reasons: out.find((one) => one.documentId === document.id && one.key === key)?.reasons ?? [],
  };
}
export type FigureThread = Awaited<ReturnType<typeof getFigureThread>>;
