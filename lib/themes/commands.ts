import type { Done } from "@/lib/action";
import { toDate } from "@/lib/db/day";
import { takeVersion } from "@/lib/db/version";
import { Problem } from "@/lib/domain/problem";
import { nextThemeKey, themeProblem } from "@/lib/domain/theme";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { mustKeepYear } from "@/lib/year/queries";
import { themesOf } from "./queries";
import type { AddTheme, RetireTheme } from "./schema";

const page = (ctx: Ctx): Done => ({ goTo: routes.themes(ctx.county.slug) });

/** One more theme, of the county's own. Its name stands: goals that are adopted are read with it. */
export async function addTheme(ctx: Ctx, { name }: AddTheme): Promise<Done> {
  mustKeepYear(ctx);
  const themes = await themesOf(ctx);
  const problem = themeProblem(name, themes);
  if (problem) throw new Problem("broken_rule", null, { name: problem });
  const own = themes.filter((theme) => theme.own);
  const key = nextThemeKey(own.map((theme) => theme.key));
  await ctx.db.countyTheme.create({ data: { key, name, position: own.length } });
  return page(ctx);
}

/** Retires a theme of the county's own, or brings it back. Goals that have it keep it, and go on being counted. */
export async function retireTheme(
  ctx: Ctx,
  { themeId: id, version, use }: RetireTheme,
): Promise<Done> {
  mustKeepYear(ctx);
  const find = () => ctx.db.countyTheme.findFirst({ where: { id } });
  if (!(await find())) throw new Problem("not_found");
  await takeVersion(ctx.db.countyTheme, id, version, async () => ({
    version: String((await find())?.version ?? 0),
  }));
  const retiredOn = use === "ja" ? null : toDate(ctx.today);
  await ctx.db.countyTheme.updateMany({ where: { id }, data: { retiredOn } });
  return page(ctx);
}
