import { type Actor, may } from "@/lib/domain/policy";
import { type Huvudman, huvudman } from "@/lib/domain/service";
import type { Ctx } from "@/lib/request";

type Named = { id: string; name: string };
export type Names = {
  /** The groups in which the person sits. */
  groups: Named[];
  /** Those whose links were never used and have run out, for whoever may make them new ones. */
  expired: Named[];
  /** The municipalities that her seats speak for, by their codes. */
  municipalities: Named[];
  /** Those for which she sits in a group of the whole county, and for no single municipality. */
  huvudman: Huvudman[];
  /** When she was last here before this; null on her first visit. */
  lastHere: Date | null;
  /** The names of what stood to mend then, of the whole county; null where that is not known. */
  stood: readonly string[] | null;
};

const groupsOf = ({ assignments }: Actor, wholeCounty = false) =>
  assignments.flatMap(({ scope }) =>
    scope.level === "group" && (scope.county || !wholeCounty) ? [scope.id] : [],
  );

/** What a start page names beside its centres. The clock decides when a link has run out, so the answer is never kept. */
export async function namesFor(ctx: Ctx): Promise<Names> {
  const groups = groupsOf(ctx.actor);
  const invites = may(ctx.actor, "account.create", { level: "county" });
  const wholeCounty = groupsOf(ctx.actor, true);
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
    (select s.huvudman::text, '', 'huvudman' from person p
        join assignment a on a.county_id = p.county_id and a.person_id = p.id
          and a.from_on <= ${on}::date and (a.until_on is null or a.until_on > ${on}::date)
        join group_seat s on s.county_id = a.county_id and s.id = a.seat_id and s.municipality_code is null
        join governance_group g on g.county_id = s.county_id and g.id = s.group_id
      where p.county_id = (select app.county()) and p.user_id = ${user}::uuid and s.huvudman is not null and g.id = any(${wholeCounty}::uuid[]))
    union
    -- When her last visit to this county began, whichever machine she had.
    (select '', to_char(m.before_began_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'lastHere' from auth.membership m
      where m.county_id = (select app.county()) and m.user_id = ${user}::uuid and m.before_began_at is not null)
    union all
    (select '', m.before_to_mend::text, 'stood' from auth.membership m
      where m.county_id = (select app.county()) and m.user_id = ${user}::uuid and m.before_to_mend is not null)
    order by 2, 1`;
  const of = (what: keyof Names) =>
    rows.filter((row) => row.what === what).map(({ id, name }) => ({ id, name }));
  const [visit] = of("lastHere");
  const [stood] = of("stood");
  const lastHere = visit ? new Date(visit.name) : null;
  return {
    groups: of("groups"),
    expired: of("expired"),
    municipalities: of("municipalities"),
    huvudman: huvudman.filter((one) => of("huvudman").some(({ id }) => id === one)),
    lastHere,
    stood: stood ? JSON.parse(stood.name) : null,
  };
}
