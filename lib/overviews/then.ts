import { hasAgreement, situationsAmong } from "@/lib/centre-agreements/queries";
import { type Sql, sql } from "@/lib/db/sql";
import { whileUnchanged } from "@/lib/db/unchanged";
import type { Day } from "@/lib/domain/day";
import type { DocumentKind } from "@/lib/domain/document";
import { coverIn } from "@/lib/domain/municipal-need";
import {
  type CentreThen,
  countedAs,
  kindCounts,
  municipalityOf,
  type Scope,
  within,
} from "@/lib/domain/overview";
import { type Counted, type Moved, movedSince } from "@/lib/domain/visit";
import { wholeMatrix } from "@/lib/matrix/queries";
import type { Ctx } from "@/lib/request";
import {
  type CountedVacancies,
  countsOf,
  type VacancyCounts,
  vacanciesIn,
  vacancySql,
} from "@/lib/vacancies/queries";
import { filing } from "./documents";

import type { Overviews } from "./queries";
import { type CountyOnDay, coversOn } from "./read";

type Row = CentreThen & {
  id: string;
  name: string;
  municipality: { code: string; name: string };
  catchments: string[];
};
type Then = {
  municipalities: string[];
  centres: Row[];
  vacancies: CountedVacancies;
  answered: { id: string; year: number }[];
};

/**
 * The reports that had every required figure answered when a day ended: what the log says has been written since is
 * taken back, row by row. A figure that came later was not there.
 */
const answeredSql = (on: Day): Sql => sql`
  with night as (select (${on}::date + 1)::timestamp at time zone 'Europe/Stockholm' as at), report as (
    select d.centre_id, d.year, v.number, coalesce(v.frozen_at < night.at, false) as frozen,
      bool_and(case when later.id is null then f.state is not null else later.before ->> 'state' is not null end) as answered
    from night cross join document d
      join document_version v on v.county_id = d.county_id and v.document_id = d.id
        and (v.abandoned_at is null or v.abandoned_at >= night.at)
      join document_figure f on f.county_id = v.county_id and f.document_version_id = v.id and f.required
      left join lateral (
        select a.id, a.before from audit a where a.county_id = f.county_id and a.row_id = f.id and a.table_name = 'document_figure'
          and a.at >= night.at order by a.id limit 1) later on true
    where d.county_id = (select app.county()) and d.kind = 'berattelse' and d.year >= extract(year from ${on}::date) - 3
      and (later.id is null or later.before is not null)
    group by 1, 2, 3, 4
  )
  select distinct on (centre_id, year) centre_id as id, year, answered from report order by centre_id, year, frozen desc, number desc`;

/** The county as its dated rows say that it was on a day, in one statement; kept while nothing in it has changed. */
function thenOf(ctx: Ctx, on: Day): Promise<Then | undefined> {
  return whileUnchanged(ctx, `overview then ${on}`, async () => {
    const [found] = await ctx.db.$queryRaw<Then[]>`
      select (
        select coalesce(json_agg(m.code::text), '[]') from municipality m where m.county_id = (select app.county())
      ) as municipalities, (
        select coalesce(json_agg(json_build_object('id', c.centre_id, 'name', c.name, 'status', c.status, 'signature', c.signature,
            'municipality', json_build_object('code', c.municipality_code::text, 'name', m.name), 'catchments', (
              select coalesce(json_agg(k.municipality_code::text), '[]') from centre_catchment k
              where k.county_id = (select app.county()) and k.centre_id = c.centre_id
                and k.from_on <= c.facts_on and (k.until_on is null or k.until_on > c.facts_on)))), '[]')
        from app.centres_on(${on}::date) c join municipality m on m.code = c.municipality_code
      ) as centres, (select row_to_json(v) from (${vacancySql(on)}) v) as vacancies, (
        select coalesce(json_agg(json_build_object('id', x.id, 'year', x.year)) filter (where x.answered), '[]') from (${answeredSql(on)}) x
      ) as answered`;
    return found;
  });
}

