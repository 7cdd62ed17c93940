import { mayAt } from "@/lib/centres/keeping";
import { getCentre } from "@/lib/centres/queries";
import { withDays } from "@/lib/db/day";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";

/** All other actors of a centre, over all time. */
export async function otherActorsOf(ctx: Ctx, centreId: string) {
  return withDays(
    await ctx.db.otherActor.findMany({
      where: { centreId },
      orderBy: [{ organisation: "asc" }, { fromOn: "asc" }],
    }),
  );
}
export type OtherActorRecord = Awaited<ReturnType<typeof otherActorsOf>>[number];

/** The rows of one actor: the same organisation doing the same thing, over time. */
export function sameActor(
  rows: readonly OtherActorRecord[],
  row: Pick<OtherActorRecord, "type" | "organisation">,
): OtherActorRecord[] {
  return rows.filter((r) => r.type === row.type && r.organisation === row.organisation);
}

/** What the page of a new actor needs. */
export async function getOtherActors(ctx: Ctx, centreId: string) {
  const centre = await getCentre(ctx, centreId, ctx.today);
  return {
    centre,
    mayEdit: mayAt(ctx, "actor.edit", centre),
    today: ctx.today,
    slug: ctx.county.slug,
  };
}

/** One actor with what has been true of it, and whether the person may change it. Throws `not_found`. */
export async function getOtherActor(ctx: Ctx, centreId: string, id: string) {
  const centre = await getCentre(ctx, centreId, ctx.today);
  const rows = await otherActorsOf(ctx, centreId);
  const actor = rows.find((r) => r.id === id);
  if (!actor) throw new Problem("not_found");
  return {
    centre,
    actor,
    history: sameActor(rows, actor),
    mayEdit: mayAt(ctx, "actor.edit", centre),
    today: ctx.today,
    slug: ctx.county.slug,
  };
}
export type OtherActorView = Awaited<ReturnType<typeof getOtherActor>>;
