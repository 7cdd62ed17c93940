import { addDays, type Day, day, daysBetween } from "./day";

/** Why banks are closed on a day: a Saturday or a Sunday, a holiday, or an eve on which they do not open. */
export const bankFreeReasons = [
  "nyarsdagen",
  "trettondedagen",
  "langfredagen",
  "annandag_pask",
  "forsta_maj",
  "kristi_himmelsfard",
  "annandag_pingst",
  "nationaldagen",
  "midsommarafton",
  "julafton",
  "juldagen",
  "annandag_jul",
  "nyarsafton",
  "lordag",
  "sondag",
] as const;
export type BankFreeReason = (typeof bankFreeReasons)[number];

/** Easter Sunday by the Gregorian calendar. Source: Meeus, Jones and Butcher's algorithm. */
export function easterOf(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return addDays(day(`${year}-${n < 124 ? "03" : "04"}-01`), n % 31);
}

/** The day of the week, Monday first. */
const weekdayOf = (on: Day): number => ((daysBetween(day("2024-01-01"), on) % 7) + 7) % 7;

/** By the month and the date, whatever the year. */
const fixed: Readonly<Record<string, BankFreeReason>> = {
  "01-01": "nyarsdagen",
  "01-06": "trettondedagen",
  "05-01": "forsta_maj",
  "12-24": "julafton",
  "12-25": "juldagen",
  "12-26": "annandag_jul",
  "12-31": "nyarsafton",
};

/** By how many days after Easter Sunday. Easter and Whitsun themselves, and All Saints' Day, are in a week-end. */
const byEaster: Readonly<Record<number, BankFreeReason>> = {
  [-2]: "langfredagen",
  1: "annandag_pask",
  39: "kristi_himmelsfard",
};

/**
 * Why a day is no bank day in Sweden; null where it is one. The National Day is a holiday since 2005, in the place of Whit
 * Monday. Source: lag (1989:253) om allmänna helgdagar; lag (1930:173) om beräkning av lagstadgad tid, which puts the
 * eves of midsummer, Christmas and the new year beside them.
 */
export function bankFree(on: Day): BankFreeReason | null {
  const year = Number(on.slice(0, 4));
  const date = on.slice(5);
  const weekday = weekdayOf(on);
  const holiday = fixed[date] ?? byEaster[daysBetween(easterOf(year), on)];
  if (holiday) return holiday;
  if (date === "06-06" && year >= 2005) return "nationaldagen";
  if (year < 2005 && daysBetween(easterOf(year), on) === 50) return "annandag_pingst";
  if (weekday === 4 && date >= "06-19" && date <= "06-25") return "midsommarafton";
  if (weekday === 5) return "lordag";
  return weekday === 6 ? "sondag" : null;
}

/** A last day that holds, and the one that was chosen where that was no bank day. */
export type Held<D extends Day | null> = { holds: D; chosen: Day | null };

/** The last day that holds for a chosen one: by the county's choice the next bank day where that is none. */
export function heldDay<D extends Day | null>(chosen: D, bankDays: boolean): Held<D> {
  const holds = bankDays && chosen !== null ? (bankDayFrom(chosen) as D) : chosen;
  return { holds, chosen: holds === chosen ? null : chosen };
}

/** The day itself where it is a bank day, else the next that is. */
export function bankDayFrom(on: Day): Day {
  let next = on;
  while (bankFree(next) !== null) next = addDays(next, 1);
  return next;
}
