import type { Day } from "./day";
import {
  type Degree,
  degrees,
  type Huvudman,
  huvudman,
  municipalServices,
  type ServiceType,
  serviceTypes,
} from "./service";

/** What a centre is under a definition; `undecided` where unknown degrees leave it open. Best first. */
export const kinds = ["familjecentral", "familjecentralsliknande", "none", "undecided"] as const;
export type Kind = (typeof kinds)[number];

/** An activity at a centre: one of the four services, or the code of another actor that a county counts. */
export type Activity = string;
/** At least one of these activities must count. `municipal_activity` stands for any further one the definition names. */
export type Need = readonly Activity[];

/** A definition is data: with a version, its dates and its source, so that counts are compared within one. */
export type Definition = {
  code: string;
  version: string;
  fromOn: Day;
  untilOn: Day | null;
  source: string;
  /** The degrees of co-location that count. */
  countingDegrees: readonly Degree[];
  /** Every need must be met. */
  familjecentral: readonly Need[];
  familjecentralsliknande: readonly Need[];
  /** Which further municipal activities count where a need says `municipal_activity`. */
  municipalActivities: readonly Activity[];
};

/** What is known of one unit's activity at a centre on a day. */
export type ServiceFact = { type: Activity; degree: Degree; huvudman: Huvudman };

export type State = "met" | "failed" | "open";
/** One sentence of the definition, and whether it is met; `by` names the activities that meet or could meet it. */
export type Condition = { anyOf: Need; state: State; by: Activity[] };
/** What would lead to the next kind: one of these activities, from the degree it has now. */
export type Missing = { anyOf: { type: Activity; from: Degree }[] };
type Degrees = Record<ServiceType, Degree>;
export type Classification = {
  kind: Kind;
  degrees: Degrees;
  conditions: Condition[];
  next: "familjecentral" | "familjecentralsliknande" | null;
  missing: Missing[];
  /** Services that are here but do not count, since the municipality is not huvudman (edge case 31). */
  notMunicipal: ServiceType[];
};

/** The national definition: all four wholly placed here; or BHV wholly here with at least one of the two municipal services. Source: Socialstyrelsen; FFFF's statutes of 2021. */
export const nationalDefinition2026: Definition = {
  code: "nationell",
  version: "2026",
  fromOn: "1996-01-01" as Day,
  untilOn: null,
  source: "Socialstyrelsen; Föreningen för familjecentralers främjande (FFFF), stadgar 2021",
  countingDegrees: ["ja"],
  familjecentral: [["bhv"], ["mhv"], ["oppen_forskola"], ["forebyggande_socialtjanst"]],
  familjecentralsliknande: [["bhv"], ["oppen_forskola", "forebyggande_socialtjanst"]],
  municipalActivities: [],
};

const isMunicipal = (type: Activity, definition: Definition) =>
  (municipalServices as readonly string[]).includes(type) ||
  definition.municipalActivities.includes(type);

/** A municipal activity counts only where a municipality is huvudman: runs, commissions or finances it (edge case 31). */
const fits = (fact: ServiceFact, definition: Definition) =>
  fact.huvudman === "kommun" || !isMunicipal(fact.type, definition);

function expand(need: Need, definition: Definition): Activity[] {
  return need.flatMap((a) =>
    a === "municipal_activity" ? [...definition.municipalActivities] : [a],
  );
}

/** An unmet need is mended with another where every way of meeting that one meets this one too. */
const mendedBy = (need: Need, others: readonly Condition[]) =>
  others.some((c) => c.state !== "met" && c.anyOf.every((activity) => need.includes(activity)));

/** The best degree of several units wins; an unknown one counts where no other is wholly here (edge case 33). */
export function bestDegree(facts: readonly ServiceFact[]): Degree {
  for (const degree of ["ja", "okand", "delvis", "natverk"] as const)
    if (facts.some((f) => f.degree === degree)) return degree;
  return "nej";
}

function stateOf(type: Activity, definition: Definition, facts: readonly ServiceFact[]): State {
  const here = facts.filter((f) => f.type === type && fits(f, definition));
  if (here.some((f) => f.degree !== "okand" && definition.countingDegrees.includes(f.degree)))
    return "met";
  return here.some((f) => f.degree === "okand") ? "open" : "failed";
}

function conditionsOf(
  needs: readonly Need[],
  definition: Definition,
  facts: readonly ServiceFact[],
): Condition[] {
  return needs.map((need) => {
    const states = expand(need, definition).map((type) => ({
      type,
      state: stateOf(type, definition, facts),
    }));
    const state =
      (["met", "open"] as const).find((s) => states.some((x) => x.state === s)) ?? "failed";
    return {
      anyOf: need,
      state,
      by: states.filter((x) => x.state === state && state !== "failed").map((x) => x.type),
    };
  });
}

/**
 * What a centre is. The kind follows from the facts and nobody chooses it. It is given only when every way of
 * filling the unknowns gives the same; since more here never lowers a kind, the best and the worst way decide.
 */
export function classify(definition: Definition, facts: readonly ServiceFact[]): Classification {
  const full = conditionsOf(definition.familjecentral, definition, facts);
  const like = conditionsOf(definition.familjecentralsliknande, definition, facts);
  const kindIf = (passes: (s: State) => boolean): Kind =>
    full.every((c) => passes(c.state))
      ? "familjecentral"
      : like.every((c) => passes(c.state))
        ? "familjecentralsliknande"
        : "none";
  const worst = kindIf((s) => s === "met");
  const kind = kindIf((s) => s !== "failed") === worst ? worst : "undecided";
  // What lacks only that which the lesser kind lacks becomes a familjecentral at once (edge case 2).
  const leap = full.every((c) => c.state === "met" || mendedBy(c.anyOf, like));
  const upwards = worst === "none" && !leap ? "familjecentralsliknande" : "familjecentral";
  const next = worst === "familjecentral" ? null : upwards;
  const towards = next === "familjecentralsliknande" ? like : full;
  const degreeOf = (type: Activity) =>
    bestDegree(facts.filter((f) => f.type === type && fits(f, definition)));
  const alternatives = (need: Need) =>
    expand(need, definition).map((type) => ({ type, from: degreeOf(type) }));
  return {
    kind,
    degrees: Object.fromEntries(serviceTypes.map((t) => [t, degreeOf(t)])) as Degrees,
    conditions: towards,
    next,
    missing: towards
      .filter((c) => c.state !== "met")
      .map((c) => ({ anyOf: alternatives(c.anyOf) })),
    notMunicipal: serviceTypes.filter((type) =>
      facts.some((f) => f.type === type && f.degree !== "nej" && !fits(f, definition)),
    ),
  };
}

const known = (part: string, values: readonly string[]) => values.includes(part);

/**
 * The facts of a centre as the database sends them: `type:degree:huvudman`, parted by commas. Throws RangeError for
 * anything else: a fact that is not understood must never be left out of a kind in silence.
 */
export function parseSignature(signature: string): ServiceFact[] {
  if (signature === "") return [];
  return signature.split(",").map((part) => {
    const [type = "", degree = "", by = "", ...rest] = part.split(":");
    if (type === "" || !known(degree, degrees) || !known(by, huvudman) || rest.length > 0)
      throw new RangeError(`not a fact: ${part.slice(0, 60)}`);
    return { type, degree: degree as Degree, huvudman: by as Huvudman };
  });
}
