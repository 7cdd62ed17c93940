import type { Done } from "@/lib/action";
import { takeAgreement } from "@/lib/agreements/keeping";
import { addWritten, bodiesWritten } from "@/lib/bodies/keeping";
import { Problem } from "@/lib/domain/problem";
import { together } from "@/lib/form/together";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { bodiesChosen } from "./keeping";
import type { AddParty } from "./schema";

/** Another party, chosen or written. It must sign as well. Throws `broken_rule` for none and for one that is there. */
export async function addParty(ctx: Ctx, input: AddParty): Promise<Done> {
  const agreement = await takeAgreement(ctx, input);
  const { bodyId, newBodies } = input;
  const [chosen, written] = await together(
    () => bodiesChosen(ctx, bodyId === null ? [] : [bodyId], "bodyId"),
    () => bodiesWritten(ctx, newBodies),
  );
  const all = [...chosen.map((id) => ({ id })), ...written];
  if (all.length === 0) throw new Problem("broken_rule", null, { bodyId: "new_party_needed" });
  if (agreement.parties.some(({ bodyId: id }) => all.some((one) => "id" in one && one.id === id)))
    throw new Problem("broken_rule", null, { bodyId: "party_twice" });
  const added = await addWritten(ctx, all);
  const last = Math.max(-1, ...agreement.parties.map((party) => party.position));
  await ctx.db.agreementParty.createMany({
    data: added.map((id, nth) => ({
      agreementId: agreement.id,
      bodyId: id,
      position: last + 1 + nth,
    })),
  });
  return { goTo: routes.agreement(ctx.county.slug, agreement.id) };
}
