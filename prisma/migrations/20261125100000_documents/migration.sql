-- What: the county's year (document_round with its sections, figures and goals), the plan and the report of a centre
--       (document), its versions and all that is written in them, the steps they have taken, leave for a centre, files.
-- Why: the state of a plan is a decision by people, so it is stored; its words belong to a version, and a version that
--      has been adopted is a public record: the database refuses every change to it and to whatever hangs under it,
--      by whichever path. A section and a figure carry their own heading, so that a changed template never changes what
--      has been adopted.
-- Rows touched: none.

create type document_kind as enum ('plan', 'berattelse');
create type document_state as enum ('utkast', 'inlamnad', 'ska_kompletteras', 'faststalld', 'mottagen');
create type section_type as enum ('text', 'mal', 'aktiviteter', 'utfall', 'siffror', 'bemanning');
create type adoption_way as enum ('ordforande', 'protokoll', 'fil');
create type goal_nature as enum ('process', 'resultat');
create type goal_outcome as enum ('uppnatt', 'delvis', 'inte', 'inte_paborjat', 'utgar');
create type activity_audience as enum ('generell', 'riktad', 'individ');
create type activity_state as enum ('planerad', 'pagar', 'genomford', 'delvis', 'inte', 'flyttad');
create type figure_state as enum ('varde', 'uppgift_saknas', 'inte_aktuellt');
create type figure_quality as enum ('raknad', 'uppskattad', 'register');
create type leave_kind as enum ('befriad', 'forlangd');

-- Årets steg och datum, for one kind of document and one year.
create table document_round (
  county_id uuid not null default app.county(),
  id uuid not null,
  version integer not null default 1,
  kind document_kind not null,
  year smallint not null,
  opens_on date not null,
  deadline_on date not null,
  grace_on date not null,
  last_on date,
  -- Which ways to adopt the county allows; at least one.
  by_chair boolean not null default true,
  by_record boolean not null default true,
  local_headings boolean not null default true,
  closed_at timestamptz,
  constraint document_round_pkey primary key (county_id, id),
  constraint document_round_year check (year between 2000 and 2199),
  constraint document_round_days check (opens_on <= deadline_on and deadline_on <= grace_on and (last_on is null or last_on >= grace_on)),
  constraint document_round_some_way check (by_chair or by_record)
);
create unique index document_round_once on document_round (county_id, kind, year);

create table round_section (
  county_id uuid not null default app.county(),
  id uuid not null,
  version integer not null default 1,
  round_id uuid not null,
  key text not null,
  type section_type not null,
  heading text not null,
  guidance text,
  required boolean not null,
  active boolean not null,
  position smallint not null,
  constraint round_section_pkey primary key (county_id, id),
  constraint round_section_round_fkey foreign key (county_id, round_id) references document_round (county_id, id) on delete restrict on update cascade,
  constraint round_section_heading check (char_length(heading) between 1 and 120)
);
create unique index round_section_once on round_section (county_id, round_id, key);

create table round_figure (
  county_id uuid not null default app.county(),
  id uuid not null,
  version integer not null default 1,
  round_id uuid not null,
  key text not null,
  required boolean not null,
  active boolean not null,
  position smallint not null,
  constraint round_figure_pkey primary key (county_id, id),
  constraint round_figure_round_fkey foreign key (county_id, round_id) references document_round (county_id, id) on delete restrict on update cascade
);
create unique index round_figure_once on round_figure (county_id, round_id, key);

-- Länets mål för ett år, which a centre's goal may be tied to.
create table county_goal (
  county_id uuid not null default app.county(),
  id uuid not null,
  version integer not null default 1,
  year smallint not null,
  title text not null,
  aim text,
  themes text[] not null default '{}',
  position smallint not null,
  constraint county_goal_pkey primary key (county_id, id),
  constraint county_goal_title check (char_length(title) between 1 and 300)
);
create index county_goal_by_year on county_goal (county_id, year);

create table document (
  county_id uuid not null default app.county(),
  id uuid not null,
  version integer not null default 1,
  centre_id uuid not null,
  kind document_kind not null,
  year smallint not null,
  state document_state not null default 'utkast',
  submitted_on date,
  received_on date,
  constraint document_pkey primary key (county_id, id),
  constraint document_centre_fkey foreign key (county_id, centre_id) references centre (county_id, id) on delete restrict on update cascade,
  constraint document_year check (year between 2000 and 2199)
);
create unique index document_once on document (county_id, centre_id, kind, year);
create index document_by_year on document (county_id, year, kind);

