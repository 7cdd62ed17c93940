import type { ServiceType } from "./service";

/** From and to, in minutes after midnight; `closes` may be 1440, midnight. */
export type Interval = { opens: number; closes: number };
export type HoursProblem = "hours_form" | "hours_no_such_time" | "hours_backward" | "hours_overlap";

const clock = String.raw`(\d{1,2})(?:[.:]?(\d{2}))?`;
const interval = new RegExp(
  String.raw`^(?:kl\.?\s*)?${clock}\s*(?:[-–—]|till)\s*(?:kl\.?\s*)?${clock}$`,
);

function minutes(hour = "", minute = "00"): number | null {
  const total = Number(hour) * 60 + Number(minute);
  return Number(minute) < 60 && total <= 1440 ? total : null;
}

/**
 * Reads the hours of one day as people write them: "08:00–16:30, 17.00-19.00", "8-12 och 13-16", "stängt" or nothing.
 * The hours of a day run forward and do not overlap. Answers the intervals in order, or what is wrong.
 */
export function readHours(text: string): Interval[] | HoursProblem {
  const plain = text.normalize("NFKC").trim().toLowerCase();
  if (plain === "" || plain === "stängt" || /^[-–—]$/.test(plain)) return [];
  const read: Interval[] = [];
  for (const part of plain.split(/\s*(?:[,;/\n]|\boch\b)\s*/).filter(Boolean)) {
    const found = interval.exec(part);
    if (!found) return "hours_form";
    const opens = minutes(found[1], found[2]);
    const closes = minutes(found[3], found[4]);
    if (opens === null || closes === null) return "hours_no_such_time";
    if (closes <= opens) return "hours_backward";
    read.push({ opens, closes });
  }
  read.sort((a, b) => a.opens - b.opens);
  return read.some((b, i) => (read[i - 1]?.closes ?? 0) > b.opens) ? "hours_overlap" : read;
}

const time = (total: number) =>
  `${String(Math.floor(total / 60)).padStart(2, "0")}.${String(total % 60).padStart(2, "0")}`;

/** The hours of one day as they are shown and as they can be read again: "08.00–12.00, 13.00–16.30". */
export function writeHours(intervals: readonly Interval[]): string {
  return [...intervals]
    .sort((a, b) => a.opens - b.opens)
    .map(({ opens, closes }) => `${time(opens)}–${time(closes)}`)
    .join(", ");
}

/** How many hours a week a service is open: the sum of its intervals, every one counted. */
export function hoursAWeek(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, { opens, closes }) => sum + closes - opens, 0) / 60;
}

type Shown = Interval & { serviceType: ServiceType; weekday: number };

/** A service's week as seven texts, Monday first; an empty one is a day on which it is closed. */
export function weekOf(rows: readonly Shown[], type: ServiceType): string[] {
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) =>
    writeHours(rows.filter((r) => r.serviceType === type && r.weekday === weekday)),
  );
}
