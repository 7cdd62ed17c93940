import type { Day } from "./day";

/** A time during which something holds: from and with `fromOn`, until `untilOn`, the first day it no longer does. */
export type Period = { fromOn: Day; untilOn: Day | null };

/** A fact holds on its first day and not on the day it is until. */
export function holdsOn(period: Period, on: Day): boolean {
  return period.fromOn <= on && (period.untilOn === null || period.untilOn > on);
}

/** Two periods overlap when some day lies in both; one that begins the day another ends does not. */
export function overlaps(a: Period, b: Period): boolean {
  return (b.untilOn === null || a.fromOn < b.untilOn) && (a.untilOn === null || b.fromOn < a.untilOn);
}

/** The row that holds on a day, if any. */
export function rowOn<T extends Period>(rows: readonly T[], on: Day): T | undefined {
  return rows.find((row) => holdsOn(row, on));
}

type Row = Period & { id: string };
/** What a change does to the rows that are there: which end earlier, which go, which time the new one has. */
export type PeriodPlan = { end: { id: string; untilOn: Day }[]; remove: string[]; create: Period };

/**
 * "Något har ändrats, från och med D": what held before D ends the day before; the new holds from D until the
 * next change that is already planned. A row that begins on D itself is replaced.
 */
export function planChange(rows: readonly Row[], fromOn: Day, untilOn: Day | null = null): PeriodPlan {
  const next = rows.map((r) => r.fromOn).filter((d) => d > fromOn).sort()[0] ?? null;
  const until = untilOn !== null && (next === null || untilOn < next) ? untilOn : next;
  return {
    end: rows.filter((r) => r.fromOn < fromOn && holdsOn(r, fromOn)).map((r) => ({ id: r.id, untilOn: fromOn })),
    remove: rows.filter((r) => r.fromOn === fromOn).map((r) => r.id),
    create: { fromOn, untilOn: until },
  };
}

/** "Upphör från och med D": what holds then ends the day before, and what is planned after is taken back. */
export function planEnd(rows: readonly Row[], from: Day): Omit<PeriodPlan, "create"> {
  return {
    end: rows.filter((r) => r.fromOn < from && (r.untilOn === null || r.untilOn > from)).map((r) => ({ id: r.id, untilOn: from })),
    remove: rows.filter((r) => r.fromOn >= from).map((r) => r.id),
  };
}
