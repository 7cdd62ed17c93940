import type { Done } from "@/lib/action";
import { toDate } from "@/lib/db/day";
import { documentStep, leadsTo } from "@/lib/domain/document";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { copyVersion, writeFiguresOfFile } from "./content";
import { numberOf, page, take, tell } from "./keeping";
import type { DocumentView } from "./queries";
import type { AbandonVersion, AdoptDocument, OpenVersion } from "./schema";

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
  const { adoptedOn: onDay, decision } = input;
  await freeze(ctx, document, "ordforande", input);
  await tell(ctx, numberOf(document), "adopt", { onDay, decision });
  return page(ctx, document.id);
}

/** Whoever writes records a decision that the group has taken; the chair is told and may object. */
export async function recordAdoption(ctx: Ctx, input: AdoptDocument): Promise<Done> {
  const document = await take(ctx, input, "record_adoption");
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
  const number = (document.versions[0]?.number ?? 1) + 1;
  await ctx.db.document.updateMany({
    where: { id: document.id },
    data: {
      // The day on which the county received what stands is kept: it stands until the next is adopted.
      state: documentStep(step).to as "utkast" | "ska_kompletteras",
      ...(documentStep(step).inClosed && { reopenedOn: toDate(ctx.today) }),
    },
  });
  const { id: next } = await ctx.db.documentVersion.create({
    data: { documentId: document.id, number, reason },
  });
  await copyVersion(ctx, next, from);
  if (from.files.length > 0) await writeFiguresOfFile(ctx, next, document, from);
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
  await tell(ctx, { id: document.id, number }, step, { reason, sectionKey });
  return page(ctx, document.id);
}

/** Gives up the next version: it is kept, marked, and the adopted one stands again as it stood before. */
export async function abandonVersion(ctx: Ctx, input: AbandonVersion): Promise<Done> {
  const document = await take(ctx, input, input.step);
  const { draft, receivedOn } = document;
  if (!draft) throw new Problem("broken_rule", "nothing_to_abandon");
  await ctx.db.documentVersion.updateMany({
    where: { id: draft.id },
    data: { abandonedAt: new Date() },
  });
  await tell(ctx, numberOf(document), input.step, {});
  await ctx.db.document.updateMany({
    where: { id: document.id },
    data: {
      state: leadsTo(input.step, receivedOn !== null) as "faststalld" | "mottagen",
      reopenedOn: null,
    },
  });
  return page(ctx, document.id);
}
