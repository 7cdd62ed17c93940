import type { Done } from "@/lib/action";
import { takeVersion } from "@/lib/db/version";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { getSettings } from "./queries";
import type { SaveSettings } from "./schema";

const yesOrNo = (is: boolean) => (is ? "ja" : "nej");

/** What stands now, by the form's field names. */
async function standing(ctx: Ctx): Promise<Record<string, string>> {
  const { thresholds, compensates, ...now } = await getSettings(ctx);
  const { farKm, confirmationMonths, areaTypeMaxYears } = thresholds;
  const fields = {
    ...now,
    farKm,
    confirmationMonths,
    areaTypeMaxYears,
    compensates: yesOrNo(compensates),
  };
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]));
}

/** What the county calls things, and its limits. The row comes to be the first time somebody says something. */
export async function saveSettings(ctx: Ctx, input: SaveSettings): Promise<Done> {
  if (!may(ctx.actor, "settings.edit", { level: "county" })) throw new Problem("not_allowed");
  const { version, compensates, ...names } = input;
  const said = { ...names, compensates: compensates === "ja" };
  const row = await ctx.db.countySetting.findFirst({ select: { id: true } });
  if (row) {
    await takeVersion(ctx.db.countySetting, row.id, version, () => standing(ctx));
    await ctx.db.countySetting.updateMany({ where: { id: row.id }, data: said });
  } else await ctx.db.countySetting.create({ data: said });
  return { goTo: routes.settings(ctx.county.slug) };
}
