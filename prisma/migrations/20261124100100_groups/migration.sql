-- What: groups (governance_group) at four levels with what they cover, their seats, the county's words for them and the
--       groups that the county demands; assignments that are bound to a seat, a group or services, appointed by a group
--       on a day, paid by several; and the way in (app.enter) tells what they reach.
-- Why: who sits in which group, whom a seat represents and which seat is empty is what a county asks when something
--      must be decided. A seat is a row of its own, so that it can be empty; its holders are assignments with dates.
-- Rows touched: none; no assignment so far was bound to a group.

create type group_level as enum ('politisk', 'lan', 'kommun_del', 'centrum');
create type group_type as enum ('styrgrupp', 'ledningsgrupp', 'beredningsgrupp', 'arbetsgrupp', 'natverk');

create table governance_group (
  county_id uuid not null default app.county(),
  id uuid not null,
  version integer not null default 1,
  level group_level not null,
  type group_type not null,
  name text not null,
  -- What the group may decide, in words.
  mandate text,
  meetings_per_year smallint,
  superior_id uuid,
  -- Where the group is part of another structure, such as lokal närvård.
  merged_with text,
  -- The group that answers for the centres it covers; a network or a working group beside it does not.
  responsible boolean not null default false,
  from_on date not null,
  until_on date,
  constraint governance_group_pkey primary key (county_id, id),
  constraint governance_group_superior_fkey foreign key (county_id, superior_id) references governance_group (county_id, id) on delete restrict on update cascade,
  constraint governance_group_not_its_own check (superior_id <> id),
  constraint governance_group_named check (char_length(name) between 1 and 120),
  constraint governance_group_meetings check (meetings_per_year between 1 and 60),
  constraint governance_group_runs_forward check (until_on >= from_on)
);

create table group_municipality (
  county_id uuid not null default app.county(),
  id uuid not null,
  group_id uuid not null,
  municipality_code char(4) not null,
  constraint group_municipality_pkey primary key (county_id, id),
  constraint group_municipality_group_fkey foreign key (county_id, group_id) references governance_group (county_id, id) on delete restrict on update cascade,
  constraint group_municipality_in_county foreign key (county_id, municipality_code) references municipality (county_id, code) on delete restrict on update cascade
);
create unique index group_municipality_once on group_municipality (county_id, group_id, municipality_code);

create table group_centre (
  county_id uuid not null default app.county(),
  id uuid not null,
  group_id uuid not null,
  centre_id uuid not null,
  constraint group_centre_pkey primary key (county_id, id),
  constraint group_centre_group_fkey foreign key (county_id, group_id) references governance_group (county_id, id) on delete restrict on update cascade,
  constraint group_centre_centre_fkey foreign key (county_id, centre_id) references centre (county_id, id) on delete restrict on update cascade
);
create unique index group_centre_once on group_centre (county_id, group_id, centre_id);
create index group_centre_by_centre on group_centre (county_id, centre_id);

create table group_seat (
  county_id uuid not null default app.county(),
  id uuid not null,
  version integer not null default 1,
  group_id uuid not null,
  role role not null,
  -- "Verksamhetschef, BVC": what the seat is called in the group.
  title text,
  -- Whom it represents: a huvudman, the organisation by name, and one of the four services.
  huvudman huvudman,
  organisation text,
  service_type service_type,
  from_on date not null,
  until_on date,
  constraint group_seat_pkey primary key (county_id, id),
  constraint group_seat_group_fkey foreign key (county_id, group_id) references governance_group (county_id, id) on delete restrict on update cascade,
  constraint group_seat_role check (role in ('ordforande', 'ledamot', 'adjungerad', 'sekreterare')),
  constraint group_seat_runs_forward check (until_on >= from_on),
  -- A second chair at the same time is no chair.
  constraint group_seat_one_chair exclude using gist (county_id with =, group_id with =, daterange(from_on, until_on) with &&) where (role = 'ordforande')
);
create index group_seat_by_group on group_seat (county_id, group_id);

create table group_label (
  county_id uuid not null default app.county(),
  id uuid not null,
  version integer not null default 1,
  type group_type not null,
  label text not null,
  constraint group_label_pkey primary key (county_id, id),
  constraint group_label_form check (char_length(label) between 2 and 60)
);
create unique index group_label_once on group_label (county_id, type);

create table group_demand (
  county_id uuid not null default app.county(),
  id uuid not null,
  version integer not null default 1,
  -- lan: one in the county; kommun_del: one in each municipality with a centre in operation; centrum: one a centre.
  level group_level not null,
  type group_type not null,
  -- Where it is demanded: an agreement, a decision.
  source text not null,
  constraint group_demand_pkey primary key (county_id, id)
);
create unique index group_demand_once on group_demand (county_id, level, type);

alter table assignment
  add column seat_id uuid,
  -- Ersättare: sits when the holder cannot.
  add column stand_in boolean not null default false,
  -- A medarbetare's profession.
  add column profession profession,
  -- The group that appointed, and when it decided.
  add column appointed_by uuid,
  add column appointed_on date,
  add constraint assignment_seat_fkey foreign key (county_id, seat_id) references group_seat (county_id, id) on delete restrict on update cascade,
  add constraint assignment_appointed_by_fkey foreign key (county_id, appointed_by) references governance_group (county_id, id) on delete restrict on update cascade,
  add constraint assignment_seat_in_group check ((level = 'group') = (seat_id is not null)),
  add constraint assignment_one_holder exclude using gist (county_id with =, seat_id with =, daterange(from_on, until_on) with &&) where (seat_id is not null and not stand_in);
