import { mayAt } from "@/lib/centres/keeping";
import { getCentre } from "@/lib/centres/queries";
import { fromDate, holding, toDate } from "@/lib/db/day";
import { definitionOn } from "@/lib/definitions/queries";
import type { Day } from "@/lib/domain/day";
import { inOperation } from "@/lib/domain/status";
import { accountOf } from "@/lib/kind/queries";
import type { Ctx } from "@/lib/request";
import type { ExceptionKind } from "./schema";

export type ExceptionRecord = {
  id: string;
  kind: ExceptionKind;
  reason: string;
  decider: string;
  fromOn: Day;
  untilOn: Day;
};

/** A centre's exceptions over all time, the latest first; those taken back before they began are left to the log. */
export async function exceptionsOf(ctx: Ctx, centreId: string): Promise<ExceptionRecord[]> {
  const rows = await ctx.db.kindException.findMany({
    where: { centreId },
    orderBy: { fromOn: "desc" },
  });
  return rows
    .map((row) => ({
      id: row.id,
      kind: row.kind as ExceptionKind,
      reason: row.reason,
      decider: row.decider,
      fromOn: fromDate(row.fromOn),
      untilOn: fromDate(row.untilOn),
    }))
    .filter((row) => row.untilOn > row.fromOn);
}

/** What the page of a centre's exceptions needs. Throws `not_found`. */
export async function getExceptions(ctx: Ctx, centreId: string) {
  const centre = await getCentre(ctx, centreId, ctx.today);
  const own = await definitionOn(ctx, ctx.today);
  return {
    slug: ctx.county.slug,
    today: ctx.today,
    centre: { id: centre.id, version: centre.version, name: centre.profile?.name ?? "" },
    kind: accountOf(centre, ctx.today, own).national.kind,
    exceptions: await exceptionsOf(ctx, centreId),
    mayDecide: mayAt(ctx, "exception.decide", centre),
  };
}
export type ExceptionsView = Awaited<ReturnType<typeof getExceptions>>;

/** Centres in operation that are regarded as another kind by decision on a day; never part of the counts by kind. */
export async function countExceptions(ctx: Ctx, on: Day): Promise<Record<ExceptionKind, number>> {
  const holds = { fromOn: { lte: toDate(on) }, untilOn: { gt: toDate(on) } };
  const centres = await ctx.db.centre.findMany({
    relationLoadStrategy: "join",
    where: { exceptions: { some: holds } },
    select: {
      exceptions: { where: holds, select: { kind: true } },
      statuses: { where: holding(on), select: { status: true } },
    },
  });
  const counts = { familjecentral: 0, familjecentralsliknande: 0 };
  for (const { exceptions, statuses } of centres)
    if (statuses.some((s) => inOperation(s.status)))
      for (const { kind } of exceptions) counts[kind as ExceptionKind]++;
  return counts;
}
