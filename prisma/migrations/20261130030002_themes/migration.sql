-- What: the themes that goals belong to are rows: the national ones (theme), shared and readable by all, and a county's own
--       (county_theme), which it adds and retires.
-- Why: they were a list in the program, and a county that works on the rights of the child could not say so. A goal keeps
--      its themes by key in the array it has: a table between would need rows of its own for every adopted version, which
--      can never be changed, and a key that is never used for anything else cannot come to mean something else. A name is
--      therefore never changed, for adopted goals are read with it; a theme is retired and another added. That every key is
--      a row is said by a trigger, which no array can say by reference.
-- Rows touched: none of a county's. The four themes that were in the program become rows under the keys that goals have.

create table theme (
  key text not null,
  name text not null,
  position smallint not null,
  constraint theme_pkey primary key (key)
);
insert into theme (key, name, position) values
  ('vald', 'Förebygga och upptäcka våld, även hedersrelaterat', 0),
  ('jamstallt_foraldraskap', 'Jämställt föräldraskap', 1),
  ('vagar_till_arbete', 'Vägar till arbete för utrikes födda', 2),
  ('sprakutveckling', 'Språkutveckling', 3);
grant select on theme to samma_tak_app;

create table county_theme (
  county_id uuid not null default app.county(),
  id uuid not null,
  version integer not null default 1,
  key text not null,
  name text not null,
  position smallint not null,
  -- The day it was retired: goals that have it keep it, and no other is given it.
  retired_on date,
  constraint county_theme_pkey primary key (county_id, id),
  constraint county_theme_key check (key ~ '^lan-[0-9]{1,4}$'),
  constraint county_theme_name check (char_length(name) between 1 and 120)
);
create unique index county_theme_once on county_theme (county_id, key);
create unique index county_theme_name_once on county_theme (county_id, lower(name));

call app.protect('county_theme');
-- It is retired and never deleted, and its key and its name stand for ever.
revoke update, delete on county_theme from samma_tak_app;
grant update (version, retired_on) on county_theme to samma_tak_app;

create function app.themes_are_rows() returns trigger language plpgsql as $$
begin
  if exists (
    select from unnest(new.themes) k
    where not exists (select from public.theme t where t.key = k)
      and not exists (select from public.county_theme c where c.county_id = new.county_id and c.key = k)
  ) then
    raise exception 'theme_is_no_row: a goal belongs to themes that there are' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger themes_are_rows before insert or update of themes on county_goal
  for each row when (new.themes <> '{}') execute function app.themes_are_rows();
create trigger themes_are_rows before insert or update of themes on document_goal
  for each row when (new.themes <> '{}') execute function app.themes_are_rows();
