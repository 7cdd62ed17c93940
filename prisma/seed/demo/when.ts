import { addDays, addMonths, type Day, day } from "@/lib/domain/day";

/**
 * A day of the demo. What lies far back is written out; what is near is counted from today, so that the demo's
 * deadlines look alive whenever it is made: "-14m" is the first of the month 14 months ago, "+9d" is in nine days.
 */
export type When = string;

export function when(text: When, today: Day): Day {
  const [, count, unit] = /^([+-]\d+)([dm])$/.exec(text) ?? [];
  if (count === undefined) return day(text);
  if (unit === "d") return addDays(today, Number(count));
  return day(`${addMonths(today, Number(count)).slice(0, 8)}01`);
}
