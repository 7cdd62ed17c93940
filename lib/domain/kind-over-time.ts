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

function changePoints(...facts: readonly DatedFact[]): Day[] {
  const days = facts.flatMap((f) => (f.untilOn === null ? [f.fromOn] : [f.fromOn, f.untilOn]));
  return [...new Set(days)].sort();
}

/** The kind as periods from a day on; it can change only where a fact begins or ends, so previous years keep theirs. */
export function kindsOver(
  definition: Definition,
  facts: readonly DatedFact[],
  from: Day,
): KindPeriod[] {
  const periods: KindPeriod[] = [];
  for (const fromOn of [from, ...changePoints(...facts).filter((d) => d > from)]) {
    const kind = kindOn(definition, facts, fromOn);
    const last = periods.at(-1);
    if (last?.kind === kind) continue;
    if (last) last.untilOn = fromOn;
    periods.push({ fromOn, untilOn: null, kind });
  }
  return periods;
}

/** Every stretch of time, past or coming, in which the kind would be another than it is said to be now. */
export function kindChanges(
  definition: Definition,
  before: readonly DatedFact[],
  after: readonly DatedFact[],
): KindChange[] {
  const changes: KindChange[] = [];
  for (const fromOn of changePoints(...before, ...after)) {
    const was = kindOn(definition, before, fromOn);
    const is = kindOn(definition, after, fromOn);
    const last = changes.at(-1);
    if (last && last.untilOn === null) {
      if (last.before === was && last.after === is) continue;
      last.untilOn = fromOn;
    }
    if (was !== is) changes.push({ fromOn, untilOn: null, before: was, after: is });
  }
  return changes;
}