create table document_version (
  county_id uuid not null default app.county(),
  id uuid not null,
  version integer not null default 1,
  document_id uuid not null,
  number smallint not null,
  -- Why there is a version after the first.
  reason text,
  way adoption_way,
  adopted_on date,
  adopted_by uuid,
  -- § and meeting, as in the minutes.
  decision text,
  recorded_by uuid,
  frozen_at timestamptz,
  constraint document_version_pkey primary key (county_id, id),
  constraint document_version_document_fkey foreign key (county_id, document_id) references document (county_id, id) on delete restrict on update cascade,
  constraint document_version_group_fkey foreign key (county_id, adopted_by) references governance_group (county_id, id) on delete restrict on update cascade,
  constraint document_version_adopted check ((frozen_at is null) = (adopted_on is null) and (frozen_at is null) = (way is null))
);
create unique index document_version_once on document_version (county_id, document_id, number);
-- One draft at a time.
create unique index document_version_one_draft on document_version (county_id, document_id) where frozen_at is null;

create table document_section (
  county_id uuid not null default app.county(),
  id uuid not null,
  version integer not null default 1,
  document_version_id uuid not null,
  key text not null,
  type section_type not null,
  heading text not null,
  required boolean not null,
  position smallint not null,
  body text not null default '',
  -- What was fetched from the register, each with its source, as it was then.
  facts jsonb not null default '[]',
  ready boolean not null default false,
  -- Why it has come back, until it is ready again.
  returned_reason text,
  assigned_to uuid,
  constraint document_section_pkey primary key (county_id, id),
  constraint document_section_version_fkey foreign key (county_id, document_version_id) references document_version (county_id, id) on delete restrict on update cascade,
  constraint document_section_person_fkey foreign key (county_id, assigned_to) references person (county_id, id) on delete restrict on update cascade,
  constraint document_section_length check (char_length(body) <= 20000)
);
create unique index document_section_once on document_section (county_id, document_version_id, key);

create table document_goal (
  county_id uuid not null default app.county(),
  id uuid not null,
  version integer not null default 1,
  document_version_id uuid not null,
  position smallint not null,
  title text not null,
  aim text,
  county_goal_id uuid,
  themes text[] not null default '{}',
  nature goal_nature not null default 'process',
  indicator text,
  base text,
  target text,
  outcome goal_outcome,
  outcome_value text,
  comment text,
  -- The goal of the plan that this one was fetched from.
  plan_goal_id uuid,
  constraint document_goal_pkey primary key (county_id, id),
  constraint document_goal_version_fkey foreign key (county_id, document_version_id) references document_version (county_id, id) on delete restrict on update cascade,
  constraint document_goal_county_goal_fkey foreign key (county_id, county_goal_id) references county_goal (county_id, id) on delete restrict on update cascade,
  constraint document_goal_plan_goal_fkey foreign key (county_id, plan_goal_id) references document_goal (county_id, id) on delete restrict on update cascade,
  constraint document_goal_title check (char_length(title) between 1 and 300)
);
create index document_goal_by_version on document_goal (county_id, document_version_id);

create table document_activity (
  county_id uuid not null default app.county(),
  id uuid not null,
  version integer not null default 1,
  document_version_id uuid not null,
  goal_id uuid not null,
  position smallint not null,
  what text not null,
  audience activity_audience not null default 'generell',
  profession profession,
  services service_type[] not null default '{}',
  time_said text,
  resources text,
  state activity_state not null default 'planerad',
  comment text,
  constraint document_activity_pkey primary key (county_id, id),
  constraint document_activity_version_fkey foreign key (county_id, document_version_id) references document_version (county_id, id) on delete restrict on update cascade,
  constraint document_activity_goal_fkey foreign key (county_id, goal_id) references document_goal (county_id, id) on delete restrict on update cascade,
  constraint document_activity_what check (char_length(what) between 1 and 500)
);
create index document_activity_by_version on document_activity (county_id, document_version_id);

create table document_figure (
  county_id uuid not null default app.county(),
  id uuid not null,
  version integer not null default 1,
  document_version_id uuid not null,
  key text not null,
  required boolean not null,
  position smallint not null,
  -- Null where nobody has answered yet.
  state figure_state,
  value numeric(9, 1),
  quality figure_quality,
  comment text,
  constraint document_figure_pkey primary key (county_id, id),
  constraint document_figure_version_fkey foreign key (county_id, document_version_id) references document_version (county_id, id) on delete restrict on update cascade,
  constraint document_figure_value check ((state = 'varde') = (value is not null) or (state is null and value is null)),
  constraint document_figure_not_negative check (value >= 0)
);
create unique index document_figure_once on document_figure (county_id, document_version_id, key);

-- Every step a document has taken: who, when, why. Only added to.
create table document_event (
  county_id uuid not null default app.county(),
  id uuid not null,
  document_id uuid not null,
  number smallint not null,
  step text not null,
  at timestamptz not null default now(),
  on_day date not null,
  actor_id uuid,
  reason text,
  section_key text,
  decision text,
  constraint document_event_pkey primary key (county_id, id),
  constraint document_event_document_fkey foreign key (county_id, document_id) references document (county_id, id) on delete restrict on update cascade
);
create index document_event_by_document on document_event (county_id, document_id);

