import { centreOpenTo } from "@/lib/centres/keeping";
import { fromDate } from "@/lib/db/day";
import type { Ctx } from "@/lib/request";
import { roundOf } from "@/lib/year/queries";

/** The form for leave, about one round and one centre, with the leave that stands. Throws `not_allowed`. */
export async function getLeave(ctx: Ctx, centreId: string, roundId: string) {
  const centre = await centreOpenTo(ctx, centreId, "document.receive");
  const round = await roundOf(ctx, { id: roundId });
  const leave = await ctx.db.documentLeave.findFirst({
    where: { centreId, documentKind: round.kind, year: round.year, endedOn: null },
    orderBy: { untilOn: "desc" },
  });
  return {
    slug: ctx.county.slug,
    today: ctx.today,
    centre: { id: centre.id, name: centre.profile?.name ?? "" },
    round,
    leave: leave && { ...leave, untilOn: fromDate(leave.untilOn) },
  };
}
export type LeavePage = Awaited<ReturnType<typeof getLeave>>;
