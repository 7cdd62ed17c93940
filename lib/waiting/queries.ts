import { type Actor, hasRole, may, type Role } from "@/lib/domain/policy";
import { gravestFirst, type WaitingLine, type Waits, waitingLines } from "@/lib/domain/waiting";
import type { Found } from "@/lib/findings/queries";
import type { RoleNames } from "@/lib/i18n/sv/assignments";
import type { Ctx } from "@/lib/request";
import { roleNames } from "@/lib/settings/queries";
import { standingOf } from "./centres";

// What other features ask of this one.
export { covers, type OwnCentre, standingOf } from "./centres";
export { fallenSentences, headsLeft } from "./fallen";

type Named = { id: string; name: string };
export type Names = {
  /** The groups in which the person sits. */
  groups: Named[];
  /** Those whose links were never used and have run out, for whoever may make them new ones. */
  expired: Named[];
};

const groupsOf = ({ assignments }: Actor) =>
  assignments.flatMap(({ scope }) => (scope.level === "group" ? [scope.id] : []));

/** What a start page names beside its centres. The clock decides when a link has run out, so the answer is never kept. */
export async function namesFor(ctx: Ctx): Promise<Names> {
  const groups = groupsOf(ctx.actor);
  const invites = may(ctx.actor, "account.create", { level: "county" });
  if (groups.length === 0 && !invites) return { groups: [], expired: [] };
  const rows = await ctx.db.$queryRaw<(Named & { group: boolean })[]>`
    (select g.id, g.name, true as "group" from governance_group g
      where g.county_id = (select app.county()) and g.id = any(${groups}::uuid[]))
    union all
    (select p.id, p.name, false from auth.invitation i
        join person p on p.county_id = i.county_id and p.user_id = i.user_id
      where ${invites} and i.county_id = (select app.county()) and i.used_at is null and i.revoked_at is null
      group by p.id, p.name having max(i.expires_at) <= now())
    order by 2, 1`;
  const of = (group: boolean) =>
    rows.filter((row) => row.group === group).map(({ id, name }) => ({ id, name }));
  return { groups: of(true), expired: of(false) };
}

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

/** In which role it is hers is said to whoever has several by which something can wait for her. */
const severalRoles = ({ assignments }: Actor): boolean =>
  new Set(
    assignments.flatMap(({ role, scope }) =>
      // Nothing falls to the chair of the county's own group.
      answering.some((a) => a === role) && !(scope.level === "group" && scope.county) ? [role] : [],
    ),
  ).size > 1;

/** What waits for a person in the county over all her roles, the gravest first; null where nothing ever can. */
export async function getWaiting(ctx: Ctx, expired: Names["expired"]) {
  if (!hasRole(ctx.actor, ...answering)) return null;
  const { lines: atCentres } = await standingOf(ctx);
  const invitations = expired.map(
    (person): Waits<Found> => ({
      ...{ what: "invitation", as: "lanssamordnare", urgency: "near" },
      person,
    }),
  );
  const lines: WaitingLine<Found>[] = gravestFirst([...atCentres, ...waitingLines(invitations)]);
  const roles: RoleNames | null = severalRoles(ctx.actor) ? await roleNames(ctx) : null;
  return { lines: lines.slice(0, most), total: lines.reduce((n, l) => n + l.count, 0), roles };
}
export type Waiting = NonNullable<Awaited<ReturnType<typeof getWaiting>>>;
