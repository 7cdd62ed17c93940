import type { Day } from "@/lib/domain/day";
import { lastDay } from "@/lib/domain/day";

const months = [
  "januari",
  "februari",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "augusti",
  "september",
  "oktober",
  "november",
  "december",
];
const short = [
  "jan",
  "feb",
  "mars",
  "apr",
  "maj",
  "juni",
  "juli",
  "aug",
  "sep",
  "okt",
  "nov",
  "dec",
];

const parts = (day: Day) => day.split("-").map(Number) as [number, number, number];

/** 21 november 2026, in running text. */
export function longDate(day: Day): string {
  const [y, m, d] = parts(day);
  return `${d} ${months[m - 1]} ${y}`;
}

/** 21 nov 2026, in tables. */
export function shortDate(day: Day): string {
  const [y, m, d] = parts(day);
  return `${d} ${short[m - 1]} ${y}`;
}

/** "till och med 31 januari 2026" for what no longer holds on 1 February. */
export function throughDate(untilOn: Day): string {
  return `till och med ${longDate(lastDay(untilOn))}`;
}

/** "1 jan 2024 – 31 jan 2026", "sedan 1 jan 2024" or, for what is to come, "från 1 jan 2027". */
export function spanOf(period: { fromOn: Day; untilOn: Day | null }, today: Day): string {
  if (period.untilOn) return `${shortDate(period.fromOn)} – ${shortDate(lastDay(period.untilOn))}`;
  return `${period.fromOn > today ? "från" : "sedan"} ${shortDate(period.fromOn)}`;
}

const clock = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Stockholm",
  hour: "2-digit",
  minute: "2-digit",
});
const date = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" });

/** 21 nov 2026 kl. 14.05, in Sweden's time, wherever the machine stands. */
export function moment(at: Date): string {
  return `${shortDate(date.format(at) as Day)} kl. ${clock.format(at).replace(":", ".")}`;
}

const second = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Stockholm",
  dateStyle: "short",
  timeStyle: "medium",
});

/** 2026-11-21 14:05:33, in Sweden's time: for a file, where it is sorted. */
export const sortableMoment = (at: Date): string => second.format(at);
