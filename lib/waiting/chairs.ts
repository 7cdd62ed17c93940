import { type Answering, answersFor } from "@/lib/domain/answering";
import type { LocalGroup } from "@/lib/domain/centre-facts";
import type { Day } from "@/lib/domain/day";
import type { Role } from "@/lib/domain/policy";
import type { CentreStatus } from "@/lib/domain/status";
import type { Ctx } from "@/lib/request";

type Row = {
  centreId: string;
  status: CentreStatus;
  groups: Pick<LocalGroup, "id" | "name" | "chair">[];
};

/**
 * With whom what waits at some centres will lie on a day when nobody has the role there any more, and those who are to
 * leave lead no group either.
 */
export async function fallsTo(
  ctx: Ctx,
  role: Extract<Role, "lokal_samordnare" | "narmaste_chef">,
  centres: readonly string[],
  on: Day,
  leaving: readonly string[],
): Promise<Map<string, Answering>> {
  const rows = await ctx.db.$queryRaw<Row[]>`
    with asked as materialized (
      select st.centre_id, st.status from centre_status st
      where st.county_id = (select app.county()) and st.centre_id = any(${centres}::uuid[])
        and st.from_on <= ${on}::date and (st.until_on is null or st.until_on > ${on}::date)
    ), covering as materialized (
      select gc.centre_id, gc.group_id from group_centre gc
      where gc.county_id = (select app.county()) and gc.centre_id in (select centre_id from asked)
      union
      select p.centre_id, gm.group_id from centre_profile p
        join group_municipality gm on gm.county_id = p.county_id and gm.municipality_code = p.host_municipality
      where p.county_id = (select app.county()) and p.centre_id in (select centre_id from asked)
        and p.from_on <= ${on}::date and (p.until_on is null or p.until_on > ${on}::date)
    )
    select a.centre_id as "centreId", a.status::text as status, coalesce((
      select jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name, 'chair', (
        select p.name from group_seat s
          join assignment x on x.county_id = s.county_id and x.seat_id = s.id
          join person p on p.county_id = x.county_id and p.id = x.person_id
        where s.county_id = g.county_id and s.group_id = g.id and s.role = 'ordforande'
          and s.from_on <= ${on}::date and (s.until_on is null or s.until_on > ${on}::date)
          and x.from_on <= ${on}::date and (x.until_on is null or x.until_on > ${on}::date)
          and x.id <> all(${leaving}::uuid[])
        order by x.stand_in, x.from_on, p.name limit 1)))
      from covering v join governance_group g on g.county_id = (select app.county()) and g.id = v.group_id
      where v.centre_id = a.centre_id and g.responsible and g.level in ('kommun_del', 'centrum')
        and g.from_on <= ${on}::date and (g.until_on is null or g.until_on > ${on}::date)), '[]') as groups
    from asked a`;
  return new Map(
    rows.map(({ centreId, status, groups }) => {
      const localGroups = groups.map((g) => ({ ...g, seated: [], emptySeats: 0 }));
      const place = { status, uncoordinatedSince: on, hasKoordinator: false, localGroups };
      return [centreId, answersFor(role, place)];
    }),
  );
}
