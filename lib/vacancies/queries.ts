import { type Sql, sql } from "@/lib/db/sql";
import type { Day } from "@/lib/domain/day";
import { type Huvudman, huvudman } from "@/lib/domain/service";
import type { Ctx } from "@/lib/request";

export type VacancyCounts = { county: number; centres: number; heads: number; seats: number };
/** The heads and the seats among them that are of each huvudman. */
export type VacanciesBy = Record<Huvudman, Pick<VacancyCounts, "heads" | "seats">>;
/** Those of each municipality: of the centres that lie there, and of the groups that answer for it or for one of them. */
export type VacanciesAt = Record<string, Omit<VacancyCounts, "county">>;
/** As the question is answered. */
export type CountedVacancies = VacancyCounts & { by: VacanciesBy; places: VacanciesAt };

/** The question of how many roles are vacant in the county on a day, as the list itself counts them; one row. */
export const vacancySql = (on: Day): Sql => sql`
  with now as materialized (
    select a.id, a.role, a.seat_id, a.stand_in from assignment a
    where a.county_id = (select app.county()) and a.from_on <= ${on}::date and (a.until_on is null or a.until_on > ${on}::date)
  ), coordinated as materialized (
    select c.centre_id from now join assignment_centre c on c.county_id = (select app.county()) and c.assignment_id = now.id
    where now.role = 'lokal_samordnare'
  ), operating as materialized (
    select r.centre_id, r.municipality_code as code from app.standing_on(${on}::date) r where r.status in ('i_drift', 'tillfalligt_stangd', 'under_avveckling')
  ), empty_centres as materialized (
    select o.code from operating o where o.centre_id not in (select centre_id from coordinated)
  ), empty_heads as materialized (
    select o.code, coalesce(u.huvudman::text, case when s.type in ('mhv', 'bhv') then 'region' else 'kommun' end) as huvudman from service_head h
      join service s on s.county_id = h.county_id and s.id = h.service_id
      join operating o on o.centre_id = s.centre_id
      join service_presence p on p.county_id = h.county_id and p.service_id = s.id
        and p.from_on <= ${on}::date and (p.until_on is null or p.until_on > ${on}::date) and p.degree <> 'nej'
      left join unit_profile u on u.county_id = s.county_id and u.unit_id = s.unit_id
        and u.from_on <= ${on}::date and (u.until_on is null or u.until_on > ${on}::date)
      where h.county_id = (select app.county()) and h.vacant and h.from_on <= ${on}::date
        and (h.until_on is null or h.until_on > ${on}::date)
        and not exists (select from now join assignment_service a on a.county_id = h.county_id and a.assignment_id = now.id
          where now.role = 'narmaste_chef' and a.service_id = h.service_id)
  ), empty_seats as materialized (
    select s.huvudman::text as huvudman, s.group_id from group_seat s join governance_group g on g.county_id = s.county_id and g.id = s.group_id
      where s.county_id = (select app.county()) and s.from_on <= ${on}::date and (s.until_on is null or s.until_on > ${on}::date)
        and g.from_on <= ${on}::date and (g.until_on is null or g.until_on > ${on}::date)
        and not exists (select from now where now.seat_id = s.id and not now.stand_in)
  ), group_places as materialized (
    -- A group is where it answers for a municipality, and where a centre of its lies, as the list says it.
    select group_id, municipality_code as code from group_municipality where county_id = (select app.county())
    union
    select c.group_id, p.host_municipality from group_centre c
      cross join lateral (select x.host_municipality from centre_profile x where x.county_id = c.county_id and x.centre_id = c.centre_id
        order by (x.from_on <= ${on}::date and (x.until_on is null or x.until_on > ${on}::date)) desc, x.from_on limit 1) p
      where c.county_id = (select app.county())
  )
  select (case when exists (select from now where role = 'lanssamordnare') then 0 else 1 end)::int as county,
    (select count(*) from empty_centres)::int as centres,
    (select count(*) from empty_heads)::int as heads,
    (select count(*) from empty_seats)::int as seats,
    (select json_object_agg(h.name, json_build_object(
        'heads', (select count(*) from empty_heads e where e.huvudman = h.name),
        'seats', (select count(*) from empty_seats e where e.huvudman = h.name)))
      from unnest(${[...huvudman]}::text[]) h(name)) as by,
    (select coalesce(json_object_agg(m.code, json_build_object(
        'centres', (select count(*) from empty_centres e where e.code = m.code),
        'heads', (select count(*) from empty_heads e where e.code = m.code),
        'seats', (select count(*) from empty_seats e join group_places g on g.group_id = e.group_id where g.code = m.code))), '{}')
      from municipality m where m.county_id = (select app.county())) as places`;

/** The counts, and those of each huvudman and each municipality beside them. */
export function countsOf({ by, places, ...counts }: CountedVacancies): {
  vacancies: VacancyCounts;
  vacanciesBy: VacanciesBy;
  vacanciesAt: VacanciesAt;
} {
  return { vacancies: counts, vacanciesBy: by, vacanciesAt: places };
}

/** What is vacant of a municipality; of the county's own role nothing is its. */
export const vacanciesIn = (at: VacanciesAt, code: string): VacancyCounts => ({
  ...{ county: 0, centres: 0, heads: 0, seats: 0 },
  ...at[code],
});

/** How many roles are vacant in the county today. */
export async function vacancyCounts(ctx: Ctx): Promise<VacancyCounts> {
  const [counted] = await ctx.db.$queryRaw<CountedVacancies[]>(vacancySql(ctx.today));
  if (!counted) throw new RangeError("nothing was counted");
  return countsOf(counted).vacancies;
}
