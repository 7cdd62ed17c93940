import { centreOpenTo } from "@/lib/centres/keeping";
import { fromDate } from "@/lib/db/day";
import type { DocumentKind } from "@/lib/domain/document";
import { countsAfter, leaveThatCounts } from "@/lib/domain/leave";
import type { Ctx } from "@/lib/request";
import { roundOf } from "@/lib/year/queries";

/** Every leave that a centre has been given, for one document or for all of them, the latest decided first. */
export async function leavesOf(
  ctx: Ctx,
  centreId: string,
  of?: { kind: DocumentKind; year: number },
) {
  const rows = await ctx.db.documentLeave.findMany({
    where: { centreId, ...(of && { documentKind: of.kind, year: of.year }) },
    orderBy: [{ decidedAt: "desc" }, { id: "desc" }],
  });
  return rows.map(({ untilOn, endedOn, ...leave }) => ({
    ...leave,
    untilOn: fromDate(untilOn),
    endedOn: fromDate(endedOn),
  }));
}

/** The form for leave, about one round and one centre, with the leave that holds and what holds after it. Throws `not_allowed`. */
export async function getLeave(ctx: Ctx, centreId: string, roundId: string) {
  const centre = await centreOpenTo(ctx, centreId, "document.receive");
  const round = await roundOf(ctx, { id: roundId });
  const leaves = await leavesOf(ctx, centreId, round);
  const counts = leaveThatCounts(leaves, null, ctx.today);
  const leave = counts && counts.untilOn >= ctx.today ? counts : null;
  return {
    slug: ctx.county.slug,
    today: ctx.today,
    centre: { id: centre.id, name: centre.profile?.name ?? "" },
    round,
    leave,
    /** What counts again if that is ended today. */
    after: leave && countsAfter(leaves, leave, ctx.today),
  };
}
export type LeavePage = Awaited<ReturnType<typeof getLeave>>;
