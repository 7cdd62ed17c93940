import type pg from "pg";
import type { TestCounty } from "./county";
import { asRole, urls } from "./database";

/**
 * Chance that is the same each time, whatever plan Postgres chooses and in whichever order it takes the rows: what is
 * drawn for a row follows from the county, the row and what is drawn for it. An id is of the fourth version, for the app
 * reads no other as one.
 */
export async function withChance(c: TestCounty, work: (db: pg.Client) => Promise<void>) {
  await asRole(urls.superuser, async (db) => {
    await db.query("select set_config('app.county_id', $1, false)", [c.id]);
    await db.query(
      `create function pg_temp.hash(variadic said text[]) returns text language sql as $$
         select md5('4' || current_setting('app.county_id') || array_to_string(said, ' ')) $$;
       create function pg_temp.chance(variadic said text[]) returns double precision language sql as $$
         select ('x' || left(pg_temp.hash(variadic said), 12))::bit(48)::bigint / 281474976710656.0 $$;
       create function pg_temp.an_id(variadic said text[]) returns uuid language sql as $$
         select overlay(overlay(pg_temp.hash(variadic said) placing '4' from 13) placing '8' from 17)::uuid $$`,
    );
    await work(db);
  });
}

/** So many centres with lives, plans, reports and leave by chance, written beside the product. */
export async function byChance(c: TestCounty, centres: number, years: readonly number[]) {
  await withChance(c, async (db) => {
    await db.query(
      `with n as (select pg_temp.an_id('centre', i::text) as id, i, pg_temp.chance('life', i::text) as r from generate_series(1, $2::int) i),
        centre as (insert into centre (county_id, id) select $1, id from n returning id),
        profile as (insert into centre_profile (county_id, id, centre_id, name, host_municipality, from_on)
          select $1, pg_temp.an_id('profile', i::text), n.id, 'Familjecentralen ' || i || ' (exempel)', $3, '2015-01-01' from n)
      insert into centre_status (county_id, id, centre_id, status, from_on, until_on)
        select $1, pg_temp.an_id('opened', i::text), id, 'i_drift'::centre_status_name, '2015-01-01'::date, case when r < 0.5 then null else '2026-12-20'::date - (r * 700)::int end from n
        union all
        select $1, pg_temp.an_id('ended', i::text), id, (case when r < 0.75 then 'vilande' else 'avvecklad' end)::centre_status_name,
          '2026-12-20'::date - (r * 700)::int, null from n where r >= 0.5`,
      [c.id, centres, c.municipalities[0]],
    );
    await db.query(
      `insert into document (county_id, id, centre_id, kind, year, state, submitted_on)
       select $1, pg_temp.an_id(k, y::text, c.id::text), c.id, k::document_kind, y,
         (case when r < 0.3 then 'utkast' when r < 0.4 then 'ska_kompletteras' when r < 0.6 then 'inlamnad' when r < 0.8 then 'faststalld' else 'mottagen' end)::document_state,
         case when r < 0.35 then null else make_date(y, 2, 1) + (r * 40)::int - case when k = 'plan' then 60 else -365 end end
       from centre c, unnest(array['plan', 'berattelse']) k, unnest($2::int[]) y, lateral (select pg_temp.chance('state', k, y::text, c.id::text) as r) x
       where c.county_id = $1 and pg_temp.chance('begun', k, y::text, c.id::text) < 0.7`,
      [c.id, years],
    );
    await db.query(
      `insert into document_leave (county_id, id, centre_id, document_kind, year, kind, until_on, reason)
       select $1, pg_temp.an_id('leave', y::text, c.id::text), c.id, 'plan', y, (case when pg_temp.chance('kind of leave', y::text, c.id::text) < 0.5 then 'befriad' else 'forlangd' end)::leave_kind,
         '2026-11-22'::date + (pg_temp.chance('until', y::text, c.id::text) * 100 - 50)::int, 'Flytt.'
       from centre c, unnest($2::int[]) y where c.county_id = $1 and pg_temp.chance('leave', y::text, c.id::text) < 0.2`,
      [c.id, years],
    );
  });
}

/**
 * The same centres with services, agreements, coordinators and the figures of their reports by chance, in both of the
 * county's municipalities. A third has none of its own and is covered by some of them, a fourth has nothing; some centres
 * are for both of the first, and some have not opened yet.
 */
