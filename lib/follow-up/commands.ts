import type { Done } from "@/lib/action";
import { toDate } from "@/lib/db/day";
import { takeVersion } from "@/lib/db/version";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { getFollowUp } from "./queries";
import type { SaveFollowUp } from "./schema";

/** Today's follow-up, taken by whoever saw it as it stands, or begun by the first. Throws `conflict` for the second. */
async function takeToday(ctx: Ctx, { documentId, version }: SaveFollowUp): Promise<string> {
  const where = { documentId, onDay: toDate(ctx.today) };
  const there = await ctx.db.documentFollowUp.findFirst({ where });
  if (!there) {
    const { id } = await ctx.db.documentFollowUp.create({
      data: { ...where, toldBy: ctx.actor.userId },
    });
    return id;
  }
  await takeVersion(ctx.db.documentFollowUp, there.id, version, async () => ({
    version: String(there.version),
  }));
  await ctx.db.documentFollowUp.updateMany({
    where: { id: there.id },
    data: { toldBy: ctx.actor.userId },
  });
  return there.id;
}

/**
 * Says how an adopted plan goes, on the day it is said. The plan itself is not touched; another day is another
 * follow-up, and what was said before stands.
 */
export async function saveFollowUp(ctx: Ctx, input: SaveFollowUp): Promise<Done> {
  await ctx.db.$queryRaw`
    select 1 from document where county_id = (select app.county()) and id = ${input.documentId}::uuid for no key update`;
  const { plan, obstacle } = await getFollowUp(ctx, input.documentId);
  if (obstacle !== null) throw new Problem("broken_rule", obstacle);
  const goals = new Set(plan.adopted?.goals.map(({ id }) => id));
  const activities = new Set(plan.adopted?.activities.map(({ id }) => id));
  if (
    input.goals.some(({ id }) => !goals.has(id)) ||
    input.activities.some(({ id }) => !activities.has(id))
  )
    throw new Problem("not_found");
  const said = [
    ...input.goals.map(({ id, outcome, comment }) => ({
      about: { goalId: id },
      answer: { outcome, comment },
    })),
    ...input.activities.map(({ id, state, comment }) => ({
      about: { activityId: id },
      answer: { state, comment },
    })),
  ];
  const empty = said.every(({ answer }) => Object.values(answer).every((one) => one === null));
  if (empty) throw new Problem("broken_rule", "follow_up_empty");
  const followUpId = await takeToday(ctx, input);
  for (const { about, answer } of said) {
    const { count } = await ctx.db.followUpAnswer.updateMany({
      where: { followUpId, ...about },
      data: answer,
    });
    if (count === 0 && Object.values(answer).some((one) => one !== null))
      await ctx.db.followUpAnswer.create({ data: { followUpId, ...about, ...answer } });
  }
  return { goTo: routes.document(ctx.county.slug, plan.id) };
}
