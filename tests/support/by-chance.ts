import type { TestCounty } from "./county";
import { asRole, urls } from "./database";

/** So many centres with lives, plans, reports and leave by chance, written beside the product: the same chance each time, ids too. */
export async function byChance(c: TestCounty, centres: number, years: readonly number[]) {
  await asRole(urls.superuser, async (db) => {
    await db.query("select set_config('app.county_id', $1, false), setseed(0.44)", [c.id]);
    await db.query(
      `with n as (select md5(current_setting('app.county_id') || random())::uuid as id, i, random() as r from generate_series(1, $2::int) i),
        centre as (insert into centre (county_id, id) select $1, id from n returning id),
        profile as (insert into centre_profile (county_id, id, centre_id, name, host_municipality, from_on)
          select $1, md5(current_setting('app.county_id') || random())::uuid, n.id, 'Familjecentralen ' || i || ' (exempel)', $3, '2015-01-01' from n)
      insert into centre_status (county_id, id, centre_id, status, from_on, until_on)
        select $1, md5(current_setting('app.county_id') || random())::uuid, id, 'i_drift'::centre_status_name, '2015-01-01'::date, case when r < 0.5 then null else '2026-12-20'::date - (r * 700)::int end from n
        union all
        select $1, md5(current_setting('app.county_id') || random())::uuid, id, (case when r < 0.75 then 'vilande' else 'avvecklad' end)::centre_status_name,
          '2026-12-20'::date - (r * 700)::int, null from n where r >= 0.5`,
      [c.id, centres, c.municipalities[0]],
    );
    await db.query(
      `insert into document (county_id, id, centre_id, kind, year, state, submitted_on)
       select $1, md5(current_setting('app.county_id') || random())::uuid, c.id, k::document_kind, y,
         (case when r < 0.3 then 'utkast' when r < 0.4 then 'ska_kompletteras' when r < 0.6 then 'inlamnad' when r < 0.8 then 'faststalld' else 'mottagen' end)::document_state,
         case when r < 0.35 then null else make_date(y, 2, 1) + (r * 40)::int - case when k = 'plan' then 60 else -365 end end
       from centre c, unnest(array['plan', 'berattelse']) k, unnest($2::int[]) y, lateral (select random() + 0 * ascii(c.id::text) as r) x
       where c.county_id = $1 and random() < 0.7`,
      [c.id, years],
    );
    await db.query(
      `insert into document_leave (county_id, id, centre_id, document_kind, year, kind, until_on, reason)
       select $1, md5(current_setting('app.county_id') || random())::uuid, c.id, 'plan', y, (case when random() < 0.5 then 'befriad' else 'forlangd' end)::leave_kind,
         '2026-11-22'::date + (random() * 100 - 50)::int, 'Flytt.'
       from centre c, unnest($2::int[]) y where c.county_id = $1 and random() < 0.2`,
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
  await asRole(urls.superuser, async (db) => {
    await db.query("select set_config('app.county_id', $1, false), setseed(0.17)", [c.id]);
    await db.query(
      "update centre_profile set host_municipality = $2 where county_id = $1 and random() < 0.4",
      [c.id, c.municipalities[1]],
    );
    await db.query(
      `update centre_status set status = 'under_etablering'
       where county_id = $1 and status = 'i_drift' and until_on is null and random() < 0.15`,
      [c.id],
    );
    await db.query(
      `with further as (insert into municipality (code, county_id, name, latitude, longitude)
        select code, $1, 'Testkommun ' || code, 56.2, 13.4 from unnest($2::text[]) code returning code),
      need as (insert into municipality_need (county_id, id, municipality_code, year, children, challenged_children, source)
        select $1, md5(current_setting('app.county_id') || random())::uuid, m.code, y, 100 + floor(random() * 900)::int + 0 * y, case when random() < 0.7 then floor(random() * 100)::int end, 'SCB'
        from (select code from further union select code from municipality where county_id = $1) m, unnest(array[2024, 2025]) y)
      insert into centre_catchment (county_id, id, centre_id, municipality_code, from_on)
        select $1, md5(current_setting('app.county_id') || random())::uuid, p.centre_id, m.code, (array['2015-01-01', '2026-04-01'])[1 + (random() < 0.3)::int]::date
        from centre_profile p, (select unnest($3::text[]) as code) m
        where p.county_id = $1 and (m.code = p.host_municipality or random() + 0 * ascii(p.id::text) < 0.25)`,
      [c.id, [`${c.code}03`, `${c.code}04`], [...c.municipalities, `${c.code}03`]],
    );
    await db.query(
      `with s as (insert into service (county_id, id, centre_id, type)
        select $1, md5(current_setting('app.county_id') || random())::uuid, c.id, t.type::service_type from centre c,
          unnest(array['mhv', 'bhv', 'oppen_forskola', 'forebyggande_socialtjanst']) t(type)
        where c.county_id = $1 and random() + 0 * ascii(c.id::text) < 0.9 returning id)
      insert into service_presence (county_id, id, service_id, degree, from_on)
        select $1, md5(current_setting('app.county_id') || random())::uuid, s.id,
          (array['ja', 'ja', 'ja', 'ja', 'delvis', 'natverk', 'nej', 'okand'])[1 + floor(random() * 8)::int]::degree,
          (array['2016-01-01', '2026-05-01'])[1 + (random() < 0.2)::int]::date from s`,
      [c.id],
    );
    await db.query(
      `with body as (insert into party_body (county_id, id, organisation, kind)
        values ($1, md5(current_setting('app.county_id') || random())::uuid, 'Exempelregionen', 'region') returning id),
      chosen as (select c.id as centre_id, md5(current_setting('app.county_id') || random())::uuid as id, random() as r from centre c where c.county_id = $1),
      a as (insert into agreement (county_id, id, kind, title, from_on, last_on)
        select $1, id, 'lokalt_samverkansavtal', 'Avtal ' || id, '2024-01-01'::date + (r * 1100)::int, '2026-01-01'::date + (r * 900)::int
        from chosen where r < 0.8),
      ac as (insert into agreement_centre (county_id, id, agreement_id, centre_id)
        select $1, md5(current_setting('app.county_id') || random())::uuid, id, centre_id from chosen where r < 0.8)
      insert into agreement_party (county_id, id, agreement_id, body_id, position, signed_on)
        select $1, md5(current_setting('app.county_id') || random())::uuid, chosen.id, body.id, 1, case when random() < 0.8 then '2024-01-01'::date end
        from chosen, body where r < 0.8`,
      [c.id],
    );
    await db.query(
      `with v as (insert into document_version (county_id, id, document_id, number)
        select $1, md5(current_setting('app.county_id') || random())::uuid, d.id, 1 from document d where d.county_id = $1 and d.kind = 'berattelse' returning id)
      insert into document_figure (county_id, id, document_version_id, key, required, position, state, value)
        select $1, md5(current_setting('app.county_id') || random())::uuid, v.id, k.key, true, k.position::int, x.state::figure_state,
          case x.state when 'varde' then floor(random() * 400) end
        from v, unnest(array['besok_barn', 'oppna_timmar']) with ordinality k(key, position),
          lateral (select (array['varde', 'varde', 'varde', 'uppgift_saknas', null])[1 + floor(random() * 5 + 0 * ascii(v.id::text))::int] as state) x`,
      [c.id],
    );
    await db.query(
      `update document_version v set frozen_at = now() - interval '60 days', adopted_on = '2026-09-01', way = 'ordforande' from document d
       where v.county_id = $1 and d.id = v.document_id and d.state in ('faststalld', 'mottagen')`,
      [c.id],
    );
    await db.query(
      `with n as (select c.id as centre_id, md5(current_setting('app.county_id') || random())::uuid as person, md5(current_setting('app.county_id') || random())::uuid as id, random() as r from centre c where c.county_id = $1),
      p as (insert into person (county_id, id, name, email)
        select $1, person, 'Kim Exempel', person || '@exempel.example' from n where r < 0.7),
      a as (insert into assignment (county_id, id, person_id, role, level, from_on, until_on)
        select $1, id, person, 'lokal_samordnare', 'centres', '2021-01-01', case when r < 0.2 then '2026-06-01'::date end from n where r < 0.7)
      insert into assignment_centre (county_id, id, assignment_id, centre_id) select $1, md5(current_setting('app.county_id') || random())::uuid, id, centre_id from n where r < 0.7`,
      [c.id],
    );
  });
}

/** Units of both huvudmän, empty chairs, and empty seats in groups of the county, a municipality and a centre, by chance. */
export async function emptyByChance(c: TestCounty) {
  await asRole(urls.superuser, async (db) => {
    await db.query("select set_config('app.county_id', $1, false), setseed(0.31)", [c.id]);
    await db.query(
      `with u as (insert into unit (county_id, id, type) select $1, md5(current_setting('app.county_id') || random())::uuid, 'annan' from generate_series(1, 6) returning id),
        p as (insert into unit_profile (county_id, id, unit_id, from_on, name, huvudman, utforare)
          select $1, md5(current_setting('app.county_id') || random())::uuid, id, '2015-01-01', 'Enhet', (case when row_number() over () % 3 = 0 then 'kommun' else 'region' end)::huvudman, 'offentlig' from u)
      update service s set unit_id = (select id from u where ascii(s.id::text) > 0 order by random() limit 1)
        where s.county_id = $1 and random() < 0.5`,
      [c.id],
    );
    await db.query(
      `insert into service_head (county_id, id, service_id, vacant, from_on, until_on, name)
        select $1, md5(current_setting('app.county_id') || random())::uuid, s.id, v.vacant, '2026-02-01', null, case when v.vacant then null else 'Kim Exempel' end
        from service s, lateral (select random() + 0 * ascii(s.id::text) < 0.5 as vacant) v
        where s.county_id = $1 and random() < 0.5`,
      [c.id],
    );
    await db.query(
      `with g as (insert into governance_group (county_id, id, level, type, name, from_on)
          select $1, md5(current_setting('app.county_id') || random())::uuid, l.level::group_level, 'styrgrupp', l.name || ' (exempel)', '2020-01-01'
          from (values ('lan', 'Länets styrgrupp'), ('kommun_del', 'Kommunens styrgrupp'), ('centrum', 'Lokal styrgrupp')) l(level, name) returning id, level),
        covered as (insert into group_municipality (county_id, id, group_id, municipality_code)
          select $1, md5(current_setting('app.county_id') || random())::uuid, g.id, $2 from g where g.level = 'kommun_del'),
        own as (insert into group_centre (county_id, id, group_id, centre_id)
          select $1, md5(current_setting('app.county_id') || random())::uuid, g.id, p.centre_id
          from g, (select min(centre_id::text)::uuid as centre_id from centre_profile where county_id = $1 group by host_municipality) p where g.level = 'centrum')
      insert into group_seat (county_id, id, group_id, role, huvudman, from_on, until_on)
        select $1, md5(current_setting('app.county_id') || random())::uuid, g.id, 'ledamot', (array['region', 'kommun', null])[1 + floor(random() * 3)::int]::huvudman,
          '2020-01-01', case when random() < 0.3 then '2026-10-01'::date end from g, generate_series(1, 25)`,
      [c.id, c.municipalities[0]],
    );
    await db.query(
      `with b as (insert into party_body (county_id, id, organisation, kind)
          values ($1, md5(current_setting('app.county_id') || random())::uuid, 'Exempelkommunen', 'kommun') returning id)
      update agreement_party p set body_id = b.id from b where p.county_id = $1 and random() < 0.4`,
      [c.id],
    );
  });
}
