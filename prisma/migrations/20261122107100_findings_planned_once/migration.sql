-- What: finding_facts as before, but planned once a connection, and for one centre reading nothing of the others.
-- Why: the statement is long; planning it took longer than carrying it out, each time a centre's page was shown. The
--      facts come from one function that is unfolded twice: for every centre, and for one.
-- Rows touched: none.

create function app.facts_of(on_day date, everyone boolean, one uuid)
  returns table (
    centre_id uuid, name text, municipality_code char(4), municipality text,
    status public.centre_status_name, status_from_on date, opens_on date, signature text,
    has_address boolean, latitude numeric, longitude numeric, municipality_latitude numeric, municipality_longitude numeric,
    name_shared boolean, area_type_year smallint, has_target_group boolean, languages integer,
    catchments integer, contacts integer, communicators integer, actors_without_authority integer,
    services jsonb, confirmed jsonb, exception_until_on date)
  language sql stable
  as $$
  with c as materialized (
    select * from app.standing_on(on_day) r where (everyone or r.centre_id = one)
  ), f as materialized (
    select x.* from (select array_agg(c.centre_id) as centres, array_agg(c.facts_on) as days from c) every_one
      cross join lateral app.signatures_of(every_one.centres, every_one.days) x
  ), s as (
    select v.centre_id, v.type, v.id, v.type || ':' || v.id || ':' || coalesce(v.unit_id::text, '') as said, v.unit_id,
      v.id in (select sp.service_id from public.service_presence sp where sp.county_id = (select app.county()) and sp.from_on <= on_day and (sp.until_on is null or sp.until_on > on_day) and (everyone or sp.service_id = any(array(select o.id from public.service o where o.county_id = (select app.county()) and o.centre_id = one))) and sp.degree = 'ja') as whole,
      v.id in (select sp.service_id from public.service_presence sp where sp.county_id = (select app.county()) and sp.from_on <= on_day and (sp.until_on is null or sp.until_on > on_day) and (everyone or sp.service_id = any(array(select o.id from public.service o where o.county_id = (select app.county()) and o.centre_id = one))) and sp.degree = 'delvis') as part,
      v.id in (select sp.service_id from public.service_presence sp where sp.county_id = (select app.county()) and sp.from_on <= on_day and (sp.until_on is null or sp.until_on > on_day) and (everyone or sp.service_id = any(array(select o.id from public.service o where o.county_id = (select app.county()) and o.centre_id = one))) and sp.degree = 'delvis' and sp.hours_per_week is null and sp.days_per_week is null) as unmeasured,
      -- Of a centre that has not opened, what is planned is asked about too.
      v.id in (select sp.service_id from public.service_presence sp where sp.county_id = (select app.county()) and sp.degree = 'okand'
        and (sp.until_on is null or sp.until_on > on_day) and (everyone or sp.service_id = any(array(select o.id from public.service o where o.county_id = (select app.county()) and o.centre_id = one)))) as unknown,
      (v.centre_id, v.type) in (select h.centre_id, h.service_type from public.opening_hours h
        where h.county_id = (select app.county()) and h.season = 'ordinarie' and h.from_on <= on_day and (h.until_on is null or h.until_on > on_day) and (everyone or h.centre_id = one)) as has_hours,
      v.id in (select h.service_id from public.service_head h where h.county_id = (select app.county()) and h.from_on <= on_day and (h.until_on is null or h.until_on > on_day) and (everyone or h.service_id = any(array(select o.id from public.service o where o.county_id = (select app.county()) and o.centre_id = one)))) as has_head,
      v.id in (select h.service_id from public.service_head h where h.county_id = (select app.county()) and h.from_on <= on_day and (h.until_on is null or h.until_on > on_day) and (everyone or h.service_id = any(array(select o.id from public.service o where o.county_id = (select app.county()) and o.centre_id = one))) and h.vacant) as vacant_head,
      v.id in (select t.service_id from public.service_staffing t where t.county_id = (select app.county()) and t.from_on <= on_day and (t.until_on is null or t.until_on > on_day) and (everyone or t.service_id = any(array(select o.id from public.service o where o.county_id = (select app.county()) and o.centre_id = one)))) as has_staffing,
      v.id in (select t.service_id from public.service_staffing t where t.county_id = (select app.county()) and t.from_on <= on_day and (t.until_on is null or t.until_on > on_day) and (everyone or t.service_id = any(array(select o.id from public.service o where o.county_id = (select app.county()) and o.centre_id = one))) and t.vacant_percent > 0) as has_vacancy,
      v.unit_id in (select up.unit_id from public.unit_profile up where up.county_id = (select app.county()) and (everyone or up.unit_id = any(array(select o.unit_id from public.service o where o.county_id = (select app.county()) and o.centre_id = one))) and up.from_on <= on_day and (up.until_on is null or up.until_on > on_day) and up.org_nr is null) as no_org_nr,
      v.unit_id in (select up.unit_id from public.unit_profile up where up.county_id = (select app.county()) and (everyone or up.unit_id = any(array(select o.unit_id from public.service o where o.county_id = (select app.county()) and o.centre_id = one))) and up.from_on <= on_day and (up.until_on is null or up.until_on > on_day) and up.huvudman = 'region') as regional,
      v.unit_id in (select u.id from public.unit u where u.county_id = (select app.county()) and (everyone or u.id = any(array(select o.unit_id from public.service o where o.county_id = (select app.county()) and o.centre_id = one))) and u.hsa_id is null) as no_hsa_id,
      -- Few units are at two centres, and only of them is it asked where they are.
      case when v.unit_id in (select o.unit_id from public.service o where o.county_id = (select app.county()) and (everyone or o.unit_id = any(array(select o.unit_id from public.service o where o.county_id = (select app.county()) and o.centre_id = one))) group by 1 having count(distinct o.centre_id) > 1)
        then exists (
          select from public.service o
            join public.service_presence sp on sp.county_id = o.county_id and sp.service_id = o.id and sp.degree = 'ja' and sp.from_on <= on_day and (sp.until_on is null or sp.until_on > on_day)
            join public.centre_status st on st.county_id = o.county_id and st.centre_id = o.centre_id and st.from_on <= on_day and (st.until_on is null or st.until_on > on_day)
              and st.status in ('i_drift', 'tillfalligt_stangd', 'under_avveckling')
          where o.county_id = v.county_id and o.unit_id = v.unit_id and o.type = v.type and o.centre_id <> v.centre_id)
        else false end as elsewhere
    from public.service v
    where v.county_id = (select app.county()) and (everyone or v.centre_id = one)
  ), k as (
    -- Each map by centre; a centre that is not in it has none.
    select
      (select jsonb_object_agg(x.centre_id, x.lists) from (
        select s.centre_id, jsonb_strip_nulls(jsonb_build_object(
          'withoutHours', jsonb_agg(s.said order by s.type, s.id) filter (where (s.whole or s.part) and not s.has_hours),
          'withoutHead', jsonb_agg(s.said order by s.type, s.id) filter (where (s.whole or s.part) and not s.has_head),
          'withVacantHead', jsonb_agg(s.said order by s.type, s.id) filter (where (s.whole or s.part) and s.vacant_head),
          'withoutPresence', jsonb_agg(s.said order by s.type, s.id) filter (where s.unmeasured),
          'withoutStaffing', jsonb_agg(s.said order by s.type, s.id) filter (where (s.whole or s.part) and not s.has_staffing),
          'withVacancy', jsonb_agg(s.said order by s.type, s.id) filter (where (s.whole or s.part) and s.has_vacancy),
          'withoutUnit', jsonb_agg(s.said order by s.type, s.id) filter (where (s.whole or s.part) and s.unit_id is null),
          'whollyElsewhere', jsonb_agg(s.said order by s.type, s.id) filter (where s.whole and s.elsewhere),
          'withoutOrgNr', jsonb_agg(s.said order by s.type, s.id) filter (where (s.whole or s.part) and s.no_org_nr),
          'withoutHsaId', jsonb_agg(s.said order by s.type, s.id) filter (where (s.whole or s.part) and s.regional and s.no_hsa_id),
          'unknown', jsonb_agg(s.said order by s.type, s.id) filter (where s.unknown),
          'notMunicipal', jsonb_agg(s.said order by s.type, s.id) filter (where s.regional and s.type in ('oppen_forskola', 'forebyggande_socialtjanst')))) as lists
        from s group by 1) x) as services,
      (select jsonb_object_agg(x.centre_id, x.number) from (
        select n.centre_id, count(*) as number from public.centre_catchment n
        where n.county_id = (select app.county()) and (n.until_on is null or n.until_on > on_day) and (everyone or n.centre_id = one) group by 1) x) as catchments,
      (select jsonb_object_agg(x.centre_id, x.number) from (
        select n.centre_id, count(*) as number from public.centre_contact n
        where n.county_id = (select app.county()) and n.from_on <= on_day and (n.until_on is null or n.until_on > on_day) and (everyone or n.centre_id = one) group by 1) x) as contacts,
      (select jsonb_object_agg(x.centre_id, x.number) from (
        select n.centre_id, count(*) as number from public.centre_contact n
        where n.county_id = (select app.county()) and n.role = 'kommunikator' and n.from_on <= on_day and (n.until_on is null or n.until_on > on_day) and (everyone or n.centre_id = one) group by 1) x) as communicators,
      (select jsonb_object_agg(x.centre_id, x.number) from (
        -- Social services whose work may or may not be the exercise of authority; the other kinds of actor never do it.
        select n.centre_id, count(*) as number from public.other_actor n
        where n.county_id = (select app.county()) and n.from_on <= on_day and (n.until_on is null or n.until_on > on_day) and (everyone or n.centre_id = one)
          and n.type in ('socialtjanst_oppenvard', 'socialtjanst_myndighetsutovning', 'familjeratt') and n.authority_exercise is null group by 1) x) as actors,
      (select jsonb_object_agg(x.centre_id, x.groups) from (
        select g.centre_id, jsonb_object_agg(g."group", g.confirmed_on) as groups from (
          select n.centre_id, n."group", max(n.confirmed_on) as confirmed_on from public.confirmation n
          where n.county_id = (select app.county()) and n.confirmed_on <= on_day and (everyone or n.centre_id = one) group by 1, 2) g
        group by 1) x) as confirmed,
      (select jsonb_object_agg(x.centre_id, x.until_on) from (
        select n.centre_id, max(n.until_on) as until_on from public.kind_exception n
        where n.county_id = (select app.county()) and n.from_on <= on_day and (everyone or n.centre_id = one) group by 1) x) as exceptions
  )
  select c.centre_id, c.name, c.municipality_code, m.name, c.status, c.status_from_on, nullif(c.facts_on, on_day), coalesce(f.signature, ''),
    p.street is not null and p.postcode is not null and p.town is not null, p.latitude, p.longitude, m.latitude, m.longitude,
    (lower(c.name), c.municipality_code) in (
      select lower(o.name), o.host_municipality from public.centre_profile o
      where o.county_id = (select app.county()) and o.host_municipality in (select c.municipality_code from c)
        and o.from_on <= on_day and (o.until_on is null or o.until_on > on_day)
        and o.centre_id not in (select st.centre_id from public.centre_status st
          where st.county_id = (select app.county()) and st.status = 'avvecklad' and st.from_on <= on_day and (st.until_on is null or st.until_on > on_day))
      group by 1, 2 having count(*) > 1),
    p.area_type_year, p.target_pregnant is true or p.target_age_from is not null or p.target_age_to is not null,
    coalesce(cardinality(p.languages), 0),
    coalesce((k.catchments ->> c.centre_id::text)::int, 0), coalesce((k.contacts ->> c.centre_id::text)::int, 0),
    coalesce((k.communicators ->> c.centre_id::text)::int, 0), coalesce((k.actors ->> c.centre_id::text)::int, 0),
    coalesce(k.services -> c.centre_id::text, '{}'), coalesce(k.confirmed -> c.centre_id::text, '{}'), (k.exceptions ->> c.centre_id::text)::date
  from c
    left join f on f.centre_id = c.centre_id
    join public.centre_profile p on p.county_id = (select app.county()) and p.centre_id = c.centre_id and p.from_on <= on_day and (p.until_on is null or p.until_on > on_day)
    join public.municipality m on m.code = c.municipality_code
    cross join k
  $$;

grant execute on function app.facts_of(date, boolean, uuid) to samma_tak_app;

create or replace function app.finding_facts(on_day date, only_centre uuid default null)
  returns table (
    centre_id uuid, name text, municipality_code char(4), municipality text,
    status public.centre_status_name, status_from_on date, opens_on date, signature text,
    has_address boolean, latitude numeric, longitude numeric, municipality_latitude numeric, municipality_longitude numeric,
    name_shared boolean, area_type_year smallint, has_target_group boolean, languages integer,
    catchments integer, contacts integer, communicators integer, actors_without_authority integer,
    services jsonb, confirmed jsonb, exception_until_on date)
  language plpgsql stable
  set plan_cache_mode = force_generic_plan
  as $$
begin
  if only_centre is null then
    return query select * from app.facts_of(on_day, true, null);
  else
    return query select * from app.facts_of(on_day, false, only_centre);
  end if;
end $$;
