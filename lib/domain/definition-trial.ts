import {
  classify,
  type Definition,
  type Kind,
  kinds,
  type Need,
  type ServiceFact,
} from "./definition";
import type { Degree } from "./service";

/** From the most to the least of co-location; what is unknown or no part of the centre can count nowhere. */
const ladder: readonly Degree[] = ["ja", "delvis", "natverk"];

export const definitionProblems = [
  "degrees_not_from_the_top",
  "need_empty",
  "municipal_activity_unnamed",
  "period_backward",
] as const;
export type DefinitionProblem = (typeof definitionProblems)[number];

/**
 * A definition must be possible to apply. The degrees that count are counted from the top, so that more at a centre
 * never makes it less; every kind needs something; further municipal activities are named where one is asked for.
 * Answers what is wrong, or null.
 */
export function definitionProblem(definition: Definition): DefinitionProblem | null {
  const { countingDegrees, fromOn, untilOn } = definition;
  const top = ladder.slice(0, countingDegrees.length);
  if (countingDegrees.length === 0 || !countingDegrees.every((d) => top.includes(d)))
    return "degrees_not_from_the_top";
  const lists: (readonly Need[])[] = [
    definition.familjecentral,
    definition.familjecentralsliknande,
  ];
  if (lists.some((needs) => needs.length === 0 || needs.some((need) => need.length === 0)))
    return "need_empty";
  const asked = lists.flat(2).includes("municipal_activity");
  if (asked && definition.municipalActivities.length === 0) return "municipal_activity_unnamed";
  return untilOn !== null && untilOn <= fromOn ? "period_backward" : null;
}

type Trial<T> = {
  /** The centres that would be another kind. */
  changed: { centre: T; before: Kind; after: Kind }[];
  before: Record<Kind, number>;
  after: Record<Kind, number>;
};

const none = () => Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>;

/**
 * A new version is tried before it is taken: which centres would be another kind, and how many there would be of
 * each. Counts are only comparable within one definition. Source: definitions 1.1; Folkhälsomyndigheten 2023.
 */
export function tryDefinition<T extends { facts: readonly ServiceFact[] }>(
  now: Definition,
  tried: Definition,
  centres: readonly T[],
): Trial<T> {
  const trial: Trial<T> = { changed: [], before: none(), after: none() };
  for (const centre of centres) {
    const before = classify(now, centre.facts).kind;
    const after = classify(tried, centre.facts).kind;
    trial.before[before]++;
    trial.after[after]++;
    if (before !== after) trial.changed.push({ centre, before, after });
  }
  return trial;
}
