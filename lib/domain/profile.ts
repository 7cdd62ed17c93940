import { positionProblem } from "./identifiers";

/** What is said of a centre itself, as far as its parts must agree with each other. */
export type ProfileFacts = {
  latitude: number | null;
  longitude: number | null;
  areaType: number | null;
  areaTypeYear: number | null;
  areaTypeSource: string | null;
  targetAgeFrom: number | null;
  targetAgeTo: number | null;
  street: string | null;
  postcode: string | null;
  town: string | null;
};

export const profileRules = [
  "position_half",
  "outside_sweden",
  "swapped",
  "area_type_unsourced",
  "ages_backward",
  "address_needed",
  "address_partial",
] as const;
export type ProfileRule = (typeof profileRules)[number];
type Wrong = Partial<Record<keyof ProfileFacts, ProfileRule>>;

function position({ latitude, longitude }: ProfileFacts): Wrong {
  if (latitude === null && longitude === null) return {};
  if (latitude === null) return { latitude: "position_half" };
  if (longitude === null) return { longitude: "position_half" };
  const problem = positionProblem(latitude, longitude);
  return problem ? { latitude: problem } : {};
}

/** An områdestyp is only worth something with its year and its source. Source: data dictionary 10.3. */
function areaType(facts: ProfileFacts): Wrong {
  if (facts.areaType === null) return {};
  return {
    ...(facts.areaTypeYear === null ? { areaTypeYear: "area_type_unsourced" as const } : {}),
    ...(facts.areaTypeSource === null ? { areaTypeSource: "area_type_unsourced" as const } : {}),
  };
}

/**
 * A centre in operation has a whole address; an address, a position and an age span hang together. Answers the
 * rule that is broken by field; nothing where all is well. Source: data dictionary 10.3.
 */
export function profileProblems(facts: ProfileFacts, mustHaveAddress: boolean): Wrong {
  const address = [facts.street, facts.postcode, facts.town];
  const some = address.some((a) => a !== null);
  const all = address.every((a) => a !== null);
  const { targetAgeFrom: from, targetAgeTo: to } = facts;
  return {
    ...position(facts),
    ...areaType(facts),
    ...(from !== null && to !== null && from > to
      ? { targetAgeFrom: "ages_backward" as const }
      : {}),
    ...(mustHaveAddress && !all
      ? { street: "address_needed" as const }
      : some && !all
        ? { street: "address_partial" as const }
        : {}),
  };
}
