import type { Done } from "@/lib/action";
import { type AgreementRecord, takeAgreement } from "@/lib/agreements/keeping";
import { type Share, type ShareProblem, shareProblems } from "@/lib/domain/agreement-cost";
import { Problem } from "@/lib/domain/problem";
import { moneyRefusals } from "@/lib/i18n/sv/agreement-money";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import type { AddCost, ChangeCost, RemoveCost } from "./schema";

type Said = Pick<AddCost, "kind" | "what" | "amount" | "key" | "equal" | "shares" | "payer">;

const refuse = (fields: Record<string, string>) => new Problem("broken_rule", null, fields);

/** The field at which a sentence about the shares stands: the party's own, or the first of them. */
function fieldOf(said: Said, problem: ShareProblem): string {
  if (said.key === "lika") return "equal";
  const at = "party" in problem ? said.shares.findIndex((s) => s.partyId === problem.party) : 0;
  return `shares[${Math.max(0, at)}].share`;
}

const everyone = ({ key, equal, shares }: Said): Share[] =>
  key === "lika"
    ? [...new Set(equal)].map((party) => ({ party, share: 1 }))
    : shares.flatMap(({ partyId, share }) => (share === null ? [] : [{ party: partyId, share }]));

/** What does not belong to the key that was chosen, each at its own field. */
function besideTheKey({ key, equal, shares }: Said): Record<string, string> {
  const written = shares.flatMap(({ share }, i) => (share === null ? [] : [i]));
  return {
    ...(key !== "lika" && equal.length > 0 && { equal: "only_where_equal" }),
    ...(key === "lika" &&
      Object.fromEntries(written.map((i) => [`shares[${i}].share`, "equal_needs_no_share"]))),
  };
}

/** Who pays which share. Throws `broken_rule` with all that does not add up, at the fields where it can be mended. */
function sharesOf(agreement: AgreementRecord, said: Said): Share[] {
  const shares = everyone(said);
  const known = new Set(agreement.parties.map(({ id }) => id));
  const payers = new Set(shares.map(({ party }) => party));
  if (payers.size < shares.length || [...payers].some((id) => !known.has(id)))
    throw refuse({ key: "payer_unknown" });
  const problems = shareProblems(said.amount, said.key, shares);
  const fields = {
    ...(said.kind === "annat" && said.what === null && { what: "cost_needs_words" }),
    ...Object.fromEntries(
      problems.map((one) => [fieldOf(said, one), moneyRefusals(one, said.amount)]),
    ),
    ...besideTheKey(said),
    ...(said.payer !== null && !known.has(said.payer) && { payer: "payer_unknown" }),
  };
  if (Object.keys(fields).length > 0) throw refuse(fields);
  // A share of nothing is nobody's: whoever pays nothing is no payer.
  return shares.filter(({ share }) => share > 0);
}

const columns = ({ kind, what, amount, key, payer, indexation, payment }: AddCost) => ({
  ...{ kind, what, amount, key, indexation, payment },
  payerPartyId: payer,
});

const page = (ctx: Ctx, id: string): Done => ({
  goTo: `${routes.agreement(ctx.county.slug, id)}#kostnader`,
});

type Place = { agreementId: string; costId: string };

async function writeShares(ctx: Ctx, place: Place, shares: readonly Share[]): Promise<void> {
  await ctx.db.agreementCostShare.createMany({
    data: shares.map(({ party, share }) => ({ ...place, partyId: party, share })),
  });
}

/** A cost of the agreement and how its parties share it. */
export async function addCost(ctx: Ctx, input: AddCost): Promise<Done> {
  const agreement = await takeAgreement(ctx, input);
  const shares = sharesOf(agreement, input);
  const { id } = await ctx.db.agreementCost.create({
    data: { agreementId: agreement.id, ...columns(input) },
  });
  await writeShares(ctx, { agreementId: agreement.id, costId: id }, shares);
  return page(ctx, agreement.id);
}

/** A cost of this agreement. Throws `not_found`. */
async function mustHold(ctx: Ctx, agreementId: string, costId: string): Promise<void> {
  if (!(await ctx.db.agreementCost.findFirst({ where: { id: costId, agreementId } })))
    throw new Problem("not_found");
}

/** Only what differs is written, so that the history tells what changed: a share that is another is the same party's still. */
async function changeShares(ctx: Ctx, place: Place, shares: readonly Share[]): Promise<void> {
  const { costId } = place;
  const held = await ctx.db.agreementCostShare.findMany({ where: { costId } });
  const was = new Map(held.map(({ partyId, share }) => [partyId, share.toNumber()]));
  await ctx.db.agreementCostShare.deleteMany({
    where: { costId, partyId: { notIn: shares.map(({ party }) => party) } },
  });
  for (const { party, share } of shares.filter((one) => was.has(one.party)))
    if (was.get(party) !== share)
      await ctx.db.agreementCostShare.updateMany({
        where: { costId, partyId: party },
        data: { share },
      });
  await writeShares(
    ctx,
    place,
    shares.filter(({ party }) => !was.has(party)),
  );
}

/** What a cost is from now on; what it was stands in the history. */
export async function changeCost(ctx: Ctx, input: ChangeCost): Promise<Done> {
  const agreement = await takeAgreement(ctx, input);
  const { costId } = input;
  await mustHold(ctx, agreement.id, costId);
  const shares = sharesOf(agreement, input);
  await ctx.db.agreementCost.updateMany({ where: { id: costId }, data: columns(input) });
  await changeShares(ctx, { agreementId: agreement.id, costId }, shares);
  return page(ctx, agreement.id);
}

/** A cost that was never agreed, or no longer is. */
export async function removeCost(ctx: Ctx, input: RemoveCost): Promise<Done> {
  const agreement = await takeAgreement(ctx, input);
  await mustHold(ctx, agreement.id, input.costId);
  await ctx.db.agreementCostShare.deleteMany({ where: { costId: input.costId } });
  await ctx.db.agreementCost.deleteMany({ where: { id: input.costId } });
  return page(ctx, agreement.id);
}
