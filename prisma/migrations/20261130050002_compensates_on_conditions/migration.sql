-- What: a county says whether it compensates its centres on conditions.
-- Why: the conditions were shown only where some agreement had a level of compensation. They come from Skåne, which has
--      none: levels are Stockholm's. Whether there are conditions and whether there are levels are two questions.
-- Rows touched: the setting of each county where an agreement has a level, so that what it sees today it sees tomorrow. County
--      by county, for a forced wall hides every row from an update that has not said its county.

alter table county_setting add column compensates boolean not null default false;

do $$
declare
  one uuid;
begin
  for one in select id from county loop
    perform set_config('app.county_id', one::text, true);
    if exists (select from agreement where compensation_level is not null) then
      insert into county_setting (county_id, id, compensates) values (one, gen_random_uuid(), true)
        on conflict (county_id) do update set compensates = true;
    end if;
  end loop;
  perform set_config('app.county_id', '', true);
end $$;
