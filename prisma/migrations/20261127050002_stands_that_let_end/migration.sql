-- What: whoever let an agreement go on that nothing prolongs, let it end.
-- Why: that answer was shown as "Låt det upphöra" and held as lat_forlangas, there being no other.
-- Rows touched: stands lat_forlangas of agreements without automatic prolongation, county by county, for a forced wall
--      hides every row from an update that has not said its county.

do $$
declare one uuid;
begin
  for one in select id from county loop
    perform set_config('app.county_id', one::text, true);
    update agreement_stand s set answer = 'lat_upphora'
      from agreement a
      where a.county_id = s.county_id and a.id = s.agreement_id
        and s.answer = 'lat_forlangas' and a.prolongation <> 'automatisk';
  end loop;
  perform set_config('app.county_id', '', true);
end $$;
