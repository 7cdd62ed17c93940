import { readDocument } from "@/lib/documents/queries";
import { Problem } from "@/lib/domain/problem";
import { keepFile, type Uploaded } from "@/lib/files/keeping";
import type { Ctx } from "@/lib/request";

/** As many as a decision may need: the protocol and what was decided with it. */
const atMost = 5;

/**
 * What the group is to decide on or somebody is to record, held until the transaction ends, for whoever may put the
 * protocol beside it: whoever writes for the centre, and the chair. Throws `not_found`, `not_allowed`, or `broken_rule`
 * for what has been adopted already, or lies in a closed year.
 */
export async function toDecideOn(ctx: Ctx, documentId: string) {
  await ctx.db.$queryRaw`
    select 1 from document where county_id = (select app.county()) and id = ${documentId}::uuid for no key update`;
  const { parties, held, draft } = await readDocument(ctx, documentId);
  if (!parties.includes("writer") && !parties.includes("group")) throw new Problem("not_allowed");
  if (held) throw new Problem("broken_rule", "document_year_closed");
  if (!draft) throw new Problem("broken_rule", "document_adopted");
  return draft;
}

/** Puts the protocol of the group's decision beside the version that it is about. Throws as `toDecideOn`. */
export async function attachProtocol(ctx: Ctx, documentId: string, file: Uploaded): Promise<void> {
  const draft = await toDecideOn(ctx, documentId);
  if (draft.protocols.length >= atMost) throw new Problem("broken_rule", "protocols_full");
  const fileId = await keepFile(ctx, file);
  await ctx.db.documentFile.create({
    data: { documentVersionId: draft.id, fileId, category: "protokoll" },
  });
}
