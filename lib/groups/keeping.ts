import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { type GroupRecord, groupRecords } from "./queries";

const county = { level: "county" } as const;

/** Groups come, go, cover and have seats by whoever keeps the county's; who sits in them by whoever gives assignments. */
export const mayKeepGroups = (ctx: Ctx) => may(ctx.actor, "group.edit", county);
export const maySeat = (ctx: Ctx) => may(ctx.actor, "assignment.edit", county);
/** What is said of a group, also by its own chair and secretary. */
export const mayChangeGroup = (ctx: Ctx, id: string) =>
  may(ctx.actor, "group.edit", { level: "group", id });

/** Throws `not_allowed`. */
export function mustRead(ctx: Ctx): void {
  if (!may(ctx.actor, "group.read", county)) throw new Problem("not_allowed");
}

/** One group, for whoever reads them. Throws `not_found`. */
export async function groupOf(ctx: Ctx, id: string): Promise<GroupRecord> {
  const group = (await groupRecords(ctx)).find((g) => g.id === id);
  if (!group) throw new Problem("not_found");
  return group;
}

/** A group that is, or is to be, for whoever keeps the county's groups. Throws `not_allowed`, `not_found` or `broken_rule`. */
export async function groupToKeep(ctx: Ctx, id: string): Promise<GroupRecord> {
  if (!mayKeepGroups(ctx)) throw new Problem("not_allowed");
  const group = await groupOf(ctx, id);
  if (group.untilOn !== null && group.untilOn <= ctx.today)
    throw new Problem("broken_rule", "group_over");
  return group;
}

/** The version that stands now, for whoever comes second. */
export const versionOfGroup = (ctx: Ctx, id: string) => async () => ({
  version: String(
    (await ctx.db.governanceGroup.findFirst({ where: { id }, select: { version: true } }))
      ?.version ?? 0,
  ),
});
