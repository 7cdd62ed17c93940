import type { Situation } from "./agreement";
import type { Day } from "./day";
import type { DocumentKind } from "./document";

/** What a county asks of a centre before it pays compensation. Source: agreements 3.2, Skåne; issue 5, Screens. */
export const compensationConditions = ["undertecknat", "plan", "berattelse"] as const;
export type CompensationCondition = (typeof compensationConditions)[number];

/**
 * How one condition stands: what is met, what is not, what nobody can have looked at since the county has not asked for it
 * here, and what is not asked of this centre.
 */
export const conditionVerdicts = ["ej_uppfyllt", "ej_granskat", "uppfyllt", "galler_inte"] as const;
export type ConditionVerdict = (typeof conditionVerdicts)[number];

/**
 * An agreement holds for the centre and every party has signed it; notice that has been given ends nothing before its day.
 * Signed by three of four is not met. Source: agreements 3.2, Skåne; edge case 23.
 */
export const agreementVerdict = (situation: Situation): ConditionVerdict =>
  situation === "gallande" || situation === "uppsagt" ? "uppfyllt" : "ej_uppfyllt";

/** What is known of a plan or a report that is asked for: whether it is expected of the centre, and when it was handed in. */
export type Filed = { expected: boolean; exempt: boolean; submittedOn: Day | null };

/**
 * The plan or the report exists on a day when it was handed in by then, late or not. What the county has not asked of the
 * centre, or has excused it from, is no condition; of a year that the county has not opened nobody can tell.
 */
export function documentVerdict(filed: Filed | null, on: Day): ConditionVerdict {
  if (filed === null) return "ej_granskat";
  if (filed.submittedOn !== null && filed.submittedOn <= on) return "uppfyllt";
  return filed.expected && !filed.exempt ? "ej_uppfyllt" : "galler_inte";
}

/** Asked for on a day: the plan for its year, and the report on the year before. Source: agreements 3.2, Skåne's form of 2017. */
export function yearsAskedFor(on: Day): Record<DocumentKind, number> {
  const year = Number(on.slice(0, 4));
  return { plan: year, berattelse: year - 1 };
}

export type Verdicts = Readonly<Record<CompensationCondition, ConditionVerdict>>;

/** How a centre stands as a whole, what calls for somebody first. */
export const standings = ["ej_uppfyllt", "ej_granskat", "uppfyllt"] as const;
export type CompensationStanding = (typeof standings)[number];

/**
 * Exactly one for every centre: something that is not met before something nobody has looked at, and met only when all
 * that is asked of it is. Source: issue 5, Screens.
 */
export const standingOf = (verdicts: Verdicts): CompensationStanding =>
  standings.find((one) => compensationConditions.some((key) => verdicts[key] === one)) ??
  "uppfyllt";

/** An agreement that is to be compensated by, and whether it holds. */
export type Levelled = { level: number | null; holds: boolean };

/**
 * The level by which a centre is compensated: the highest of the agreements that hold, or, where none of them has one, of
 * those on their way. Source: agreements 3.2, Stockholm's three levels; edge case 5.
 */
export function levelOf(agreements: readonly Levelled[]): number | null {
  const highest = (holds: boolean) =>
    agreements
      .filter((one) => one.holds === holds)
      .reduce<number | null>(
        (most, { level }) => (level === null || (most !== null && most > level) ? most : level),
        null,
      );
  return highest(true) ?? highest(false);
}

/** A unit that takes part in a centre, wholly or partly. */
export type PlacedUnit = { centreId: string; unitId: string };
/** A unit of a centre, and which others it takes part in. */
export type SharedUnit = { unitId: string; alsoAt: string[] };

/**
 * The units that take part in more than one centre, by centre: a county may compensate such a clinic by more. A unit that a
 * centre has for two services is one. Source: agreements 3.2, Stockholm; edge case 9.
 */
export function sharedUnits(placed: readonly PlacedUnit[]): Map<string, SharedUnit[]> {
  const at = new Map<string, Set<string>>();
  for (const { unitId, centreId } of placed)
    at.set(unitId, (at.get(unitId) ?? new Set()).add(centreId));
  const shared = new Map<string, SharedUnit[]>();
  for (const [unitId, centres] of at)
    for (const id of centres) {
      const alsoAt = [...centres].filter((other) => other !== id);
      if (alsoAt.length > 0) shared.set(id, [...(shared.get(id) ?? []), { unitId, alsoAt }]);
    }
  return shared;
}
