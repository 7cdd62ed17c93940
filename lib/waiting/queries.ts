import { type Actor, hasRole, may, type Role } from "@/lib/domain/policy";
import { gravestFirst, type WaitingLine, type Waits, waitingLines } from "@/lib/domain/waiting";
import type { Found } from "@/lib/findings/queries";
import type { RoleNames } from "@/lib/i18n/sv/assignments";
import type { Ctx } from "@/lib/request";
import { roleNames } from "@/lib/settings/queries";
import { standingOf } from "./centres";

/** More than these are behind a link. */
const most = 7;

/** The roles for which something can wait. */
const answering = [
  "lanssamordnare",
  "bitradande_lanssamordnare",
  "kommunal_koordinator",
  "lokal_samordnare",
  "ordforande",
] as const satisfies readonly Role[];

/** The links that were never used and have run out; the clock decides, so the answer is never kept. */
async function expiredInvitations(ctx: Ctx): Promise<Waits<Found>[]> {
  if (!may(ctx.actor, "account.create", { level: "county" })) return [];
  const people = await ctx.db.$queryRaw<{ id: string; name: string }[]>`
    select p.id, p.name from auth.invitation i
      join person p on p.county_id = i.county_id and p.user_id = i.user_id
    where i.county_id = (select app.county()) and i.used_at is null and i.revoked_at is null
    group by p.id, p.name having max(i.expires_at) <= now() order by p.name, p.id`;
  return people.map((person) => ({
    what: "invitation",
    as: "lanssamordnare",
    urgency: "near",
    person,
  }));
}

/** In which role it is hers is said to whoever has several that something can wait for. */
const severalRoles = (actor: Actor): boolean =>
  new Set(actor.assignments.map((a) => a.role)).size > 1;

/** What waits for a person in the county over all her roles, the gravest first; null where nothing ever can. */
export async function getWaiting(ctx: Ctx) {
  if (!hasRole(ctx.actor, ...answering)) return null;
  const { lines: atCentres } = await standingOf(ctx);
  const invitations = waitingLines(await expiredInvitations(ctx));
  const lines: WaitingLine<Found>[] = gravestFirst([...atCentres, ...invitations]);
  const roles: RoleNames | null = severalRoles(ctx.actor) ? await roleNames(ctx) : null;
  return { lines: lines.slice(0, most), total: lines.reduce((n, l) => n + l.count, 0), roles };
}
export type Waiting = NonNullable<Awaited<ReturnType<typeof getWaiting>>>;
