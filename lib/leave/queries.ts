import { centreOpenTo } from "@/lib/centres/keeping";
import { fromDate } from "@/lib/db/day";
import type { Day } from "@/lib/domain/day";
import type { DocumentKind } from "@/lib/domain/document";
import { countsAfter, leavesThatCount } from "@/lib/domain/leave";
import type { Ctx } from "@/lib/request";
import { type Round, roundOf } from "@/lib/year/queries";

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

type LeaveRow = Awaited<ReturnType<typeof leavesOf>>[number];

/** A leave with the headings of the sections that it is for alone, as the county's template has them. */
export const withHeadings = (leave: LeaveRow, round: Pick<Round, "sections"> | null) => ({
  ...leave,
  headings: leave.sections.map(
    (key) => round?.sections.find((section) => section.key === key)?.heading ?? key,
  ),
});

/** The leave that counts for a document, for all of it and for some of its sections: what a page says of it. */
export function leavesSaid(
  leaves: readonly LeaveRow[],
  submittedOn: Day | null,
  round: Round | null,
  today: Day,
) {
  const { whole, part } = leavesThatCount(leaves, submittedOn, today);
  return [whole, part].flatMap((leave) => (leave ? [withHeadings(leave, round)] : []));
}

/** The form for leave, about one round and one centre, with the leave that holds and what holds after it. Throws `not_allowed`. */
export async function getLeave(ctx: Ctx, centreId: string, roundId: string) {
  const centre = await centreOpenTo(ctx, centreId, "document.receive");
  const round = await roundOf(ctx, { id: roundId });
  const leaves = await leavesOf(ctx, centreId, round);
  const { whole, part } = leavesThatCount(leaves, null, ctx.today);
  const holding = [whole, part].flatMap((leave) =>
    leave && leave.untilOn >= ctx.today ? [leave] : [],
  );
  return {
    slug: ctx.county.slug,
    today: ctx.today,
    centre: { id: centre.id, name: centre.profile?.name ?? "" },
    round,
    /** What holds for the whole document, and for some of its sections; each with what counts again if it is ended today. */
    holding: holding.map((leave) => {
      const after = countsAfter(leaves, leave, ctx.today);
      return { ...withHeadings(leave, round), after: after && withHeadings(after, round) };
    }),
    sections: round.deadlines.lastOn === null ? [] : round.sections.filter((s) => s.active),
  };
}
export type LeavePage = Awaited<ReturnType<typeof getLeave>>;
