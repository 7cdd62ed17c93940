import type { Done } from "@/lib/action";
import { centreFor } from "@/lib/centres/keeping";
import { toDate } from "@/lib/db/day";
import type { DocumentView } from "@/lib/documents/queries";
import { Problem } from "@/lib/domain/problem";
import { keepFile, type Uploaded } from "@/lib/files/keeping";
import { signOf } from "@/lib/form/ask-first";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { answeredFor, placeOf } from "./queries";
import type { Filed } from "./schema";

/** Which group decided: one that has answered for the centre, or another in words. Throws `broken_rule` at the field. */
async function groupOf(ctx: Ctx, { centreId, groupId, groupSaid }: Filed) {
  if (groupId !== null) {
    const known = (await answeredFor(ctx, centreId)).some(({ id }) => id === groupId);
    if (!known) throw new Problem("broken_rule", null, { groupId: "group_unknown" });
    return { adoptedBy: groupId, adoptedBySaid: null };
  }
  if (groupSaid === null) throw new Problem("broken_rule", null, { groupId: "group_needed" });
  return { adoptedBy: null, adoptedBySaid: groupSaid };
}

/** A draft that the file takes the place of: its words go, in the log they stand; what has been answered stays beside. */
async function makeRoomIn(ctx: Ctx, { draft }: DocumentView) {
  if (!draft) throw new Problem("broken_rule", "document_adopted");
  const where = { documentVersionId: draft.id };
  await ctx.db.documentActivity.deleteMany({ where });
  await ctx.db.documentGoal.deleteMany({ where });
  await ctx.db.documentSection.deleteMany({ where });
  await ctx.db.documentFigure.deleteMany({ where: { ...where, state: null } });
  await ctx.db.documentFile.deleteMany({ where: { ...where, category: "dokument" } });
  return { id: draft.documentId, versionId: draft.id, number: draft.number };
}

/** The version that the file is to be: a new document's first, or the draft that is there. */
async function versionFor(ctx: Ctx, input: Filed, document: DocumentView | null) {
  if (document) return makeRoomIn(ctx, document);
  const { centreId, kind, year } = input;
  const { id } = await ctx.db.document.create({ data: { centreId, kind, year } });
  const version = await ctx.db.documentVersion.create({ data: { documentId: id, number: 1 } });
  return { id, versionId: version.id, number: 1 };
}

/**
 * A plan or a report that was made elsewhere and has been adopted: the file is the document, of this year or an earlier
 * one, and takes the place of a draft once somebody has seen what is left behind. It counts, and says that it was handed
 * in as a file. Throws `not_found`, `not_allowed`, or `broken_rule` with what stands in the way.
 */
export async function fileDocument(ctx: Ctx, input: Filed, file: Uploaded): Promise<Done> {
  const { kind, year, adoptedOn, decision } = input;
  const centre = await centreFor(ctx, input.centreId, "document.write");
  await ctx.db.$queryRaw`
    select 1 from document where county_id = (select app.county()) and centre_id = ${centre.id}::uuid
      and kind = ${kind}::document_kind and year = ${year} for no key update`;
  const place = await placeOf(ctx, centre, { kind, year });
  if (place.obstacle !== null) throw new Problem("broken_rule", place.obstacle);
  if (adoptedOn > ctx.today)
    throw new Problem("broken_rule", null, { adoptedOn: "decision_in_future" });
  const group = await groupOf(ctx, input);
  if (place.behind.length > 0 && input.seen !== signOf(place.behind))
    throw new Problem("broken_rule", "draft_left_behind");
  const fileId = await keepFile(ctx, file);
  const { id, versionId, number } = await versionFor(ctx, input, place.document);
  await ctx.db.documentFile.create({ data: { documentVersionId: versionId, fileId } });
  await ctx.db.documentVersion.updateMany({
    where: { id: versionId },
    data: {
      ...{ way: "fil", adoptedOn: toDate(adoptedOn), decision, ...group },
      ...{ recordedBy: ctx.actor.userId, frozenAt: new Date() },
    },
  });
  await ctx.db.document.updateMany({
    where: { id },
    data: {
      state: "faststalld",
      submittedOn: toDate(place.document?.submittedOn ?? ctx.today),
      receivedOn: null,
    },
  });
  await ctx.db.documentEvent.create({
    data: {
      ...{ documentId: id, number, step: "filed", decision },
      ...{ onDay: toDate(ctx.today), actorId: ctx.actor.userId },
    },
  });
  return { goTo: routes.document(ctx.county.slug, id) };
}
