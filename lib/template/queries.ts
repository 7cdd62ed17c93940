import { templateReaches } from "@/lib/domain/template-change";
import { placesOf } from "@/lib/places/queries";
import type { Ctx } from "@/lib/request";
import { roundOf } from "@/lib/year/queries";

/** The centres whose drafts a changed template reaches, by name. Throws `not_found`. */
export async function reachedBy(ctx: Ctx, roundId: string): Promise<string[]> {
  const { kind, year } = await roundOf(ctx, { id: roundId });
  const drafts = await ctx.db.documentVersion.findMany({
    relationLoadStrategy: "join",
    where: { frozenAt: null, abandonedAt: null, document: { kind, year } },
    select: {
      document: { select: { centreId: true, state: true } },
      files: { where: { category: "dokument" }, select: { id: true } },
    },
  });
  const places = await placesOf(ctx);
  return drafts
    .filter(({ document, files }) =>
      templateReaches({ state: document.state, ofFile: files.length > 0 }),
    )
    .map(({ document }) => places.get(document.centreId)?.name ?? "")
    .sort((a, b) => a.localeCompare(b, "sv"));
}
