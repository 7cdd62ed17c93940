import type { Done } from "@/lib/action";
import { takeAgreement } from "@/lib/agreements/keeping";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { keepersFor } from "./queries";
import type { NameResponsible } from "./schema";

/** Names who is responsible, of those who may keep the agreement. Throws `broken_rule` for anybody else. */
export async function nameResponsible(ctx: Ctx, input: NameResponsible): Promise<Done> {
  const agreement = await takeAgreement(ctx, input);
  const { personId } = input;
  const may = await keepersFor(ctx, agreement);
  if (personId !== null && !may.some((one) => one.personId === personId))
    throw new Problem("broken_rule", null, { personId: "responsible_may_not_keep" });
  await ctx.db.agreement.updateMany({
    where: { id: agreement.id },
    data: { responsibleId: personId },
  });
  return { goTo: routes.agreement(ctx.county.slug, agreement.id) };
}
