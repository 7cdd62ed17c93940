import type { Done } from "@/lib/action";
import { Problem } from "@/lib/domain/problem";
import { removeContent } from "@/lib/files/keeping";
import { mistakeWords } from "@/lib/i18n/sv/agreement-mistakes";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { toDecideOn } from "./keeping";
import type { RemoveProtocol } from "./schema";

/** A protocol that does not belong beside the document; what has been adopted keeps its own. Throws as `toDecideOn`. */
export async function removeProtocol(ctx: Ctx, input: RemoveProtocol): Promise<Done> {
  const draft = await toDecideOn(ctx, input.documentId);
  const there = draft.protocols.find(({ fileId }) => fileId === input.fileId);
  if (!there) throw new Problem("not_found");
  await ctx.db.documentFile.deleteMany({ where: { id: there.id } });
  // A file that another version keeps stays what it is.
  if ((await ctx.db.documentFile.count({ where: { fileId: there.fileId } })) === 0)
    await removeContent(ctx, there.fileId, mistakeWords.protocol);
  return {
    goTo: `${routes.documentStep(ctx.county.slug, input.documentId, input.step)}#protokoll`,
  };
}
