-- What: the signature of a centre also says which further municipal activities are there, where a definition of the
--       county counts them.
-- Why: a county's own definition is then asked of the same facts everywhere: in the register, in its filter and counts,
--      on the centre's page, and when a new version is tried. The national definition names none of them, so it is
--      never touched.
-- Rows touched: none.

create or replace function app.centres_on(on_day date, only_centre uuid default null)
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
  ), further as materialized (
    -- Only what some definition of the county counts; most counties have none, and then nothing is read.
    select distinct jsonb_array_elements_text(d.rules -> 'municipalActivities') as type
    from public.county_definition d where d.county_id = (select app.county())
  ), fact as (
    -- The unit's huvudman; where no unit is named, the one that by law usually gives the service.
    select s.centre_id, s.type || ':' || sp.degree || ':' || coalesce(up.huvudman::text, case when s.type in ('mhv', 'bhv') then 'region' else 'kommun' end) as said
    from c
      join public.service s on s.county_id = (select app.county()) and s.centre_id = c.centre_id
      join public.service_presence sp on sp.county_id = s.county_id and sp.service_id = s.id
        and sp.from_on <= c.facts_on and (sp.until_on is null or sp.until_on > c.facts_on)
      left join public.unit_profile up on up.county_id = s.county_id and up.unit_id = s.unit_id
        and up.from_on <= c.facts_on and (up.until_on is null or up.until_on > c.facts_on)
    union
    -- Without a huvudman, the municipality: the county has itself named it a municipal activity.
    select o.centre_id, o.type || ':' || o.degree || ':' || coalesce(o.huvudman::text, 'kommun')
    from c
      join public.other_actor o on o.county_id = (select app.county()) and o.centre_id = c.centre_id
        and o.from_on <= c.facts_on and (o.until_on is null or o.until_on > c.facts_on)
      join further on further.type = o.type::text
  ), f as (
    select centre_id, string_agg(said, ',' order by said) as signature from fact group by centre_id
  )
  select c.centre_id, c.name, c.host_municipality, c.town, c.area_type, c.status, c.from_on, c.facts_on, coalesce(f.signature, '')
  from c left join f on f.centre_id = c.centre_id
  $$;
