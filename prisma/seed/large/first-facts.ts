import { idSql } from "../ids";
import { type County, number, services } from "./shape";

/**
 * What is written of the centre \`r\` when it comes to the register, as \`insert … select\`: facts and stages, units,
 * services and where they are over time, heads, hours, contacts, actors and coordinators. One transaction: one event.
 */
/** The heads of the four services, in a group of their own for every centre. */
const seats = `('ordforande', 'forebyggande_socialtjanst', 'kommun', 'Enhetschef, förebyggande socialtjänst', 'Olof'),
    ('ledamot', 'oppen_forskola', 'kommun', 'Enhetschef, öppen förskola', 'Nadia'),
    ('ledamot', 'mhv', 'region', 'Verksamhetschef, barnmorskemottagningen', 'Signe'),
    ('ledamot', 'bhv', 'region', 'Verksamhetschef, vårdcentralen med BVC', 'Jasmin')`;

export function firstFacts(county: County): string {
  const id = (words: string) => idSql(`'${county.slug}/' || r.key || '/' || ${words}`);
  const coordinator = (who: string) => id(`'coordinator-${who}'`);
  return `
  insert into centre (id, created_at) values (r.id, r.known);

  insert into centre_profile (id, centre_id, from_on, until_on, reason, name, host_municipality, street, postcode, town, latitude, longitude,
    area_type, area_type_year, area_type_source, target_pregnant, target_age_from, target_age_to, languages, interpreter, website, email, premises_area, landlord, premises_adapted, one_roof)
  select ${id("'profile-' || from_on")}, r.id, from_on, lead(from_on) over (order by from_on),
    case from_on when r.renamed then 'Nytt namn.' when r.moved then 'Flyttade till nya lokaler.' end,
    case when from_on < r.renamed then r.former_name else r.name end, r.code,
    case when from_on < r.moved then 'Gamla Exempelgatan ' else 'Exempelgatan ' end || r.number, '99' || lpad((r.number * 10)::text, 3, '0'), r.town, r.latitude, r.longitude,
    r.area, 2024, 'regso', true, 0, 6, string_to_array(r.languages, ','), true, 'https://centre-' || r.n || '.${county.slug}.example', 'centre-' || r.n || '@${county.slug}.example',
    200 + ${number("'area'", 500)}, 'Exempelfastigheter', true, true
  from unnest(array[r.known, r.renamed, r.moved]) from_on where from_on is not null;

  insert into centre_status (id, centre_id, status, from_on, until_on, reason, decision)
  select ${id("'status-' || from_on")}, r.id, status::centre_status_name, from_on, lead(from_on) over (order by from_on), reason, decision
  from (values
    (case when r.known < r.opened then r.known end, 'under_etablering', 'Nämnderna har beslutat att starta.', 'Exempelnämnden § 12'),
    (r.opened, 'i_drift', 'Öppnade för familjer.', null),
    (r.closed, 'tillfalligt_stangd', 'Lokalerna byggs om.', 'Verksamhetschefen'),
    (case when r.closed is not null then r.reopened end, 'i_drift', 'Lokalerna är klara.', null)
  ) x(from_on, status, reason, decision) where from_on is not null;

  insert into centre_catchment (id, centre_id, municipality_code, from_on)
  select ${id("'catchment-' || code")}, r.id, code, min(from_on)
  from (values (r.code, r.known), (case when ${number("'shared'", 6)} = 0 then r.other_code end, greatest(r.known, date '2019-01-01'))) x(code, from_on)
  where code is not null group by code;

  insert into unit (id, type, hsa_id, home_municipality, participates)
  select ${id("'unit-' || type")}, (array['bmm', 'bvc', 'oppen_forskola', 'socialtjanstenhet'])[ord]::unit_type,
    case when ord <= 2 then 'SE${county.regionOrgNr}-EX' || r.n || 'N' || ord end, r.code, 'ja'
  from ${services} s where here_from is not null or is_now = 'natverk';

  insert into unit_profile (id, unit_id, from_on, until_on, reason, name, huvudman, utforare, legal_name, org_nr)
  select ${id("'unit-profile-' || type || period")}, ${id("'unit-' || type")},
    case period when 1 then r.opened else date '2020-01-01' end, case when changes and period = 1 then date '2020-01-01' end,
    case when period = 2 then 'Ny utförare efter upphandling.' end,
    (array['Barnmorskemottagningen ', 'BVC ', 'Öppna förskolan ', 'Familjestödet '])[ord] || substr(r.name, 18),
    (case when ord <= 2 then 'region' else 'kommun' end)::huvudman, (case when period = 2 then 'privat' else 'offentlig' end)::utforare,
    case when period = 2 then 'Exempelvården AB' when ord <= 2 then '${county.region}' else 'Exempelkommunen' end,
    case when period = 2 then null when ord <= 2 then '${county.regionOrgNr}' else '${county.municipalOrgNr}' end
  from (select s.*, ord = 2 and ${number("'private'", 7)} = 0 and r.opened < date '2019-01-01' as changes from ${services} s) s
    cross join generate_series(1, 2) period
  where (here_from is not null or is_now = 'natverk') and (period = 1 or changes);

  insert into service (id, centre_id, unit_id, type)
  select ${id("'service-' || type")}, r.id, case when here_from is not null or is_now = 'natverk' then ${id("'unit-' || type")} end, type::service_type
  from ${services} s;

  insert into service_presence (id, service_id, from_on, until_on, reason, degree, hours_per_week, days_per_week, financing)
  select ${id("'presence-' || type || from_on")}, ${id("'service-' || type")}, from_on, until_on,
    case when from_on > r.opened then 'Verksamheten flyttade.' end, degree::degree, case when degree = 'delvis' then 8 end, case when degree = 'delvis' then 1.5 end,
    (case when degree = 'ja' then 'ordinarie_budget' end)::financing
  from ${services} s cross join lateral (
    values (r.opened, changed, was), (case when was is null then r.opened else changed end, null::date, is_now)
  ) x(from_on, until_on, degree) where degree is not null;

  insert into service_head (id, service_id, name, title, email, vacant, from_on, until_on)
  select ${id("'head-' || type || from_on")}, ${id("'service-' || type")}, case when not vacant then first || ' Exempel' end,
    case when not vacant then 'Enhetschef' end, case when not vacant then lower(first) || '.exempel@${county.slug}.example' end, vacant, from_on,
    coalesce(lead(from_on) over (partition by type order by from_on), here_until)
  from (
    select type, here_until, from_on, ${number("type || from_on || 'vacant'", 16)} = 0 as vacant,
      (array['Anna', 'Bo', 'Cilla', 'David', 'Eva', 'Folke', 'Gun', 'Hans', 'Ida', 'Jan'])[1 + ${number("type || from_on", 10)}] as first
    from ${services} s cross join lateral (
      select distinct greatest(here_from, d) as from_on from unnest(array[date '2005-01-01', date '2019-02-01', date '2022-08-15', date '2025-04-01']) d
      where here_until is null or d < here_until
    ) x where here_from is not null
  ) h;

  insert into opening_hours (id, centre_id, service_type, season, weekday, opens, closes, from_on, until_on)
  select ${id("concat_ws('-', 'hours', type, season, weekday, from_on)")}, r.id, type::service_type, season::season, weekday,
    case when season = 'sommar' then 570 else opens + 30 * late end, case when season = 'sommar' then 720 else closes + 30 * late end, from_on, coalesce(turned, here_until)
  from ${services} s
    join (values ('mhv', 'ordinarie', 5, 480, 960), ('bhv', 'ordinarie', 5, 480, 990), ('oppen_forskola', 'ordinarie', 4, 540, 720), ('oppen_forskola', 'sommar', 2, 540, 690),
      ('forebyggande_socialtjanst', 'ordinarie', 2, 600, 900)) w(of, season, days, opens, closes) on w.of = s.type
    cross join generate_series(1, w.days) weekday
    cross join lateral (select r.s % 2 = 0 and here_from < date '2023-08-15' and (here_until is null or here_until > date '2023-08-15') as changes) c
    cross join lateral (
      select here_from as from_on, case when changes then date '2023-08-15' end as turned, 0 as late union all select date '2023-08-15', null, 1 where changes
    ) x where here_from is not null;

  insert into centre_contact (id, centre_id, role, name, email, phone, from_on, until_on)
  select ${id("'contact-' || role || from_on")}, r.id, role::contact_role, first || ' Exempel', lower(first) || '.exempel@${county.slug}.example', '070-174 06 ' || lpad((5 + ${number("role", 95)})::text, 2, '0'),
    from_on, lead(from_on) over (partition by role order by from_on)
  from unnest(array['kontakt', 'kommunikator', 'lokaler'], array['Karl', 'Lisa', 'Moa'], array['Nils', 'Pia', 'Rune']) x(role, before, after)
    cross join lateral (select r.known as from_on, before as first union all select date '2021-03-01', after where r.known < date '2021-03-01') y;

  insert into other_actor (id, centre_id, type, organisation, huvudman, presence, frequency, degree, authority_exercise, from_on, until_on)
  select ${id("'actor-' || type")}, r.id, type::other_actor_type, organisation, 'kommun', presence::actor_presence, 'Varje vecka', 'delvis', false, greatest(r.opened, date '2018-01-01'), null
  from (values ('bibliotek', 'Exempelbiblioteket', 'regelbunden', 2), ('familjeradgivning', 'Familjerådgivningen', 'vid_behov', 3), ('tandvard', 'Folktandvården Exempel', 'regelbunden', 4)) x(type, organisation, presence, every)
  where r.s % every = 0;

  insert into satellite (id, centre_id, name, town, services, opening, from_on)
  select ${id("'satellite'")}, r.id, 'Öppna förskolan i Exempelbyn', 'Exempelbyn', array['oppen_forskola']::service_type[], 'Tisdagar 9–12', greatest(r.opened, date '2019-09-02')
  where r.s % 10 = 0;

  insert into kind_exception (id, centre_id, kind, reason, decider, from_on, until_on)
  select ${id("'exception'")}, r.id, 'familjecentral', 'Lokalerna byggs om.', 'Länets styrgrupp (exempel)', date '2022-01-01', date '2023-01-01'
  where r.s % 30 = 0 and r.opened < date '2022-01-01';

  insert into person (id, name, email, employer)
  select who, first || ' Exempel', email, 'Exempelkommunen'
  from (values (${coordinator("before")}, 'Stina', 'tidigare.' || r.n || '@${county.slug}.example'), (${coordinator("now")}, 'Tom', 'samordnare.' || r.n || '@${county.slug}.example')) x(who, first, email);
  insert into assignment (id, person_id, role, level, from_on, until_on)
  select ${id("'assignment-' || from_on")}, who, 'lokal_samordnare', 'centres', from_on, until_on
  from (values (${coordinator("before")}, greatest(r.known, date '2016-01-01'), greatest(r.known, date '2016-01-01') + 1800),
    (${coordinator("now")}, greatest(r.known, date '2016-01-01') + 1800, null::date)) x(who, from_on, until_on)
  where from_on < date '2025-01-01' and not (until_on is null and r.s % 12 = 5);
  insert into assignment_centre (id, assignment_id, centre_id)
  select ${id("'assignment-centre-' || a.from_on")}, a.id, r.id from assignment a
  where a.county_id = (select app.county()) and a.id in (${id("'assignment-' || greatest(r.known, date '2016-01-01')")}, ${id("'assignment-' || (greatest(r.known, date '2016-01-01') + 1800)")});

  insert into governance_group (id, level, type, name, mandate, meetings_per_year, responsible, from_on)
  select ${id("'group'")}, 'centrum', 'styrgrupp', 'Lokal styrgrupp ' || r.n || ' (exempel)', 'Ansvarar för familjecentralen och följer upp arbetet.', 4, true, date '2019-01-01';
  insert into group_centre (id, group_id, centre_id) values (${id("'group-centre'")}, ${id("'group'")}, r.id);
  insert into group_seat (id, group_id, role, title, huvudman, service_type, from_on)
  select ${id("'seat-' || service")}, ${id("'group'")}, role::role, title, huvudman::huvudman, service::service_type, date '2019-01-01'
  from (values ${seats}) x(role, service, huvudman, title, first);
  insert into person (id, name, email, employer)
  select ${id("'seated-' || service")}, first || ' Exempel', service || '.' || r.n || '@${county.slug}.example', case huvudman when 'region' then 'Exempelregionen' else 'Exempelkommunen' end
  from (values ${seats}) x(role, service, huvudman, title, first);
  insert into assignment (id, person_id, role, level, seat_id, from_on)
  select ${id("'sits-' || service")}, ${id("'seated-' || service")}, role::role, 'group', ${id("'seat-' || service")}, date '2021-01-01'
  from (values ${seats}) x(role, service, huvudman, title, first) where not (role = 'ordforande' and r.s % 25 = 7);`;
}
