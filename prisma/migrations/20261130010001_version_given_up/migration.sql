-- What: a next version that has been opened can be given up by whoever opened it. It is kept, marked with the moment, and
--       is from then on as unchangeable as what is adopted; the adopted version stands again.
-- Why: a correction that was opened by mistake, or that nobody needs, left the document as a draft for ever.
--      A version that has been given up is no draft: the next one may be opened beside it, and a figure may be put
--      beside a file whose correction was given up.
-- Rows touched: documents of which a next version is being written and whose adopted version the county had received
--      get back the day of that, from their own steps, county by county: it was emptied when the next was opened, and is
--      needed to lead back. No version is touched. What lies in a closed year is held, and is left as it is.

alter table document_version
  add column abandoned_at timestamptz,
  add constraint document_version_abandoned check (abandoned_at is null or (frozen_at is null and number > 1));

drop index document_version_one_draft;
create unique index document_version_one_draft on document_version (county_id, document_id)
  where frozen_at is null and abandoned_at is null;

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
    select from public.document_version v join public.document d on d.county_id = v.county_id and d.id = v.document_id
    where v.county_id = county and v.id = version_id and app.year_is_closed(county, d.kind, d.year)) then
    raise exception 'document_year_is_closed: nothing is written in a year that has been closed' using errcode = 'P0001';
  end if;
end $$;

create or replace function app.keep_adopted_version() returns trigger
  language plpgsql
  as $$
begin
  if old.frozen_at is not null or old.abandoned_at is not null then
    raise exception 'document_frozen: neither an adopted version nor one that was given up can be changed' using errcode = 'P0001';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;

create or replace function app.keep_adopted_figure() returns trigger
  language plpgsql
  as $$
begin
  if tg_op = 'INSERT' and exists (
    select from public.document_version v
    where v.county_id = new.county_id and v.id = new.document_version_id and v.frozen_at is not null and v.way = 'fil') then
    -- The document is held, so that no next version is opened meanwhile.
    perform from public.document d join public.document_version v on v.county_id = d.county_id and v.document_id = d.id
      where v.county_id = new.county_id and v.id = new.document_version_id for share of d;
    if exists (
      select from public.document_version v
        join public.document_version later on later.county_id = v.county_id and later.document_id = v.document_id and later.number > v.number
          and later.abandoned_at is null
      where v.county_id = new.county_id and v.id = new.document_version_id) then
      raise exception 'document_frozen: an adopted version cannot be changed' using errcode = 'P0001';
    end if;
    if exists (
      select from public.document_version v join public.document d on d.county_id = v.county_id and d.id = v.document_id
      where v.county_id = new.county_id and v.id = new.document_version_id and app.year_is_closed(new.county_id, d.kind, d.year)) then
      raise exception 'document_year_is_closed: nothing is written in a year that has been closed' using errcode = 'P0001';
    end if;
    if new.state is null then
      raise exception 'document_frozen: only what has been answered is put beside a file' using errcode = 'P0001';
    end if;
    return new;
  end if;
  if tg_op <> 'INSERT' then
    perform app.must_be_draft(old.county_id, old.document_version_id);
  end if;
  if tg_op <> 'DELETE' and (tg_op = 'INSERT' or (new.county_id, new.document_version_id) is distinct from (old.county_id, old.document_version_id)) then
    perform app.must_be_draft(new.county_id, new.document_version_id);
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;

do $$
declare one uuid;
begin
  for one in select id from county loop
    perform set_config('app.county_id', one::text, true);
    update document d set received_on = (
      select max(e.on_day) from document_event e
        join document_version v on v.county_id = one and v.document_id = d.id and v.number = e.number and v.frozen_at is not null
      where e.county_id = one and e.document_id = d.id and e.step = 'receive'
        and v.number = (select max(w.number) from document_version w where w.county_id = one and w.document_id = d.id and w.frozen_at is not null))
    where d.county_id = one and d.received_on is null and d.state in ('utkast', 'inlamnad', 'ska_kompletteras')
      and not app.year_is_closed(one, d.kind, d.year)
      and exists (select from document_version v where v.county_id = one and v.document_id = d.id and v.frozen_at is not null);
  end loop;
  perform set_config('app.county_id', '', true);
end $$;
