import type { Done } from "@/lib/action";
import { dayInSweden } from "@/lib/db/day";
import { lastDayToReopen } from "@/lib/domain/closing";
import { Problem } from "@/lib/domain/problem";
import { askFirst } from "@/lib/form/ask-first";
import { closingWords as words } from "@/lib/i18n/sv/closing";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { takeRound } from "@/lib/year/keeping";
import { getClosing } from "./queries";
import type { CloseRound, ReopenRound } from "./schema";

/**
 * Closes the year for plans or reports: every centre's document stays as it is, those that were never begun too. Says
 * first how many are in each state. Can be undone for thirty days.
 */
export async function closeRound(ctx: Ctx, input: CloseRound): Promise<Done> {
  const round = await takeRound(ctx, input.roundId, input.version);
  if (round.closedAt) throw new Problem("broken_rule", "year_is_closed");
  const { counts } = await getClosing(ctx, round.id);
  askFirst(input.seen, [
    ...counts.filter((c) => c.count > 0).map((c) => words.count(c.state, c.count)),
    words.frozen,
    words.undo,
  ]);
  await ctx.db.documentRound.updateMany({
    where: { id: round.id },
    data: { closedAt: new Date(), closedBy: ctx.actor.userId },
  });
  return { goTo: routes.round(ctx.county.slug, round.id) };
}

/** Opens a closed year again, while that can be done. */
export async function reopenRound(ctx: Ctx, input: ReopenRound): Promise<Done> {
  const round = await takeRound(ctx, input.roundId, input.version);
  if (!round.closedAt) throw new Problem("broken_rule", "year_is_not_closed");
  if (ctx.today > lastDayToReopen(dayInSweden(round.closedAt)))
    throw new Problem("broken_rule", "too_late_to_reopen");
  await ctx.db.documentRound.updateMany({
    where: { id: round.id },
    data: {
      ...{ closedAt: null, closedBy: null },
      ...{ reopenedAt: new Date(), reopenedBy: ctx.actor.userId },
    },
  });
  return { goTo: routes.round(ctx.county.slug, round.id) };
}
