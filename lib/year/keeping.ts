import { takeVersion } from "@/lib/db/version";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { mustKeepYear, type Round, roundsOf } from "./queries";

/** Takes a round's next version for whoever changes it. Throws `not_found` or `conflict`. */
export async function takeRound(ctx: Ctx, id: string, version: number): Promise<Round> {
  mustKeepYear(ctx);
  const find = async () => (await roundsOf(ctx)).find((round) => round.id === id);
  const round = await find();
  if (!round) throw new Problem("not_found");
  await takeVersion(ctx.db.documentRound, id, version, async () => ({
    version: String((await ctx.db.documentRound.findFirst({ where: { id } }))?.version ?? 0),
  }));
  return round;
}
