import type { Done } from "@/lib/action";
import { dayInSweden, toDate } from "@/lib/db/day";
import { takeVersion } from "@/lib/db/version";
import type { Day } from "@/lib/domain/day";
import type { DocumentStep } from "@/lib/domain/document";
import { missingSections } from "@/lib/domain/document-section";
import { obstacleRules, obstacleTo, type StepObstacle } from "@/lib/domain/document-step";
import { openQuestions } from "@/lib/domain/figure-question";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { type DocumentView, readDocument } from "./queries";
import type { StepInput } from "./schema";

/** The document, held until the transaction ends, for a command that is about to change it. */
async function holdDocument(ctx: Ctx, id: string): Promise<DocumentView> {
  await ctx.db.$queryRaw`
    select 1 from document where county_id = (select app.county()) and id = ${id}::uuid for no key update`;
  return readDocument(ctx, id);
}

type Told = { reason?: string; sectionKey?: string | null; decision?: string; onDay?: Day };

/** Writes down a step that a document has taken: it stands there for ever. */
export async function tell(
  ctx: Ctx,
  { id, number }: { id: string; number: number },
  step: DocumentStep,
  { reason, sectionKey, decision, onDay }: Told,
): Promise<void> {
  await ctx.db.documentEvent.create({
    data: {
      documentId: id,
      number,
      step,
      onDay: toDate(onDay ?? ctx.today),
      actorId: ctx.actor.userId,
      reason: reason ?? null,
      sectionKey: sectionKey ?? null,
      decision: decision ?? null,
    },
  });
}

/** Why whoever looks cannot take a step now; null where she can. */
export function obstacleOf(document: DocumentView, step: DocumentStep): StepObstacle | null {
  const { parties, state, round, held, adopted, draft, today, openedBy, pastLast } = document;
  return obstacleTo(step, {
    ...{ parties, state, today, openedBy, pastLast },
    lock: document.lockForAll,
    yearClosed: held,
    byChair: round?.byChair ?? true,
    byRecord: round?.byRecord ?? true,
    byAnother: round?.byAnother ?? false,
    handedInByHer: document.handedInByHer,
    adopted: adopted?.frozenAt
      ? { way: adopted.way, frozenOn: dayInSweden(adopted.frozenAt) }
      : null,
    opened: round !== null,
    protocolMissing: round?.needsProtocol !== false && draft?.protocols.length === 0,
    missing: missingSections(draft?.sections ?? []).length,
    openQuestions: openQuestions(document.remarks).length,
  });
}

/**
 * Takes a document for a step: held, as the person saw it, by a party that may, from a state that the step may follow on.
 * Throws `not_found`, `not_allowed`, `conflict`, or `broken_rule` with what stands in the way.
 */
export async function take(ctx: Ctx, input: StepInput, name: DocumentStep): Promise<DocumentView> {
  const document = await holdDocument(ctx, input.documentId);
  const obstacle = obstacleOf(document, name);
  if (obstacle === "not_hers") throw new Problem("not_allowed");
  if (obstacle !== null) throw new Problem("broken_rule", obstacleRules[obstacle]);
  await takeVersion(ctx.db.document, document.id, input.version, async () => ({
    version: String(document.rowVersion),
  }));
  return document;
}

/** The document's own page: where a step leads. */
export const page = (ctx: Ctx, id: string): Done => ({
  goTo: routes.document(ctx.county.slug, id),
});
/** The document with the number of the version that a step is about, as it is written down. */
export const numberOf = ({ id, draft, adopted }: DocumentView) => ({
  id,
  number: (draft ?? adopted)?.number ?? 1,
});
