import { idSql } from "../ids";
import { type County, draw, lastYear } from "./shape";

/** Children 0–5 by municipality, and of them in areas with challenges, of the four years that are compared. Invented. */
export function needs(county: County): string {
  const key = "m.code || '/' || y";
  return `
  insert into municipality_need (id, municipality_code, year, children, challenged_children, source)
  select ${idSql(`'${county.slug}/need/' || ${key}`)}, m.code, y, children,
    floor(children * ${draw(`${key} || '/share'`)} * 0.35)::int, 'Exempel'
  from municipality m
    cross join generate_series(${lastYear - 4}, ${lastYear - 1}) y
    cross join lateral (select 200 + floor(${draw(key)} * 6000)::int as children) x
  where m.county_id = (select app.county());
`;
}
