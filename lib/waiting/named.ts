import { type Actor, may } from "@/lib/domain/policy";
import type { Ctx } from "@/lib/request";

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
