import type { Kind } from "./definition";

/** Where a centre is and whom it is for. The kind is the one it is counted as; null while it is in no count. */
export type Placed = { id: string; kind: Kind | null; municipality: string; catchments: string[] };

export const covers = ["has", "covered", "lacks"] as const;
export type Cover = (typeof covers)[number];

export type MunicipalityCover = {
  cover: Cover;
  /** The centres that lie there, by id: counted here, and only here. */
  own: string[];
  /** The centres elsewhere whose catchment it belongs to, by id. */
  coveredBy: string[];
};

/** A familjecentral or familjecentralsliknande verksamhet in operation; what is undecided covers nobody yet. */
const meets = ({ kind }: Placed) => kind === "familjecentral" || kind === "familjecentralsliknande";

/**
 * A municipality has a familjecentral when one lies there, is covered when one elsewhere is for its families, and
 * lacks one otherwise. To be covered is not to have (edge cases 10 and 29).
 */
export function coverOf(municipality: string, centres: readonly Placed[]): MunicipalityCover {
  const there = centres.filter(meets);
  const own = there.filter((centre) => centre.municipality === municipality);
  const coveredBy = there.filter(
    (centre) => centre.municipality !== municipality && centre.catchments.includes(municipality),
  );
  return {
    cover: own.length > 0 ? "has" : coveredBy.length > 0 ? "covered" : "lacks",
    own: own.map((centre) => centre.id),
    coveredBy: coveredBy.map((centre) => centre.id),
  };
}

/** How many of a county's municipalities have, are covered by and lack a familjecentral. */
export function countCovers(
  municipalities: readonly string[],
  centres: readonly Placed[],
): Record<Cover, number> {
  const counts: Record<Cover, number> = { has: 0, covered: 0, lacks: 0 };
  for (const code of municipalities) counts[coverOf(code, centres).cover]++;
  return counts;
}