create index assignment_by_seat on assignment (county_id, seat_id) where seat_id is not null;

create table assignment_service (
  county_id uuid not null default app.county(),
  id uuid not null,
  assignment_id uuid not null,
  service_id uuid not null,
  constraint assignment_service_pkey primary key (county_id, id),
  constraint assignment_service_assignment_fkey foreign key (county_id, assignment_id) references assignment (county_id, id) on delete restrict on update cascade,
  constraint assignment_service_service_fkey foreign key (county_id, service_id) references service (county_id, id) on delete restrict on update cascade
);
create unique index assignment_service_once on assignment_service (county_id, assignment_id, service_id);
create index assignment_service_by_service on assignment_service (county_id, service_id);

-- Who pays for a coordinator's time, in percent that sum to 100.
create table assignment_share (
  county_id uuid not null default app.county(),
  id uuid not null,
  assignment_id uuid not null,
  payer text not null,
  percent smallint not null,
  constraint assignment_share_pkey primary key (county_id, id),
  constraint assignment_share_assignment_fkey foreign key (county_id, assignment_id) references assignment (county_id, id) on delete restrict on update cascade,
  constraint assignment_share_within check (percent between 1 and 100),
  constraint assignment_share_payer check (char_length(payer) between 1 and 120)
);
create index assignment_share_by_assignment on assignment_share (county_id, assignment_id);

call app.protect('governance_group');
call app.protect('group_municipality');
call app.protect('group_centre');
call app.protect('group_seat');
call app.protect('group_label');
call app.protect('group_demand');
call app.protect('assignment_service');
call app.protect('assignment_share');
-- What is ended and never deleted.
revoke delete on governance_group, group_seat, assignment_service from samma_tak_app;

-- What somebody reaches by her seat: the group, the municipalities and centres it covers, or the whole county where the
-- group is the county's.
create or replace function app.enter(session_id uuid, slug_ text, today date, idle interval)
  returns table (state text, user_id uuid, user_name text, email text, county_id uuid, county_code text, county_name text, person_id uuid, assignments jsonb, expires_at timestamptz)
  language plpgsql volatile
  as $$
declare
  s record;
  m record;
begin
  select x.user_id, x.last_seen_at, x.expires_at, u.name, u.email into s
    from auth.session x join auth."user" u on u.id = x.user_id
    where x.id = session_id and x.revoked_at is null and x.expires_at > now()
      and x.last_seen_at > now() - idle and u.disabled_at is null;
  if not found then
    return query select 'signed_out', null::uuid, null::text, null::text, null::uuid, null::text, null::text, null::uuid, '[]'::jsonb, null::timestamptz;
    return;
  end if;
  if s.last_seen_at < now() - interval '1 minute' then
    update auth.session set last_seen_at = now() where id = session_id;
  end if;
  select c.id, c.code, c.name into m
    from auth.membership x join public.county c on c.id = x.county_id
    where x.user_id = s.user_id and c.slug = slug_ and x.ended_at is null;
  if not found then
    return query select 'outside', s.user_id, s.name, s.email, null::uuid, null::text, null::text, null::uuid, '[]'::jsonb, s.expires_at;
    return;
  end if;
  -- Local to this statement: the assignments lie behind the wall like any other row.
  perform set_config('app.county_id', m.id::text, true);
  return query
    select 'inside', s.user_id, s.name, s.email, m.id, m.code::text, m.name, p.id,
      coalesce((
        select jsonb_agg(jsonb_build_object('role', a.role, 'level', a.level,
          'group', g.id,
          'county', g.level = 'lan' or (g.level = 'politisk' and not exists (
            select from public.group_municipality x where x.county_id = m.id and x.group_id = g.id)),
          'codes', case when a.level = 'municipalities' then (select coalesce(jsonb_agg(am.municipality_code), '[]') from public.assignment_municipality am where am.county_id = m.id and am.assignment_id = a.id)
            when a.level = 'group' then (select coalesce(jsonb_agg(gm.municipality_code), '[]') from public.group_municipality gm where gm.county_id = m.id and gm.group_id = g.id)
            else '[]' end,
          'ids', case when a.level = 'centres' then (select coalesce(jsonb_agg(ac.centre_id), '[]') from public.assignment_centre ac where ac.county_id = m.id and ac.assignment_id = a.id)
            when a.level = 'group' then (select coalesce(jsonb_agg(gc.centre_id), '[]') from public.group_centre gc where gc.county_id = m.id and gc.group_id = g.id)
            when a.level = 'services' then (select coalesce(jsonb_agg(distinct v.centre_id), '[]') from public.assignment_service av
              join public.service v on v.county_id = m.id and v.id = av.service_id where av.county_id = m.id and av.assignment_id = a.id)
            else '[]' end,
          'services', case when a.level = 'services' then (select coalesce(jsonb_agg(av.service_id), '[]') from public.assignment_service av where av.county_id = m.id and av.assignment_id = a.id)
            else '[]' end))
        from public.assignment a
          left join public.group_seat gs on gs.county_id = m.id and gs.id = a.seat_id
          left join public.governance_group g on g.county_id = m.id and g.id = gs.group_id
        where a.county_id = m.id and a.person_id = p.id and a.from_on <= today and (a.until_on is null or a.until_on > today)
          -- A seat that is no more, or a group that is dissolved, gives nothing.
          and (a.level <> 'group' or (
            (gs.until_on is null or gs.until_on > today) and (g.until_on is null or g.until_on > today)))), '[]'::jsonb),
      s.expires_at
    from (select 1) one left join public.person p on p.county_id = m.id and p.user_id = s.user_id;
  perform set_config('app.county_id', '', true);
end $$;
