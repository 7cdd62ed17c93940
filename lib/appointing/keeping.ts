import { fromDate } from "@/lib/db/day";
import { appointmentProblem, asks, type Share } from "@/lib/domain/assignment";
import type { Day } from "@/lib/domain/day";
import type { Role } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import type { Terms } from "./schema";

/**
 * The terms that a role may have, of those that were written; asked before anything is. Throws `broken_rule` where the
 * role has none of the sort, or the decision is not one.
 */
export async function termsAsked(
  ctx: Ctx,
  role: Role,
  { percent, shares, appointedBy, appointedOn }: Terms,
): Promise<void> {
  const wrong: Record<string, string> = {};
  if (percent !== null && !asks(role, "percent")) wrong.percent = "role_has_no_such_terms";
  if (shares.length > 0 && !asks(role, "shares"))
    wrong["shares[0].payer"] = "role_has_no_such_terms";
  if ((appointedBy ?? appointedOn) !== null && !asks(role, "appointed"))
    wrong.appointedBy = "role_has_no_such_terms";
  const problem = appointmentProblem({ by: appointedBy, on: appointedOn }, ctx.today);
  if (problem) wrong[problem === "appointed_later" ? "appointedOn" : "appointedBy"] = problem;
  if (
    appointedBy !== null &&
    !(await ctx.db.governanceGroup.findFirst({ where: { id: appointedBy } }))
  )
    wrong.appointedBy = "scope_unknown";
  if (Object.keys(wrong).length > 0) throw new Problem("broken_rule", null, wrong);
}

/** Who pays for an assignment, in the order of their parts. */
export async function sharesOf(ctx: Ctx, assignmentId: string): Promise<Share[]> {
  return ctx.db.assignmentShare.findMany({
    where: { assignmentId },
    orderBy: [{ percent: "desc" }, { payer: "asc" }],
    select: { payer: true, percent: true },
  });
}

/** Writes who pays for an assignment that has nobody yet. */
export async function writeShares(
  ctx: Ctx,
  assignmentId: string,
  shares: readonly Share[],
): Promise<void> {
  if (shares.length === 0) return;
  await ctx.db.assignmentShare.createMany({
    data: shares.map((share) => ({ assignmentId, ...share })),
  });
}

/** What stands now of an assignment's terms, by the form's field names. */
export const termsNow = async (ctx: Ctx, id: string): Promise<Record<string, string>> => {
  const now = await ctx.db.assignment.findFirst({ where: { id } });
  const shares = await sharesOf(ctx, id);
  const decided: Day | null = fromDate(now?.appointedOn ?? null);
  return {
    version: String(now?.version ?? 0),
    percent: String(now?.percent ?? ""),
    appointedBy: now?.appointedBy ?? "",
    appointedOn: decided ?? "",
    ...Object.fromEntries(
      shares.flatMap(({ payer, percent }, i) => [
        [`shares[${i}].payer`, payer],
        [`shares[${i}].percent`, String(percent)],
      ]),
    ),
  };
};
