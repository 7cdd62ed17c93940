import { type Actor, hasRole, type Role } from "@/lib/domain/policy";
import { gravestFirst, type WaitingLine, type Waits, waitingLines } from "@/lib/domain/waiting";
import type { Found } from "@/lib/findings/queries";
import type { RoleNames } from "@/lib/i18n/sv/assignments";
import type { Ctx } from "@/lib/request";
import { roleNames } from "@/lib/settings/queries";
import { standingOf } from "./centres";
import type { Names } from "./named";

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