export async function moreByChance(c: TestCounty, centres: number, years: readonly number[]) {
  await byChance(c, centres, years);
  await withChance(c, async (db) => {
    await db.query(
      "update centre_profile set host_municipality = $2 where county_id = $1 and pg_temp.chance('host', centre_id::text) < 0.4",
      [c.id, c.municipalities[1]],
    );
    await db.query(
      `update centre_status set status = 'under_etablering'
       where county_id = $1 and status = 'i_drift' and until_on is null and pg_temp.chance('not opened', centre_id::text) < 0.15`,
      [c.id],
    );
    await db.query(
      `with further as (insert into municipality (code, county_id, name, latitude, longitude)
        select code, $1, 'Testkommun ' || code, 56.2, 13.4 from unnest($2::text[]) code returning code),
      need as (insert into municipality_need (county_id, id, municipality_code, year, children, challenged_children, source)
        select $1, pg_temp.an_id('need', m.code, y::text), m.code, y, 100 + floor(pg_temp.chance('children', m.code, y::text) * 900)::int,
          case when pg_temp.chance('challenged', m.code, y::text) < 0.7 then floor(pg_temp.chance('how many', m.code, y::text) * 100)::int end, 'SCB'
        from (select code::text from further union select code::text from municipality where county_id = $1) m, unnest(array[2024, 2025]) y)
      insert into centre_catchment (county_id, id, centre_id, municipality_code, from_on)
        select $1, pg_temp.an_id('catchment', m.code, p.centre_id::text), p.centre_id, m.code,
          (array['2015-01-01', '2026-04-01'])[1 + (pg_temp.chance('catchment from', m.code, p.centre_id::text) < 0.3)::int]::date
        from centre_profile p, (select unnest($3::text[]) as code) m
        where p.county_id = $1 and (m.code = p.host_municipality or pg_temp.chance('catchment', m.code, p.centre_id::text) < 0.25)`,
      [c.id, [`${c.code}03`, `${c.code}04`], [...c.municipalities, `${c.code}03`]],
    );
    await db.query(
      `with s as (insert into service (county_id, id, centre_id, type)
        select $1, pg_temp.an_id('service', t.type, c.id::text), c.id, t.type::service_type from centre c,
          unnest(array['mhv', 'bhv', 'oppen_forskola', 'forebyggande_socialtjanst']) t(type)
        where c.county_id = $1 and pg_temp.chance('service', t.type, c.id::text) < 0.9 returning id)
      insert into service_presence (county_id, id, service_id, degree, from_on)
        select $1, pg_temp.an_id('presence', s.id::text), s.id,
          (array['ja', 'ja', 'ja', 'ja', 'delvis', 'natverk', 'nej', 'okand'])[1 + floor(pg_temp.chance('degree', s.id::text) * 8)::int]::degree,
          (array['2016-01-01', '2026-05-01'])[1 + (pg_temp.chance('presence from', s.id::text) < 0.2)::int]::date from s`,
      [c.id],
    );
    await db.query(
      `with body as (insert into party_body (county_id, id, organisation, kind)
        values ($1, pg_temp.an_id('region'), 'Exempelregionen', 'region') returning id),
      chosen as (select c.id as centre_id, pg_temp.an_id('agreement', c.id::text) as id, pg_temp.chance('agreement', c.id::text) as r from centre c where c.county_id = $1),
      a as (insert into agreement (county_id, id, kind, title, from_on, last_on)
        select $1, id, 'lokalt_samverkansavtal', 'Avtal ' || id, '2024-01-01'::date + (r * 1100)::int, '2026-01-01'::date + (r * 900)::int
        from chosen where r < 0.8),
      ac as (insert into agreement_centre (county_id, id, agreement_id, centre_id)
        select $1, pg_temp.an_id('covers', id::text), id, centre_id from chosen where r < 0.8)
      insert into agreement_party (county_id, id, agreement_id, body_id, position, signed_on)
        select $1, pg_temp.an_id('party', chosen.id::text), chosen.id, body.id, 1, case when pg_temp.chance('signed', chosen.id::text) < 0.8 then '2024-01-01'::date end
        from chosen, body where r < 0.8`,
      [c.id],
    );
    await db.query(
      `with v as (insert into document_version (county_id, id, document_id, number)
        select $1, pg_temp.an_id('version', d.id::text), d.id, 1 from document d where d.county_id = $1 and d.kind = 'berattelse' returning id)
      insert into document_figure (county_id, id, document_version_id, key, required, position, state, value)
        select $1, pg_temp.an_id(k.key, v.id::text), v.id, k.key, true, k.position::int, x.state::figure_state,
          case x.state when 'varde' then 10 + floor(pg_temp.chance('value', k.key, v.id::text) * 390) end
        from v, unnest(array['besok_barn', 'oppna_timmar']) with ordinality k(key, position),
          lateral (select (array['varde', 'varde', 'varde', 'uppgift_saknas', null])[1 + floor(pg_temp.chance('told', k.key, v.id::text) * 5)::int] as state) x`,
      [c.id],
    );
    await db.query(
      `update document_version v set frozen_at = now() - interval '60 days', adopted_on = '2026-09-01', way = 'ordforande' from document d
       where v.county_id = $1 and d.id = v.document_id and d.state in ('faststalld', 'mottagen')`,
      [c.id],
    );
    await db.query(
      `with n as (select c.id as centre_id, pg_temp.an_id('person', c.id::text) as person, pg_temp.an_id('coordinates', c.id::text) as id, pg_temp.chance('coordinates', c.id::text) as r from centre c where c.county_id = $1),
      p as (insert into person (county_id, id, name, email)
        select $1, person, 'Kim Exempel', person || '@exempel.example' from n where r < 0.7),
      a as (insert into assignment (county_id, id, person_id, role, level, from_on, until_on)
        select $1, id, person, 'lokal_samordnare', 'centres', '2021-01-01', case when r < 0.2 then '2026-06-01'::date end from n where r < 0.7)
      insert into assignment_centre (county_id, id, assignment_id, centre_id) select $1, pg_temp.an_id('at', id::text), id, centre_id from n where r < 0.7`,
      [c.id],
    );
  });
}

