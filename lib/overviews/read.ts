import { whileUnchanged } from "@/lib/db/unchanged";
import type { FigureState } from "@/lib/domain/figure";
import { type Cover, countCovers } from "@/lib/domain/geography";
import type { Need } from "@/lib/domain/need";
import type { NewDefinition } from "@/lib/domain/new-definition";
import { type CentreSeen, type CentreThen, countedAs, turnOfYear } from "@/lib/domain/overview";
import { newDefinitionsSql } from "@/lib/new-definitions/queries";
import type { Ctx } from "@/lib/request";
import {
  type CountedVacancies,
  countsOf,
  type VacanciesAt,
  type VacanciesBy,
  type VacancyCounts,
  vacancySql,
} from "@/lib/vacancies/queries";

type Covers = Record<Cover, number>;

/** A required figure of a report, from its adopted version, or from the draft where nothing is adopted. */
export type FigureSeen = {
  centreId: string;
  year: number;
  key: string;
  state: FigureState | null;
  value: number | null;
  approved: boolean;
};
/** A municipality with its centre point, for the map. */
type Place = { code: string; name: string; latitude: number; longitude: number };
/** The county on a day, for what is counted of its centres and for its municipalities. */
export type CountyOnDay = {
  municipalities: readonly string[];
  centres: readonly (CentreThen & { id: string; municipality: string; catchments: string[] })[];
};
type CentreRow = CentreThen & {
  nth: 1 | 2;
  id: string;
  name: string;
  code: string;
  municipality: string;
  /** The municipalities that it is for. */
  catchments: string[];
};
type Raw = {
  municipalities: string[];
  places: Place[];
  centres: CentreRow[];
  figures: FigureSeen[];
  definitions: NewDefinition[];
  vacancies: CountedVacancies;
  needs: NeedSeen[];
};
/** The latest that the county holds of a municipality's children. */
export type NeedSeen = Need & { code: string; name: string };
export type Seen = {
  /** How many of the county's municipalities have a familjecentral, are covered by one elsewhere, and lack one. */
  covers: { now: Covers; before: Covers };
  centres: readonly CentreSeen[];
  figures: readonly FigureSeen[];
  /** From which years which figures are counted in another way. */
  definitions: readonly NewDefinition[];
  /** Of the whole county. */
  vacancies: VacancyCounts;
  vacanciesBy: VacanciesBy;
  vacanciesAt: VacanciesAt;
  needs: readonly NeedSeen[];
  places: readonly Place[];
  /** Every centre with whom it is for, as it is today and as it was at the turn of the year. */
  days: { now: CountyOnDay; before: CountyOnDay };
};

/**
 * Every centre today and at the turn of the year, and the required figures of the six latest years of reports, and
 * what is vacant: what the overviews are counted from, in one statement.
 */
function read(ctx: Ctx): Promise<Raw[]> {
  const on = ctx.today;
  const before = turnOfYear(on);
  return ctx.db.$queryRaw<Raw[]>`
    with seen as materialized (
      select 1 as nth, c.* from app.centres_on(${on}::date) c
      union all
      select 2, c.* from app.centres_on(${before}::date) c
    ), latest as (
      select max(year) as year from document_round
      where county_id = (select app.county()) and kind = 'berattelse' and opens_on <= ${on}::date
    )
    select (
      select coalesce(json_agg(m.code::text), '[]') from municipality m where m.county_id = (select app.county())
    ) as municipalities, (
      select coalesce(json_agg(json_build_object('code', m.code::text, 'name', m.name, 'latitude', m.latitude::float, 'longitude', m.longitude::float)
        order by m.name collate "sv-x-icu"), '[]') from municipality m where m.county_id = (select app.county())
    ) as places, (
      select coalesce(json_agg(json_build_object('nth', s.nth, 'catchments', (
            select coalesce(json_agg(k.municipality_code::text), '[]') from centre_catchment k
            where k.county_id = (select app.county()) and k.centre_id = s.centre_id
              and k.from_on <= s.facts_on and (k.until_on is null or k.until_on > s.facts_on)), 'id', s.centre_id, 'name', s.name, 'code', s.municipality_code,
          'municipality', m.name, 'status', s.status, 'signature', s.signature) order by s.name collate "sv-x-icu", s.centre_id), '[]')
      from seen s join municipality m on m.code = s.municipality_code
    ) as centres, (
      select coalesce(json_agg(json_build_object('centreId', d.centre_id, 'year', d.year, 'key', f.key, 'state', f.state,
          'value', f.value, 'approved', v.frozen_at is not null) order by d.year desc, f.position), '[]')
      from document d
        join lateral (
          select x.id, x.frozen_at from document_version x where x.county_id = d.county_id and x.document_id = d.id and x.abandoned_at is null
          order by x.frozen_at is not null desc, x.number desc limit 1) v on true
        join document_figure f on f.county_id = d.county_id and f.document_version_id = v.id and f.required
      where d.county_id = (select app.county()) and d.kind = 'berattelse' and d.year >= (select year - 5 from latest)
    ) as figures, (${newDefinitionsSql}) as definitions,
      (select row_to_json(v) from (${vacancySql(on)}) v) as vacancies, (
      select coalesce(json_agg(json_build_object('code', n.municipality_code::text, 'name', m.name, 'year', n.year, 'children', n.children, 'challenged', n.challenged_children)
        order by m.name collate "sv-x-icu"), '[]')
      from municipality_need n join municipality m on m.code = n.municipality_code where n.county_id = (select app.county()) and n.year = (
        select max(x.year) from municipality_need x where x.county_id = (select app.county()) and x.year <= extract(year from ${on}::date))
    ) as needs`;
}

const onDay = ({ municipalities, centres }: Raw, on: 1 | 2): CountyOnDay => ({
  municipalities,
  centres: centres
    .filter(({ nth }) => nth === on)
    .map(({ id, code, catchments, status, signature }) => ({
      ...{ id, catchments, status, signature },
      municipality: code,
    })),
});

/** How many of its municipalities have a familjecentral on a day, are covered, and lack one. */
export const coversOn = ({ municipalities, centres }: CountyOnDay): Covers =>
  countCovers(
    municipalities,
    centres.map((one) => ({ ...one, kind: countedAs(one) })),
  );

/** Kept while nothing in the county has changed. */
export function seenOf(ctx: Ctx): Promise<Seen> {
  return whileUnchanged(ctx, `overview ${ctx.today}`, async () => {
    const [raw] = await read(ctx);
    if (!raw) throw new RangeError("the county was not read");
    const centres = new Map<string, CentreSeen>();
    for (const { nth, id, name, code, municipality, status, signature } of raw.centres) {
      const one = centres.get(id) ?? {
        id,
        name,
        municipality: { code, name: municipality },
        now: null,
        before: null,
      };
      const day = { status, signature };
      // What it is called, and where it is, is what holds today.
      centres.set(
        id,
        nth === 1
          ? { ...one, name, municipality: { code, name: municipality }, now: day }
          : { ...one, before: day },
      );
    }
    const days = { now: onDay(raw, 1), before: onDay(raw, 2) };
    return {
      covers: { now: coversOn(days.now), before: coversOn(days.before) },
      days,
      centres: [...centres.values()],
      figures: raw.figures,
      definitions: raw.definitions,
      needs: raw.needs,
      places: raw.places,
      ...countsOf(raw.vacancies),
    };
  });
}
