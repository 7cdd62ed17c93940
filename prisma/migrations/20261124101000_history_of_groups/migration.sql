-- What: a line of the log knows its group: the group's own row, what it covers, its seats and whoever sits in them.
-- Why: the history of a group is then one index scan, as a centre's and a unit's are; a place that it no longer covers
--      has no row left that could tell.
-- Rows touched: the lines about groups that are in the log, none where no county has begun with groups.

alter table audit add column group_id uuid;
create index audit_group_latest on audit (county_id, group_id, id desc);

create or replace function app.write_audit() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public
  as $$
declare
  was jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) end;
  is_ jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) end;
  row_ jsonb := coalesce(is_, was);
  county uuid := (row_ ->> 'county_id')::uuid;
  centre uuid := (row_ ->> 'centre_id')::uuid;
  unit_ uuid := (row_ ->> 'unit_id')::uuid;
  group_ uuid := (row_ ->> 'group_id')::uuid;
begin
  -- A new version of a row in which nothing else changed only says that something under it did.
  if (is_ - 'version') is not distinct from (was - 'version') then
    return null;
  end if;
  if tg_table_name = 'centre' then
    centre := (row_ ->> 'id')::uuid;
  elsif tg_table_name = 'unit' then
    unit_ := (row_ ->> 'id')::uuid;
  elsif tg_table_name = 'governance_group' then
    group_ := (row_ ->> 'id')::uuid;
  elsif row_ ->> 'seat_id' is not null then
    select s.group_id into group_ from public.group_seat s
      where s.county_id = county and s.id = (row_ ->> 'seat_id')::uuid;
  elsif centre is null and row_ ? 'service_id' then
    -- Forced row security also binds this function's owner: the reader's own county is the only one it sees.
    select s.centre_id, s.unit_id into centre, unit_ from public.service s
      where s.county_id = county and s.id = (row_ ->> 'service_id')::uuid;
  end if;
  insert into public.audit (county_id, actor_id, operation_id, change, table_name, row_id, centre_id, unit_id, group_id, before, after)
    values (county, app.actor(), app.operation(), lower(tg_op), tg_table_name, (row_ ->> 'id')::uuid, centre, unit_, group_, was, is_);
  return null;
end $$;

-- The log is enabled and not forced, so that its owner may write in it.
update audit a set group_id = coalesce(
    case when a.table_name = 'governance_group' then a.row_id end,
    (coalesce(a.after, a.before) ->> 'group_id')::uuid,
    -- A seat is itself in the log, in whatever county it lies.
    (select (s.after ->> 'group_id')::uuid from audit s
      where s.county_id = a.county_id and s.table_name = 'group_seat' and s.row_id = (coalesce(a.after, a.before) ->> 'seat_id')::uuid and s.after is not null
      order by s.id limit 1))
  where a.table_name in ('governance_group', 'group_municipality', 'group_centre', 'group_seat')
    or (a.table_name = 'assignment' and coalesce(a.after, a.before) ->> 'seat_id' is not null);
