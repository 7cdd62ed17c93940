import type { Done } from "@/lib/action";
import { agreementOf, agreementsOn, takeAgreement } from "@/lib/agreements/keeping";
import { toDate } from "@/lib/db/day";
import { unfitDay } from "@/lib/domain/agreement-succession";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { chainOf, tiesOf } from "./keeping";
import type { ReplaceAgreement, TieAgreement } from "./schema";

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

/** Another agreement takes its place from a day, or from when all have signed that one and it has begun. */
export async function replaceAgreement(ctx: Ctx, input: ReplaceAgreement): Promise<Done> {
  const agreement = await takeAgreement(ctx, input);
  if (agreement.facts.draft) throw new Problem("broken_rule", "draft_is_not_replaced");
  if (agreement.replacedBy !== null) throw new Problem("broken_rule", "already_replaced");
  const next = await agreementOf(ctx, input.replacedBy);
  const { followers } = chainOf(await agreementsOn(ctx, ctx.today), agreement);
  if (!followers.some(({ id }) => id === next.id))
    throw new Problem("broken_rule", null, { replacedBy: "replacement_unfit" });
  const unfit = unfitDay(input.replacedOn, agreement.facts, next.facts);
  if (unfit) throw new Problem("broken_rule", null, { replacedOn: unfit });
  await ctx.db.agreement.updateMany({
    where: { id: agreement.id },
    data: { replacedBy: next.id, replacedOn: toDate(input.replacedOn) },
  });
  return { goTo: routes.agreement(ctx.county.slug, agreement.id) };
}
