import { dayInSweden } from "@/lib/db/day";
import { addDays, type Day } from "@/lib/domain/day";
import { documentStates } from "@/lib/domain/document";
import { columnOf } from "@/lib/matrix/queries";
import type { Ctx } from "@/lib/request";
import { mustKeepYear } from "@/lib/year/queries";

/** For so many days a closing can be undone. */
export const daysToReopen = 30;

/** The last day on which a closed year can be opened again. */
export const lastDayToReopen = (closedAt: Date): Day =>
  addDays(dayInSweden(closedAt), daysToReopen);

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
    undo: round.closedAt && lastDayToReopen(round.closedAt),
  };
}
export type Closing = Awaited<ReturnType<typeof getClosing>>;
