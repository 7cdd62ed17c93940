import { goals, texts } from "../demo/document-texts";
import { idSql } from "../ids";
import { figureRows, said, sectionRows } from "./rounds";
import { type County, lastYear, number } from "./shape";

/** From this year on all the words of a document are there; before it the steps, and the figures that are compared. */
const wholeFrom = lastYear - 1;

const bodies = Object.entries(texts)
  .flatMap(([key, list]) => list.map((text, nth) => `('${key}', ${nth}, ${said(text)})`))
  .join(", ");
const goalRows = goals
  .map(
    (goal, nth) =>
      `(${nth}, ${said(goal.title)}, ${said(goal.aim)}, '${goal.nature}', ${said(goal.indicator)}, ${said(goal.base)}, ${said(goal.target)}, '${goal.outcome}', ${said(goal.value)})`,
  )
  .join(", ");
const activityRows = goals
  .flatMap(({ activities }, nth) => activities.map((what, at) => `(${nth}, ${at}, ${said(what)})`))
  .join(", ");

/**
 * How far each document of the centre \`r\` has come: what is being filed is in every state; of what is behind nearly all
 * has been received, some late, and a few were never handed in.
 */
const stories = `(
    select z.*, z.adopted + 9 as received
    from (
      select y.*, y.submitted + 12 as adopted
      from (
        select d.*, fate, case
            when d.grace_on < date '${lastYear}-11-20' then case when fate < 3 then null when fate < 5 then 'faststalld' else 'mottagen' end
            when d.kind = 'berattelse' then case when fate < 15 then 'utkast' end
            when fate < 30 then null when fate < 60 then 'utkast' when fate < 75 then 'inlamnad' when fate < 80 then 'ska_kompletteras'
            when fate < 90 then 'faststalld' else 'mottagen' end as state,
          case when d.grace_on >= date '${lastYear}-11-20' then date '${lastYear}-10-08' + spread
            when fate between 5 and 12 then d.deadline_on + 15 + spread else d.deadline_on - 14 + spread end as submitted
        from document_round d
          cross join lateral (select ${number("d.kind || d.year || 'fate'", 100)} as fate, ${number("d.kind || d.year || 'spread'", 12)} as spread) x
        where d.county_id = (select app.county()) and r.opened < d.opens_on
      ) y where state is not null
    ) z
  )`;

/** The plans and reports of the centre \`r\` over ten years; each is written as a draft, and then adopted. */
export function documents(county: County): string {
  const id = (words: string) => idSql(`'${county.slug}/' || r.key || '/' || ${words}`);
  const document = id("'document-' || d.kind || d.year");
  const version = id("'version-' || d.kind || d.year");
  const goal = id("'goal-' || d.kind || d.year || '-' || at");
  const group = id("'group'");
  const done = "('faststalld', 'mottagen')";
  const chosen = `(values (0), (1), (2)) chosen(at) join (values ${goalRows}) g(nth, title, aim, nature, indicator, base, target, outcome, value)
      on g.nth = (${number("'goals'", goals.length)} + chosen.at) % ${goals.length}`;
  return `
  insert into document (id, centre_id, kind, year, state, submitted_on, received_on)
  select ${document}, r.id, d.kind, d.year, d.state::document_state, case when d.state <> 'utkast' then d.submitted end, case when d.state = 'mottagen' then d.received end
  from ${stories} d;

  insert into document_version (id, document_id, number)
  select ${version}, d.id, 1 from document d where d.county_id = (select app.county()) and d.centre_id = r.id;

  insert into document_figure (id, document_version_id, key, required, position, state, value, quality)
  select ${id("'figure-' || d.year || x.key")}, ${version}, x.key, true, x.position, (case when missing then 'uppgift_saknas' else 'varde' end)::figure_state,
    case when not missing then 8 + ${number("x.key", 60)} * (case when x.key like 'besok%' then 100 else 0.5 end)::int + ${number("x.key || d.year", 9)} end,
    (case when not missing then 'raknad' end)::figure_quality
  from document d join (values ${figureRows}) x(kind, key, unit, required, position) on x.kind::document_kind = d.kind and x.required
    cross join lateral (select ${number("x.key || d.year || 'missing'", 14)} = 0 as missing) m
  where d.county_id = (select app.county()) and d.centre_id = r.id and (d.state <> 'utkast' or r.s % 2 = 0);

  insert into document_section (id, document_version_id, key, type, heading, required, position, body, ready, returned_reason)
  select ${id("'section-' || d.kind || d.year || x.key")}, ${version}, x.key, x.type::section_type, x.heading, x.required, x.position,
    case when d.state = 'utkast' and x.position > 4 then '' else coalesce(b.body, '') end, d.state <> 'utkast' and x.key <> 'na_alla',
    case when d.state = 'ska_kompletteras' and x.key = 'na_alla' then 'Beskriv hur ni når familjerna i områdets östra del.' end
  from document d join (values ${sectionRows}) x(kind, key, type, heading, required, active, position) on x.kind::document_kind = d.kind and x.active
    left join (values ${bodies}) b(key, nth, body) on b.key = x.key and b.nth = ${number("x.key", 2)}
  where d.county_id = (select app.county()) and d.centre_id = r.id and d.year >= ${wholeFrom};

  insert into document_goal (id, document_version_id, position, title, aim, nature, indicator, base, target, outcome, outcome_value)
  select ${goal}, ${version}, at, title, aim, nature::goal_nature, indicator, base, target,
    (case when d.kind = 'berattelse' then outcome end)::goal_outcome, case when d.kind = 'berattelse' then value end
  from document d cross join ${chosen}
  where d.county_id = (select app.county()) and d.centre_id = r.id and d.year >= ${wholeFrom};

  insert into document_activity (id, document_version_id, goal_id, position, what, state)
  select ${id("'activity-' || d.kind || d.year || '-' || chosen.at || '-' || a.at")}, ${version}, ${id("'goal-' || d.kind || d.year || '-' || chosen.at")}, a.at, a.what,
    (case when d.kind = 'berattelse' then 'genomford' else 'planerad' end)::activity_state
  from document d cross join (values (0), (1), (2)) chosen(at)
    join (values ${activityRows}) a(nth, at, what) on a.nth = (${number("'goals'", goals.length)} + chosen.at) % ${goals.length}
  where d.county_id = (select app.county()) and d.centre_id = r.id and d.year >= ${wholeFrom};

  insert into document_event (id, document_id, number, step, at, on_day, actor_id, reason)
  select ${id("'event-' || d.kind || d.year || step")}, ${document}, 1, step, (on_day + time '09:00') at time zone 'UTC', on_day, '${county.userId}',
    case when step = 'return_by_county' then 'Ett avsnitt behöver skrivas om.' end
  from ${stories} d cross join lateral (values
      ('begin', d.submitted - 30, true), ('submit', d.submitted, d.state <> 'utkast'), ('return_by_county', d.submitted + 4, d.state = 'ska_kompletteras'),
      ('adopt', d.adopted, d.state in ${done}), ('receive', d.received, d.state = 'mottagen')
    ) e(step, on_day, taken)
  where taken and d.year >= ${wholeFrom};

  update document_version v set way = 'ordforande', adopted_on = d.adopted, decision = extract(year from d.adopted) || ' § ' || (1 + d.fate % 18), adopted_by = ${group},
    recorded_by = '${county.userId}', frozen_at = (d.adopted + time '15:00') at time zone 'UTC'
  from ${stories} d
  where v.county_id = (select app.county()) and v.document_id = ${document} and d.state in ${done};`;
}
