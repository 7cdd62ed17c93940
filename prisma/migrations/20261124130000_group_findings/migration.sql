-- What: finding_facts tells of each centre also who coordinates it and since when nobody does, whether its municipality
--       has a koordinator, which local groups answer for it with their chair, the services that have a seat there and
--       the seats that are empty, and which groups are demanded and missing. A head by assignment counts as a head.
-- Why: a centre without exactly one responsible local group, a group that is demanded and missing, and a service that
--      has nobody at the table are found like the rest; what waits at a centre without a lokal samordnare is the chair's.
-- Rows touched: none. The functions give more columns and so are made anew.

drop function app.finding_facts(date, uuid);
drop function app.facts_of(date, boolean, uuid);

create function app.facts_of(on_day date, everyone boolean, one uuid)
  returns table (
    centre_id uuid, name text, municipality_code char(4), municipality text,
    status public.centre_status_name, status_from_on date, opens_on date, signature text,
    has_address boolean, latitude numeric, longitude numeric, municipality_latitude numeric, municipality_longitude numeric,
    name_shared boolean, area_type_year smallint, has_target_group boolean, languages integer,
    catchments integer, contacts integer, communicators integer, actors_without_authority integer,
    services jsonb, confirmed jsonb, exception_until_on date,
    coordinated boolean, coordinated_until_on date, operating_from_on date, has_koordinator boolean,
    local_groups jsonb, missing_groups jsonb)
  language sql stable
  as $$
  with c as materialized (
    select * from app.standing_on(on_day) r where (everyone or r.centre_id = one)
  ), f as materialized (
    select x.* from (select array_agg(c.centre_id) as centres, array_agg(c.facts_on) as days from c) every_one
      cross join lateral app.signatures_of(every_one.centres, every_one.days) x
  ), named_head as materialized (
    -- A head who has been given her assignment is a head, whether or not her name has been typed at the service.
    select av.service_id from public.assignment_service av
      join public.assignment a on a.county_id = av.county_id and a.id = av.assignment_id
    where av.county_id = (select app.county()) and a.role = 'narmaste_chef' and a.from_on <= on_day and (a.until_on is null or a.until_on > on_day)
      and (everyone or av.service_id = any(array(select o.id from public.service o where o.county_id = (select app.county()) and o.centre_id = one)))
  ), coordinating as materialized (
    -- Who has been lokal samordnare, at each centre: whether somebody is, and until when the last one was.
    select ac.centre_id, bool_or(a.until_on is null or a.until_on > on_day) as now, max(a.until_on) as until_on
    from public.assignment_centre ac
      join public.assignment a on a.county_id = ac.county_id and a.id = ac.assignment_id
    where ac.county_id = (select app.county()) and a.role = 'lokal_samordnare' and a.from_on <= on_day
      and (a.until_on is null or a.until_on > a.from_on) and (everyone or ac.centre_id = one)
    group by 1
  ), operating as materialized (
    -- From the end of the last stage in which it was not in operation; from its first stage where there was none.
    select st.centre_id, coalesce(
      max(st.until_on) filter (where st.until_on <= on_day and st.status not in ('i_drift', 'tillfalligt_stangd', 'under_avveckling')),
      min(st.from_on)) as from_on
    from public.centre_status st
    where st.county_id = (select app.county()) and st.from_on <= on_day and (everyone or st.centre_id = one)
    group by 1
  ), standing as materialized (
    select g.id, g.name, g.level, g.type, g.responsible from public.governance_group g
    where g.county_id = (select app.county()) and g.level in ('kommun_del', 'centrum')
      and g.from_on <= on_day and (g.until_on is null or g.until_on > on_day)
  ), covering as materialized (
    -- A group covers a centre by itself, or by its host municipality; once, however it does.
    select gc.centre_id, g.* from public.group_centre gc join standing g on g.id = gc.group_id
    where gc.county_id = (select app.county()) and (everyone or gc.centre_id = one)
    union
    select c.centre_id, g.* from c
      join public.group_municipality gm on gm.county_id = (select app.county()) and gm.municipality_code = c.municipality_code
      join standing g on g.id = gm.group_id
  ), seat as materialized (
    -- Whoever stands in comes after whoever holds the seat.
    select s.group_id, s.id, s.role, s.service_type, count(a.id) as sitting,
      (array_agg(p.name order by a.stand_in, a.from_on, p.name) filter (where a.id is not null))[1] as holder
    from public.group_seat s
      left join public.assignment a on a.county_id = s.county_id and a.seat_id = s.id and a.from_on <= on_day and (a.until_on is null or a.until_on > on_day)
      left join public.person p on p.county_id = a.county_id and p.id = a.person_id
    where s.county_id = (select app.county()) and s.from_on <= on_day and (s.until_on is null or s.until_on > on_day)
      and (everyone or s.group_id = any(array(select v.id from covering v where v.responsible)))
    group by 1, 2, 3, 4
  ), seated as materialized (
    select seat.group_id, count(*) filter (where seat.sitting = 0) as empty,
      jsonb_agg(distinct seat.service_type) filter (where seat.sitting > 0 and seat.role in ('ordforande', 'ledamot') and seat.service_type is not null) as services,
      min(seat.holder) filter (where seat.role = 'ordforande') as chair
    from seat group by 1
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
      v.id in (select h.service_id from public.service_head h where h.county_id = (select app.county()) and h.from_on <= on_day and (h.until_on is null or h.until_on > on_day) and (everyone or h.service_id = any(array(select o.id from public.service o where o.county_id = (select app.county()) and o.centre_id = one)))) or v.id in (select n.service_id from named_head n) as has_head,
      v.id in (select h.service_id from public.service_head h where h.county_id = (select app.county()) and h.from_on <= on_day and (h.until_on is null or h.until_on > on_day) and (everyone or h.service_id = any(array(select o.id from public.service o where o.county_id = (select app.county()) and o.centre_id = one))) and h.vacant) and v.id not in (select n.service_id from named_head n) as vacant_head,
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
        where n.county_id = (select app.county()) and n.from_on <= on_day and (everyone or n.centre_id = one) group by 1) x) as exceptions,
      (select jsonb_object_agg(x.centre_id, jsonb_build_object('now', x.now, 'untilOn', x.until_on)) from coordinating x) as coordination,
      (select jsonb_object_agg(x.centre_id, x.from_on) from operating x) as operating,
      -- A county that has not begun with groups lacks none of them; a map, even an empty one, says that it has.
      case when exists (select from public.governance_group g where g.county_id = (select app.county())) then coalesce((
        select jsonb_object_agg(x.centre_id, x.groups) from (
          select v.centre_id, jsonb_agg(jsonb_build_object('id', v.id, 'name', v.name, 'chair', d.chair,
            'seated', coalesce(d.services, '[]'), 'emptySeats', coalesce(d.empty, 0)) order by v.name, v.id) as groups
          from covering v left join seated d on d.group_id = v.id where v.responsible group by 1) x), '{}') end as local_groups,
      (select jsonb_object_agg(x.centre_id, x.groups) from (
        select c.centre_id, jsonb_agg(jsonb_build_object('level', d.level, 'type', d.type) order by d.level, d.type) as groups
        from c cross join public.group_demand d
        where d.county_id = (select app.county()) and d.level in ('kommun_del', 'centrum')
          and (c.centre_id, d.level, d.type) not in (select v.centre_id, v.level, v.type from covering v)
        group by 1) x) as missing_groups
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
    coalesce(k.services -> c.centre_id::text, '{}'), coalesce(k.confirmed -> c.centre_id::text, '{}'), (k.exceptions ->> c.centre_id::text)::date,
    coalesce((k.coordination -> c.centre_id::text ->> 'now')::boolean, false), (k.coordination -> c.centre_id::text ->> 'untilOn')::date,
    (k.operating ->> c.centre_id::text)::date,
    c.centre_id in (select ac.centre_id from public.assignment_centre ac join public.assignment a on a.county_id = ac.county_id and a.id = ac.assignment_id
        where ac.county_id = (select app.county()) and a.role = 'kommunal_koordinator' and a.from_on <= on_day and (a.until_on is null or a.until_on > on_day))
      or c.municipality_code in (select am.municipality_code from public.assignment_municipality am join public.assignment a on a.county_id = am.county_id and a.id = am.assignment_id
        where am.county_id = (select app.county()) and a.role = 'kommunal_koordinator' and a.from_on <= on_day and (a.until_on is null or a.until_on > on_day)),
    case when k.local_groups is null then null else coalesce(k.local_groups -> c.centre_id::text, '[]') end,
    case when k.local_groups is null then '[]' else coalesce(k.missing_groups -> c.centre_id::text, '[]') end
  from c
    left join f on f.centre_id = c.centre_id
    join public.centre_profile p on p.county_id = (select app.county()) and p.centre_id = c.centre_id and p.from_on <= on_day and (p.until_on is null or p.until_on > on_day)
    join public.municipality m on m.code = c.municipality_code
    cross join k
  $$;

grant execute on function app.facts_of(date, boolean, uuid) to samma_tak_app;

create function app.finding_facts(on_day date, only_centre uuid default null)
  returns table (
    centre_id uuid, name text, municipality_code char(4), municipality text,
    status public.centre_status_name, status_from_on date, opens_on date, signature text,
    has_address boolean, latitude numeric, longitude numeric, municipality_latitude numeric, municipality_longitude numeric,
    name_shared boolean, area_type_year smallint, has_target_group boolean, languages integer,
    catchments integer, contacts integer, communicators integer, actors_without_authority integer,
    services jsonb, confirmed jsonb, exception_until_on date,
    coordinated boolean, coordinated_until_on date, operating_from_on date, has_koordinator boolean,
    local_groups jsonb, missing_groups jsonb)
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

grant execute on function app.finding_facts(date, uuid) to samma_tak_app;
