import { idSql } from "../ids";
import { type County, number } from "./shape";

const committees = `('ks', 'kommunstyrelsen', 'kommun'), ('soc', 'socialnämnden', 'kommun'), ('bun', 'barn- och utbildningsnämnden', 'kommun'),
    ('privat', null, 'privat_vardgivare')`;

/** Who may be party to an agreement in a county: the region's board, and the committees of each municipality. */
export function bodies(county: County): string {
  const id = (words: string) => idSql(`'${county.slug}/body-' || ${words}`);
  return `
  insert into party_body (id, organisation, body, kind, org_nr)
  select ${id("'region'")}, '${county.region}', 'Primärvårdsnämnden', 'region', '${county.regionOrgNr}';
  insert into party_body (id, organisation, body, kind)
  select ${id("m.code || '-' || x.key")}, case x.key when 'privat' then 'Exempelvården i ' || m.name || ' AB' else m.name || 's kommun (exempel)' end,
    x.body, x.kind::body_kind
  from municipality m cross join (values ${committees}) x(key, body, kind)
  where m.code in (${county.municipalities.map((code) => `'${code}'`).join(", ")});`;
}

/**
 * The five agreements of the centre \`r\`, each with five parties: the intent, the agreement that it became, the one in force
 * that came after it, and what hangs on that. A county of 60 centres has 300 agreements and 1,500 parties.
 */
export function agreements(county: County): string {
  const id = (words: string) => idSql(`'${county.slug}/' || r.key || '/' || ${words}`);
  const agreement = id("'agreement-' || nth");
  const body = idSql(
    `'${county.slug}/body-' || case p.key when 'region' then 'region' else r.code || '-' || p.key end`,
  );
  return `
  insert into agreement (id, kind, title, from_on, last_on, prolongation, prolong_count, prolong_unit, replaced_by, replaced_on, belongs_to, compensation_level)
  select ${agreement}, kind::agreement_kind, words || r.name, from_on, last_on, (case when goes_on then 'automatisk' else 'ingen' end)::prolongation_kind,
    case when goes_on then 12 end, (case when goes_on then 'manader' end)::length_unit,
    case when nth = 2 then ${id("'agreement-3'")} end, case when nth = 2 then second end, case when nth > 3 then ${id("'agreement-3'")} end,
    case when nth in (2, 3) then 1 + r.s % 3 end
  from (select first, (first + interval '2 years')::date as second, ${number("'agreed for'", 12)} as longer
      from (select greatest(date '2019-01-01', r.opened - 30) as first) x) t
    cross join lateral (values
      (1, 'avsiktsforklaring', 'Avsiktsförklaring ', first - 500, first - 1, false),
      (2, 'lokalt_samverkansavtal', 'Samverkansavtal ', first, second - 1, false),
      (3, 'lokalt_samverkansavtal', 'Samverkansavtal ', second, (second + make_interval(months => 70 + longer * 3))::date, true),
      (4, 'hyresavtal', 'Hyresavtal ', second, (second + make_interval(months => 74 + longer * 5))::date, true),
      (5, 'tillaggsoverenskommelse', 'Tillägg om samordnare ', second + 90, null, false)
    ) a(nth, kind, words, from_on, last_on, goes_on);

  insert into agreement_centre (id, agreement_id, centre_id)
  select ${id("'agreement-centre-' || nth")}, ${agreement}, r.id from generate_series(1, 5) nth;

  -- Here and there the last party has not signed yet.
  insert into agreement_party (id, agreement_id, body_id, position, diarienummer, signatory, signatory_title, signed_on, signed_how, notice_count, notice_unit)
  select ${id("'party-' || nth || p.key")}, a.id, ${body}, p.position, 'EX ' || extract(year from a.from_on) || '-' || (100 + r.n), p.first || ' Exempel', 'Nämndens ordförande',
    case when signed then a.from_on - 40 + 6 * p.position end, (case when signed then 'papper' end)::signing_way, 6, 'manader'
  from generate_series(1, 5) nth join agreement a on a.county_id = (select app.county()) and a.id = ${agreement}
    cross join (values (0, 'region', 'Gunilla'), (1, 'ks', 'Anders'), (2, 'soc', 'Maria'), (3, 'bun', 'Per'), (4, 'privat', 'Karin')) p(position, key, first)
    cross join lateral (select not (nth = 5 and p.position = 4 and r.s % 12 = 3) as signed) s;`;
}