create table document_leave (
  county_id uuid not null default app.county(),
  id uuid not null,
  version integer not null default 1,
  centre_id uuid not null,
  document_kind document_kind not null,
  year smallint not null,
  kind leave_kind not null,
  until_on date not null,
  reason text not null,
  ended_on date,
  constraint document_leave_pkey primary key (county_id, id),
  constraint document_leave_centre_fkey foreign key (county_id, centre_id) references centre (county_id, id) on delete restrict on update cascade,
  constraint document_leave_reason check (char_length(reason) between 1 and 500)
);
create index document_leave_by_centre on document_leave (county_id, centre_id);

-- A file, whatever it belongs to; what is in it lies beside, so that the log holds its name and not its bytes.
create table stored_file (
  county_id uuid not null default app.county(),
  id uuid not null,
  name text not null,
  content_type text not null,
  size integer not null,
  sha256 char(64) not null,
  at timestamptz not null default now(),
  by uuid,
  constraint stored_file_pkey primary key (county_id, id),
  constraint stored_file_size check (size between 1 and 20000000),
  constraint stored_file_name check (char_length(name) between 1 and 200 and name !~ '[/\\[:cntrl:]]')
);

create table stored_file_content (
  county_id uuid not null default app.county(),
  id uuid not null,
  content bytea not null,
  constraint stored_file_content_pkey primary key (county_id, id),
  constraint stored_file_content_file_fkey foreign key (county_id, id) references stored_file (county_id, id) on delete restrict on update cascade
);

create table document_file (
  county_id uuid not null default app.county(),
  id uuid not null,
  document_version_id uuid not null,
  file_id uuid not null,
  constraint document_file_pkey primary key (county_id, id),
  constraint document_file_version_fkey foreign key (county_id, document_version_id) references document_version (county_id, id) on delete restrict on update cascade,
  constraint document_file_file_fkey foreign key (county_id, file_id) references stored_file (county_id, id) on delete restrict on update cascade
);
create index document_file_by_version on document_file (county_id, document_version_id);

call app.protect('document_round');
call app.protect('round_section');
call app.protect('round_figure');
call app.protect('county_goal');
call app.protect('document');
call app.protect('document_version');
call app.protect('document_section');
call app.protect('document_goal');
call app.protect('document_activity');
call app.protect('document_figure');
call app.protect('document_event');
call app.protect('document_leave');
call app.protect('stored_file');
call app.protect('stored_file_content', false);
call app.protect('document_file');

revoke delete on document_round, document, document_version, document_section, document_figure, document_leave from samma_tak_app;
revoke update, delete on document_event from samma_tak_app;
revoke update, delete on stored_file, stored_file_content from samma_tak_app;
revoke update on document_file from samma_tak_app;

-- ── What has been adopted is never changed ───────────────────────────────────────────────────────────────────

-- The version's row is held until the transaction ends, so that nothing is written into it while it is being adopted.
create function app.must_be_draft(county uuid, version_id uuid) returns void
  language plpgsql
  as $$
begin
  perform from public.document_version v where v.county_id = county and v.id = version_id and v.frozen_at is null for share;
  if not found then
    raise exception 'document_frozen: an adopted version cannot be changed' using errcode = 'P0001';
  end if;
end $$;

create function app.keep_adopted_child() returns trigger
  language plpgsql
  as $$
begin
  if tg_op <> 'INSERT' then
    perform app.must_be_draft(old.county_id, old.document_version_id);
  end if;
  if tg_op <> 'DELETE' and (tg_op = 'INSERT' or (new.county_id, new.document_version_id) is distinct from (old.county_id, old.document_version_id)) then
    perform app.must_be_draft(new.county_id, new.document_version_id);
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;

create function app.keep_adopted_version() returns trigger
  language plpgsql
  as $$
begin
  if old.frozen_at is not null then
    raise exception 'document_frozen: an adopted version cannot be changed' using errcode = 'P0001';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger a_keep_adopted before update or delete on document_version for each row execute function app.keep_adopted_version();
create trigger a_keep_adopted before insert or update or delete on document_section for each row execute function app.keep_adopted_child();
create trigger a_keep_adopted before insert or update or delete on document_goal for each row execute function app.keep_adopted_child();
create trigger a_keep_adopted before insert or update or delete on document_activity for each row execute function app.keep_adopted_child();
create trigger a_keep_adopted before insert or update or delete on document_figure for each row execute function app.keep_adopted_child();
create trigger a_keep_adopted before insert or update or delete on document_file for each row execute function app.keep_adopted_child();
grant execute on function app.must_be_draft(uuid, uuid) to samma_tak_app;
