import type { Day } from "./day";
import { classify, type Definition, type Kind, type ServiceFact } from "./definition";
import { holdsOn, type Period } from "./period";

/** A fact with the time it holds. */
export type DatedFact = ServiceFact & Period;
export type KindPeriod = Period & { kind: Kind };
/** A stretch of time in which two accounts of a centre differ. */
export type KindChange = Period & { before: Kind; after: Kind };

/** The kind a centre has on a day, from what holds on that day. */
export function kindOn(definition: Definition, facts: readonly DatedFact[], on: Day): Kind {
  return classify(
    definition,
    facts.filter((f) => holdsOn(f, on)),
  ).kind;
}

/** The days on which something begins or ends, in order; nothing can change on any other. */
export function changeDays(...periods: readonly Period[]): Day[] {
  const days = periods.flatMap((p) => (p.untilOn === null ? [p.fromOn] : [p.fromOn, p.untilOn]));
  return [...new Set(days)].sort();
}

/** Answers that are asked on each of the days, as periods in which two accounts differ, neighbours with the same answer as one. */
export function differences<T>(
  days: readonly Day[],
  was: (on: Day) => T,
  is: (on: Day) => T,
): (Period & { before: T; after: T })[] {
  const found: (Period & { before: T; after: T })[] = [];
  for (const fromOn of days) {
    const [before, after] = [was(fromOn), is(fromOn)];
    const last = found.at(-1);
    if (last && last.untilOn === null) {
      if (last.before === before && last.after === after) continue;
      last.untilOn = fromOn;
    }
    if (before !== after) found.push({ fromOn, untilOn: null, before, after });
  }
  return found;
}

/**
 * The kind as periods from a day on, as far as `until` when one is given. It can change only where a fact begins or
 * ends, so previous years keep theirs (edge cases 14 and 16).
 */
export function kindsOver(
  definition: Definition,
  facts: readonly DatedFact[],
  from: Day,
  until: Day | null = null,
): KindPeriod[] {
  const periods: KindPeriod[] = [];
  const within = changeDays(...facts).filter((d) => d > from && (until === null || d < until));
  for (const fromOn of [from, ...within]) {
    const kind = kindOn(definition, facts, fromOn);
    const last = periods.at(-1);
    if (last?.kind === kind) continue;
    if (last) last.untilOn = fromOn;
    periods.push({ fromOn, untilOn: until, kind });
  }
  return periods;
}

/** Every stretch of time, past or coming, in which the kind would be another than it is said to be now. */
export function kindChanges(
  definition: Definition,
  before: readonly DatedFact[],
  after: readonly DatedFact[],
): KindChange[] {
  return differences(
    changeDays(...before, ...after),
    (on) => kindOn(definition, before, on),
    (on) => kindOn(definition, after, on),
  );
}
