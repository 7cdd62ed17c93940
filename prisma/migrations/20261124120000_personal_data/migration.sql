-- What: when a person's data were taken away at her request, why, and the account she had where another county keeps it
--      (person.pseudonymised_at, reason, former_user_id); and the one function that takes them away, also out of the log.
-- Why: whoever has left may ask that her name and address go (GDPR article 17), and the history of what was decided must
--      stand. The log is written by trigger and changed by nobody who runs; so the owner's function does this one
--      thing, for one person in the county that is entered, and refuses whoever is still there.
-- Rows touched: none when it is applied.

alter table person
  add column pseudonymised_at timestamptz,
  add column reason text,
  add column former_user_id uuid,
  add constraint person_pseudonymised_reasoned check ((pseudonymised_at is null) = (reason is null)),
  -- Nobody is given a name again by whoever may edit people.
  add constraint person_pseudonymised_bare check (pseudonymised_at is null or
    (name like 'Tidigare användare ____' and email like 'borttagen-%@borttagen.invalid' and phone is null and employer is null));
create index person_by_former_user on person (county_id, former_user_id) where former_user_id is not null;

-- "Tidigare användare KMRT": four letters of the id, none that is taken for another.
create function app.pseudonym(person_id uuid) returns text
  language sql immutable parallel safe
  as $$ select 'Tidigare användare ' || translate(right(person_id::text, 4), '0123456789abcdef', 'ABCDEFGHKLMNPRST') $$;

-- Takes a person's name, address, telephone and employer away for good, also where the log repeats them. Her account
-- goes with them unless another county has let it in; then it is left alone, and the county's tie to it is cut.
-- Answers whether it was left alone.
create function app.pseudonymise_person(person_id_ uuid, today date, reason_ text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
declare
  county uuid := app.county();
  p record;
  elsewhere boolean;
  said jsonb;
begin
  -- Forced row security binds this function's owner too: another county's person is not found.
  select x.id, x.user_id, x.pseudonymised_at into p from public.person x
    where x.county_id = county and x.id = person_id_ for update;
  if not found then
    raise exception 'no such person in the county' using errcode = 'no_data_found';
  end if;
  if p.pseudonymised_at is not null then
    raise exception 'person_is_pseudonymised' using errcode = 'check_violation';
  end if;
  if exists (select from public.assignment a
      where a.county_id = county and a.person_id = p.id and (a.until_on is null or a.until_on > today)) then
    raise exception 'person_has_assignments' using errcode = 'check_violation';
  end if;
  if exists (select from auth.membership m where m.county_id = county and m.user_id = p.user_id and m.ended_at is null) then
    raise exception 'person_is_member' using errcode = 'check_violation';
  end if;
  -- A membership that has ended still counts: that county may let the account in again.
  elsewhere := exists (select from auth.membership m where m.user_id = p.user_id and m.county_id <> county);

  said := jsonb_build_object('name', app.pseudonym(p.id), 'email', 'borttagen-' || p.id || '@borttagen.invalid', 'phone', null, 'employer', null);
  update public.person x
    set name = said ->> 'name', email = said ->> 'email', phone = null, employer = null,
      pseudonymised_at = clock_timestamp(), reason = reason_,
      user_id = case when elsewhere then null else x.user_id end,
      former_user_id = case when elsewhere then x.user_id end
    where x.county_id = county and x.id = p.id;

  update auth.invitation i set revoked_at = now()
    where i.county_id = county and i.user_id = p.user_id and i.used_at is null and i.revoked_at is null;
  if elsewhere then
    delete from auth.membership m where m.county_id = county and m.user_id = p.user_id;
  else
    delete from auth.sign_in_attempt t using auth."user" u
      where u.id = p.user_id and t.key in ('password:' || u.id, 'account:' || left(encode(sha256(convert_to(u.email, 'UTF8')), 'hex'), 40));
    delete from auth.account a where a.user_id = p.user_id;
    update auth.session s set revoked_at = coalesce(s.revoked_at, now()), user_agent = null where s.user_id = p.user_id;
    update auth."user" u
      set name = said ->> 'name', email = 'borttagen-' || u.id || '@borttagen.invalid', password_hash = null,
        disabled_at = coalesce(u.disabled_at, now())
      where u.id = p.user_id;
  end if;

  -- Last, so that the line of this very change says no more than that it was made, by whom, when and why.
  update public.audit l set before = l.before || said, after = l.after || said
    where l.county_id = county and l.table_name = 'person' and l.row_id = p.id;
  return elsewhere;
end $$;

-- Whoever comes back comes as somebody new.
create function app.refuse_pseudonymised() returns trigger
  language plpgsql
  as $$
begin
  if exists (select from public.person p where p.county_id = new.county_id and p.id = new.person_id and p.pseudonymised_at is not null) then
    raise exception 'assignment_of_pseudonymised' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger assignment_not_of_pseudonymised before insert or update of person_id on assignment
  for each row execute function app.refuse_pseudonymised();

revoke all on function app.pseudonymise_person(uuid, date, text) from public;
grant execute on function app.pseudonymise_person(uuid, date, text), app.pseudonym(uuid) to samma_tak_app;
