import { dayInSweden } from "@/lib/db/day";
import { lastDayToReopen } from "@/lib/domain/closing";
import { documentStates } from "@/lib/domain/document";
import { columnOf } from "@/lib/matrix/queries";
import type { Ctx } from "@/lib/request";
import { closingOf, mustKeepYear } from "@/lib/year/queries";

/** What closing a round meets: how many centres are in each state, those that never began among them. */
export async function getClosing(ctx: Ctx, id: string) {
  mustKeepYear(ctx);
  const { round, rows } = await columnOf(ctx, id);
  const concerned = rows.map(({ cell }) => cell);
  return {
    slug: ctx.county.slug,
    today: ctx.today,
    round,
    counts: documentStates.map((state) => ({
      state,
      count: concerned.filter((cell) => cell.state === state && !cell.exempt).length,
    })),
    closing: await closingOf(ctx, round),
    undo: round.closedAt && lastDayToReopen(dayInSweden(round.closedAt)),
  };
}
export type Closing = Awaited<ReturnType<typeof getClosing>>;
