import { bodiesWritten, type Written } from "@/lib/bodies/keeping";
import type { NewBodies } from "@/lib/bodies/schema";
import { type AgreementKind, isDecided } from "@/lib/domain/agreement";
import { Problem } from "@/lib/domain/problem";
import { together } from "@/lib/form/together";
import type { Ctx } from "@/lib/request";

/** How many parties it takes: two where it is signed, and one body where it is decided. */
const fewest = (kind: AgreementKind) => (isDecided(kind) ? 1 : 2);

/** Bodies of the county's list, each once. Throws `broken_rule` for what is no body here. */
export async function bodiesChosen(ctx: Ctx, ids: readonly string[], field: string) {
  const once = [...new Set(ids)];
  const found = await ctx.db.partyBody.findMany({ where: { id: { in: once } } });
  if (found.length < once.length)
    throw new Problem("broken_rule", null, { [field]: "party_unknown" });
  return once;
}

/** The parties of a new agreement, those chosen and those written; adds none yet. Throws `broken_rule` for too few. */
export async function partiesOf(
  ctx: Ctx,
  kind: AgreementKind,
  { parties, newBodies }: { parties: readonly string[]; newBodies: NewBodies },
): Promise<Written[]> {
  const [chosen, written] = await together(
    () => bodiesChosen(ctx, parties, "parties"),
    () => bodiesWritten(ctx, newBodies),
  );
  const listed = new Set([...chosen, ...written.flatMap((one) => ("id" in one ? [one.id] : []))]);
  const lacking = written.filter((one) => "data" in one);
  if (listed.size + lacking.length < fewest(kind))
    throw new Problem("broken_rule", null, {
      parties: fewest(kind) === 1 ? "party_needed" : "two_parties_needed",
    });
  return [...[...listed].map((id) => ({ id })), ...lacking];
}
