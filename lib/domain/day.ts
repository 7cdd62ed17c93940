/** A day in Sweden's calendar, written YYYY-MM-DD; days compare as strings. */
export type Day = string & { readonly __brand: "Day" };

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists in the calendar, from 1900 to 2199: 2024-02-29 does, 2023-02-29 does not. */
export function isDay(text: string): text is Day {
  const [, year, month, date] = shape.exec(text) ?? [];
  if (!year || !month || !date) return false;
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  return y >= 1900 && y <= 2199 && m >= 1 && m <= 12 && d >= 1 && d <= lengthOf(y, m);
}

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** How many days a month has, the first of them being 1. */
const lengthOf = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);

/** The text as a day. Throws RangeError for what is not one. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a day: ${text.slice(0, 20)}`);
  return text;
}

const partsOf = (of: Day): [number, number, number] => [
  Number(of.slice(0, 4)),
  Number(of.slice(5, 7)),
  Number(of.slice(8, 10)),
];
const two = (n: number) => (n < 10 ? `0${n}` : String(n));
const written = (y: number, m: number, d: number): Day =>
  `${String(y).padStart(4, "0")}-${two(m)}-${two(d)}` as Day;

/** How many days have gone since 1 January 1970. */
function ordinal(of: Day): number {
  const [y, m, d] = partsOf(of);
  return Date.UTC(y, m - 1, d) / 86_400_000;
}

/** The day `count` days later (earlier when negative). */
export function addDays(from: Day, count: number): Day {
  const [y, m, d] = partsOf(from);
  const moved = d + count;
  if (moved >= 1 && moved <= lengthOf(y, m)) return written(y, m, moved);
  const date = new Date(Date.UTC(y, m - 1, moved));
  return written(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The same date `count` months later, or the last of that month: one month after 31 January is 28 February. */
export function addMonths(from: Day, count: number): Day {
  const [y, m, d] = partsOf(from);
  const months = y * 12 + m - 1 + count;
  const [year, month] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  return written(year, month, Math.min(d, lengthOf(year, month)));
}

/** Whole days from the first to the second; negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => ordinal(to) - ordinal(from);

/** "Till och med": the last day of a period whose `until` is the first day that it no longer holds. */
export function lastDay(untilOn: Day): Day {
  return addDays(untilOn, -1);
}
