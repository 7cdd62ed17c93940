import type { Day } from "./day";
import type { Kind } from "./definition";
import type { KindChange, KindPeriod } from "./kind-over-time";

/** A number in the county's overview that becomes another on a day. */
export type CountChange = { on: Day; kind: Kind; before: number; after: number };

/** What follows from a change, before it is made: the kind over time, and the county's numbers. */
export type Preview = {
  centreName: string;
  /** Null where nobody asked from when, e.g. a record that was wrong from the beginning. */
  fromOn: Day | null;
  kinds: KindPeriod[];
  changes: KindChange[];
  /** The same under the county's own definition, where it has one. */
  own: { name: string; kinds: KindPeriod[]; changes: KindChange[] } | null;
  counts: CountChange[];
  /** Whether the centre is counted on the first day of the change. */
  counted: boolean;
  /** The other centres that the same change concerns: a unit may serve several. `counts` is then the sum of all. */
  others?: Preview[];
};
