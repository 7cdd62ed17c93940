import { fromDate } from "@/lib/db/day";
import type { Ctx } from "@/lib/request";

/** Those who work at a centre and may be handed a section. */
export function staffOf(ctx: Ctx, centreId: string) {
  return ctx.db.$queryRaw<{ id: string; name: string }[]>`
    select distinct p.id, p.name from assignment a
      join person p on p.county_id = a.county_id and p.id = a.person_id
      join assignment_service x on x.county_id = a.county_id and x.assignment_id = a.id
      join service s on s.county_id = x.county_id and s.id = x.service_id
    where a.county_id = (select app.county()) and a.role = 'medarbetare' and s.centre_id = ${centreId}::uuid
      and a.from_on <= ${ctx.today}::date and (a.until_on is null or a.until_on > ${ctx.today}::date)
    order by p.name, p.id`;
}

/** Last year's figures of the same centre, from the adopted report. */
export async function figuresBefore(ctx: Ctx, documentId: string) {
  const of = await ctx.db.document.findFirst({
    where: { id: documentId },
    select: { centreId: true, kind: true, year: true },
  });
  const version =
    of &&
    (await ctx.db.documentVersion.findFirst({
      relationLoadStrategy: "join",
      where: {
        frozenAt: { not: null },
        document: { centreId: of.centreId, kind: of.kind, year: of.year - 1 },
      },
      orderBy: { number: "desc" },
      include: { figures: true },
    }));
  return (version?.figures ?? []).map(({ key, state, value, quality }) => ({
    key,
    state,
    value: value?.toNumber() ?? null,
    quality,
  }));
}
export type FigureBefore = Awaited<ReturnType<typeof figuresBefore>>[number];

/** The adopted plan that a report's goals were fetched from; null where there was none. */
export async function planOf(ctx: Ctx, centreId: string, year: number) {
  const version = await ctx.db.documentVersion.findFirst({
    relationLoadStrategy: "join",
    where: { frozenAt: { not: null }, document: { centreId, kind: "plan", year } },
    orderBy: { number: "desc" },
    select: { documentId: true, adoptedOn: true, decision: true },
  });
  return version && { ...version, adoptedOn: fromDate(version.adoptedOn) };
}
