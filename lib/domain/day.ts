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

function utc(text: string): Date {
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? new Date(0) : date;
}

const text = (date: Date): Day => date.toISOString().slice(0, 10) as Day;

/** The day `count` days later (earlier when negative). */
export function addDays(from: Day, count: number): Day {
  const date = utc(from);
  date.setUTCDate(date.getUTCDate() + count);
  return text(date);
}

/** The same date `count` months later, or the last of that month: one month after 31 January is 28 February. */
export function addMonths(from: Day, count: number): Day {
  const [y = 0, m = 1, d = 1] = from.split("-").map(Number);
  const months = y * 12 + m - 1 + count;
  const [year, month] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  const two = (n: number) => String(n).padStart(2, "0");
  return `${year}-${two(month)}-${two(Math.min(d, lengthOf(year, month)))}` as Day;
}

/** Whole days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to).getTime() - utc(from).getTime()) / 86_400_000);
}

/** "Till och med": the last day of a period whose `until` is the first day that it no longer holds. */
export function lastDay(untilOn: Day): Day {
  return addDays(untilOn, -1);
}
