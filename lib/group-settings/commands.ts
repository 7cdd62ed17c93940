import type { Done } from "@/lib/action";
import { takeVersion } from "@/lib/db/version";
import { groupTypes } from "@/lib/domain/group";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { groupSettings, mayKeepGroupSettings } from "./queries";
import type { ChangeDemand, DemandGroup, DropDemand, SaveGroupLabels } from "./schema";

function mustKeepGroupSettings(ctx: Ctx): void {
  if (!mayKeepGroupSettings(ctx)) throw new Problem("not_allowed");
}
const done = (ctx: Ctx): Done => ({ goTo: routes.groupSettings(ctx.county.slug) });

/** What the county calls its groups. The rows come to be the first time somebody says something else than usual. */
export async function saveGroupLabels(ctx: Ctx, input: SaveGroupLabels): Promise<Done> {
  mustKeepGroupSettings(ctx);
  // One at a time: five rows have no version together but the sum of theirs.
  await ctx.db.$executeRaw`
    select pg_advisory_xact_lock(hashtextextended('group labels ' || (select app.county())::text, 0))`;
  const { names, version } = await groupSettings(ctx);
  if (version !== input.version)
    throw new Problem("conflict", "stale", { ...names, version: String(version) });
  for (const type of groupTypes) {
    const label = input[type];
    if (label === names[type]) continue;
    const { count } = await ctx.db.groupLabel.updateMany({ where: { type }, data: { label } });
    if (count === 0) await ctx.db.groupLabel.create({ data: { type, label } });
  }
  return done(ctx);
}

/** A group that must exist, with where it is said. */
export async function demandGroup(ctx: Ctx, input: DemandGroup): Promise<Done> {
  mustKeepGroupSettings(ctx);
  const { demands } = await groupSettings(ctx);
  if (demands.some((d) => d.level === input.level && d.type === input.type))
    throw new Problem("broken_rule", null, { type: "demand_twice" });
  await ctx.db.groupDemand.create({ data: input });
  return done(ctx);
}

async function takeDemand(ctx: Ctx, input: DropDemand): Promise<string> {
  mustKeepGroupSettings(ctx);
  const { demandId: id, version } = input;
  if (!(await ctx.db.groupDemand.findFirst({ where: { id } }))) throw new Problem("not_found");
  await takeVersion(ctx.db.groupDemand, id, version, async () => {
    const now = await ctx.db.groupDemand.findFirst({ where: { id } });
    return { version: String(now?.version ?? 0), source: now?.source ?? "" };
  });
  return id;
}

/** It is demanded somewhere else than was said. */
export async function changeDemand(ctx: Ctx, input: ChangeDemand): Promise<Done> {
  const id = await takeDemand(ctx, input);
  await ctx.db.groupDemand.updateMany({ where: { id }, data: { source: input.source } });
  return done(ctx);
}

/** It need no longer exist. */
export async function dropDemand(ctx: Ctx, input: DropDemand): Promise<Done> {
  const id = await takeDemand(ctx, input);
  await ctx.db.groupDemand.deleteMany({ where: { id } });
  return done(ctx);
}
