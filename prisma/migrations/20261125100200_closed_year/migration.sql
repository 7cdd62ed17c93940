-- What: when a year has been closed, nothing is written in its documents and none is begun; the database says so too.
-- Why: closing freezes every centre's document, those that were never begun as well. It can be undone for thirty days,
--      so it is a day on the round and not a mark on each version.
-- Rows touched: none.

create function app.year_is_closed(county uuid, kind_ public.document_kind, year_ smallint) returns boolean
  language sql stable
  as $$
  select exists (select from public.document_round r where r.county_id = county and r.kind = kind_ and r.year = year_ and r.closed_at is not null)
$$;

create or replace function app.must_be_draft(county uuid, version_id uuid) returns void
  language plpgsql
  as $$
begin
  perform from public.document_version v where v.county_id = county and v.id = version_id and v.frozen_at is null for share;
  if not found then
    raise exception 'document_frozen: an adopted version cannot be changed' using errcode = 'P0001';
  end if;
  if exists (
    select from public.document_version v join public.document d on d.county_id = v.county_id and d.id = v.document_id
    where v.county_id = county and v.id = version_id and app.year_is_closed(county, d.kind, d.year)) then
    raise exception 'document_year_is_closed: nothing is written in a year that has been closed' using errcode = 'P0001';
  end if;
end $$;

create function app.keep_closed_year() returns trigger
  language plpgsql
  as $$
begin
  if app.year_is_closed(new.county_id, new.kind, new.year) then
    raise exception 'document_year_is_closed: nothing is changed in a year that has been closed' using errcode = 'P0001';
  end if;
  return new;
end $$;
create trigger a_keep_closed before insert or update on document for each row execute function app.keep_closed_year();
grant execute on function app.year_is_closed(uuid, public.document_kind, smallint) to samma_tak_app;
