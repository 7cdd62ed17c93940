import type { AgreementRecord } from "@/lib/agreements/reading";
import { overlap } from "@/lib/domain/agreement";
import type { Day } from "@/lib/domain/day";

/** Whether one is to take the other's place, when all have signed it and it has begun. */
const succeeds = (a: AgreementRecord, b: AgreementRecord): boolean =>
  a.replacedBy === b.id && a.facts.replacedFrom === null;

/** Those that hold for the same centre at the same time as another of their kind. */
export function overlapping(all: readonly AgreementRecord[], one: AgreementRecord, on: Day) {
  return all.filter(
    (other) =>
      other.id !== one.id &&
      !succeeds(one, other) &&
      !succeeds(other, one) &&
      (other.wholeCounty ||
        one.wholeCounty ||
        other.centreIds.some((id) => one.centreIds.includes(id))) &&
      overlap(one.facts, other.facts, on),
  );
}

/** Every agreement that overlaps with another, each by its id. Only those that share a centre are looked at together. */
export function overlappingIds(all: readonly AgreementRecord[], on: Day): string[] {
  const shared = all.filter((one) => one.wholeCounty);
  const byCentre = new Map<string, AgreementRecord[]>();
  for (const one of all)
    for (const id of one.centreIds) byCentre.set(id, [...(byCentre.get(id) ?? []), one]);
  const near = (one: AgreementRecord) =>
    one.wholeCounty ? all : [...shared, ...one.centreIds.flatMap((id) => byCentre.get(id) ?? [])];
  return all.filter((one) => overlapping(near(one), one, on).length > 0).map(({ id }) => id);
}
