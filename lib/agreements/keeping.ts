import { takeVersion } from "@/lib/db/version";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { placesOf } from "@/lib/places/queries";
import type { Ctx } from "@/lib/request";
import { type AgreementRecord, agreementsOn } from "./reading";

export { type AgreementRecord, agreementsOn } from "./reading";

type Covered = { wholeCounty: boolean; centreIds: readonly string[] };

/** The municipalities that centres lie in, by the centre's id; those that are none of the county's are left out. */
async function homesOf(ctx: Ctx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const places = await placesOf(ctx);
  return new Map(
    ids.flatMap((id) => {
      const place = places.get(id);
      return place ? [[id, place.municipality.code] as const] : [];
    }),
  );
}

/** Whether the person may keep an agreement: all of what it covers must lie within her reach. */
export async function mayKeep(ctx: Ctx, { wholeCounty, centreIds }: Covered): Promise<boolean> {
  if (may(ctx.actor, "agreement.edit", { level: "county" })) return true;
  if (wholeCounty || centreIds.length === 0) return false;
  const homes = await homesOf(ctx, centreIds);
  return centreIds.every((id) =>
    may(ctx.actor, "agreement.edit", { level: "centre", id, municipality: homes.get(id) ?? "" }),
  );
}

/** Throws `broken_rule` for centres that are none of the county's, `not_allowed` for those beyond her reach. */
export async function mustReach(ctx: Ctx, covered: Covered): Promise<void> {
  const { wholeCounty, centreIds } = covered;
  if (!(await mayKeep(ctx, covered))) throw new Problem("not_allowed");
  const known = await homesOf(ctx, centreIds);
  if (!wholeCounty && (centreIds.length === 0 || known.size < new Set(centreIds).size))
    throw new Problem("broken_rule", null, {
      centres: centreIds.length === 0 ? "agreement_covers_nothing" : "scope_unknown",
    });
}

/** An agreement, as it is today. Throws `not_found`. */
export async function agreementOf(ctx: Ctx, id: string): Promise<AgreementRecord> {
  const found = (await agreementsOn(ctx, ctx.today)).find((one) => one.id === id);
  if (!found) throw new Problem("not_found");
  return found;
}

/** Takes an agreement's next version for whoever may change it. Throws `not_found`, `not_allowed` or `conflict`. */
export async function takeAgreement(
  ctx: Ctx,
  input: { agreementId: string; version: number },
): Promise<AgreementRecord> {
  const agreement = await agreementOf(ctx, input.agreementId);
  if (!(await mayKeep(ctx, agreement))) throw new Problem("not_allowed");
  await takeVersion(ctx.db.agreement, agreement.id, input.version, async () => ({
    version: String(
      (await ctx.db.agreement.findFirst({ where: { id: agreement.id } }))?.version ?? 0,
    ),
  }));
  return agreement;
}
