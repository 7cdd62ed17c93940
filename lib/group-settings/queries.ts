import { whileUnchanged } from "@/lib/db/unchanged";
import { missingGroups } from "@/lib/domain/group";
import { may } from "@/lib/domain/policy";
import { inOperation } from "@/lib/domain/status";
import { mustRead } from "@/lib/groups/keeping";
import { centresSeen, groupRecords } from "@/lib/groups/queries";
import { type GroupTypeNames, groupTypeWords } from "@/lib/i18n/sv/groups";
import type { Ctx } from "@/lib/request";

/** What the county has said of its groups: its words for the sorts of them, and which must exist. */
export function groupSettings(ctx: Ctx) {
  return whileUnchanged(ctx, "group settings", async () => {
    const labels = await ctx.db.groupLabel.findMany({});
    const demands = await ctx.db.groupDemand.findMany({
      orderBy: [{ level: "asc" }, { type: "asc" }],
      select: { id: true, version: true, level: true, type: true, source: true },
    });
    const said = Object.fromEntries(labels.map(({ type, label }) => [type, label]));
    const names: GroupTypeNames = { ...groupTypeWords, ...said };
    return {
      names,
      /** Of all the words together: it grows whatever word is changed. */
      version: labels.reduce((sum, { version }) => sum + version, 0),
      demands,
    };
  });
}
export type DemandRecord = Awaited<ReturnType<typeof groupSettings>>["demands"][number];

/** Whether somebody may say what groups are called and which must exist. */
export const mayKeepGroupSettings = (ctx: Ctx) =>
  may(ctx.actor, "settings.edit", { level: "county" });

/** The page of the county's words and demands, each demand with where it is not met today. Throws `not_allowed`. */
export async function getGroupSettings(ctx: Ctx) {
  mustRead(ctx);
  const { names, version, demands } = await groupSettings(ctx);
  const operating = (await centresSeen(ctx)).filter((c) => inOperation(c.status));
  const missing = missingGroups(demands, await groupRecords(ctx), operating, ctx.today);
  return {
    slug: ctx.county.slug,
    names,
    version,
    demands: demands.map((demand) => ({
      ...demand,
      missing: missing.filter((m) => m.demand.id === demand.id).length,
    })),
    mayEdit: mayKeepGroupSettings(ctx),
  };
}
export type GroupSettingsView = Awaited<ReturnType<typeof getGroupSettings>>;
