import { kindChangesSince } from "@/lib/changed-kinds/queries";
import { unconfirmedInReach } from "@/lib/confirmations/queries";
import { vacancyCounts } from "@/lib/contact-list/queries";
import { countInOperation, groupsOn, type KindCounts } from "@/lib/counts/queries";
import { sql } from "@/lib/db/sql";
import { type Day, day } from "@/lib/domain/day";
import { nationalDefinition2026 } from "@/lib/domain/definition";
import { type Actor, hasRole, maySomewhere, reachOf } from "@/lib/domain/policy";
import { countFindings, findingsInReach } from "@/lib/findings/queries";
import { centresNewTo } from "@/lib/introduction/queries";
import { latestChanges } from "@/lib/latest-changes/queries";
import { rowsWhere } from "@/lib/register/queries";
import type { Ctx } from "@/lib/request";

/** The parts of a start page: one for each kind of role the person has. */
export const startParts = ["county", "member", "local"] as const;
export type StartPart = (typeof startParts)[number];

export function partsOf(actor: Actor): StartPart[] {
  const parts: StartPart[] = [];
  if (hasRole(actor, "lanssamordnare")) parts.push("county");
  if (hasRole(actor, "ledamot", "lasare") && !parts.includes("county")) parts.push("member");
  if (hasRole(actor, "lokal_samordnare", "kommunal_koordinator")) parts.push("local");
  return parts;
}

export type CountyNumbers = {
  inOperation: KindCounts;
  atNewYear: KindCounts;
  newYear: Day;
  planned: number;
  total: number;
};

/** Centres in operation by kind, today and on the first day of the year. */
async function countyNumbers(ctx: Ctx): Promise<CountyNumbers> {
  const newYear = day(`${ctx.today.slice(0, 4)}-01-01`);
  const now = await groupsOn(ctx, ctx.today);
  const then = await groupsOn(ctx, newYear);
  const sum = (groups: typeof now) => groups.reduce((n, g) => n + g.count, 0);
  const planned = sum(
    now.filter(
      (g) =>
        g.status === "ide" || g.status === "avsiktsforklaring" || g.status === "under_etablering",
    ),
  );
  return {
    inOperation: countInOperation(now, nationalDefinition2026),
    atNewYear: countInOperation(then, nationalDefinition2026),
    newYear,
    planned,
    total: sum(now),
  };
}

/** How far a new county has come: what it has of what it needs first. */
async function firstSteps(ctx: Ctx) {
  const people = await ctx.db.assignment.groupBy({
    by: ["role"],
    where: { OR: [{ untilOn: null }, { untilOn: { gt: new Date(`${ctx.today}T00:00:00Z`) } }] },
    _count: true,
  });
  const of = (role: (typeof people)[number]["role"]) =>
    people.find((p) => p.role === role)?._count ?? 0;
  return {
    coordinators: of("lokal_samordnare"),
    members: of("ledamot"),
    units: await ctx.db.unit.count(),
  };
}

export type Start = Awaited<ReturnType<typeof getStart>>;

/** What a person sees first: what waits for her, what the numbers say, what has changed. */
export async function getStart(ctx: Ctx) {
  const parts = partsOf(ctx.actor);
  const whole = parts.includes("county") || parts.includes("member");
  const reach = reachOf(ctx.actor);
  const numbers = whole ? await countyNumbers(ctx) : null;
  return {
    today: ctx.today,
    parts,
    changes: maySomewhere(ctx.actor, "history.read")
      ? await latestChanges(ctx, 6, whole ? null : reach.centres)
      : [],
    numbers,
    vacancies: numbers ? await vacancyCounts(ctx) : null,
    changed: numbers ? await kindChangesSince(ctx, numbers.newYear) : null,
    steps: parts.includes("county") && numbers && numbers.total < 3 ? await firstSteps(ctx) : null,
    findings: parts.includes("county") ? await countFindings(ctx) : null,
    own: parts.includes("local")
      ? {
          rows: await rowsWhere(
            ctx,
            ctx.today,
            sql`(r.centre_id = any(${reach.centres}::uuid[]) or r.municipality_code = any(${reach.municipalities}::text[]))`,
          ),
          findings: await findingsInReach(ctx),
          unconfirmed: await unconfirmedInReach(ctx),
          newTo: await centresNewTo(ctx),
        }
      : null,
  };
}
