-- What: who closed a year, and when and by whom it was last opened again, as accounts beside the moment.
-- Why: a closed year freezes every centre's document, so its page and theirs say whose decision that was. The log keeps
--      every earlier closing.
-- Rows touched: the rounds that are closed now get their closer from the log's latest line about it, where it has one.

alter table document_round
  add column closed_by uuid,
  add column reopened_at timestamptz,
  add column reopened_by uuid,
  add constraint document_round_closed_by_someone check (closed_by is null or closed_at is not null),
  add constraint document_round_reopened_by_someone check (reopened_by is null or reopened_at is not null);

do $$
declare one uuid;
begin
  for one in select id from county loop
    perform set_config('app.county_id', one::text, true);
    update document_round r set closed_by = (
      select a.actor_id from audit a
      where a.county_id = one and a.table_name = 'document_round' and a.row_id = r.id
        and a.after ->> 'closed_at' is not null and a.before ->> 'closed_at' is null
      order by a.id desc limit 1)
    where r.county_id = one and r.closed_at is not null;
  end loop;
  perform set_config('app.county_id', '', true);
end $$;
