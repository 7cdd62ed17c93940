import { whileUnchanged } from "@/lib/db/unchanged";
import type { Day } from "@/lib/domain/day";
import { classify, type Definition, type Kind, parseSignature } from "@/lib/domain/definition";
import { type CentreStatus, inOperation } from "@/lib/domain/status";
import type { Ctx } from "@/lib/request";

export type Group = { signature: string; status: CentreStatus; count: number };
export type KindCounts = Record<Kind, number>;

/** How many centres have each combination of facts and status: the rule is then asked once a combination. */
export async function groupsOn(ctx: Ctx, on: Day): Promise<Group[]> {
  return whileUnchanged(
    ctx,
    `groups ${on}`,
    () => ctx.db.$queryRaw<Group[]>`
      select signature, status, count(*)::int as count from app.centres_on(${on}::date) group by 1, 2`,
  );
}

const zero = (): KindCounts => ({
  familjecentral: 0,
  familjecentralsliknande: 0,
  none: 0,
  undecided: 0,
});

/** Centres in operation by kind under a definition. A centre that has not opened is in no count. */
export function countInOperation(groups: Group[], definition: Definition): KindCounts {
  const counts = zero();
  for (const group of groups)
    if (inOperation(group.status))
      counts[classify(definition, parseSignature(group.signature)).kind] += group.count;
  return counts;
}
