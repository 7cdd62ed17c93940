import type { AgreementRecord } from "@/lib/agreements/keeping";
import { getAgreementToKeep } from "@/lib/agreements/queries";
import { inKronor, sumOfShares } from "@/lib/domain/agreement-cost";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";

/** The costs of an agreement, each worked out into kronor per party, with what each party pays in all. */
export async function moneyOf(ctx: Ctx, agreement: AgreementRecord) {
  const rows = await ctx.db.agreementCost.findMany({
    where: { agreementId: agreement.id },
    relationLoadStrategy: "join",
    include: { shares: true },
    orderBy: [{ kind: "asc" }, { id: "asc" }],
  });
  const costs = rows.map(({ shares, ...cost }) => {
    const held = new Map(shares.map(({ partyId, share }) => [partyId, share.toNumber()]));
    // In the order in which the agreement names its parties, so that the same one always gets the odd krona.
    const inOrder = agreement.parties.flatMap(({ id }) => {
      const share = held.get(id);
      return share === undefined ? [] : [{ party: id, share }];
    });
    const kronor = inKronor(cost.amount, inOrder);
    return {
      ...cost,
      sum: sumOfShares(inOrder),
      shares: inOrder.map(({ party, share }) => ({
        partyId: party,
        share,
        kronor: kronor.get(party) ?? 0,
      })),
    };
  });
  return {
    costs,
    total: costs.reduce((sum, { amount }) => sum + amount, 0),
    /** What each party pays in a year, in the order of the parties. */
    paid: agreement.parties.map(({ id }) => ({
      partyId: id,
      kronor: costs
        .flatMap(({ shares }) => shares)
        .filter(({ partyId }) => partyId === id)
        .reduce((sum, { kronor }) => sum + kronor, 0),
    })),
  };
}
export type Money = Awaited<ReturnType<typeof moneyOf>>;
export type Cost = Money["costs"][number];

/** An agreement with one of its costs, or none for a new one. Throws `not_found` or `not_allowed`. */
export async function getCost(ctx: Ctx, agreementId: string, costId: string | null) {
  const { slug, agreement } = await getAgreementToKeep(ctx, agreementId);
  if (costId === null) return { slug, agreement, cost: null };
  const cost = (await moneyOf(ctx, agreement)).costs.find(({ id }) => id === costId);
  if (!cost) throw new Problem("not_found");
  return { slug, agreement, cost };
}
export type CostPage = Awaited<ReturnType<typeof getCost>>;
