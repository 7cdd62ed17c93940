import { centreOpenTo } from "@/lib/centres/keeping";
import type { Ctx } from "@/lib/request";

/** What the form for a file says of the centre. Throws `not_found` or `not_allowed`. */
export async function getFiling(ctx: Ctx, centreId: string) {
  const centre = await centreOpenTo(ctx, centreId, "document.write");
  return {
    slug: ctx.county.slug,
    year: Number(ctx.today.slice(0, 4)),
    centre: { id: centre.id, name: centre.profile?.name ?? "" },
  };
}
export type Filing = Awaited<ReturnType<typeof getFiling>>;
