import type { Done } from "@/lib/action";
import { agreementsOn, takeAgreement } from "@/lib/agreements/keeping";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { tiesOf } from "./keeping";
import type { TieAgreement } from "./schema";

/** What an agreement hangs on, and whom it describes. What carries something hangs on nothing itself. */
export async function tieAgreement(ctx: Ctx, input: TieAgreement): Promise<Done> {
  const agreement = await takeAgreement(ctx, input);
  const ties = await tiesOf(ctx, agreement.kind, input);
  const carries = (await agreementsOn(ctx, ctx.today)).some(
    (one) => one.belongsTo === agreement.id,
  );
  if (ties.belongsTo !== null && (carries || ties.belongsTo === agreement.id))
    throw new Problem("broken_rule", null, { belongsTo: "parent_unfit" });
  await ctx.db.agreement.updateMany({ where: { id: agreement.id }, data: ties });
  return { goTo: routes.agreement(ctx.county.slug, agreement.id) };
}
