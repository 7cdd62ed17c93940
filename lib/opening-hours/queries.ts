import { mayAt } from "@/lib/centres/keeping";
import { getCentre } from "@/lib/centres/queries";
import { withDays } from "@/lib/db/day";
import type { Ctx } from "@/lib/request";
import type { Season } from "./schema";

/** All opening hours of a centre in a season, over all time. */
export async function openingHoursOf(ctx: Ctx, centreId: string, season: Season) {
  return withDays(
    await ctx.db.openingHours.findMany({
      where: { centreId, season },
      orderBy: [{ serviceType: "asc" }, { weekday: "asc" }, { opens: "asc" }, { fromOn: "asc" }],
    }),
  );
}
export type OpeningHoursRecord = Awaited<ReturnType<typeof openingHoursOf>>[number];

/** What the page of a centre's opening hours shows, and whether the person may change them. */
export async function getOpeningHours(ctx: Ctx, centreId: string, season: Season) {
  const centre = await getCentre(ctx, centreId, ctx.today);
  const rows = await openingHoursOf(ctx, centreId, season);
  return {
    centre,
    season,
    rows,
    mayEdit: mayAt(ctx, "centre.edit", centre),
    today: ctx.today,
    slug: ctx.county.slug,
  };
}
export type OpeningHoursView = Awaited<ReturnType<typeof getOpeningHours>>;
