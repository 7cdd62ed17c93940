import { type Day, daysBetween } from "./day";

/** How near a day is by which somebody must have done something, the gravest first. */
export const reminders = ["passerat", "inom_7", "inom_30", "inom_90", "inom_180"] as const;
export type Reminder = (typeof reminders)[number];

/** So many days before the day somebody is reminded of it, the last first. */
const levels = [
  [7, "inom_7"],
  [30, "inom_30"],
  [90, "inom_90"],
  [180, "inom_180"],
] as const;

/** Reminded 180, 90, 30 and 7 days before a day, and after it; not earlier. Source: agreements 3.4. */
export function reminderOf(by: Day, today: Day): Reminder | null {
  const left = daysBetween(today, by);
  if (left < 0) return "passerat";
  return levels.find(([days]) => left <= days)?.[1] ?? null;
}
