import { addDays, addMonths, type Day, daysBetween } from "./day";

/** A length of time as an agreement says it. */
export type Length = { count: number; unit: "dagar" | "manader" | "ar" };

/**
 * How long an agreement holds. `lastOn` is the last day of the first period, null for one that holds until further
 * notice. An automatic prolongation goes on by its length, at most so many times; an option needs a decision each time.
 */
export type Term = {
  fromOn: Day;
  lastOn: Day | null;
  prolongation:
    | { kind: "ingen" }
    | { kind: "automatisk"; length: Length; most: number | null }
    | { kind: "option"; length: Length; decided: readonly { decidedOn: Day; lastOn: Day }[] };
  /** Notice that has been given: on which day, and the last day that the agreement then holds. */
  notice: { givenOn: Day; lastOn: Day } | null;
};

/** So many times a length after a day, or before it; months are clamped to the last day of the month. */
function after(day: Day, { count, unit }: Length, times: number): Day {
  if (unit === "dagar") return addDays(day, count * times);
  return addMonths(day, count * times * (unit === "ar" ? 12 : 1));
}

/** So many whole months from a day to another, clamped to the last day of the month; null where it is no whole number. */
function wholeMonths(from: Day, to: Day): number | null {
  const [y = 0, m = 0] = from.split("-").map(Number);
  const [year = 0, month = 0] = to.split("-").map(Number);
  const count = (year - y) * 12 + month - m;
  return addMonths(from, count) === to ? count : null;
}

/**
 * The last day of the period after so many prolongations. Counted with the day after the last: where the first period is of
 * whole months, they are counted from the day on which it began, else from the day after its end, so that no day drifts.
 * 1 January to 30 June and six months is 31 December; a year after 28 February 2027 is 29 February 2028.
 * Source: agreements 3.4; issue 5.
 */
export function endsAfter(
  { fromOn, lastOn }: { fromOn: Day; lastOn: Day },
  length: Length,
): (times: number) => Day {
  const until = addDays(lastOn, 1);
  const whole = length.unit === "dagar" ? null : wholeMonths(fromOn, until);
  const months = length.count * (length.unit === "ar" ? 12 : 1);
  return (times) =>
    addDays(
      whole === null ? after(until, length, times) : addMonths(fromOn, whole + months * times),
      -1,
    );
}

/** The last day that an option can give after an end: a period like any other, counted as one that prolongs itself. */
export const optionCap = (fromOn: Day, end: Day, length: Length): Day =>
  endsAfter({ fromOn, lastOn: end }, length)(1);

/**
 * The last day that the agreement holds as it stands on a day: of the period that runs then, or of the last one there
 * will be. Notice that has been given stops every prolongation; an option that nobody took has lapsed. Null where there
 * is no end. Source: agreements 3.4.
 */
export function endOn(term: Term, on: Day): Day | null {
  const { notice, lastOn, prolongation } = term;
  if (notice !== null && isGiven(term, on)) return notice.lastOn;
  if (lastOn === null) return null;
  if (prolongation.kind === "ingen") return lastOn;
  if (prolongation.kind === "option")
    return prolongation.decided
      .filter((one) => one.decidedOn <= on)
      .reduce((last, one) => (one.lastOn > last ? one.lastOn : last), lastOn);
  const { length, most } = prolongation;
  if (on <= lastOn) return lastOn;
  const endAfter = endsAfter({ fromOn: term.fromOn, lastOn }, length);
  // No month is longer than 31 days, so that none of the first so many periods reaches past the day.
  const longest = length.count * { dagar: 1, manader: 31, ar: 12 * 31 }[length.unit];
  const last = most ?? Number.POSITIVE_INFINITY;
  let times = Math.min(last, Math.floor(daysBetween(lastOn, on) / longest));
  while (times < last && (times === 0 || endAfter(times) < on)) times++;
  return endAfter(times);
}

/**
 * The last day on which notice still ends the agreement with the period: the last day d for which d and the notice
 * period together do not pass the end. 31 May 2027 with six months gives 30 November 2026; 28 February 2027 gives
 * 31 August 2026. Source: agreements 3.4.
 */
export function lastNoticeDay(lastOn: Day, period: Length): Day {
  let day = after(lastOn, period, -1);
  while (after(addDays(day, 1), period, 1) <= lastOn) day = addDays(day, 1);
  while (after(day, period, 1) > lastOn) day = addDays(day, -1);
  return day;
}

/** The earliest that an agreement until further notice can end, were notice given on a day. */
export const earliestEnd = (on: Day, period: Length): Day => after(on, period, 1);

/** One party's notice period; null where the agreement does not say. */
export type NoticePeriod = { partyId: string; period: Length | null };

/**
 * The last day to give notice, for each party that the agreement gives a period, the earliest first. None where notice
 * has been given, where there is no end to count from, and where the agreement ends by itself all the same.
 */
export function noticeDays(
  term: Term,
  periods: readonly NoticePeriod[],
  on: Day,
): { partyId: string; lastOn: Day }[] {
  const end = endOn(term, on);
  if (end === null || isGiven(term, on) || !goesOn(term, end)) return [];
  // Most parties of an agreement have the same period.
  const known = new Map<string, Day>();
  const lastOf = (period: Length): Day => {
    const key = `${period.count} ${period.unit}`;
    const lastOn = known.get(key) ?? lastNoticeDay(end, period);
    known.set(key, lastOn);
    return lastOn;
  };
  return periods
    .flatMap(({ partyId, period }) =>
      period === null ? [] : [{ partyId, lastOn: lastOf(period) }],
    )
    .sort((a, b) => (a.lastOn < b.lastOn ? -1 : a.lastOn > b.lastOn ? 1 : 0));
}

/** Whether notice has been given by a day. */
const isGiven = ({ notice }: Term, on: Day): boolean => notice !== null && notice.givenOn <= on;

/** Whether something else than the end follows on an end, if nobody says anything. */
function goesOn({ fromOn, lastOn, prolongation }: Term, end: Day): boolean {
  if (prolongation.kind !== "automatisk" || lastOn === null) return false;
  const { length, most } = prolongation;
  return most === null || end < endsAfter({ fromOn, lastOn }, length)(most);
}

/**
 * The day by which somebody must take a stand: the earliest notice day where the agreement would go on by itself, else
 * its end. Null where it holds until further notice, where notice has been given, and where it has ended.
 */
export function standBy(term: Term, periods: readonly NoticePeriod[], on: Day): Day | null {
  const end = endOn(term, on);
  if (end === null || end < on || isGiven(term, on)) return null;
  if (goesOn(term, end)) return noticeDays(term, periods, on)[0]?.lastOn ?? end;
  return end;
}
