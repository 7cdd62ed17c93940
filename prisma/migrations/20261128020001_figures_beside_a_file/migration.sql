-- What: a figure may be added beside a version that was handed in as a file and stands, once for each figure; it is then
--       as frozen as the rest. Nothing else is ever written under an adopted version.
-- Why: what was adopted is the file. Its figures are told beside it afterwards, by the centre or the county, so that the
--      county can count them without a new version. A figure that turned out wrong is corrected in the next version.
--      While a next version is open, or the year is closed, none is added.
-- Rows touched: none.

create function app.keep_adopted_figure() returns trigger
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

drop trigger a_keep_adopted on document_figure;
create trigger a_keep_adopted before insert or update or delete on document_figure for each row execute function app.keep_adopted_figure();