const onDay = ({ municipalities, centres }: Then): CountyOnDay => ({
  municipalities,
  centres: centres.map((one) => ({ ...one, municipality: one.municipality.code })),
});

/** The county on a day with what was vacant of each huvudman; null where the day's rows cannot be read. */
export async function countyOn(ctx: Ctx, on: Day) {
  const then = await thenOf(ctx, on);
  return then ? { ...onDay(then), vacanciesBy: countsOf(then.vacancies).vacanciesBy } : null;
}

const sumOf = ({ county, centres, heads, seats }: VacancyCounts) =>
  county + centres + heads + seats;

/** What the lines of an overview count today. */
function countedNow({
  kinds,
  agreements,
  vacancies,
  documents,
  figures,
  covers,
  need,
}: Overviews): Counted {
  const handedIn = (kind: DocumentKind) =>
    documents.find((one) => one.kind === kind)?.handedIn ?? null;
  return {
    kinds: kinds.now,
    lacking: agreements?.lacking ?? null,
    vacancies: vacancies && sumOf(vacancies),
    handedIn: { plan: handedIn("plan"), berattelse: handedIn("berattelse") },
    answered: figures?.answered ?? null,
    uncovered: need ? Number(need.cover === "lacks") : (covers?.now.lacks ?? null),
  };
}

/** Of the same years' plans and reports as the overview's, how many were in on a day. */
async function handedInOn(ctx: Ctx, { scope, documents }: Overviews, on: Day) {
  const counts: Counted["handedIn"] = { plan: null, berattelse: null };
  if (documents.length === 0) return counts;
  const rows = (await wholeMatrix(ctx)).rows.filter(within(scope));
  for (const { kind, roundId } of documents)
    counts[kind] = rows.filter(({ cells }) => {
      const cell = cells[roundId];
      const submittedOn = cell?.expected && !cell.exempt ? cell.submittedOn : null;
      return submittedOn !== null && submittedOn <= on;
    }).length;
  return counts;
}

/** Of those that are to answer the figures of the overview's year, how many had when a day ended. */
async function figuresOn(ctx: Ctx, { scope, figures }: Overviews, then: Then) {
  if (!figures) return null;
  const filers = await filing(ctx, scope, figures.year);
  return then.answered.filter(({ id, year }) => year === figures.year && filers.has(id)).length;
}

/** How many municipalities lack one on a day: of the county, or whether the one does. */
function uncoveredOn(scope: Scope, then: CountyOnDay): number | null {
  const code = municipalityOf(scope)?.code ?? null;
  if (scope === null) return coversOn(then).lacks;
  return code === null ? null : Number(coverIn(code, then).cover === "lacks");
}

/** The same lines, counted as the county was on a day; null where the day's rows cannot be read. */
async function countedOn(ctx: Ctx, overview: Overviews, on: Day): Promise<Counted | null> {
  const then = await thenOf(ctx, on);
  if (!then) return null;
  const { scope, agreements, vacancies } = overview;
  const code = municipalityOf(scope)?.code ?? null;
  const empty = countsOf(then.vacancies);
  const operating = then.centres.filter(within(scope)).filter((one) => countedAs(one) !== null);
  const stood = agreements && (await situationsAmong(ctx, operating, on));
  return {
    kinds: kindCounts(
      operating.map((one) => ({ ...one, now: one, before: null })),
      "now",
    ),
    lacking: stood?.filter(({ situation }) => !hasAgreement(situation)).length ?? null,
    vacancies:
      vacancies && sumOf(code === null ? empty.vacancies : vacanciesIn(empty.vacanciesAt, code)),
    handedIn: await handedInOn(ctx, overview, on),
    answered: await figuresOn(ctx, overview, then),
    uncovered: uncoveredOn(scope, onDay(then)),
  };
}

export type SinceVisit = { on: Day; moved: Moved };

/** How each line of an overview has moved since a day, that of a person's last visit. */
export async function sinceVisit(
  ctx: Ctx,
  overview: Overviews,
  on: Day,
): Promise<SinceVisit | null> {
  const then = await countedOn(ctx, overview, on);
  return then && { on, moved: movedSince(countedNow(overview), then) };
}
