import type { Day } from "./day";
import { Problem } from "./problem";

/** A time during which something holds: from and with `fromOn`, until `untilOn`, the first day it no longer does. */
export type Period = { fromOn: Day; untilOn: Day | null };

/** A fact holds on its first day and not on the day it is until. */
export function holdsOn(period: Period, on: Day): boolean {
  return period.fromOn <= on && (period.untilOn === null || period.untilOn > on);
}

/** Two periods overlap when some day lies in both; one that begins the day another ends does not. */
export function overlaps(a: Period, b: Period): boolean {
  return (
    (b.untilOn === null || a.fromOn < b.untilOn) && (a.untilOn === null || b.fromOn < a.untilOn)
  );
}

/** The time that two periods share, if any. */
export function common(a: Period, b: Period): Period | null {
  if (!overlaps(a, b)) return null;
  const ends = [a.untilOn, b.untilOn].filter((d): d is Day => d !== null).sort();
  const [, later = a.fromOn] = [a.fromOn, b.fromOn].sort();
  return { fromOn: later, untilOn: ends[0] ?? null };
}

/** The row that holds on a day, if any. */
export function rowOn<T extends Period>(rows: readonly T[], on: Day): T | undefined {
  return rows.find((row) => holdsOn(row, on));
}

type Row = Period & { id: string };
/** What a change does to the rows that are there: which end earlier, which go, which time the new one has. */
export type PeriodPlan = {
  end: { id: string; untilOn: Day }[];
  remove: string[];
  create: Period;
  /** After a change for a time only: the row that holds again, and when. */
  resume: { id: string; period: Period } | null;
};

/**
 * "Något har ändrats, från och med D": what held before D ends the day before; the new holds from D until the
 * next change that is already planned, which stays unless the caller asks otherwise. A row that begins on D itself
 * is replaced. A change until a given day lets what held before go on from that day. Source: architecture, Time.
 * Throws `broken_rule` when the change would end before it begins.
 */
export function planChange(
  rows: readonly Row[],
  fromOn: Day,
  untilOn: Day | null = null,
  planned: "keep" | "remove" = "keep",
): PeriodPlan {
  if (untilOn !== null && untilOn <= fromOn) throw new Problem("broken_rule", "period_backward");
  const later = rows.filter((r) => r.fromOn > fromOn);
  const next = planned === "keep" ? (later.map((r) => r.fromOn).sort()[0] ?? null) : null;
  const until = untilOn !== null && (next === null || untilOn < next) ? untilOn : next;
  const now = rowOn(rows, fromOn);
  const goesOn = now && until !== null && until === untilOn && holdsOn(now, until);
  return {
    end: now && now.fromOn < fromOn ? [{ id: now.id, untilOn: fromOn }] : [],
    remove: [
      ...rows.filter((r) => r.fromOn === fromOn),
      ...(planned === "remove" ? later : []),
    ].map((r) => r.id),
    create: { fromOn, untilOn: until },
    resume: goesOn ? { id: now.id, period: { fromOn: until, untilOn: now.untilOn } } : null,
  };
}

/** "Upphör från och med D": what holds then ends the day before, and what is planned after is taken back. */
export function planEnd(rows: readonly Row[], from: Day): Pick<PeriodPlan, "end" | "remove"> {
  const reaches = (r: Row) => r.fromOn < from && (r.untilOn === null || r.untilOn > from);
  return {
    end: rows.filter(reaches).map((r) => ({ id: r.id, untilOn: from })),
    remove: rows.filter((r) => r.fromOn >= from).map((r) => r.id),
  };
}

/** The rows that are left once a plan has been carried out, without the new one. */
export function keptBy<T extends Row>(
  rows: readonly T[],
  plan: Pick<PeriodPlan, "end" | "remove">,
): T[] {
  return rows
    .filter((row) => !plan.remove.includes(row.id))
    .map((row) => ({
      ...row,
      untilOn: plan.end.find((e) => e.id === row.id)?.untilOn ?? row.untilOn,
    }));
}

export const periodProblems = ["period_backward", "periods_overlap"] as const;
export type PeriodProblem = (typeof periodProblems)[number];

/**
 * "Uppgiften var fel från början": a row is corrected in place, and may be given other dates only where no other
 * row holds. Answers what stands in the way, or null. Source: architecture, Time.
 */
export function correctionProblem(rows: readonly Row[], corrected: Row): PeriodProblem | null {
  if (corrected.untilOn !== null && corrected.untilOn <= corrected.fromOn) return "period_backward";
  const others = rows.filter((row) => row.id !== corrected.id);
  return others.some((row) => overlaps(row, corrected)) ? "periods_overlap" : null;
}

/**
 * The day until which something holds when it is ended on a day: that day, or the day it begins where it has not
 * begun. It was then taken back, and holds on no day.
 */
export function endedOn(period: Pick<Period, "fromOn">, on: Day): Day {
  const begins = period.fromOn;
  return [begins, on].sort().at(-1) ?? begins;
}
