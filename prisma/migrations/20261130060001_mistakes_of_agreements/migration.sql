-- What: a notice, a stand and an option can be withdrawn, an agreement annulled and the content of a file taken away,
--       each on a day and with a reason; a party that never was one can leave its agreement.
-- Why: what was written by mistake could not be undone by anybody. The same paper registered twice stood for ever, a
--      party ticked by mistake let an agreement in force wait for a signature that nobody owed, and a file with data
--      about a family stayed where it was. A record is not deleted for that: it is left out of what is derived, and
--      says why. Of a file only what is in it goes; its name and digest stay, with who took it away.
-- Rows touched: none.

alter table agreement
  add column annulled_on date,
  add column annulled_why text,
  add constraint agreement_annulled check ((annulled_on is null) = (annulled_why is null)),
  add constraint agreement_annulled_why check (char_length(annulled_why) between 1 and 500);

alter table agreement_notice
  add column withdrawn_on date,
  add column withdrawn_why text,
  add constraint agreement_notice_withdrawn check ((withdrawn_on is null) = (withdrawn_why is null) and char_length(coalesce(withdrawn_why, '-')) between 1 and 500);
alter table agreement_option
  add column withdrawn_on date,
  add column withdrawn_why text,
  add constraint agreement_option_withdrawn check ((withdrawn_on is null) = (withdrawn_why is null) and char_length(coalesce(withdrawn_why, '-')) between 1 and 500);
alter table agreement_stand
  add column withdrawn_on date,
  add column withdrawn_why text,
  add constraint agreement_stand_withdrawn check ((withdrawn_on is null) = (withdrawn_why is null) and char_length(coalesce(withdrawn_why, '-')) between 1 and 500);

-- One notice that counts; those that were withdrawn do not.
drop index agreement_notice_once;
create unique index agreement_notice_once on agreement_notice (county_id, agreement_id) where withdrawn_on is null;

alter table stored_file
  add column removed_on date,
  add column removed_by uuid,
  add column removed_why text,
  add constraint stored_file_removed check ((removed_on is null) = (removed_why is null) and char_length(coalesce(removed_why, '-')) between 1 and 500);

grant delete on agreement_party to samma_tak_app;
grant update (withdrawn_on, withdrawn_why) on agreement_notice, agreement_option, agreement_stand to samma_tak_app;
grant update (removed_on, removed_by, removed_why) on stored_file to samma_tak_app;
grant delete on stored_file_content to samma_tak_app;

-- What was undone stays undone, with the reason that was given then.
create function app.undone_once() returns trigger
  language plpgsql
  as $$
begin
  if (to_jsonb(old) ->> coalesce(tg_argv[0], 'withdrawn_on')) is not null then
    raise exception 'undone_once: what was undone is not undone again' using errcode = 'P0001';
  end if;
  return new;
end $$;
create trigger a_undone_once before update on agreement_notice for each row execute function app.undone_once();
create trigger a_undone_once before update on agreement_option for each row execute function app.undone_once();
create trigger a_undone_once before update on agreement_stand for each row execute function app.undone_once();
create trigger a_undone_once before update on stored_file for each row execute function app.undone_once('removed_on');

-- The content goes only after somebody has said so, and never from under what has been adopted.
create function app.content_may_go() returns trigger
  language plpgsql
  as $$
begin
  if not exists (select from public.stored_file f where f.county_id = old.county_id and f.id = old.id and f.removed_on is not null) then
    raise exception 'file_content_stays: nobody has taken the file away' using errcode = 'P0001';
  end if;
  if exists (
    select from public.document_file d
      join public.document_version v on v.county_id = d.county_id and v.id = d.document_version_id
    where d.county_id = old.county_id and d.file_id = old.id and v.frozen_at is not null
  ) then
    raise exception 'document_frozen: an adopted version keeps its files' using errcode = 'P0001';
  end if;
  return old;
end $$;
create trigger a_content_may_go before delete on stored_file_content for each row execute function app.content_may_go();
