import { idSql } from "../ids";
import { type County, lastYear, number, services } from "./shape";

/** What is written of the centre \`r\` in the year \`y\`: who works there, what was confirmed and what was put right. */
export function yearlyFacts(county: County): string {
  const id = (words: string) => idSql(`'${county.slug}/' || r.key || '/' || y || ${words}`);
  const service = idSql(`'${county.slug}/' || r.key || '/service-' || type`);
  return `
  insert into service_staffing (id, service_id, profession, persons, fte_percent, vacant_percent, from_on, until_on)
  select ${id("type || profession")}, ${service}, profession::profession, 1 + fte / 100, fte, case when ${number("y || type || 'vacant'", 12)} = 0 then 50 else 0 end,
    greatest(here_from, january), case when here_until < next_january or y < ${lastYear} then least(here_until, next_january) end
  from ${services} s
    join (values ('mhv', 'barnmorska', 120), ('bhv', 'bhv_sjukskoterska', 180), ('bhv', 'lakare', 0), ('oppen_forskola', 'forskollarare', 90), ('forebyggande_socialtjanst', 'socionom', 30)) p(of, profession, base) on p.of = s.type
    cross join lateral (select base + 5 * (2 + ${number("y || type", 14)}) as fte, make_date(y, 1, 1) as january, make_date(y + 1, 1, 1) as next_january) f
  where here_from < next_january and (here_until is null or here_until > january);

  -- Every seventh centre forgot the last year.
  insert into confirmation (id, centre_id, "group", confirmed_on, confirmed_by, at)
  select ${id("g")}, r.id, g::confirmation_group, confirmed_on, '${county.userId}', (confirmed_on + time '09:30') at time zone 'UTC'
  from unnest(array['adress', 'oppettider', 'verksamheter', 'bemanning', 'chefer']) g
    cross join lateral (select make_date(y, 2, 1) + ${number("y || 'confirmed'", 220)} as confirmed_on) d
  where r.opened < make_date(y, 1, 1) and not (y = ${lastYear} and r.s % 7 = 0);

  update centre_contact set phone = '070-174 06 ' || lpad((5 + ${number("y || 'phone'", 95)})::text, 2, '0')
  where county_id = (select app.county()) and centre_id = r.id and role = 'kontakt' and until_on is null and (r.s + y) % 3 = 0;`;
}
