import type { CountyDb } from "./county";
import { hasWrittenSince, writesSoFar } from "./written";

/** A county as it was last seen: what its log held then. A generation lasts until something in the county changes. */
type Seen = {
  countyId: string;
  snapshot: string;
  lastLine: string | null;
  /** How many writes this process had made before it looked. */
  writes: number;
  generation: number;
};
type Now = {
  county_id: string;
  snapshot: string;
  last_line: string | null;
  read_only: boolean;
  same: boolean;
};

const counties = new Map<string, Seen>();
let generations = 0;
/** Answers of this process, the oldest first. */
const kept = new Map<string, { generation: number; value: unknown }>();
const atMost = 500;
/** What each transaction has found; it asks once, however many want the same answer at the same time. */
type Found = { generation: Promise<number | null>; answers: Map<string, Promise<unknown>> };
const found = new WeakMap<CountyDb, Found>();

/** The generation of the county, and null in a transaction that may write: what it writes may still be undone. */
async function generationOf(db: CountyDb, county: string): Promise<number | null> {
  const seen = counties.get(county);
  // The oldest transaction that was under way then; whatever came later has a higher number.
  const oldest = seen?.snapshot.split(":")[0] ?? "0";
  const writes = writesSoFar();
  const [now] = await db.$queryRaw<Now[]>`
    select app.county()::text as county_id, pg_current_snapshot()::text as snapshot, current_setting('transaction_read_only') = 'on' as read_only,
      (select max(l.id)::text from audit l where l.county_id = (select app.county())) as last_line,
      ${seen !== undefined} and not exists (
        select from audit a where a.county_id = (select app.county()) and a.transaction >= ${oldest}::bigint
          and not pg_visible_in_snapshot(a.transaction::text::xid8, ${seen?.snapshot ?? "1:1:"}::pg_snapshot)) as same`;
  if (!now) throw new Error("the database did not say what it has seen");
  if (!now.read_only) return null;
  const same =
    seen !== undefined &&
    now.same &&
    seen.countyId === now.county_id &&
    seen.lastLine === now.last_line &&
    !hasWrittenSince(now.county_id, seen.writes);
  const generation = same ? seen.generation : ++generations;
  // Somebody who asked meanwhile has seen it from another place; what she found is as true, and stands.
  if (counties.get(county) === seen)
    counties.set(county, {
      countyId: now.county_id,
      snapshot: now.snapshot,
      lastLine: now.last_line,
      ...{ writes, generation },
    });
  return generation;
}

/** What many are given none may change: a list that one page sorts in place would be another page's. */
function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  if (Array.isArray(value)) for (const part of Object.freeze(value)) frozen(part);
  else if (Object.getPrototypeOf(value) === Object.prototype) {
    Object.freeze(value);
    for (const key in value) frozen(value[key]);
  }
  return value;
}

async function keptOrAsked<T>(generation: number, place: string, answer: () => Promise<T>) {
  const before = kept.get(place);
  if (before?.generation === generation) return before.value as T;
  const value = frozen(await answer());
  kept.delete(place);
  kept.set(place, { generation, value });
  const [oldestPlace] = kept.keys();
  if (kept.size > atMost && oldestPlace !== undefined) kept.delete(oldestPlace);
  return value;
}

/**
 * An answer about a county, kept until something in the county changes, for what many pages ask. Never stale: every
 * change of a row writes a line in the log in its own transaction, so the answer holds as long as the log has no line
 * that the snapshot it was made after could not see, still has the line that was its last, and this process has written
 * nothing: what is saved without a change has a next version all the same, of which the log says nothing.
 */
export async function whileUnchanged<T>(
  { db, county }: { db: CountyDb; county: { slug: string } },
  key: string,
  answer: () => Promise<T>,
): Promise<T> {
  const here = found.get(db) ?? { generation: generationOf(db, county.slug), answers: new Map() };
  found.set(db, here);
  const generation = await here.generation;
  if (generation === null) return answer();
  const place = `${county.slug} ${key}`;
  const asked = here.answers.get(place) ?? keptOrAsked(generation, place, answer);
  here.answers.set(place, asked);
  return asked as Promise<T>;
}
