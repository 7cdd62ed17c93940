import { withDays } from "@/lib/db/day";
import { rowOn } from "@/lib/domain/period";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";

/** One unit with all that has been true of it. Throws `not_found`. */
export async function getUnit(ctx: Ctx, id: string) {
  const row = await ctx.db.unit.findFirst({
    where: { id },
    relationLoadStrategy: "join",
    include: { profiles: { orderBy: { fromOn: "asc" } }, municipality: true },
  });
  if (!row) throw new Problem("not_found");
  return { ...row, profiles: withDays(row.profiles) };
}
export type UnitRecord = Awaited<ReturnType<typeof getUnit>>;

/** The units of the county as they are today, in Swedish order. */
export async function listUnits(ctx: Ctx) {
  const rows = await ctx.db.unit.findMany({
    relationLoadStrategy: "join",
    include: { profiles: { orderBy: { fromOn: "asc" } }, municipality: { select: { name: true } } },
  });
  const byName = new Intl.Collator("sv");
  return rows
    .flatMap(({ profiles, ...unit }) => {
      const dated = withDays(profiles);
      const now = rowOn(dated, ctx.today) ?? dated.at(-1);
      return now ? [{ ...unit, now }] : [];
    })
    .sort((a, b) => byName.compare(a.now.name, b.now.name));
}
export type UnitRow = Awaited<ReturnType<typeof listUnits>>[number];
