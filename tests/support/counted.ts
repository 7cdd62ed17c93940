import type { TestCounty } from "./county";
import { asRole, urls } from "./database";

/** Rows that a test counts for itself, beside the product and its rules. */
export const counted = async <T extends Record<string, unknown>>(
  text: string,
  values: unknown[],
): Promise<T[]> => (await asRole(urls.superuser, (db) => db.query<T>(text, values))).rows;

export type CentreCounted = {
  id: string;
  code: string;
  stage: "operating" | "planned" | "other";
  kind: "familjecentral" | "familjecentralsliknande" | "none" | "undecided";
  /** One step from the next kind. */
  near: boolean;
  /** Under an agreement that holds. */
  agreed: boolean;
  coordinated: boolean;
  empty_heads: number;
  catchments: string[];
};

/** Every centre on a day, its kind by the national definition written once more as SQL. */
export const centresCounted = (c: TestCounty, on: string): Promise<CentreCounted[]> =>
  counted(
    `with fact as (
      select s.centre_id, s.type::text as type, p.degree::text as degree from service s
        join service_presence p on p.service_id = s.id and p.from_on <= $2 and (p.until_on is null or p.until_on > $2)
        left join unit_profile u on u.unit_id = s.unit_id
      where s.county_id = $1 and (s.type in ('mhv', 'bhv') or coalesce(u.huvudman::text, 'kommun') = 'kommun')
    ), had as (
      select p.centre_id, p.host_municipality as code, st.status::text as status,
        coalesce(bool_or(f.degree = 'ja') filter (where f.type = 'mhv'), false) as m, coalesce(bool_or(f.degree = 'ja') filter (where f.type = 'bhv'), false) as b,
        coalesce(bool_or(f.degree = 'ja') filter (where f.type = 'oppen_forskola'), false) as o, coalesce(bool_or(f.degree = 'ja') filter (where f.type = 'forebyggande_socialtjanst'), false) as f,
        coalesce(bool_or(f.degree in ('ja', 'okand')) filter (where f.type = 'mhv'), false) as cm, coalesce(bool_or(f.degree in ('ja', 'okand')) filter (where f.type = 'bhv'), false) as cb,
        coalesce(bool_or(f.degree in ('ja', 'okand')) filter (where f.type = 'oppen_forskola'), false) as co, coalesce(bool_or(f.degree in ('ja', 'okand')) filter (where f.type = 'forebyggande_socialtjanst'), false) as cf
      from centre_profile p
        join centre_status st on st.centre_id = p.centre_id and st.from_on <= $2 and (st.until_on is null or st.until_on > $2)
        left join fact f on f.centre_id = p.centre_id
      where p.county_id = $1 group by 1, 2, 3
    ), judged as (
      select *, case when m and b and o and f then 2 when b and (o or f) then 1 else 0 end as least,
        case when cm and cb and co and cf then 2 when cb and (co or cf) then 1 else 0 end as most from had
    )
    select centre_id as id, code::text as code,
      case when status in ('i_drift', 'tillfalligt_stangd', 'under_avveckling') then 'operating'
        when status in ('ide', 'avsiktsforklaring', 'under_etablering') then 'planned' else 'other' end as stage,
      case when least <> most then 'undecided' when least = 2 then 'familjecentral' when least = 1 then 'familjecentralsliknande' else 'none' end as kind,
      case least when 2 then false when 1 then (not m)::int + (not o)::int + (not f)::int = 1
        else (m and o and f) or (not b)::int + (not (o or f))::int = 1 end as near,
      exists (select from agreement_centre ac join agreement a on a.id = ac.agreement_id join agreement_party ap on ap.agreement_id = a.id
        where ac.centre_id = j.centre_id and ap.signed_on is not null and $2 between a.from_on and a.last_on) as agreed,
      exists (select from assignment_centre x join assignment a on a.id = x.assignment_id where x.centre_id = j.centre_id
        and a.role = 'lokal_samordnare' and a.from_on <= $2 and (a.until_on is null or a.until_on > $2)) as coordinated,
      (select count(*)::int from service_head h join service s on s.id = h.service_id
        join service_presence sp on sp.service_id = s.id and sp.from_on <= $2 and (sp.until_on is null or sp.until_on > $2) and sp.degree <> 'nej'
        where s.centre_id = j.centre_id and h.vacant and h.from_on <= $2) as empty_heads,
      (select coalesce(array_agg(k.municipality_code::text), '{}') from centre_catchment k
        where k.centre_id = j.centre_id and k.from_on <= $2 and (k.until_on is null or k.until_on > $2)) as catchments
    from judged j`,
    [c.id, on],
  );

const meets = ({ stage, kind }: CentreCounted) =>
  stage === "operating" && (kind === "familjecentral" || kind === "familjecentralsliknande");

/** What a municipality has: one of its own, one of a neighbour's, or none; and which neighbours' are for it. */
export function coverCounted(code: string, centres: readonly CentreCounted[]) {
  const there = centres.filter(meets);
  const theirs = there.filter((one) => one.code !== code && one.catchments.includes(code));
  const cover = there.some((one) => one.code === code)
    ? "has"
    : theirs.length > 0
      ? "covered"
      : "lacks";
  return { cover, coveredBy: theirs.map(({ id }) => id).sort() };
}
