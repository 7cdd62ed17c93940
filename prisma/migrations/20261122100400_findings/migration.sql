-- What: two functions. What a centre is on a day can be asked of one centre only, and one function gives what the
--       findings ask about, for every centre of the county or for one.
-- Why: the page of findings, the start pages and a centre's own page must agree, and a county of 600 centres is one
--      statement. It gives facts only; which of them somebody should mend is decided in lib/domain/finding-rules.ts.
--      Every part is aggregated once for the whole county and joined, so nothing is asked again for each centre.
-- Rows touched: none.

-- As before, but for one centre when only one is asked for: its page must not cost more in a county with many.
drop function app.centres_on(date);

create function app.centres_on(on_day date, only_centre uuid default null)
  returns table (
    centre_id uuid, name text, municipality_code char(4), town text, area_type smallint,
    status public.centre_status_name, status_from_on date,
    -- The day whose services are shown: on_day itself, or the planned opening of a centre that has not opened.
    facts_on date, signature text)
  language sql stable
  as $$
  with c as materialized (
    select p.centre_id, p.name, p.host_municipality, p.town, p.area_type, st.status, st.from_on,
      case when st.status in ('ide', 'avsiktsforklaring', 'under_etablering') then coalesce((
        select min(n.from_on) from public.centre_status n
        where n.county_id = p.county_id and n.centre_id = p.centre_id and n.status = 'i_drift' and n.from_on > on_day), on_day)
      else on_day end as facts_on
    from public.centre_profile p
      join public.centre_status st on st.county_id = p.county_id and st.centre_id = p.centre_id
        and st.from_on <= on_day and (st.until_on is null or st.until_on > on_day)
    where p.county_id = (select app.county()) and p.from_on <= on_day and (p.until_on is null or p.until_on > on_day)
      and (only_centre is null or p.centre_id = only_centre)
  ), f as (
    select s.centre_id,
      -- The unit's huvudman; where no unit is named, the one that by law usually gives the service.
      string_agg(distinct s.type || ':' || sp.degree || ':' || coalesce(up.huvudman::text, case when s.type in ('mhv', 'bhv') then 'region' else 'kommun' end), ','
        order by s.type || ':' || sp.degree || ':' || coalesce(up.huvudman::text, case when s.type in ('mhv', 'bhv') then 'region' else 'kommun' end)) as signature
    from c
      join public.service s on s.county_id = (select app.county()) and s.centre_id = c.centre_id
      join public.service_presence sp on sp.county_id = s.county_id and sp.service_id = s.id
        and sp.from_on <= c.facts_on and (sp.until_on is null or sp.until_on > c.facts_on)
      left join public.unit_profile up on up.county_id = s.county_id and up.unit_id = s.unit_id
        and up.from_on <= c.facts_on and (up.until_on is null or up.until_on > c.facts_on)
    group by s.centre_id
  )
  select c.centre_id, c.name, c.host_municipality, c.town, c.area_type, c.status, c.from_on, c.facts_on, coalesce(f.signature, '')
  from c left join f on f.centre_id = c.centre_id
  $$;

grant execute on function app.centres_on(date, uuid) to samma_tak_app;

