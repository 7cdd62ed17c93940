-- What: an adopted version carries the centre's name and that of the group that adopted it, and its goals the titles of
--       the county's goals they are tied to, as all of these were when it was adopted. The database writes them when a
--       version is frozen, whichever way that happens, and they are as frozen as the rest.
-- Why: what is adopted says the same for ever, also on paper. A group or a centre that takes another name, and a county
--      goal that is worded anew, changed every adopted document that named it, without a version and unseen.
-- Rows touched: every adopted version and every tied goal under one, county by county, with the name of that day from
--      the centre's periods, and for groups and county goals what the log says that they were called before the first
--      change of name after it. This once the triggers that hold what is adopted, and those that hold a closed year, are
--      set aside: nothing that was said is changed, it is written down where it was only pointed at. The log tells of it.

alter table document_version add column centre_name text, add column adopted_group_name text;
alter table document_goal add column county_goal_title text;

create function app.centre_name_on(county uuid, centre uuid, at timestamptz) returns text
  language sql stable
  as $$
  select p.name from public.centre_profile p
  where p.county_id = county and p.centre_id = centre
  order by (daterange(p.from_on, p.until_on) @> (at at time zone 'Europe/Stockholm')::date) desc, p.from_on limit 1
$$;

alter table document_version disable trigger a_keep_adopted;
alter table document_version disable trigger b_keep_closed;
alter table document_goal disable trigger a_keep_adopted;

do $$
declare one uuid;
begin
  for one in select id from county loop
    perform set_config('app.county_id', one::text, true);
    update document_version v set centre_name = app.centre_name_on(one, d.centre_id, v.frozen_at),
      adopted_group_name = coalesce((
        select coalesce((
          select a.before ->> 'name' from audit a
          where a.county_id = one and a.table_name = 'governance_group' and a.row_id = g.id and a.at > v.frozen_at
            and a.before ->> 'name' is distinct from a.after ->> 'name' order by a.id limit 1), g.name)
        from governance_group g where g.county_id = one and g.id = v.adopted_by), v.adopted_by_said)
    from document d
    where v.county_id = one and v.frozen_at is not null and d.county_id = one and d.id = v.document_id;
    update document_goal g set county_goal_title = coalesce((
        select a.before ->> 'title' from audit a
        where a.county_id = one and a.table_name = 'county_goal' and a.row_id = c.id and a.at > v.frozen_at
          and a.before ->> 'title' is distinct from a.after ->> 'title' order by a.id limit 1), c.title)
    from document_version v, county_goal c
    where g.county_id = one and v.county_id = one and v.id = g.document_version_id and v.frozen_at is not null
      and c.county_id = one and c.id = g.county_goal_id;
  end loop;
  perform set_config('app.county_id', '', true);
end $$;

alter table document_version enable trigger a_keep_adopted;
alter table document_version enable trigger b_keep_closed;
alter table document_goal enable trigger a_keep_adopted;
alter table document_version
  add constraint document_version_named check (frozen_at is null or centre_name is not null),
  add constraint document_version_names_its_group check ((frozen_at is not null and num_nonnulls(adopted_by, adopted_by_said) > 0) = (adopted_group_name is not null));

create function app.name_adopted_version() returns trigger
  language plpgsql
  as $$
begin
  if new.frozen_at is null then
    return new;
  end if;
  new.centre_name := (
    select app.centre_name_on(new.county_id, d.centre_id, new.frozen_at) from public.document d
    where d.county_id = new.county_id and d.id = new.document_id);
  new.adopted_group_name := coalesce((
    select g.name from public.governance_group g where g.county_id = new.county_id and g.id = new.adopted_by), new.adopted_by_said);
  update public.document_goal g set county_goal_title = c.title
    from public.county_goal c
    where g.county_id = new.county_id and g.document_version_id = new.id and c.county_id = new.county_id and c.id = g.county_goal_id;
  return new;
end $$;
create trigger c_name_adopted before insert or update on document_version for each row execute function app.name_adopted_version();
grant execute on function app.centre_name_on(uuid, uuid, timestamptz) to samma_tak_app;
