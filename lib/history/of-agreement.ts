import { agreementSeen } from "@/lib/agreements/keeping";
import { sql } from "@/lib/db/sql";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import type { History } from "./events";
import { history } from "./queries";

/** One agreement's history: its facts, what it covers, its parties, and what has been decided about it. Throws `not_allowed` or `not_found`. */
export async function historyOfAgreement(
  ctx: Ctx,
  agreementId: string,
  before: string | null,
): Promise<History & { name: string }> {
  if (!may(ctx.actor, "agreement.read", { level: "county" })) throw new Problem("not_allowed");
  const agreement = await ctx.db.agreement.findFirst({
    where: { id: agreementId },
    select: { title: true, annulledOn: true },
  });
  if (!agreement) throw new Problem("not_found");
  // What was registered by mistake has nothing left of it but its history.
  if (agreement.annulledOn === null) await agreementSeen(ctx, agreementId);
  return {
    name: agreement.title,
    ...(await history(ctx, (l) => [sql`${l}.agreement_id = ${agreementId}::uuid`], { before })),
  };
}
