import { countInOperation, groupsOn, type KindCounts } from "@/lib/counts/queries";
import { type Day, day } from "@/lib/domain/day";
import { nationalDefinition2026 } from "@/lib/domain/definition";
import { beforeOpening } from "@/lib/domain/status";
import type { Ctx } from "@/lib/request";

export type CountyNumbers = {
  inOperation: KindCounts;
  atNewYear: KindCounts;
  newYear: Day;
  planned: number;
  total: number;
};

/** Centres in operation by kind, today and on the first day of the year. */
export async function countyNumbers(ctx: Ctx): Promise<CountyNumbers> {
  const newYear = day(`${ctx.today.slice(0, 4)}-01-01`);
  const now = await groupsOn(ctx, ctx.today);
  const then = await groupsOn(ctx, newYear);
  const sum = (groups: typeof now) => groups.reduce((n, g) => n + g.count, 0);
  return {
    inOperation: countInOperation(now, nationalDefinition2026),
    atNewYear: countInOperation(then, nationalDefinition2026),
    newYear,
    planned: sum(now.filter((g) => beforeOpening(g.status))),
    total: sum(now),
  };
}