/** Units of both huvudmän, empty chairs, and empty seats in groups of the county, a municipality and a centre, by chance. */
export async function emptyByChance(c: TestCounty) {
  await withChance(c, async (db) => {
    await db.query(
      `with u as (insert into unit (county_id, id, type) select $1, pg_temp.an_id('unit', i::text), 'annan' from generate_series(1, 6) i returning id),
        p as (insert into unit_profile (county_id, id, unit_id, from_on, name, huvudman, utforare)
          select $1, pg_temp.an_id('unit profile', id::text), id, '2015-01-01', 'Enhet', (case when row_number() over (order by id) % 3 = 0 then 'kommun' else 'region' end)::huvudman, 'offentlig' from u)
      update service s set unit_id = (select id from u order by pg_temp.chance(u.id::text, s.id::text) limit 1)
        where s.county_id = $1 and pg_temp.chance('unit', s.id::text) < 0.5`,
      [c.id],
    );
    await db.query(
      `insert into service_head (county_id, id, service_id, vacant, from_on, until_on, name)
        select $1, pg_temp.an_id('head', s.id::text), s.id, v.vacant, '2026-02-01', null, case when v.vacant then null else 'Kim Exempel' end
        from service s, lateral (select pg_temp.chance('vacant', s.id::text) < 0.5 as vacant) v
        where s.county_id = $1 and pg_temp.chance('head', s.id::text) < 0.5`,
      [c.id],
    );
    await db.query(
      `with g as (insert into governance_group (county_id, id, level, type, name, from_on)
          select $1, pg_temp.an_id('group', l.level), l.level::group_level, 'styrgrupp', l.name || ' (exempel)', '2020-01-01'
          from (values ('lan', 'Länets styrgrupp'), ('kommun_del', 'Kommunens styrgrupp'), ('centrum', 'Lokal styrgrupp')) l(level, name) returning id, level),
        covered as (insert into group_municipality (county_id, id, group_id, municipality_code)
          select $1, pg_temp.an_id('for', g.id::text), g.id, $2 from g where g.level = 'kommun_del'),
        own as (insert into group_centre (county_id, id, group_id, centre_id)
          select $1, pg_temp.an_id('of', p.centre_id::text), g.id, p.centre_id
          from g, (select min(centre_id::text)::uuid as centre_id from centre_profile where county_id = $1 group by host_municipality) p where g.level = 'centrum')
      insert into group_seat (county_id, id, group_id, role, huvudman, from_on, until_on)
        select $1, pg_temp.an_id('seat', i::text, g.id::text), g.id, 'ledamot', (array['region', 'kommun', null])[1 + floor(pg_temp.chance('sits for', i::text, g.id::text) * 3)::int]::huvudman,
          '2020-01-01', case when pg_temp.chance('seat until', i::text, g.id::text) < 0.3 then '2026-10-01'::date end from g, generate_series(1, 25) i`,
      [c.id, c.municipalities[0]],
    );
    await db.query(
      `with b as (insert into party_body (county_id, id, organisation, kind)
          values ($1, pg_temp.an_id('kommun'), 'Exempelkommunen', 'kommun') returning id)
      update agreement_party p set body_id = b.id from b where p.county_id = $1 and pg_temp.chance('body', p.id::text) < 0.4`,
      [c.id],
    );
  });
}
