-- What: two functions. What a centre is on a day can be asked of one centre only, and one function gives what the
--       findings ask about, for every centre of the county or for one.
-- Why: the page of findings, the start pages and a centre's own page must agree, and a county of 600 centres is one
--      statement. It gives facts only; which of them somebody should mend is decided in lib/domain/finding-rules.ts.
--      Every table is read once for the whole county and looked up in memory, so nothing is asked again for each centre.
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

-- A list of services is of `type:service:unit`: what the rules ask about, and where it is mended. Every "in (select …)"
-- is read once and kept as a hash, and every map once as one value: unlike a join, neither can be planned as a search
-- of everything for each row when the county has just taken in its list and the statistics do not know of it yet.
create function app.finding_facts(on_day date, only_centre uuid default null)
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
    select r.*, r.status in ('i_drift', 'tillfalligt_stangd', 'under_avveckling') as open
    from app.centres_on(on_day, only_centre) r
  ), s as (
    select v.centre_id, v.type, v.id, v.type || ':' || v.id || ':' || coalesce(v.unit_id::text, '') as said, v.unit_id,
      v.id in (select sp.service_id from public.service_presence sp where sp.county_id = (select app.county()) and sp.from_on <= on_day and (sp.until_on is null or sp.until_on > on_day) and (only_centre is null or sp.service_id in (select o.id from public.service o where o.county_id = (select app.county()) and o.centre_id = only_centre)) and sp.degree = 'ja') as whole,
      v.id in (select sp.service_id from public.service_presence sp where sp.county_id = (select app.county()) and sp.from_on <= on_day and (sp.until_on is null or sp.until_on > on_day) and (only_centre is null or sp.service_id in (select o.id from public.service o where o.county_id = (select app.county()) and o.centre_id = only_centre)) and sp.degree = 'delvis') as part,
      v.id in (select sp.service_id from public.service_presence sp where sp.county_id = (select app.county()) and sp.from_on <= on_day and (sp.until_on is null or sp.until_on > on_day) and (only_centre is null or sp.service_id in (select o.id from public.service o where o.county_id = (select app.county()) and o.centre_id = only_centre)) and sp.degree = 'delvis' and sp.hours_per_week is null and sp.days_per_week is null) as unmeasured,
      -- Of a centre that has not opened, what is planned is asked about too.
      v.id in (select sp.service_id from public.service_presence sp where sp.county_id = (select app.county()) and sp.degree = 'okand'
        and (sp.until_on is null or sp.until_on > on_day) and (only_centre is null or sp.service_id in (select o.id from public.service o where o.county_id = (select app.county()) and o.centre_id = only_centre))) as unknown,
      (v.centre_id, v.type) in (select h.centre_id, h.service_type from public.opening_hours h
        where h.county_id = (select app.county()) and h.season = 'ordinarie' and h.from_on <= on_day and (h.until_on is null or h.until_on > on_day) and (only_centre is null or h.centre_id = only_centre)) as has_hours,
      v.id in (select h.service_id from public.service_head h where h.county_id = (select app.county()) and h.from_on <= on_day and (h.until_on is null or h.until_on > on_day) and (only_centre is null or h.service_id in (select o.id from public.service o where o.county_id = (select app.county()) and o.centre_id = only_centre))) as has_head,
      v.id in (select h.service_id from public.service_head h where h.county_id = (select app.county()) and h.from_on <= on_day and (h.until_on is null or h.until_on > on_day) and (only_centre is null or h.service_id in (select o.id from public.service o where o.county_id = (select app.county()) and o.centre_id = only_centre)) and h.vacant) as vacant_head,
      v.id in (select t.service_id from public.service_staffing t where t.county_id = (select app.county()) and t.from_on <= on_day and (t.until_on is null or t.until_on > on_day) and (only_centre is null or t.service_id in (select o.id from public.service o where o.county_id = (select app.county()) and o.centre_id = only_centre))) as has_staffing,
      v.id in (select t.service_id from public.service_staffing t where t.county_id = (select app.county()) and t.from_on <= on_day and (t.until_on is null or t.until_on > on_day) and (only_centre is null or t.service_id in (select o.id from public.service o where o.county_id = (select app.county()) and o.centre_id = only_centre)) and t.vacant_percent > 0) as has_vacancy,
      v.unit_id in (select up.unit_id from public.unit_profile up where up.county_id = (select app.county()) and up.from_on <= on_day and (up.until_on is null or up.until_on > on_day) and up.org_nr is null) as no_org_nr,
      v.unit_id in (select up.unit_id from public.unit_profile up where up.county_id = (select app.county()) and up.from_on <= on_day and (up.until_on is null or up.until_on > on_day) and up.huvudman = 'region') as regional,
      v.unit_id in (select u.id from public.unit u where u.county_id = (select app.county()) and u.hsa_id is null) as no_hsa_id,
      -- Few units are at two centres, and only of them is it asked where they are.
      case when v.unit_id in (select o.unit_id from public.service o where o.county_id = (select app.county()) group by 1 having count(distinct o.centre_id) > 1)
        then exists (
          select from public.service o
            join public.service_presence sp on sp.county_id = o.county_id and sp.service_id = o.id and sp.degree = 'ja' and sp.from_on <= on_day and (sp.until_on is null or sp.until_on > on_day)
            join public.centre_status st on st.county_id = o.county_id and st.centre_id = o.centre_id and st.from_on <= on_day and (st.until_on is null or st.until_on > on_day)
              and st.status in ('i_drift', 'tillfalligt_stangd', 'under_avveckling')
          where o.county_id = v.county_id and o.unit_id = v.unit_id and o.type = v.type and o.centre_id <> v.centre_id)
        else false end as elsewhere
    from public.service v
    where v.county_id = (select app.county()) and (only_centre is null or v.centre_id = only_centre)
  ), k as (
    -- Each map by centre; a centre that is not in it has none.
    select
      (select jsonb_object_agg(x.centre_id, x.lists) from (
        select s.centre_id, jsonb_strip_nulls(jsonb_build_object(
          'withoutHours', jsonb_agg(s.said) filter (where (s.whole or s.part) and not s.has_hours),
          'withoutHead', jsonb_agg(s.said) filter (where (s.whole or s.part) and not s.has_head),
          'withVacantHead', jsonb_agg(s.said) filter (where (s.whole or s.part) and s.vacant_head),
          'withoutPresence', jsonb_agg(s.said) filter (where s.unmeasured),
          'withoutStaffing', jsonb_agg(s.said) filter (where (s.whole or s.part) and not s.has_staffing),
          'withVacancy', jsonb_agg(s.said) filter (where (s.whole or s.part) and s.has_vacancy),
          'withoutUnit', jsonb_agg(s.said) filter (where (s.whole or s.part) and s.unit_id is null),
          'whollyElsewhere', jsonb_agg(s.said) filter (where s.whole and s.elsewhere),
          'withoutOrgNr', jsonb_agg(s.said) filter (where (s.whole or s.part) and s.no_org_nr),
          'withoutHsaId', jsonb_agg(s.said) filter (where (s.whole or s.part) and s.regional and s.no_hsa_id),
          'unknown', jsonb_agg(s.said) filter (where s.unknown),
          'notMunicipal', jsonb_agg(s.said) filter (where s.regional and s.type in ('oppen_forskola', 'forebyggande_socialtjanst')))) as lists
        from (select * from s order by type, id) s group by 1) x) as services,
      (select jsonb_object_agg(x.centre_id, x.number) from (
        select n.centre_id, count(*) as number from public.centre_catchment n
        where n.county_id = (select app.county()) and (n.until_on is null or n.until_on > on_day) and (only_centre is null or n.centre_id = only_centre) group by 1) x) as catchments,
      (select jsonb_object_agg(x.centre_id, x.number) from (
        select n.centre_id, count(*) as number from public.centre_contact n
        where n.county_id = (select app.county()) and n.from_on <= on_day and (n.until_on is null or n.until_on > on_day) and (only_centre is null or n.centre_id = only_centre) group by 1) x) as contacts,
      (select jsonb_object_agg(x.centre_id, x.number) from (
        select n.centre_id, count(*) as number from public.centre_contact n
        where n.county_id = (select app.county()) and n.role = 'kommunikator' and n.from_on <= on_day and (n.until_on is null or n.until_on > on_day) and (only_centre is null or n.centre_id = only_centre) group by 1) x) as communicators,
      (select jsonb_object_agg(x.centre_id, x.number) from (
        -- Social services whose work may or may not be the exercise of authority; the other kinds of actor never do it.
        select n.centre_id, count(*) as number from public.other_actor n
        where n.county_id = (select app.county()) and n.from_on <= on_day and (n.until_on is null or n.until_on > on_day) and (only_centre is null or n.centre_id = only_centre)
          and n.type in ('socialtjanst_oppenvard', 'socialtjanst_myndighetsutovning', 'familjeratt') and n.authority_exercise is null group by 1) x) as actors,
      (select jsonb_object_agg(x.centre_id, x.groups) from (
        select g.centre_id, jsonb_object_agg(g."group", g.confirmed_on) as groups from (
          select n.centre_id, n."group", max(n.confirmed_on) as confirmed_on from public.confirmation n
          where n.county_id = (select app.county()) and n.confirmed_on <= on_day and (only_centre is null or n.centre_id = only_centre) group by 1, 2) g
        group by 1) x) as confirmed,
      (select jsonb_object_agg(x.centre_id, x.until_on) from (
        select n.centre_id, max(n.until_on) as until_on from public.kind_exception n
        where n.county_id = (select app.county()) and n.from_on <= on_day and (only_centre is null or n.centre_id = only_centre) group by 1) x) as exceptions
  )
  select c.centre_id, c.name, c.municipality_code, m.name, c.status, c.status_from_on, nullif(c.facts_on, on_day), c.signature,
    p.street is not null and p.postcode is not null and p.town is not null, p.latitude, p.longitude, m.latitude, m.longitude,
    (lower(c.name), c.municipality_code) in (
      select lower(o.name), o.host_municipality from public.centre_profile o
      where o.county_id = (select app.county()) and o.from_on <= on_day and (o.until_on is null or o.until_on > on_day)
        and o.centre_id not in (select st.centre_id from public.centre_status st
          where st.county_id = (select app.county()) and st.status = 'avvecklad' and st.from_on <= on_day and (st.until_on is null or st.until_on > on_day))
      group by 1, 2 having count(*) > 1),
    p.area_type_year, p.target_pregnant is true or p.target_age_from is not null or p.target_age_to is not null,
    coalesce(cardinality(p.languages), 0),
    coalesce((k.catchments ->> c.centre_id::text)::int, 0), coalesce((k.contacts ->> c.centre_id::text)::int, 0),
    coalesce((k.communicators ->> c.centre_id::text)::int, 0), coalesce((k.actors ->> c.centre_id::text)::int, 0),
    coalesce(k.services -> c.centre_id::text, '{}'), coalesce(k.confirmed -> c.centre_id::text, '{}'), (k.exceptions ->> c.centre_id::text)::date
  from c
    join public.centre_profile p on p.county_id = (select app.county()) and p.centre_id = c.centre_id and p.from_on <= on_day and (p.until_on is null or p.until_on > on_day)
    join public.municipality m on m.code = c.municipality_code
    cross join k
  $$;

grant execute on function app.finding_facts(date, uuid) to samma_tak_app;
