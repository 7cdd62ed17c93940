import type { Done } from "@/lib/action";
import { centreFor } from "@/lib/centres/keeping";
import { toDate } from "@/lib/db/day";
import { confirmationGroups } from "@/lib/domain/confirmation";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { heldOf, seenOf } from "./held";
import type { ConfirmFacts } from "./schema";

/** Somebody has read what is held of a centre and says that it is right: one group, or all of them. */
export async function confirmFacts(ctx: Ctx, input: ConfirmFacts): Promise<Done> {
  const centre = await centreFor(ctx, input.centreId, "confirm");
  if (seenOf(heldOf(centre, ctx.today)) !== input.seen)
    throw new Problem("broken_rule", "confirmed_something_else");
  const groups = input.group === "alla" ? confirmationGroups : [input.group];
  await ctx.db.confirmation.createMany({
    data: groups.map((group) => ({
      centreId: centre.id,
      group,
      confirmedOn: toDate(ctx.today),
      confirmedBy: ctx.actor.userId,
    })),
  });
  const done = new Set([
    ...groups,
    ...centre.confirmations.filter((c) => c.confirmedOn === ctx.today).map((c) => c.group),
  ]);
  const page = done.size === confirmationGroups.length ? routes.centre : routes.confirm;
  return { goTo: page(ctx.county.slug, centre.id) };
}
