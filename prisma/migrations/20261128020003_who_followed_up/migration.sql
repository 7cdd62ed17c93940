-- What: who told how a plan went, as an account beside the day.
-- Why: the centre's year and the plan say whether it has been followed up, when and by whom.
-- Rows touched: the follow-ups that are there get whoever last wrote in them, from the log, county by county.

alter table document_follow_up add column told_by uuid;

do $$
declare one uuid;
begin
  for one in select id from county loop
    perform set_config('app.county_id', one::text, true);
    update document_follow_up f set told_by = (
      select a.actor_id from audit a
      where a.county_id = one and a.table_name = 'document_follow_up' and a.row_id = f.id and a.actor_id is not null
      order by a.id desc limit 1)
    where f.county_id = one;
  end loop;
  perform set_config('app.county_id', '', true);
end $$;
