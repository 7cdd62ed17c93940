import { addDays, type Day, day, lastDay } from "./day";
import type { DocumentKind } from "./document";
import { common, holdsOn, type Period } from "./period";
import type { CentreStatus } from "./status";

/** The days of a year as a period. */
const yearOf = (year: number) => ({
  fromOn: day(`${year}-01-01`),
  untilOn: day(`${year + 1}-01-01`),
});

/** The time of a year that is known: until a day and with it; none where the year has not begun by then. */
const knownOf = (year: number, until: Day, of: Period): Period | null => {
  const { fromOn } = yearOf(year);
  return until < fromOn ? null : common(of, { fromOn, untilOn: addDays(until, 1) });
};

/**
 * The day whose facts a document fetches: a report's the last of its year, or today while that is still to come; a plan's
 * today. Source: the issue, The plan and the report (prefilled from the register).
 */
export function factsDay(kind: DocumentKind, year: number, today: Day): Day {
  const last = lastDay(yearOf(year).untilOn);
  return kind === "berattelse" && last < today ? last : today;
}

/** A vacancy as it lasted within a year: so much of a full-time post, from the first to the last day. */
export type Vacancy = { vacantPercent: number; fromOn: Day; toOn: Day };

/**
 * The vacancies of one post during a year, until the day that is known: what goes on unchanged is one, though the register
 * has it in several rows. Source: as above.
 */
export function vacanciesIn(
  rows: readonly (Period & { vacantPercent: number })[],
  year: number,
  until: Day,
): Vacancy[] {
  const within = rows
    .flatMap(({ vacantPercent, ...row }) => {
      const time = vacantPercent > 0 ? knownOf(year, until, row) : null;
      return time ? [{ ...time, untilOn: time.untilOn ?? addDays(until, 1), vacantPercent }] : [];
    })
    .toSorted((a, b) => a.fromOn.localeCompare(b.fromOn));
  const joined: typeof within = [];
  for (const one of within) {
    const before = joined.at(-1);
    if (before && before.untilOn === one.fromOn && before.vacantPercent === one.vacantPercent)
      before.untilOn = one.untilOn;
    else joined.push({ ...one });
  }
  return joined.map(({ vacantPercent, fromOn, untilOn }) => ({
    vacantPercent,
    fromOn,
    toOn: lastDay(untilOn),
  }));
}

type Hours = Period & { weekday: number; opens: number; closes: number };

/** Monday is 1. */
const weekdayOf = (on: Day) => new Date(`${on}T00:00:00Z`).getUTCDay() || 7;

/**
 * Hours in an ordinary week of a year: as on the day whose facts are fetched, or where it is no longer open then as on the
 * last day of the year that it was. Null where nobody has said. Source: domain 4.3.
 */
export function weeklyHours(rows: readonly Hours[], year: number, on: Day): number | null {
  const ends = rows.flatMap((row) => knownOf(year, on, row)?.untilOn ?? []).toSorted();
  const end = ends.at(-1);
  const then = end ? rows.filter((row) => holdsOn(row, lastDay(end))) : [];
  if (then.length === 0) return null;
  return Math.round(then.reduce((sum, row) => sum + row.closes - row.opens, 0) / 6) / 10;
}

type Status = Period & { status: CentreStatus };

/** The times of a year when a centre was temporarily closed, until the day that is known. Source: the issue. */
export function closuresIn(statuses: readonly Status[], year: number, until: Day): Period[] {
  return statuses
    .filter(({ status }) => status === "tillfalligt_stangd")
    .flatMap((one) => knownOf(year, until, one) ?? [])
    .toSorted((a, b) => a.fromOn.localeCompare(b.fromOn));
}

/**
 * Days on which the open preschool should have been open but the centre was temporarily closed: each day of a closure with
 * hours in an ordinary week. Null where there was no closure, for other days may have been closed, and where some closure
 * has no hours to count by. Source: domain 4.3; the issue.
 */
export function closedDays(closures: readonly Period[], hours: readonly Hours[]): number | null {
  const counts = closures.map(({ fromOn, untilOn }) => {
    let open = 0;
    let known = false;
    for (let on = fromOn; untilOn !== null && on < untilOn; on = addDays(on, 1)) {
      const then = hours.filter((row) => holdsOn(row, on));
      known ||= then.length > 0;
      if (then.some((row) => row.weekday === weekdayOf(on))) open += 1;
    }
    return known ? open : null;
  });
  if (counts.length === 0 || counts.includes(null)) return null;
  return counts.reduce<number>((sum, n) => sum + (n ?? 0), 0);
}

/** Somebody came, or left: the first day that she held it, or the last. */
export type Change = { change: "ny" | "slutade"; onDay: Day };

/**
 * Who came and who left during a year, of those who have held a post, in the order of the days. What goes on under another
 * row of the same person is no change, nor is what was taken back before it began. Source: the issue, The plan and the
 * report; domain 4.2 (deviations from the plan).
 */
export function changesIn(
  held: readonly (Period & { who: string })[],
  year: number,
  until: Day,
): Change[] {
  const runs: (Period & { who: string })[] = [];
  for (const one of held.toSorted((a, b) => a.fromOn.localeCompare(b.fromOn))) {
    if (one.untilOn !== null && one.untilOn <= one.fromOn) continue;
    const before = runs.find((run) => run.who === one.who && holdsOrEnds(run, one.fromOn));
    if (!before) runs.push({ ...one });
    else if (before.untilOn !== null && (one.untilOn === null || one.untilOn > before.untilOn))
      before.untilOn = one.untilOn;
  }
  return runs
    .flatMap(({ fromOn, untilOn }): Change[] => [
      { change: "ny", onDay: fromOn },
      ...(untilOn ? [{ change: "slutade" as const, onDay: lastDay(untilOn) }] : []),
    ])
    .filter(({ onDay }) => onDay >= yearOf(year).fromOn && onDay <= until)
    .toSorted((a, b) => a.onDay.localeCompare(b.onDay));
}

const holdsOrEnds = (period: Period, on: Day) => holdsOn(period, on) || period.untilOn === on;
