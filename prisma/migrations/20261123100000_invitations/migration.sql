-- What: links that let somebody choose her own password (auth.invitation); a person's telephone at work; the share of a
--      coordinator's time, and whether she shares the assignment with another.
-- Why: nobody should know another's password, not even for a day; and who coordinates a centre, how much, and since
--      when nobody does, is what a county asks first.
-- Rows touched: none; what was not asked before is unknown (null), and no assignment so far was said to be shared.

create table auth.invitation (
  id uuid not null,
  county_id uuid not null,
  user_id uuid not null,
  -- A SHA-256 of the link's secret: the link itself is held nowhere.
  token_hash text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz,
  constraint invitation_pkey primary key (id),
  constraint invitation_token_once unique (token_hash),
  constraint invitation_user_id_fkey foreign key (user_id) references auth."user" (id) on delete restrict on update cascade,
  constraint invitation_county_id_fkey foreign key (county_id) references county (id) on delete restrict on update cascade,
  constraint invitation_runs_forward check (expires_at > created_at)
);
create index invitation_by_user on auth.invitation (user_id);
grant select, insert, update on auth.invitation to samma_tak_app;

alter table person
  add column phone text,
  add constraint person_phone_form check (phone is null or char_length(phone) between 5 and 30);

alter table assignment
  add column percent integer,
  add column shared boolean not null default false,
  add constraint assignment_percent_within check (percent is null or percent between 1 and 100);
