import { bestDegree, type Kind, parseSignature, type ServiceFact } from "./definition";
import { type CentreThen, countedAs } from "./overview";
import {
  type Degree,
  type Huvudman,
  type ServiceType,
  serviceTypes,
  usualHuvudman,
} from "./service";

/**
 * How much a huvudman has of a service at a centre: the best degree of its own units, for a service is here if one unit
 * is. Whatever another huvudman has there is not its own.
 */
export const degreeBy = (
  facts: readonly ServiceFact[],
  type: ServiceType,
  by: Huvudman | null = null,
): Degree => bestDegree(facts.filter((f) => f.type === type && (by === null || f.huvudman === by)));

/** To which degree each service is at a centre, whoever gives it. */
export const degreesOf = (facts: readonly ServiceFact[]): Record<ServiceType, Degree> => ({
  mhv: degreeBy(facts, "mhv"),
  bhv: degreeBy(facts, "bhv"),
  oppen_forskola: degreeBy(facts, "oppen_forskola"),
  forebyggande_socialtjanst: degreeBy(facts, "forebyggande_socialtjanst"),
});

export type DegreeCounts = Record<Degree, number>;

/** At how many of some centres a huvudman has a service to each degree; every centre is in one count. */
export function degreeCounts(
  centres: readonly (readonly ServiceFact[])[],
  type: ServiceType,
  by: Huvudman,
): DegreeCounts {
  const counts: DegreeCounts = { ja: 0, delvis: 0, natverk: 0, nej: 0, okand: 0 };
  for (const facts of centres) counts[degreeBy(facts, type, by)]++;
  return counts;
}

/** A centre with whom it is for. The kind is null while it is in no count. */
type Serving = {
  kind: Kind | null;
  municipality: string;
  catchments: readonly string[];
  degree: Degree;
};

/**
 * Whether the families of a municipality lack a service: no centre in operation, there or elsewhere but for them as
 * well, has it wholly or partly. What is only in cooperation is not there to come to.
 */
export const lacksService = (municipality: string, centres: readonly Serving[]): boolean =>
  !centres.some(
    (c) =>
      c.kind !== null &&
      (c.degree === "ja" || c.degree === "delvis") &&
      (c.municipality === municipality || c.catchments.includes(municipality)),
  );

type CountyThen = {
  municipalities: readonly string[];
  centres: readonly (CentreThen & Pick<Serving, "municipality" | "catchments">)[];
};
/** What a huvudman has of one of its services in a county. */
export type ServiceHeld = {
  type: ServiceType;
  degrees: DegreeCounts;
  /** The municipalities whose families lack it at a familjecentral. */
  lacking: number;
};

/**
 * What a huvudman has of each service that is usually its own, on a day: to which degrees at the centres in operation,
 * and how many municipalities lack it, whoever would have given it.
 */
export function servicesHeld({ municipalities, centres }: CountyThen, by: Huvudman): ServiceHeld[] {
  const read = centres.map((one) => ({
    ...one,
    kind: countedAs(one),
    facts: parseSignature(one.signature),
  }));
  const operating = read.filter(({ kind }) => kind !== null).map(({ facts }) => facts);
  return serviceTypes
    .filter((type) => usualHuvudman(type) === by)
    .map((type) => {
      const serving = read.map((one) => ({ ...one, degree: degreeBy(one.facts, type) }));
      return {
        type,
        degrees: degreeCounts(operating, type, by),
        lacking: municipalities.filter((code) => lacksService(code, serving)).length,
      };
    });
}
