-- What: who decides what: matters, the bodies and roles that deal with them, and what each of them does in a matter.
-- Why: a county says itself who adopts a plan and who appoints a coordinator; Socialstyrelsen's bilaga 1 is an example to
--      begin from. A step of the product points at its matter by `step`.
-- Rows touched: none; a county without rows is shown the example.

create type decision_part as enum ('beslutar', 'ansvarar', 'bereder', 'deltar');

create table decider (
  county_id uuid not null default app.county(),
  id uuid not null,
  version integer not null default 1,
  name text not null,
  position smallint not null,
  constraint decider_pkey primary key (county_id, id),
  constraint decider_named check (char_length(name) between 1 and 80)
);
create unique index decider_once on decider (county_id, name);

create table decision_matter (
  county_id uuid not null default app.county(),
  id uuid not null,
  version integer not null default 1,
  title text not null,
  source text,
  step text,
  position smallint not null,
  constraint decision_matter_pkey primary key (county_id, id),
  constraint decision_matter_title check (char_length(title) between 1 and 200)
);
create unique index decision_matter_one_a_step on decision_matter (county_id, step);

create table decision_right (
  county_id uuid not null default app.county(),
  id uuid not null,
  matter_id uuid not null,
  decider_id uuid not null,
  part decision_part not null,
  constraint decision_right_pkey primary key (county_id, id),
  constraint decision_right_matter_fkey foreign key (county_id, matter_id) references decision_matter (county_id, id) on delete restrict on update cascade,
  constraint decision_right_decider_fkey foreign key (county_id, decider_id) references decider (county_id, id) on delete restrict on update cascade
);
create unique index decision_right_once on decision_right (county_id, matter_id, decider_id);

call app.protect('decider');
call app.protect('decision_matter');
call app.protect('decision_right');
