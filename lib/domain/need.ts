/** Children of 0 to 5 years in a municipality in a year, and those of them in areas with socio-economic challenges. */
export type Need = { year: number; children: number; challenged: number | null };

/** What need is measured by: all the children, or those in areas with socio-economic challenges. */
export const needMeasures = ["barn", "utmaningar"] as const;
export type NeedMeasure = (typeof needMeasures)[number];

/** Figures older than the register's own time, or of years that have not been, are slips of the pen. */
export const firstNeedYear = 2000;
const mostChildren = 1_000_000;

export const needProblems = [
  "year_wrong",
  "children_wrong",
  "challenged_wrong",
  "challenged_too_many",
] as const;
export type NeedProblem = (typeof needProblems)[number];

/**
 * What is wrong with figures about need; null where nothing is. Those in areas with challenges are a part of all the
 * children, and a year that has not ended has no figures. Source: data dictionary 10.2.
 */
export function needProblem({ year, children, challenged }: Need, thisYear: number) {
  const count = (n: number) => Number.isInteger(n) && n >= 0 && n <= mostChildren;
  if (!Number.isInteger(year) || year < firstNeedYear || year >= thisYear) return "year_wrong";
  if (!count(children)) return "children_wrong";
  if (challenged === null) return null;
  if (!count(challenged)) return "challenged_wrong";
  return challenged > children ? "challenged_too_many" : null;
}

/** A municipality's need by a measure; null where nobody has said it. */
export const needBy = (need: Need | null, measure: NeedMeasure): number | null =>
  need === null ? null : measure === "barn" ? need.children : need.challenged;

/** The greatest need first; what is not known comes last, and what is equal keeps its order. */
export function byNeed<T>(rows: readonly T[], of: (row: T) => number | null): T[] {
  return [...rows].sort((a, b) => (of(b) ?? -1) - (of(a) ?? -1));
}

/** A map shows need in so many steps, for one large town would else make all the others look alike. */
export const needSteps = 5;

/** The step of a value among all that are known: as many municipalities in each, the greatest need in the last. */
export function needStep(value: number, all: readonly (number | null)[]): number {
  const known = all.filter((other) => other !== null);
  const below = known.filter((other) => other < value).length;
  return Math.min(needSteps, Math.floor((below / Math.max(1, known.length)) * needSteps) + 1);
}

/**
 * All that is known, together, and of how many of them it is known: a sum over some is never said of them all. Null
 * where nothing is known.
 */
export function knownOf(values: readonly (number | null)[]) {
  const known = values.filter((value) => value !== null);
  return {
    sum: known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0),
    known: known.length,
    of: values.length,
  };
}
export type KnownOf = ReturnType<typeof knownOf>;

/** Områdestyp of Delmos, from great socio-economic challenges to very good conditions. Source: data dictionary 10.2. */
export const areaTypes = [1, 2, 3, 4, 5] as const;
export type AreaType = (typeof areaTypes)[number] | null;

/** So many children for each familjecentral of a municipality's own; null where there is none, or nobody knows them. */
export const childrenPerCentre = (children: number | null, centres: number): number | null =>
  children === null || centres === 0 ? null : Math.round(children / centres);

/** So many needs are named where a county begins. */
const mostNamed = 5;

/**
 * The municipalities without a familjecentral of their own where most children live, those that nothing covers first:
 * where one more would meet the greatest need. Source: domain, 6 needs.
 */
export function greatestNeeds<T extends { cover: "has" | "covered" | "lacks"; children: number }>(
  municipalities: readonly T[],
): T[] {
  return municipalities
    .filter(({ cover }) => cover !== "has")
    .sort(
      (a, b) =>
        Number(a.cover === "covered") - Number(b.cover === "covered") || b.children - a.children,
    )
    .slice(0, mostNamed);
}
