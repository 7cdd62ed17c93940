-- What: one question for each request: who is this, may she enter this county, and what are her assignments today?
-- Why: session, account, membership and assignments are read anew on every request, so that ending any of them denies
--      the very next one; in one statement it is also cheap. It runs with the asker's own rights, behind the same wall.
-- Rows touched: none by the migration. At run time a session's last_seen_at, at most once a minute.

create function app.enter(session_id uuid, slug_ text, today date, idle interval)
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
          'codes', (select coalesce(jsonb_agg(am.municipality_code), '[]') from public.assignment_municipality am where am.county_id = m.id and am.assignment_id = a.id),
          'ids', (select coalesce(jsonb_agg(ac.centre_id), '[]') from public.assignment_centre ac where ac.county_id = m.id and ac.assignment_id = a.id)))
        from public.assignment a
        where a.county_id = m.id and a.person_id = p.id and a.from_on <= today and (a.until_on is null or a.until_on > today)), '[]'::jsonb),
      s.expires_at
    from (select 1) one left join public.person p on p.county_id = m.id and p.user_id = s.user_id;
  perform set_config('app.county_id', '', true);
end $$;

grant execute on function app.enter(uuid, text, date, interval) to samma_tak_app;
