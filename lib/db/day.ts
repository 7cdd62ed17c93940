import { type Day, day } from "@/lib/domain/day";

/** Prisma's @db.Date is a Date at UTC midnight. It is turned here, at the edge, and nowhere else. */
export function toDate(value: Day): Date;
export function toDate(value: Day | null): Date | null;
export function toDate(value: Day | null): Date | null {
  return value === null ? null : new Date(`${value}T00:00:00Z`);
}

export function fromDate(value: Date): Day;
export function fromDate(value: Date | null): Day | null;
export function fromDate(value: Date | null): Day | null {
  return value === null ? null : day(value.toISOString().slice(0, 10));
}

const inSweden = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" });

/** The day it is in Sweden at an instant, wherever the machine stands. */
export function dayInSweden(instant: Date): Day {
  return day(inSweden.format(instant));
}

type DatedRow = { fromOn: Date; untilOn: Date | null };
export type WithDays<T extends DatedRow> = Omit<T, "fromOn" | "untilOn"> & {
  fromOn: Day;
  untilOn: Day | null;
};

/** Dated rows as the domain knows them. */
export function withDays<T extends DatedRow>(rows: T[]): WithDays<T>[] {
  return rows.map((row) => ({
    ...row,
    fromOn: fromDate(row.fromOn),
    untilOn: fromDate(row.untilOn),
  }));
}

/** The where of what holds on a day. */
export function holding(on: Day) {
  const at = toDate(on);
  return { fromOn: { lte: at }, OR: [{ untilOn: null }, { untilOn: { gt: at } }] };
}
