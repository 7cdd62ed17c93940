import type { Day } from "./day";
import { holdsOn, type Period } from "./period";

type Row = Period & { id: string };
/** What a change to a whole set of facts does to its rows. What is the same before and after is left alone. */
export type SetPlan<Fact> = {
  end: { id: string; untilOn: Day }[];
  remove: string[];
  update: { id: string; fact: Fact }[];
  create: { fact: Fact; period: Period }[];
};
/** How the facts of a set are told apart: those of one key are replaced together, and equal ones are not touched. */
export type Told<Fact> = { key: (fact: Fact) => string; same: (a: Fact, b: Fact) => boolean };

function byKey<Fact, R extends Fact>(
  rows: readonly R[],
  wanted: readonly Fact[],
  told: Told<Fact>,
) {
  const keys = [...new Set([...rows, ...wanted].map((f) => told.key(f)))];
  return keys.map((key) => ({
    rows: rows.filter((r) => told.key(r) === key),
    wanted: wanted.filter((f) => told.key(f) === key),
  }));
}

function sameFacts<Fact>(a: readonly Fact[], b: readonly Fact[], told: Told<Fact>): boolean {
  return a.length === b.length && a.every((x) => b.some((y) => told.same(x, y)));
}

/** The first day after `on` on which another row of the key is already planned to begin. */
const nextOf = (rows: readonly Row[], on: Day) =>
  rows
    .map((r) => r.fromOn)
    .filter((d) => d > on)
    .sort()[0] ?? null;

/**
 * "Något har ändrats, från och med D", for a whole set (a service's staffing, a week's opening hours): what held
 * ends the day before D, the new holds until what is already planned for the same key. Source: architecture, Time.
 */
export function planSet<Fact, R extends Row & Fact>(
  rows: readonly R[],
  wanted: readonly Fact[],
  fromOn: Day,
  told: Told<Fact>,
): SetPlan<Fact> {
  const plan: SetPlan<Fact> = { end: [], remove: [], update: [], create: [] };
  for (const group of byKey<Fact, R>(rows, wanted, told)) {
    const now = group.rows.filter((r) => holdsOn(r, fromOn));
    if (sameFacts<Fact>(now, group.wanted, told)) continue;
    for (const row of now) {
      if (row.fromOn === fromOn) plan.remove.push(row.id);
      else plan.end.push({ id: row.id, untilOn: fromOn });
    }
    const period = { fromOn, untilOn: nextOf(group.rows, fromOn) };
    plan.create.push(...group.wanted.map((fact) => ({ fact, period })));
  }
  return plan;
}

/**
 * "Uppgiften var fel från början", for a whole set: the rows that hold on a day are corrected and keep their time.
 * A fact that was forgotten is given the time of the rest of the set; one that never was is taken away, and the log
 * keeps it.
 */
export function correctSet<Fact, R extends Row & Fact>(
  rows: readonly R[],
  wanted: readonly Fact[],
  on: Day,
  told: Told<Fact>,
): SetPlan<Fact> {
  const plan: SetPlan<Fact> = { end: [], remove: [], update: [], create: [] };
  const began =
    rows
      .filter((r) => holdsOn(r, on))
      .map((r) => r.fromOn)
      .sort()[0] ?? on;
  for (const group of byKey<Fact, R>(rows, wanted, told)) {
    const now = group.rows.filter((r) => holdsOn(r, on));
    if (sameFacts<Fact>(now, group.wanted, told)) continue;
    const [row] = now;
    const [fact] = group.wanted;
    if (row && fact && now.length === 1 && group.wanted.length === 1) {
      plan.update.push({ id: row.id, fact });
      continue;
    }
    plan.remove.push(...now.map((r) => r.id));
    const earlier = group.rows
      .flatMap((r) => (r.untilOn !== null && r.untilOn <= on ? [r.untilOn] : []))
      .sort()
      .at(-1);
    const first =
      now.map((r) => r.fromOn).sort()[0] ?? (earlier && earlier > began ? earlier : began);
    const period = { fromOn: first, untilOn: row?.untilOn ?? nextOf(group.rows, on) };
    plan.create.push(...group.wanted.map((f) => ({ fact: f, period })));
  }
  return plan;
}
