import { centreLines } from "@/lib/county-report/queries";
import { groupDecisions } from "@/lib/decisions-ahead/queries";
import { coversCentre } from "@/lib/domain/group";
import { operatesNow } from "@/lib/domain/overview";
import { holdsOn } from "@/lib/domain/period";
import { Problem } from "@/lib/domain/problem";
import { groupRecords } from "@/lib/groups/queries";
import { overviewsOf, seenOf } from "@/lib/overviews/queries";
import type { Ctx } from "@/lib/request";
import { roleNames } from "@/lib/settings/queries";

/**
 * A page to bring to a group: what it must decide, its centres as they are today, their documents, agreements and
 * figures. Throws `not_found` for a group that is not there, or is no more.
 */
export async function getGroupReport(ctx: Ctx, groupId: string) {
  const group = (await groupRecords(ctx)).find(({ id }) => id === groupId);
  if (!group || !holdsOn(group, ctx.today)) throw new Problem("not_found");
  const { centres } = await seenOf(ctx);
  const covered = centres.filter(
    (one) =>
      operatesNow(one) &&
      (group.level === "lan" ||
        coversCentre(group, { id: one.id, municipality: one.municipality.code })),
  );
  const ids = covered.map(({ id }) => id);
  const overview = await overviewsOf(ctx, { centres: ids });
  return {
    slug: ctx.county.slug,
    today: ctx.today,
    group: { id: group.id, name: group.name },
    overview,
    centres: await centreLines(ctx, overview),
    decisions: await groupDecisions(ctx, group),
    roleNames: await roleNames(ctx),
  };
}
export type GroupReport = Awaited<ReturnType<typeof getGroupReport>>;
