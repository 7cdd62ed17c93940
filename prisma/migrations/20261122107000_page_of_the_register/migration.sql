-- What: what a centre is on a day in two parts. standing_on says where every centre stands (its name, place and stage),
--       and signatures_of what services some centres have; centres_on puts them together and gives what it gave before.
-- Why: the register shows 50 rows of 600. Unless it is asked about services, it chooses them by name, place and stage,
--      and then asks for the services of those 50 alone. The facts still come from one place.
-- Rows touched: none.

create function app.standing_on(on_day date, only_centre uuid default null)
  returns table (
    centre_id uuid, name text, municipality_code char(4), town text, area_type smallint,
    status public.centre_status_name, status_from_on date,
    -- The day whose services are shown: on_day itself, or the planned opening of a centre that has not opened.
    facts_on date)
  language sql stable
  as $$
  select p.centre_id, p.name, p.host_municipality, p.town, p.area_type, st.status, st.from_on,
    case when st.status in ('ide', 'avsiktsforklaring', 'under_etablering') then coalesce((
      select min(n.from_on) from public.centre_status n
      where n.county_id = p.county_id and n.centre_id = p.centre_id and n.status = 'i_drift' and n.from_on > on_day), on_day)
    else on_day end
  from public.centre_profile p
    join public.centre_status st on st.county_id = p.county_id and st.centre_id = p.centre_id
      and st.from_on <= on_day and (st.until_on is null or st.until_on > on_day)
  where p.county_id = (select app.county()) and p.from_on <= on_day and (p.until_on is null or p.until_on > on_day)
    and (only_centre is null or p.centre_id = only_centre)
  $$;

grant execute on function app.standing_on(date, uuid) to samma_tak_app;

-- The services of some centres, each on a day of its own. A centre without any gives no row.
create function app.signatures_of(centres uuid[], days date[])
  returns table (centre_id uuid, signature text)
  language sql stable
  as $$
  with c as materialized (
    select * from unnest(centres, days) as x(centre_id, facts_on)
  ), fact as (
    -- The unit's huvudman; where no unit is named, the one that by law usually gives the service.
    select s.centre_id, s.type || ':' || sp.degree || ':' || coalesce(up.huvudman::text, case when s.type in ('mhv', 'bhv') then 'region' else 'kommun' end) as said
    from c
      join public.service s on s.county_id = (select app.county()) and s.centre_id = c.centre_id
      join public.service_presence sp on sp.county_id = (select app.county()) and sp.service_id = s.id
        and sp.from_on <= c.facts_on and (sp.until_on is null or sp.until_on > c.facts_on)
      left join public.unit_profile up on up.county_id = (select app.county()) and up.unit_id = s.unit_id
        and up.from_on <= c.facts_on and (up.until_on is null or up.until_on > c.facts_on)
    union
    -- Only what some definition of the county counts; most counties have none, and then nothing is read. Without a
    -- huvudman, the municipality: the county has itself named it a municipal activity.
    select o.centre_id, o.type || ':' || o.degree || ':' || coalesce(o.huvudman::text, 'kommun')
    from (select distinct jsonb_array_elements_text(d.rules -> 'municipalActivities') as type
        from public.county_definition d where d.county_id = (select app.county())) further
      join public.other_actor o on o.county_id = (select app.county()) and o.type::text = further.type
      join c on c.centre_id = o.centre_id and o.from_on <= c.facts_on and (o.until_on is null or o.until_on > c.facts_on)
  )
  select fact.centre_id, string_agg(fact.said, ',' order by fact.said) from fact group by fact.centre_id
  $$;

grant execute on function app.signatures_of(uuid[], date[]) to samma_tak_app;

create or replace function app.centres_on(on_day date, only_centre uuid default null)
  returns table (
    centre_id uuid, name text, municipality_code char(4), town text, area_type smallint,
    status public.centre_status_name, status_from_on date, facts_on date, signature text)
  language sql stable
  as $$
  with c as materialized (
    select * from app.standing_on(on_day, only_centre)
  ), f as materialized (
    -- Once, whatever the planner thinks of the tables: a county that has just taken in its list has no statistics yet.
    select x.* from (select array_agg(c.centre_id) as centres, array_agg(c.facts_on) as days from c) every_one
      cross join lateral app.signatures_of(every_one.centres, every_one.days) x
  )
  select c.centre_id, c.name, c.municipality_code, c.town, c.area_type, c.status, c.status_from_on, c.facts_on, coalesce(f.signature, '')
  from c left join f on f.centre_id = c.centre_id
  $$;
