import { idSql } from "../ids";

/** What one county's rows are made from. */
export type County = {
  id: string;
  code: string;
  slug: string;
  /** The legal name that its units bear. */
  region: string;
  regionOrgNr: string;
  municipalOrgNr: string;
  /** The account that its länssamordnare acts with. */
  userId: string;
  centres: number;
  /** Where they lie; each has at least one, the first ones the most. */
  municipalities: string[];
};

/** The last day of the ten years; nothing here follows the clock, so that every machine gets the same rows. */
export const lastYear = 2026;

/**
 * A fraction from 0 to 1 that belongs to some words. The words of a shape name no county: the 60 shapes are the same in
 * every county, so a county of 600 centres is ten times one of 60 and nothing else differs.
 */
export const draw = (words: string) =>
  `(('x' || substr(md5('samma tak/' || ${words}), 1, 8))::bit(32)::bigint / 4294967296.0)`;
const u = (what: string) => draw(`s || '/${what}'`);
const day = (first: string, days: number, what: string) =>
  `(date '${first}' + floor(${u(what)} * ${days})::int)`;
const oneOf = (what: string, ...values: string[]) =>
  `(array[${values.map((value) => `'${value}'`).join(", ")}])[1 + floor(${u(what)} * ${values.length})::int]`;

const words =
  "Almen Aspen Björken Blåsippan Boken Braxen Cypressen Daggkåpan Draken Duvan Ejdern Eken Enen Falken Fläder Forsen Fästet Granen Grinden Hagen Hallon Havet Hyllan Häggen Järven Kaveln Klockan Klövern Lejonet Lönnen Mandeln Mården Myran Nejlikan Nypon Oxeln Pinjen Prästkragen Pärlan Ramsan Ripan Rosen Salvian Sippan Skatan Skogen Sländan Sparven Stenen Svanen Tallen Tranan Tuvan Ugglan Vassen Videt Vinden Violen Ängen Örnen";

const names = `(string_to_array('${words}', ' '))[s]`;

/** One row a centre, with all that is drawn for it: `n` in the county, `s` its shape, and its days in order. */
export function centres(county: County): string {
  const list = county.municipalities.map((code) => `'${code}'`).join(", ");
  const place = draw(`'${county.code}/' || n || '/place'`);
  const nth = `case when n <= ${county.municipalities.length} then n else 1 + floor(${county.municipalities.length} * power(${place}, 2))::int end`;
  const numbered = `${names} || case when n > 60 then ' ' || (1 + (n - 1) / 60) else '' end || ' (exempel)'`;
  return `
    select q.*, m.latitude + (${draw("q.code || '/' || n || '/lat'")} - 0.5) * 0.04 as latitude,
      m.longitude + (${draw("q.code || '/' || n || '/lon'")} - 0.5) * 0.04 as longitude, m.name as town
    from (
      select p.*, n::text as key, ${idSql(`'${county.slug}/centre/' || n`)} as id,
        (array[${list}])[${nth}] as code, (array[${list}])[1 + n % ${county.municipalities.length}] as other_code,
        'Familjecentralen ' || ${numbered} as name,
        'Familjecentralen Gamla ' || lower(left(${names}, 1)) || substr(${numbered}, 2) as former_name,
        case when opened >= date '2016-01-01' then opened - 400 else opened end as known,
        case when renamed_ > opened + 60 and ${u("renames")} < 0.3 then renamed_ end as renamed,
        case when moved_ > opened + 60 and ${u("moves")} < 0.2 then moved_ end as moved,
        case when s in (13, 44) then date '${lastYear}-10-05' when closed_ > opened + 60 and ${u("closes")} < 0.15 then closed_ end as closed,
        case when s in (13, 44) then null else closed_ + 14 + floor(${u("closed for")} * 60)::int end as reopened,
        ${u("kind")} as kind, 1 + floor(${u("area")} * 5)::int as area, 1 + floor(${u("street")} * 80)::int as number,
        ${oneOf("languages", "sv", "sv,en", "sv,ar,so", "sv,fa,en", "sv,ti,ar", "sv,uk,pl")} as languages
      from (
        select n, s,
          case when ${u("old")} < 0.7 then ${day("2005-01-10", 3900, "opened")} else ${day("2016-03-01", 2900, "opened")} end as opened,
          ${day("2017-01-02", 1800, "renamed")} as renamed_, ${day("2022-03-01", 1100, "moved")} as moved_,
          ${day("2018-06-01", 2500, "closed")} as closed_
        from (select n, 1 + (n - 1) % 60 as s from generate_series(1, ${county.centres}) n) numbers
      ) p
    ) q join municipality m on m.code = q.code
    order by n`;
}

/** The services of the centre \`r\`: what they were, when that changed, what they are, and when they were here. */
export const services = `(
    select v.*, case when here_before or now_here then case when here_before or was is null then r.opened else changed end end as here_from,
      case when here_before and not now_here then changed end as here_until
    from (
      select w.*, was in ('ja', 'delvis') is true as here_before, is_now in ('ja', 'delvis') as now_here
      from (
        select ord, type, is_now, case when changed_ > r.opened + 90 then was_ end as was, changed_ as changed
        from (values
          (1, 'mhv', case when r.kind between 0.8 and 0.9 then 'nej' else 'ja' end, case when r.kind < 0.11 then 'delvis' end),
          (2, 'bhv', 'ja', null),
          (3, 'oppen_forskola', case when r.kind >= 0.9 then 'nej' else 'ja' end, case when r.kind >= 0.9 then 'ja' end),
          (4, 'forebyggande_socialtjanst', case when r.kind < 0.55 then 'ja' when r.kind < 0.7 then 'delvis' when r.kind < 0.8 then 'natverk' else 'ja' end,
            case when r.kind between 0.2 and 0.45 then 'delvis' when r.kind between 0.6 and 0.7 then 'natverk' end)
        ) x(ord, type, is_now, was_)
        cross join lateral (select date '2018-08-01' + floor(${draw("r.s || '/' || x.type || '/changed'")} * 2500)::int as changed_) y
      ) w
    ) v
  )`;

/** A whole number from 0 up to \`below\` for the centre \`r\` and some more words of SQL. */
export const number = (words: string, below: number) =>
  `floor(${draw(`r.s || '/' || ${words}`)} * ${below})::int`;
