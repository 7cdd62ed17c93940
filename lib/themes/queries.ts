import { whileUnchanged } from "@/lib/db/unchanged";
import type { Day } from "@/lib/domain/day";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import type { Theme } from "@/lib/domain/theme";
import type { Ctx } from "@/lib/request";

/** A theme with the row that a county changes; a national one has none. */
export type ThemeRow = Theme & { id: string | null; version: number; retiredOn: Day | null };

/** Every theme there is, the national ones first, then the county's own, also what it has retired. In one statement. */
export function themesOf(ctx: Ctx): Promise<readonly ThemeRow[]> {
  return whileUnchanged(
    ctx,
    "themes",
    () => ctx.db.$queryRaw<ThemeRow[]>`
      select key, name, own, retired_on is not null as retired, id, version, retired_on::text as "retiredOn" from (
        select key, name, position, false as own, null::date as retired_on, null::uuid as id, 0 as version from theme
        union all
        select key, name, position, true, retired_on, id, version from county_theme where county_id = (select app.county())) t
      order by own, position, key`,
  );
}

/** The themes with how many goals belong to each. Throws `not_allowed` for whoever does not read the county's year. */
export async function getThemes(ctx: Ctx) {
  if (!may(ctx.actor, "document.read", { level: "county" })) throw new Problem("not_allowed");
  const use = await ctx.db.$queryRaw<{ key: string; goals: number }[]>`
    select k as key, count(*)::int as goals from (
      select unnest(g.themes) as k from county_goal g where g.county_id = (select app.county())
      union all
      select unnest(g.themes) from document_goal g where g.county_id = (select app.county())) x
    group by 1`;
  const goals = new Map(use.map((one) => [one.key, one.goals]));
  return {
    slug: ctx.county.slug,
    themes: (await themesOf(ctx)).map((theme) => ({ ...theme, goals: goals.get(theme.key) ?? 0 })),
    mayEdit: may(ctx.actor, "round.edit", { level: "county" }),
  };
}
export type ThemesData = Awaited<ReturnType<typeof getThemes>>;
