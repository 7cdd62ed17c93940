import type { Done } from "@/lib/action";
import { centreFor } from "@/lib/centres/keeping";
import { fromDate, toDate } from "@/lib/db/day";
import { takeVersion } from "@/lib/db/version";
import { isOpenForWriting } from "@/lib/domain/document";
import { isExpected } from "@/lib/domain/document-year";
import { leaveProblem } from "@/lib/domain/leave";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { roundOf } from "@/lib/year/queries";
import type { EndLeave, GiveLeave } from "./schema";

/**
 * Gives a centre longer time, or frees it from the plan or the report of a year. It ends by itself after its last day.
 * The one before is left as it is: the new one covers it for as long as nobody ends it. Throws `broken_rule` with what stands in the way.
 */
export async function giveLeave(ctx: Ctx, input: GiveLeave): Promise<Done> {
  const { kind, year, leave, untilOn, sections, reason } = input;
  const centre = await centreFor(ctx, input.centreId, "document.receive");
  const round = await roundOf(ctx, { kind, year });
  if (round.closedAt) throw new Problem("broken_rule", "document_year_closed");
  const problem = leaveProblem({ kind: leave, untilOn }, sections, round.deadlines, ctx.today);
  if (problem) {
    const field = problem === "leave_sections_exempt" ? "sections" : "untilOn";
    throw new Problem("broken_rule", null, { [field]: problem });
  }
  const known = new Set(round.sections.filter((s) => s.active).map((s) => s.key));
  if (sections.some((key) => !known.has(key)))
    throw new Problem("broken_rule", null, { sections: "leave_sections_unknown" });
  const document = await ctx.db.document.findFirst({ where: { centreId: centre.id, kind, year } });
  if (document && !isOpenForWriting(document.state))
    throw new Problem("broken_rule", "leave_not_needed");
  if (!document && !isExpected(kind, year, round.deadlines.deadlineOn, centre.statuses))
    throw new Problem("broken_rule", "leave_not_expected");
  const of = { centreId: centre.id, documentKind: kind, year };
  await ctx.db.documentLeave.create({
    data: { ...of, kind: leave, untilOn: toDate(untilOn), sections, reason },
  });
  return { goTo: routes.centreYear(ctx.county.slug, centre.id) };
}

/**
 * Takes back the leave from today: what was filed meanwhile stays in time, and the one before counts again. One that has
 * run out is over already.
 */
export async function endLeave(ctx: Ctx, { leaveId, version }: EndLeave): Promise<Done> {
  const leave = await ctx.db.documentLeave.findFirst({ where: { id: leaveId } });
  if (!leave) throw new Problem("not_found");
  const centre = await centreFor(ctx, leave.centreId, "document.receive");
  const { documentKind: kind, year } = leave;
  if ((await roundOf(ctx, { kind, year })).closedAt)
    throw new Problem("broken_rule", "document_year_closed");
  if (leave.endedOn || fromDate(leave.untilOn) < ctx.today)
    throw new Problem("broken_rule", "leave_ended");
  await takeVersion(ctx.db.documentLeave, leave.id, version, async () => ({
    version: String(leave.version),
  }));
  await ctx.db.documentLeave.updateMany({
    where: { id: leave.id },
    data: { endedOn: toDate(ctx.today) },
  });
  return { goTo: routes.centreYear(ctx.county.slug, centre.id) };
}
