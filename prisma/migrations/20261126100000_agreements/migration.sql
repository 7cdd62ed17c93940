-- What: agreements with the bodies that are party to them, their term, notice, options, stands, costs, what their
--       contents have been found to hold, and their files.
-- Why: a county should know every agreement, who has signed, and by which day somebody must decide. A status is derived
--      from these facts on a day and held nowhere. A party is a nämnd, a board or a company and not "the municipality":
--      two nämnder of one legal person are two parties (Gotland), and one that is reorganised is followed by another.
-- Rows touched: none.

create type agreement_kind as enum ('avsiktsforklaring', 'lansoverenskommelse', 'styrdokument', 'lokalt_samverkansavtal', 'hyresavtal', 'tillaggsoverenskommelse', 'uppdragsbeskrivning');
create type prolongation_kind as enum ('ingen', 'automatisk', 'option');
create type length_unit as enum ('dagar', 'manader', 'ar');
create type body_kind as enum ('region', 'kommun', 'privat_vardgivare', 'annan');
create type signing_way as enum ('papper', 'e_underskrift');
create type stand_answer as enum ('lat_forlangas', 'omforhandla', 'sag_upp');
create type cost_kind as enum ('hyra', 'stad', 'larm_it', 'material', 'forbrukning', 'samordnare', 'kompetens', 'annat');
create type cost_key as enum ('procent', 'yta', 'antal_barn', 'lika', 'fast');
create type item_state as enum ('finns', 'delvis', 'saknas');
create type item_compared as enum ('samma', 'langre', 'saknas');

-- Organ: a nämnd, a board or a company that may be party to an agreement.
create table party_body (
  county_id uuid not null default app.county(),
  id uuid not null,
  version integer not null default 1,
  organisation text not null,
  org_nr char(10),
  -- The nämnd or board; null where the organisation itself is the party.
  body text,
  kind body_kind not null,
  succeeded_by uuid,
  succeeded_on date,
  constraint party_body_pkey primary key (county_id, id),
  constraint party_body_succeeded_by_fkey foreign key (county_id, succeeded_by) references party_body (county_id, id) on delete restrict on update cascade,
  constraint party_body_not_its_own check (succeeded_by <> id),
  constraint party_body_succession check ((succeeded_by is null) = (succeeded_on is null)),
  constraint party_body_organisation check (char_length(organisation) between 1 and 120)
);
create unique index party_body_once on party_body (county_id, organisation, coalesce(body, ''));

create table agreement (
  county_id uuid not null default app.county(),
  id uuid not null,
  version integer not null default 1,
  kind agreement_kind not null,
  title text not null,
  draft boolean not null default false,
  -- The whole county, or the centres in agreement_centre.
  whole_county boolean not null default false,
  from_on date not null,
  -- The last day of the first period; null until further notice.
  last_on date,
  prolongation prolongation_kind not null default 'ingen',
  prolong_count smallint,
  prolong_unit length_unit,
  prolong_most smallint,
  replaced_by uuid,
  replaced_on date,
  review_on date,
  compensation_level smallint,
  note text,
  constraint agreement_pkey primary key (county_id, id),
  constraint agreement_replaced_by_fkey foreign key (county_id, replaced_by) references agreement (county_id, id) on delete restrict on update cascade,
  constraint agreement_not_its_own check (replaced_by <> id),
  constraint agreement_replacement check ((replaced_by is null) = (replaced_on is null)),
  constraint agreement_title check (char_length(title) between 1 and 160),
  constraint agreement_term_forward check (last_on >= from_on),
  constraint agreement_prolongation_length check ((prolongation = 'ingen') = (prolong_count is null) and (prolong_count is null) = (prolong_unit is null)),
  constraint agreement_prolongation_needs_end check (prolongation = 'ingen' or last_on is not null),
  constraint agreement_prolong_count check (prolong_count between 1 and 600),
  constraint agreement_prolong_most check (prolong_most between 1 and 50)
);

create table agreement_centre (
  county_id uuid not null default app.county(),
  id uuid not null,
  agreement_id uuid not null,
  centre_id uuid not null,
  constraint agreement_centre_pkey primary key (county_id, id),
  constraint agreement_centre_agreement_fkey foreign key (county_id, agreement_id) references agreement (county_id, id) on delete restrict on update cascade,
  constraint agreement_centre_centre_fkey foreign key (county_id, centre_id) references centre (county_id, id) on delete restrict on update cascade
);
create unique index agreement_centre_once on agreement_centre (county_id, agreement_id, centre_id);
create index agreement_centre_by_centre on agreement_centre (county_id, centre_id);

create table agreement_party (
  county_id uuid not null default app.county(),
  id uuid not null,
  version integer not null default 1,
  agreement_id uuid not null,
  body_id uuid not null,
  position smallint not null,
  diarienummer text,
  signatory text,
  signatory_title text,
  delegation text,
  signed_on date,
  signed_how signing_way,
  notice_count smallint,
  notice_unit length_unit,
  -- Where the body decided: day, § and case number.
  decided_on date,
  decision text,
  constraint agreement_party_pkey primary key (county_id, id),
  constraint agreement_party_agreement_fkey foreign key (county_id, agreement_id) references agreement (county_id, id) on delete restrict on update cascade,
  constraint agreement_party_body_fkey foreign key (county_id, body_id) references party_body (county_id, id) on delete restrict on update cascade,
  constraint agreement_party_notice check ((notice_count is null) = (notice_unit is null) and notice_count between 1 and 600)
);
create unique index agreement_party_once on agreement_party (county_id, agreement_id, body_id);
create index agreement_party_by_body on agreement_party (county_id, body_id);

