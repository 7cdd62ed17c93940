-- What: whoever may enter a county has her visits to it kept there: when the one that is going on began and was last seen,
--       when the one before it began, and which findings stood at the beginning of each.
-- Why: two parts of a page told of two last visits, the one by when a session was last used and the other by when it was
--      opened. A session is of a person and not of a county, and two machines have two; a visit is the same whichever
--      machine it is made on, goes on until she has been away for an hour, and says nothing of another county.
-- Rows touched: none is written; the first visit after the release is the first that is known. What sessions held of what
--      stood to mend is no longer read.

alter table auth.membership
  add column visit_began_at timestamptz(6),
  add column seen_at timestamptz(6),
  add column before_began_at timestamptz(6),
  -- The findings that stood when the visit began, when the one before it did, and at a sign-in that no visit has followed.
  add column to_mend jsonb,
  add column before_to_mend jsonb,
  add column next_to_mend jsonb,
  add constraint membership_visit_began check ((seen_at is null) = (visit_began_at is null) and visit_began_at <= seen_at);

-- She is here now: the same visit, or another where she has been away for an hour.
create function app.see_county(county uuid, user_ uuid) returns void
  language sql volatile
  as $$
  update auth.membership m set
    seen_at = now(),
    visit_began_at = case when new.visit then now() else m.visit_began_at end,
    before_began_at = case when new.visit then m.visit_began_at else m.before_began_at end,
    before_to_mend = case when new.visit then m.to_mend else m.before_to_mend end,
    to_mend = case when new.visit then m.next_to_mend else m.to_mend end,
    next_to_mend = case when new.visit then null else m.next_to_mend end
  from (select x.seen_at is null or x.seen_at < now() - interval '1 hour' as visit
    from auth.membership x where x.county_id = county and x.user_id = user_) new
  where m.county_id = county and m.user_id = user_
$$;

drop function app.enter(uuid, text, date, interval);
create function app.enter(session_id uuid, slug_ text, today date, idle interval, visits boolean default true)
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
  select c.id, c.code, c.name, x.seen_at into m
    from auth.membership x join public.county c on c.id = x.county_id
    where x.user_id = s.user_id and c.slug = slug_ and x.ended_at is null;
  if not found then
    return query select 'outside', s.user_id, s.name, s.email, null::uuid, null::text, null::text, null::uuid, '[]'::jsonb, s.expires_at;
    return;
  end if;
  if visits and (m.seen_at is null or m.seen_at < now() - interval '1 minute') then
    perform app.see_county(m.id, s.user_id);
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
grant execute on function app.see_county(uuid, uuid) to samma_tak_app;
grant execute on function app.enter(uuid, text, date, interval, boolean) to samma_tak_app;
