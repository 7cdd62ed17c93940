import { type Cover, coverOf } from "./geography";
import type { Need } from "./need";
import { type CentreSeen, type CentreThen, countedAs } from "./overview";

/** The centres of a county on a day, with whom each is for. */
type OnDay = {
  centres: readonly (CentreThen & { id: string; municipality: string; catchments: string[] })[];
};

/** What a municipality has of familjecentraler, and for how many children. */
export type MunicipalNeed = {
  cover: Cover;
  coverBefore: Cover;
  /** Those elsewhere that are for its families too, also where it has its own. */
  coveredBy: CentreSeen[];
  /** The latest that the county holds; null where nobody has said it. */
  need: Need | null;
};

/** What a municipality has on a day, and by which centres elsewhere it is covered. Source: definitions, 2.1. */
export const coverIn = (code: string, { centres }: OnDay) =>
  coverOf(
    code,
    centres.map((one) => ({ ...one, kind: countedAs(one) })),
  );

/** The need of a municipality against what meets it, today and at the turn of the year. Source: the issue, Seven overviews. */
export function municipalNeed(
  code: string,
  county: {
    centres: readonly CentreSeen[];
    days: { now: OnDay; before: OnDay };
    needs: readonly (Need & { code: string })[];
  },
): MunicipalNeed {
  const { cover, coveredBy } = coverIn(code, county.days.now);
  const found = county.needs.find((one) => one.code === code);
  return {
    ...{ cover, coverBefore: coverIn(code, county.days.before).cover },
    coveredBy: county.centres.filter(({ id }) => coveredBy.includes(id)),
    need: found
      ? { year: found.year, children: found.children, challenged: found.challenged }
      : null,
  };
}
