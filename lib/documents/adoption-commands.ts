import type { Done } from "@/lib/action";
import { toDate } from "@/lib/db/day";
import { addDays, type Day } from "@/lib/domain/day";
import { daysToObject, documentStep } from "@/lib/domain/document";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { copyVersion } from "./content";
import { numberOf, page, take, tell } from "./keeping";
import type { DocumentView, Version } from "./queries";
import type { AdoptDocument, OpenVersion } from "./schema";

/** The version is adopted: no path can change it any more, the database sees to that. */
async function freeze(
  ctx: Ctx,
  document: DocumentView,
  way: "ordforande" | "protokoll",
  { adoptedOn, decision }: Pick<AdoptDocument, "adoptedOn" | "decision">,
): Promise<void> {
  if (adoptedOn > ctx.today)
    throw new Problem("broken_rule", null, { adoptedOn: "decision_in_future" });
  if (!document.draft) throw new Problem("broken_rule", "document_adopted");
  const group = document.chaired[0] ?? document.groups[0];
  await ctx.db.documentVersion.updateMany({
    where: { id: document.draft.id },
    data: {
      way,
      adoptedOn: toDate(adoptedOn),
      decision,
      adoptedBy: group?.id ?? null,
      recordedBy: ctx.actor.userId,
      frozenAt: new Date(),
    },
  });
  await ctx.db.document.updateMany({
    where: { id: document.id },
    data: {
      state: "faststalld",
      submittedOn: toDate(document.submittedOn ?? ctx.today),
      receivedOn: null,
    },
  });
}

/** The chair adopts what her group has decided. */
export async function adoptDocument(ctx: Ctx, input: AdoptDocument): Promise<Done> {
  const document = await take(ctx, input, "adopt");
  if (document.round && !document.round.byChair)
    throw new Problem("broken_rule", "adoption_only_recorded");
  const { adoptedOn: onDay, decision } = input;
  await freeze(ctx, document, "ordforande", input);
  await tell(ctx, numberOf(document), "adopt", { onDay, decision });
  return page(ctx, document.id);
}

/** Whoever writes records a decision that the group has taken; the chair is told and may object. */
export async function recordAdoption(ctx: Ctx, input: AdoptDocument): Promise<Done> {
  const document = await take(ctx, input, "record_adoption");
  if (document.round && !document.round.byRecord)
    throw new Problem("broken_rule", "adoption_only_by_chair");
  if (document.state !== "inlamnad" && document.lock !== null)
    throw new Problem("broken_rule", `document_${document.lock}`);
  const { adoptedOn: onDay, decision } = input;
  await freeze(ctx, document, "protokoll", input);
  await tell(ctx, numberOf(document), "record_adoption", { onDay, decision });
  return page(ctx, document.id);
}

/** Opens the next version as a draft. The adopted one stands, unchanged, until the group adopts the next. */
export async function openVersion(ctx: Ctx, input: OpenVersion): Promise<Done> {
  const { step, reason, sectionKey } = input;
  const document = await take(ctx, input, step);
  const from = document.adopted;
  if (!from) throw new Problem("broken_rule", "document_step");
  if (step === "object") mayStillObject(ctx, from);
  const number = (document.versions[0]?.number ?? 1) + 1;
  const { id: next } = await ctx.db.documentVersion.create({
    data: { documentId: document.id, number, reason },
  });
  await copyVersion(ctx, next, from);
  if (sectionKey !== null) {
    const found = await ctx.db.documentSection.findFirst({
      where: { documentVersionId: next, key: sectionKey },
    });
    if (!found) throw new Problem("not_found");
    await ctx.db.documentSection.updateMany({
      where: { id: found.id },
      data: { returnedReason: reason, ready: false },
    });
  }
  await ctx.db.document.updateMany({
    where: { id: document.id },
    data: { state: documentStep(step).to as "utkast" | "ska_kompletteras", receivedOn: null },
  });
  await tell(ctx, { id: document.id, number }, step, { reason, sectionKey });
  return page(ctx, document.id);
}

/** The chair may object to what somebody else has recorded, for two weeks. Throws `broken_rule`. */
function mayStillObject(ctx: Ctx, version: Version): void {
  if (version.way !== "protokoll") throw new Problem("broken_rule", "nothing_to_object_to");
  const recorded = version.frozenAt?.toISOString().slice(0, 10) as Day | undefined;
  if (recorded === undefined || ctx.today > addDays(recorded, daysToObject))
    throw new Problem("broken_rule", "too_late_to_object");
}
