-- What: a closed year holds all that belongs to it: its dates and template, the county's goals, leave, and every version
--       and step of its documents. One adopted document in it can be opened for correction by the county, with a reason;
--       the day of that stands on the document until the county has received the correction or given it up.
-- Why: with other dates what came too late would have come in time, and a closed year would say something else than when
--      it was closed. A figure that turns out wrong after the thirty days is still corrected where everybody can see it,
--      and not by opening the year for all. The rules stood in the pages alone; by hand, or from an old tab, they did not.
-- Rows touched: none. A closed round is still opened again, and the counter of a row's versions may go up before that.

alter table document add column reopened_on date;

create function app.document_is_held(county uuid, document_id_ uuid) returns boolean
  language sql stable
  as $$
  select exists (
    select from public.document d
    where d.county_id = county and d.id = document_id_ and d.reopened_on is null and app.year_is_closed(county, d.kind, d.year))
$$;

create or replace function app.must_be_draft(county uuid, version_id uuid) returns void
  language plpgsql
  as $$
begin
  perform from public.document_version v
    where v.county_id = county and v.id = version_id and v.frozen_at is null and v.abandoned_at is null for share;
  if not found then
    raise exception 'document_frozen: neither an adopted version nor one that was given up can be changed' using errcode = 'P0001';
  end if;
  if exists (
    select from public.document_version v
    where v.county_id = county and v.id = version_id and app.document_is_held(county, v.document_id)) then
    raise exception 'document_year_is_closed: nothing is written in a year that has been closed' using errcode = 'P0001';
  end if;
end $$;

create or replace function app.keep_closed_year() returns trigger
  language plpgsql
  as $$
begin
  if not app.year_is_closed(new.county_id, new.kind, new.year) then
    return new;
  end if;
  if tg_op = 'UPDATE' and (old.reopened_on is not null or new.reopened_on is not null
      or to_jsonb(new) - 'version' = to_jsonb(old) - 'version') then
    return new;
  end if;
  raise exception 'document_year_is_closed: nothing is changed in a year that has been closed' using errcode = 'P0001';
end $$;

-- The versions of a document and its steps.
create function app.keep_closed_document() returns trigger
  language plpgsql
  as $$
begin
  if app.document_is_held(new.county_id, new.document_id) then
    raise exception 'document_year_is_closed: nothing is changed in a year that has been closed' using errcode = 'P0001';
  end if;
  return new;
end $$;
create trigger b_keep_closed before insert or update on document_version for each row execute function app.keep_closed_document();
create trigger b_keep_closed before insert on document_event for each row execute function app.keep_closed_document();

-- A round: it is opened again as it was closed.
create function app.keep_closed_round() returns trigger
  language plpgsql
  as $$
declare opening text[] := array['version', 'closed_at', 'closed_by', 'reopened_at', 'reopened_by'];
begin
  if old.closed_at is not null and to_jsonb(new) - opening is distinct from to_jsonb(old) - opening then
    raise exception 'document_year_is_closed: nothing is changed in a year that has been closed' using errcode = 'P0001';
  end if;
  return new;
end $$;
create trigger a_keep_closed before update on document_round for each row execute function app.keep_closed_round();

-- The headings and the figures of its template.
create function app.keep_closed_template() returns trigger
  language plpgsql
  as $$
declare kept record := case when tg_op = 'DELETE' then old else new end;
begin
  if exists (
    select from public.document_round r where r.county_id = kept.county_id and r.id = kept.round_id and r.closed_at is not null) then
    raise exception 'document_year_is_closed: nothing is changed in a year that has been closed' using errcode = 'P0001';
  end if;
  return kept;
end $$;
create trigger a_keep_closed before insert or update or delete on round_section for each row execute function app.keep_closed_template();
create trigger a_keep_closed before insert or update or delete on round_figure for each row execute function app.keep_closed_template();

-- The county's goals belong to the plans of a year.
create function app.keep_closed_goal() returns trigger
  language plpgsql
  as $$
declare kept record := case when tg_op = 'DELETE' then old else new end;
begin
  if app.year_is_closed(kept.county_id, 'plan', kept.year) then
    raise exception 'document_year_is_closed: nothing is changed in a year that has been closed' using errcode = 'P0001';
  end if;
  return kept;
end $$;
create trigger a_keep_closed before insert or update or delete on county_goal for each row execute function app.keep_closed_goal();

create function app.keep_closed_leave() returns trigger
  language plpgsql
  as $$
begin
  if app.year_is_closed(new.county_id, new.document_kind, new.year) then
    raise exception 'document_year_is_closed: nothing is changed in a year that has been closed' using errcode = 'P0001';
  end if;
  return new;
end $$;
create trigger a_keep_closed before insert or update on document_leave for each row execute function app.keep_closed_leave();

grant execute on function app.document_is_held(uuid, uuid) to samma_tak_app;