-- A list of services is of `type:service:unit`: what the rules ask about, and where it is mended.
create function app.finding_facts(on_day date, only_centre uuid default null)
  returns table (
    centre_id uuid, name text, municipality_code char(4), municipality text,
    status public.centre_status_name, status_from_on date, opens_on date, signature text,
    has_address boolean, latitude numeric, longitude numeric, municipality_latitude numeric, municipality_longitude numeric,
    name_shared boolean, area_type_year smallint, has_target_group boolean, languages integer,
    catchments integer, contacts integer, communicators integer,
    without_hours text[], without_head text[], with_vacant_head text[], without_presence text[], without_staffing text[],
    with_vacancy text[], without_unit text[], wholly_elsewhere text[], without_org_nr text[], without_hsa_id text[],
    unknown text[], not_municipal text[],
    actors_without_authority integer, confirmed jsonb, exception_until_on date)
  language sql stable
  as $$
  with c as materialized (
    select r.*, r.status in ('i_drift', 'tillfalligt_stangd', 'under_avveckling') as open
    from app.centres_on(on_day, only_centre) r
  ), p as (
    select x.* from c join public.centre_profile x on x.county_id = (select app.county()) and x.centre_id = c.centre_id
      and x.from_on <= on_day and (x.until_on is null or x.until_on > on_day)
  ), s as materialized (
    select c.centre_id, c.facts_on, c.open, v.id, v.type, v.unit_id, v.type || ':' || v.id || ':' || coalesce(v.unit_id::text, '') as said,
      sp.degree, sp.degree in ('ja', 'delvis') as here, sp.hours_per_week, sp.days_per_week,
      up.id is not null as unit_known, up.org_nr, up.huvudman, u.hsa_id
    from c
      join public.service v on v.county_id = (select app.county()) and v.centre_id = c.centre_id
      join public.service_presence sp on sp.county_id = (select app.county()) and sp.service_id = v.id
        and sp.from_on <= c.facts_on and (sp.until_on is null or sp.until_on > c.facts_on)
      left join public.unit u on u.county_id = (select app.county()) and u.id = v.unit_id
      left join public.unit_profile up on up.county_id = (select app.county()) and up.unit_id = v.unit_id
        and up.from_on <= c.facts_on and (up.until_on is null or up.until_on > c.facts_on)
    where sp.degree in ('ja', 'delvis', 'okand')
  ), hours as (
    select distinct o.centre_id, o.service_type
    from c join public.opening_hours o on o.county_id = (select app.county()) and o.centre_id = c.centre_id
      and o.season = 'ordinarie' and o.from_on <= c.facts_on and (o.until_on is null or o.until_on > c.facts_on)
  ), heads as (
    select h.service_id, bool_or(h.vacant) as vacant
    from s join public.service_head h on h.county_id = (select app.county()) and h.service_id = s.id
      and h.from_on <= s.facts_on and (h.until_on is null or h.until_on > s.facts_on)
    group by 1
  ), staff as (
    select t.service_id, bool_or(t.vacant_percent > 0) as vacant
    from s join public.service_staffing t on t.county_id = (select app.county()) and t.service_id = s.id
      and t.from_on <= s.facts_on and (t.until_on is null or t.until_on > s.facts_on)
    group by 1
  ), twice as (
    -- Elsewhere too, at another centre in operation, whichever centre was asked for.
    select distinct s.unit_id, s.type
    from s
      join public.service v on v.county_id = (select app.county()) and v.unit_id = s.unit_id and v.type = s.type and v.centre_id <> s.centre_id
      join public.service_presence sp on sp.county_id = (select app.county()) and sp.service_id = v.id and sp.degree = 'ja'
        and sp.from_on <= on_day and (sp.until_on is null or sp.until_on > on_day)
      join public.centre_status st on st.county_id = (select app.county()) and st.centre_id = v.centre_id
        and st.status in ('i_drift', 'tillfalligt_stangd', 'under_avveckling')
        and st.from_on <= on_day and (st.until_on is null or st.until_on > on_day)
    where s.open and s.degree = 'ja'
  ), services as (
    select s.centre_id,
      array_agg(s.said order by s.type, s.id) filter (where s.here and hours.centre_id is null) as without_hours,
      array_agg(s.said order by s.type, s.id) filter (where s.here and heads.service_id is null) as without_head,
      array_agg(s.said order by s.type, s.id) filter (where s.here and heads.vacant) as with_vacant_head,
      array_agg(s.said order by s.type, s.id) filter (where s.degree = 'delvis' and s.hours_per_week is null and s.days_per_week is null) as without_presence,
      array_agg(s.said order by s.type, s.id) filter (where s.here and staff.service_id is null) as without_staffing,
      array_agg(s.said order by s.type, s.id) filter (where s.here and staff.vacant) as with_vacancy,
      array_agg(s.said order by s.type, s.id) filter (where s.here and s.unit_id is null) as without_unit,
      array_agg(s.said order by s.type, s.id) filter (where s.degree = 'ja' and twice.unit_id is not null) as wholly_elsewhere,
      array_agg(s.said order by s.type, s.id) filter (where s.here and s.unit_known and s.org_nr is null) as without_org_nr,
      array_agg(s.said order by s.type, s.id) filter (where s.here and s.unit_known and s.huvudman = 'region' and s.hsa_id is null) as without_hsa_id,
      array_agg(s.said order by s.type, s.id) filter (where s.degree = 'okand') as unknown,
      array_agg(s.said order by s.type, s.id) filter (where s.degree = 'ja' and s.huvudman = 'region' and s.type in ('oppen_forskola', 'forebyggande_socialtjanst')) as not_municipal
    from s
      left join hours on hours.centre_id = s.centre_id and hours.service_type = s.type
      left join heads on heads.service_id = s.id
      left join staff on staff.service_id = s.id
      left join twice on twice.unit_id = s.unit_id and twice.type = s.type
    group by 1
  ), catchment as (
    select k.centre_id, count(*)::int as number
    from c join public.centre_catchment k on k.county_id = (select app.county()) and k.centre_id = c.centre_id
      and k.from_on <= c.facts_on and (k.until_on is null or k.until_on > c.facts_on)
    group by 1
  ), contact as (
    select k.centre_id, count(*)::int as number, (count(*) filter (where k.role = 'kommunikator'))::int as communicators
    from c join public.centre_contact k on k.county_id = (select app.county()) and k.centre_id = c.centre_id
      and k.from_on <= on_day and (k.until_on is null or k.until_on > on_day)
    group by 1
  ), actor as (
    -- Social services whose work may or may not be the exercise of authority; the other kinds of actor never do it.
    select a.centre_id, count(*)::int as number
    from c join public.other_actor a on a.county_id = (select app.county()) and a.centre_id = c.centre_id
      and a.from_on <= on_day and (a.until_on is null or a.until_on > on_day)
      and a.type in ('socialtjanst_oppenvard', 'socialtjanst_myndighetsutovning', 'familjeratt') and a.authority_exercise is null
    group by 1
  ), confirmed as (
    select g.centre_id, jsonb_object_agg(g.group, g.on) as groups
    from (select k.centre_id, k.group, max(k.confirmed_on) as on from c
        join public.confirmation k on k.county_id = (select app.county()) and k.centre_id = c.centre_id and k.confirmed_on <= on_day
      group by 1, 2) g
    group by 1
  ), exceptions as (
    select e.centre_id, max(e.until_on) as until_on from c
      join public.kind_exception e on e.county_id = (select app.county()) and e.centre_id = c.centre_id and e.from_on <= on_day
    group by 1
  ), names as (
    select distinct c.centre_id
    from c
      join public.centre_profile o on o.county_id = (select app.county()) and o.centre_id <> c.centre_id
        and o.host_municipality = c.municipality_code and lower(o.name) = lower(c.name)
        and o.from_on <= on_day and (o.until_on is null or o.until_on > on_day)
      join public.centre_status st on st.county_id = (select app.county()) and st.centre_id = o.centre_id and st.status <> 'avvecklad'
        and st.from_on <= on_day and (st.until_on is null or st.until_on > on_day)
  )
  select c.centre_id, c.name, c.municipality_code, m.name, c.status, c.status_from_on, nullif(c.facts_on, on_day), c.signature,
    p.street is not null and p.postcode is not null and p.town is not null, p.latitude, p.longitude, m.latitude, m.longitude,
    names.centre_id is not null, p.area_type_year, p.target_pregnant is true or p.target_age_from is not null or p.target_age_to is not null,
    coalesce(cardinality(p.languages), 0), coalesce(catchment.number, 0), coalesce(contact.number, 0), coalesce(contact.communicators, 0),
    coalesce(services.without_hours, '{}'), coalesce(services.without_head, '{}'), coalesce(services.with_vacant_head, '{}'),
    coalesce(services.without_presence, '{}'), coalesce(services.without_staffing, '{}'), coalesce(services.with_vacancy, '{}'),
    coalesce(services.without_unit, '{}'), coalesce(services.wholly_elsewhere, '{}'), coalesce(services.without_org_nr, '{}'),
    coalesce(services.without_hsa_id, '{}'), coalesce(services.unknown, '{}'), coalesce(services.not_municipal, '{}'), coalesce(actor.number, 0), coalesce(confirmed.groups, '{}'), exceptions.until_on
  from c
    join p on p.centre_id = c.centre_id
    join public.municipality m on m.code = c.municipality_code
    left join services on services.centre_id = c.centre_id
    left join catchment on catchment.centre_id = c.centre_id
    left join contact on contact.centre_id = c.centre_id
    left join actor on actor.centre_id = c.centre_id
    left join confirmed on confirmed.centre_id = c.centre_id
    left join exceptions on exceptions.centre_id = c.centre_id
    left join names on names.centre_id = c.centre_id
  $$;

grant execute on function app.finding_facts(date, uuid) to samma_tak_app;
