import { mayAt } from "@/lib/centres/keeping";
import { getCentre } from "@/lib/centres/queries";
import { withDays } from "@/lib/db/day";
import { writeHours } from "@/lib/domain/opening-hours";
import type { ServiceType } from "@/lib/domain/service";
import type { Ctx } from "@/lib/request";
import { type Season, weekdays } from "./schema";

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

type Shown = Pick<OpeningHoursRecord, "serviceType" | "weekday" | "opens" | "closes">;

/** A service's week as text, Monday first. */
export function weekOf(rows: readonly Shown[], type: ServiceType): string[] {
  return weekdays.map((_, i) =>
    writeHours(rows.filter((r) => r.serviceType === type && r.weekday === i + 1)),
  );
}

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
