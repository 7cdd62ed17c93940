import type { Done } from "@/lib/action";
import { toDate } from "@/lib/db/day";
import { takeVersion } from "@/lib/db/version";
import type { Day } from "@/lib/domain/day";
import { type DocumentStep, documentStep } from "@/lib/domain/document";
import { missingSections } from "@/lib/domain/document-section";
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

/**
 * Takes a document for a step: held, as the person saw it, by a party that may, from a state that the step may follow on.
 * Throws `not_found`, `not_allowed`, `conflict`, or `broken_rule` with what stands in the way.
 */
export async function take(ctx: Ctx, input: StepInput, name: DocumentStep): Promise<DocumentView> {
  const document = await holdDocument(ctx, input.documentId);
  const step = documentStep(name);
  if (!document.parties.includes(step.by)) throw new Problem("not_allowed");
  if (document.round?.closedAt) throw new Problem("broken_rule", "document_year_closed");
  if (!step.from.includes(document.state)) throw new Problem("broken_rule", "document_step");
  await takeVersion(ctx.db.document, document.id, input.version, async () => ({
    version: String(document.rowVersion),
  }));
  if (step.complete && missingSections(document.draft?.sections ?? []).length > 0)
    throw new Problem("broken_rule", "document_incomplete");
  return document;
}

/** The document's own page: where a step leads. */
export const page = (ctx: Ctx, id: string): Done => ({
  goTo: routes.document(ctx.county.slug, id),
});
/** The document with the number of its latest version, as a step writes it down. */
export const numberOf = ({ id, versions }: DocumentView) => ({
  id,
  number: versions[0]?.number ?? 1,
});
