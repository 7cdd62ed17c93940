import { documentsThatWait } from "@/lib/document-steps/queries";
import { type Actor, hasRole, may, type Role } from "@/lib/domain/policy";
import {
  documentAs,
  gravestFirst,
  type WaitingLine,
  type Waits,
  waitingLines,
} from "@/lib/domain/waiting";
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
  /** The municipalities that her seats speak for, by their codes. */
  municipalities: Named[];
  /** When she was last here before this; null on her first visit. */
  lastHere: Date | null;
};

const groupsOf = ({ assignments }: Actor) =>
  assignments.flatMap(({ scope }) => (scope.level === "group" ? [scope.id] : []));

/** What a start page names beside its centres. The clock decides when a link has run out, so the answer is never kept. */
export async function namesFor(ctx: Ctx): Promise<Names> {
  const groups = groupsOf(ctx.actor);
  const invites = may(ctx.actor, "account.create", { level: "county" });
  const on = ctx.today;
  const user = ctx.actor.userId;
  const rows = await ctx.db.$queryRaw<(Named & { what: keyof Names })[]>`
    (select g.id::text as id, g.name, 'groups' as what from governance_group g
      where g.county_id = (select app.county()) and g.id = any(${groups}::uuid[]))
    union all
    (select p.id::text, p.name, 'expired' from auth.invitation i
        join person p on p.county_id = i.county_id and p.user_id = i.user_id
      where ${invites} and i.county_id = (select app.county()) and i.used_at is null and i.revoked_at is null
      group by p.id, p.name having max(i.expires_at) <= now())
    union
    (select m.code::text, m.name, 'municipalities' from person p
        join assignment a on a.county_id = p.county_id and a.person_id = p.id
          and a.from_on <= ${on}::date and (a.until_on is null or a.until_on > ${on}::date)
        join group_seat s on s.county_id = a.county_id and s.id = a.seat_id
        join municipality m on m.county_id = s.county_id and m.code = s.municipality_code
      where p.county_id = (select app.county()) and p.user_id = ${user}::uuid)
    union
    -- The newest session is the one she has now; what she did before it was her last visit.
    (select '', to_char(max(s.last_seen_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'lastHere' from auth.session s
      where s.user_id = ${user}::uuid and s.id <> (select x.id from auth.session x where x.user_id = s.user_id order by x.created_at desc limit 1)
      having max(s.last_seen_at) is not null)
    order by 2, 1`;
  const of = (what: keyof Names) =>
    rows.filter((row) => row.what === what).map(({ id, name }) => ({ id, name }));
  const [visit] = of("lastHere");
  const lastHere = visit ? new Date(visit.name) : null;
  return {
    groups: of("groups"),
    expired: of("expired"),
    municipalities: of("municipalities"),
    lastHere,
  };
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
  const documents = (await documentsThatWait(ctx)).map(
    (document): Waits<Found> => ({
      ...{ what: "document", as: documentAs(ctx.actor, document.why), document },
      urgency: document.why === "to_complete" ? "late" : "near",
    }),
  );
  const lines: WaitingLine<Found>[] = gravestFirst([
    ...atCentres,
    ...waitingLines([...invitations, ...documents]),
  ]);
  const roles: RoleNames | null = severalRoles(ctx.actor) ? await roleNames(ctx) : null;
  return { lines: lines.slice(0, most), total: lines.reduce((n, l) => n + l.count, 0), roles };
}
export type Waiting = NonNullable<Awaited<ReturnType<typeof getWaiting>>>;
