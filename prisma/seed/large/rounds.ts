import type { DocumentKind } from "@/lib/domain/document";
import { shippedSections } from "@/lib/domain/document-section";
import { figuresOf } from "@/lib/domain/figure";
import { sectionWords } from "@/lib/i18n/sv/document-template";
import { countyGoals } from "../demo/document-texts";
import { idSql } from "../ids";
import { type County, lastYear } from "./shape";

export const kinds: readonly DocumentKind[] = ["plan", "berattelse"];

/** A text in SQL; null as null. */
export const said = (text: string | null | undefined) =>
  text === null || text === undefined ? "null" : `'${text.replaceAll("'", "''")}'`;

/** The sections of the shipped template that are on, as rows (kind, key, type, heading, required, position). */
export const sectionRows = kinds
  .flatMap((kind) =>
    shippedSections[kind].map(
      ({ key, type, required, on }, position) =>
        `('${kind}', '${key}', '${type}', ${said(sectionWords[key]?.heading ?? key)}, ${required}, ${on}, ${position})`,
    ),
  )
  .join(", ");

/** The figures of the shipped template, as rows (kind, key, unit, required, position). */
export const figureRows = kinds
  .flatMap((kind) =>
    figuresOf(kind).map(
      ({ key, unit, required }, position) =>
        `('${kind}', '${key}', '${unit}', ${required}, ${position})`,
    ),
  )
  .join(", ");

const goalRows = countyGoals
  .map(({ title, aim }, position) => `(${said(title)}, ${said(aim)}, ${position})`)
  .join(", ");

/**
 * Ten years of a county's rounds: the plan for a year is due in December before it, the report on it in February after.
 * The last of each is what is being filed now.
 */
export function rounds(county: County): string {
  const id = (words: string) => idSql(`'${county.slug}/document/' || ${words}`);
  return `
  insert into document_round (id, kind, year, opens_on, deadline_on, grace_on, last_on)
  select ${id("'round-' || kind || year")}, kind::document_kind, year, opens_on, deadline_on, deadline_on + 7, deadline_on + 45
  from (
    select 'plan' as kind, y as year, make_date(y - 1, 10, 1) as opens_on, make_date(y - 1, 12, 15) as deadline_on
    from generate_series(${lastYear - 8}, ${lastYear + 1}) y
    union all
    select 'berattelse', y, make_date(y, 11, 1), make_date(y + 1, 2, 28) from generate_series(${lastYear - 9}, ${lastYear}) y
  ) x;

  insert into round_section (id, round_id, key, type, heading, required, active, position)
  select ${id("'round-section-' || d.kind || d.year || x.key")}, d.id, x.key, x.type::section_type, x.heading, x.required, x.active, x.position
  from document_round d join (values ${sectionRows}) x(kind, key, type, heading, required, active, position) on x.kind::document_kind = d.kind
  where d.county_id = (select app.county());

  insert into round_figure (id, round_id, key, required, active, position)
  select ${id("'round-figure-' || d.kind || d.year || x.key")}, d.id, x.key, x.required, x.required, x.position
  from document_round d join (values ${figureRows}) x(kind, key, unit, required, position) on x.kind::document_kind = d.kind
  where d.county_id = (select app.county());

  insert into county_goal (id, year, title, aim, position)
  select ${id("'county-goal-' || y || '-' || position")}, y, title, aim, position
  from generate_series(${lastYear - 9}, ${lastYear + 1}) y cross join (values ${goalRows}) x(title, aim, position);`;
}
