import { fromDate } from "@/lib/db/day";
import type { DocumentKind } from "@/lib/domain/document";
import { changesOf, isBrokenBetween } from "@/lib/domain/new-definition";
import { newDefinitionsOf } from "@/lib/new-definitions/queries";
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

/** Last year's figures of the same centre, from the adopted report, and which of them were counted otherwise than now. */
export async function figuresBefore(
  ctx: Ctx,
  { centreId, kind, year }: { centreId: string; kind: DocumentKind; year: number },
) {
  const version = await ctx.db.documentVersion.findFirst({
    relationLoadStrategy: "join",
    where: { frozenAt: { not: null }, document: { centreId, kind, year: year - 1 } },
    orderBy: { number: "desc" },
    include: { figures: true },
  });
  const definitions = version ? await newDefinitionsOf(ctx) : [];
  return (version?.figures ?? []).map(({ key, state, value, quality }) => ({
    key,
    state,
    value: value?.toNumber() ?? null,
    quality,
    otherwise: isBrokenBetween(changesOf(definitions, key), year - 1, year),
  }));
}
export type FigureBefore = Awaited<ReturnType<typeof figuresBefore>>[number];

/** The adopted plan of a report's year, with the goals that the report is to tell of; null where there is none. */
export async function planOf(ctx: Ctx, centreId: string, year: number) {
  const version = await ctx.db.documentVersion.findFirst({
    relationLoadStrategy: "join",
    where: { frozenAt: { not: null }, document: { centreId, kind: "plan", year } },
    orderBy: { number: "desc" },
    include: {
      goals: { orderBy: [{ position: "asc" }, { id: "asc" }] },
      activities: { orderBy: [{ position: "asc" }, { id: "asc" }] },
    },
  });
  return version && { ...version, adoptedOn: fromDate(version.adoptedOn) };
}
