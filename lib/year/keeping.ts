import { takeVersion } from "@/lib/db/version";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { isClosed, mustKeepYear, type Round, roundsOf } from "./queries";

/**
 * The same for whoever changes its dates, its template or its figures: a closed year keeps them as they were. Throws as
 * `takeRound`, and `broken_rule` for a round that is closed.
 */
export async function takeOpenRound(ctx: Ctx, id: string, version: number): Promise<Round> {
  const round = await takeRound(ctx, id, version);
  if (round.closedAt) throw new Problem("broken_rule", "round_closed");
  return round;
}

/** Throws `broken_rule` where the plans of a year are closed: its goals are part of what was closed. */
export async function mustBeOpen(ctx: Ctx, year: number): Promise<void> {
  if (isClosed(await roundsOf(ctx), year)) throw new Problem("broken_rule", "round_closed");
}

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
