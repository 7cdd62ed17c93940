import type { KindCounts } from "@/lib/counts/queries";
import type { Day } from "@/lib/domain/day";
import {
  classify,
  type Kind,
  nationalDefinition2026,
  parseSignature,
} from "@/lib/domain/definition";
import { type Cover, countCovers, coverOf } from "@/lib/domain/geography";
import { degreesOf } from "@/lib/domain/huvudman";
import type { Degree, ServiceType } from "@/lib/domain/service";
import { beforeOpening, type CentreStatus, inOperation } from "@/lib/domain/status";
import type { Ctx } from "@/lib/request";
import { coverOfKey, type MunicipalitiesView } from "./schema";

export type PlacedCentre = {
  id: string;
  name: string;
  status: CentreStatus;
  /** The municipality where it lies; counted there and nowhere else. */
  municipality: string;
  /** Every municipality of the county that it is for. */
  catchments: string[];
  /** Områdestyp of where it lies, 1 to 5; null where nobody has said it. */
  areaType: number | null;
  kind: Kind;
  /** To which degree each service is there, whoever gives it; what counts towards the kind may be less (edge case 31). */
  degrees: Record<ServiceType, Degree>;
  planned: boolean;
  /** Whether it is in the counts: in operation on the day. */
  counted: boolean;
};

export type MunicipalityRow = {
  code: string;
  name: string;
  cover: Cover;
  /** The centres that lie there, whatever their stage. */
  own: PlacedCentre[];
  /** The centres elsewhere that are for its families too. */
  coveredBy: PlacedCentre[];
  /** Those of its own that are in operation, by national kind. */
  counts: KindCounts;
};

export type Municipalities = {
  on: Day;
  rows: MunicipalityRow[];
  covers: Record<Cover, number>;
  /** Every centre of the county once, also one that is for several municipalities. */
  counts: KindCounts;
  /** Names of the county's municipalities by code. */
  names: Map<string, string>;
};

type Raw = {
  id: string;
  name: string;
  municipality: string;
  areaType: number | null;
  status: CentreStatus;
  signature: string;
  catchments: string[];
};

const zero = (): KindCounts => ({
  familjecentral: 0,
  familjecentralsliknande: 0,
  none: 0,
  undecided: 0,
});

function countsOf(centres: PlacedCentre[]): KindCounts {
  const counts = zero();
  for (const centre of centres) if (centre.counted) counts[centre.kind]++;
  return counts;
}

function place({ signature, ...raw }: Raw): PlacedCentre {
  const facts = parseSignature(signature);
  return {
    ...raw,
    kind: classify(nationalDefinition2026, facts).kind,
    degrees: degreesOf(facts),
    planned: beforeOpening(raw.status),
    counted: inOperation(raw.status),
  };
}

/** Every municipality of the county with its centres as they were on a day, in Swedish order. */
export async function listMunicipalities(
  ctx: Ctx,
  view: MunicipalitiesView,
): Promise<Municipalities> {
  const on = view.dag ?? ctx.today;
  const municipalities = await ctx.db.municipality.findMany({
    where: { county: { slug: ctx.county.slug } },
    select: { code: true, name: true },
    orderBy: { name: "asc" },
  });
  const raw = await ctx.db.$queryRaw<Raw[]>`
    select r.centre_id as id, r.name, r.municipality_code as municipality, r.area_type::int as "areaType", r.status::text as status, r.signature,
      coalesce(array_agg(k.municipality_code::text) filter (where k.id is not null), '{}') as catchments
    from app.centres_on(${on}::date) r
      left join centre_catchment k on k.county_id = (select app.county()) and k.centre_id = r.centre_id
        and k.from_on <= r.facts_on and (k.until_on is null or k.until_on > r.facts_on)
    where r.status <> 'avvecklad'
    group by 1, 2, 3, 4, 5, 6
    order by r.name, r.centre_id`;
  const centres = raw.map(place);
  const byId = new Map(centres.map((c) => [c.id, c]));
  const placed = centres.map((c) => ({ ...c, kind: c.counted ? c.kind : null }));
  const all = municipalities.map(({ code, name }): MunicipalityRow => {
    const { cover, coveredBy } = coverOf(code, placed);
    const own = centres.filter((c) => c.municipality === code);
    return {
      code,
      name,
      cover,
      own,
      counts: countsOf(own),
      coveredBy: coveredBy.flatMap((id) => byId.get(id) ?? []),
    };
  });
  const wanted = view.visa && coverOfKey[view.visa];
  return {
    on,
    rows: all.filter((row) => !wanted || row.cover === wanted),
    covers: countCovers(
      municipalities.map((m) => m.code),
      placed,
    ),
    counts: countsOf(centres),
    names: new Map(municipalities.map((m) => [m.code, m.name])),
  };
}