-- Uppsägning, given by one party.
create table agreement_notice (
  county_id uuid not null default app.county(),
  id uuid not null,
  agreement_id uuid not null,
  party_id uuid not null,
  given_on date not null,
  last_on date not null,
  decided_by text not null,
  decision text not null,
  constraint agreement_notice_pkey primary key (county_id, id),
  constraint agreement_notice_agreement_fkey foreign key (county_id, agreement_id) references agreement (county_id, id) on delete restrict on update cascade,
  constraint agreement_notice_party_fkey foreign key (county_id, party_id) references agreement_party (county_id, id) on delete restrict on update cascade,
  constraint agreement_notice_forward check (last_on >= given_on)
);
create unique index agreement_notice_once on agreement_notice (county_id, agreement_id);

-- An option that was taken.
create table agreement_option (
  county_id uuid not null default app.county(),
  id uuid not null,
  agreement_id uuid not null,
  decided_on date not null,
  last_on date not null,
  decided_by text not null,
  decision text not null,
  constraint agreement_option_pkey primary key (county_id, id),
  constraint agreement_option_agreement_fkey foreign key (county_id, agreement_id) references agreement (county_id, id) on delete restrict on update cascade
);
create index agreement_option_by_agreement on agreement_option (county_id, agreement_id);

-- Ställningstagande for the period that ends on a day: the reminders of that period follow it.
create table agreement_stand (
  county_id uuid not null default app.county(),
  id uuid not null,
  agreement_id uuid not null,
  -- The last day of the period that the stand is about.
  period_last_on date not null,
  answer stand_answer not null,
  decided_on date not null,
  decided_by text not null,
  decision text not null,
  next_step text,
  constraint agreement_stand_pkey primary key (county_id, id),
  constraint agreement_stand_agreement_fkey foreign key (county_id, agreement_id) references agreement (county_id, id) on delete restrict on update cascade
);
create index agreement_stand_by_agreement on agreement_stand (county_id, agreement_id);

create table agreement_cost (
  county_id uuid not null default app.county(),
  id uuid not null,
  version integer not null default 1,
  agreement_id uuid not null,
  kind cost_kind not null,
  amount integer not null,
  key cost_key not null,
  indexation text,
  payment text,
  constraint agreement_cost_pkey primary key (county_id, id),
  constraint agreement_cost_agreement_fkey foreign key (county_id, agreement_id) references agreement (county_id, id) on delete restrict on update cascade,
  constraint agreement_cost_amount check (amount between 0 and 1000000000)
);
create index agreement_cost_by_agreement on agreement_cost (county_id, agreement_id);

create table agreement_cost_share (
  county_id uuid not null default app.county(),
  id uuid not null,
  cost_id uuid not null,
  party_id uuid not null,
  -- Percent, square metres, children or kronor, as the key says.
  share numeric(12, 2) not null,
  constraint agreement_cost_share_pkey primary key (county_id, id),
  constraint agreement_cost_share_cost_fkey foreign key (county_id, cost_id) references agreement_cost (county_id, id) on delete restrict on update cascade,
  constraint agreement_cost_share_party_fkey foreign key (county_id, party_id) references agreement_party (county_id, id) on delete restrict on update cascade,
  constraint agreement_cost_share_not_negative check (share >= 0)
);
create unique index agreement_cost_share_once on agreement_cost_share (county_id, cost_id, party_id);

-- What somebody has found in an agreement; no row means that nobody has looked.
create table agreement_item (
  county_id uuid not null default app.county(),
  id uuid not null,
  version integer not null default 1,
  agreement_id uuid not null,
  checklist text not null,
  key text not null,
  state item_state not null,
  compared item_compared,
  note text,
  constraint agreement_item_pkey primary key (county_id, id),
  constraint agreement_item_agreement_fkey foreign key (county_id, agreement_id) references agreement (county_id, id) on delete restrict on update cascade
);
create unique index agreement_item_once on agreement_item (county_id, agreement_id, checklist, key);

create table agreement_file (
  county_id uuid not null default app.county(),
  id uuid not null,
  agreement_id uuid not null,
  file_id uuid not null,
  category text not null,
  constraint agreement_file_pkey primary key (county_id, id),
  constraint agreement_file_agreement_fkey foreign key (county_id, agreement_id) references agreement (county_id, id) on delete restrict on update cascade,
  constraint agreement_file_file_fkey foreign key (county_id, file_id) references stored_file (county_id, id) on delete restrict on update cascade,
  constraint agreement_file_category check (category in ('avtal', 'bilaga'))
);
create index agreement_file_by_agreement on agreement_file (county_id, agreement_id);

call app.protect('party_body');
call app.protect('agreement');
call app.protect('agreement_centre');
call app.protect('agreement_party');
call app.protect('agreement_notice');
call app.protect('agreement_option');
call app.protect('agreement_stand');
call app.protect('agreement_cost');
call app.protect('agreement_cost_share');
call app.protect('agreement_item');
call app.protect('agreement_file');

revoke delete on party_body, agreement, agreement_party, agreement_file from samma_tak_app;
revoke update, delete on agreement_notice, agreement_option, agreement_stand from samma_tak_app;
