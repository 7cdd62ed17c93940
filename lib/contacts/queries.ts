import { mayAt } from "@/lib/centres/keeping";
import { getCentre } from "@/lib/centres/queries";
import { withDays } from "@/lib/db/day";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";

/** All contacts of a centre, over all time. */
export async function contactsOf(ctx: Ctx, centreId: string) {
  return withDays(
    await ctx.db.centreContact.findMany({
      where: { centreId },
      orderBy: [{ role: "asc" }, { name: "asc" }, { fromOn: "asc" }],
    }),
  );
}
export type ContactRecord = Awaited<ReturnType<typeof contactsOf>>[number];

/** All satellites of a centre, over all time. */
export async function satellitesOf(ctx: Ctx, centreId: string) {
  return withDays(
    await ctx.db.satellite.findMany({
      where: { centreId },
      orderBy: [{ name: "asc" }, { fromOn: "asc" }],
    }),
  );
}
export type SatelliteRecord = Awaited<ReturnType<typeof satellitesOf>>[number];

/** What the page of a centre's contacts shows, and whether the person may change them. */
export async function getContacts(ctx: Ctx, centreId: string) {
  const centre = await getCentre(ctx, centreId, ctx.today);
  return {
    centre,
    contacts: await contactsOf(ctx, centreId),
    mayEdit: mayAt(ctx, "centre.edit", centre),
    today: ctx.today,
    slug: ctx.county.slug,
  };
}
export type ContactsView = Awaited<ReturnType<typeof getContacts>>;

/** What the page of a centre's satellites shows, and whether the person may change them. */
export async function getSatellites(ctx: Ctx, centreId: string) {
  const centre = await getCentre(ctx, centreId, ctx.today);
  return {
    centre,
    satellites: await satellitesOf(ctx, centreId),
    mayEdit: mayAt(ctx, "centre.edit", centre),
    today: ctx.today,
    slug: ctx.county.slug,
  };
}
export type SatellitesView = Awaited<ReturnType<typeof getSatellites>>;

/** One row among a centre's; throws `not_found` where it is not there, also for another centre's. */
export function among<R extends { id: string }>(rows: readonly R[], id: string): R {
  const row = rows.find((r) => r.id === id);
  if (!row) throw new Problem("not_found");
  return row;
}
