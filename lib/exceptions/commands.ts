import type { Done } from "@/lib/action";
import { centreFor, versionOfCentre } from "@/lib/centres/keeping";
import { toDate } from "@/lib/db/day";
import { takeVersion } from "@/lib/db/version";
import { addDays } from "@/lib/domain/day";
import { endedOn, overlaps } from "@/lib/domain/period";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { exceptionsOf } from "./queries";
import type { DecideException, EndException } from "./schema";

const standing = (ctx: Ctx, id: string) => async () => ({
  version: await versionOfCentre(ctx, id),
});

/** A decision to regard a centre as another kind for a time. It stands beside the derived kind, never in its place. */
export async function decideException(ctx: Ctx, input: DecideException): Promise<Done> {
  const { centreId, version, lastOn, ...said } = input;
  const centre = await centreFor(ctx, centreId, "exception.decide");
  if (lastOn < said.fromOn) throw new Problem("broken_rule", null, { lastOn: "period_backward" });
  const period = { fromOn: said.fromOn, untilOn: addDays(lastOn, 1) };
  const others = await exceptionsOf(ctx, centre.id);
  if (others.some((other) => overlaps(other, period)))
    throw new Problem("broken_rule", null, { fromOn: "exception_there_already" });
  await takeVersion(ctx.db.centre, centre.id, version, standing(ctx, centre.id));
  await ctx.db.kindException.create({
    data: {
      centreId: centre.id,
      ...said,
      fromOn: toDate(period.fromOn),
      untilOn: toDate(period.untilOn),
    },
  });
  return { goTo: routes.exception(ctx.county.slug, centre.id) };
}

/** An exception that ends earlier than was decided; one that has not begun is taken back. It is never deleted. */
export async function endException(ctx: Ctx, input: EndException): Promise<Done> {
  const centre = await centreFor(ctx, input.centreId, "exception.decide");
  const row = (await exceptionsOf(ctx, centre.id)).find((e) => e.id === input.exceptionId);
  if (!row) throw new Problem("not_found");
  if (input.endOn >= row.untilOn)
    throw new Problem("broken_rule", null, { endOn: "ends_no_earlier" });
  await takeVersion(ctx.db.centre, centre.id, input.version, standing(ctx, centre.id));
  await ctx.db.kindException.updateMany({
    where: { id: row.id },
    data: { untilOn: toDate(endedOn(row, input.endOn)) },
  });
  return { goTo: routes.exception(ctx.county.slug, centre.id) };
}
