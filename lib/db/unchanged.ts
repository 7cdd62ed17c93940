import type { CountyDb } from "./county";

type Kept = { countyId: string; snapshot: string; lastLine: string | null; value: unknown };
type State = {
  county_id: string;
  snapshot: string;
  last_line: string | null;
  read_only: boolean;
  same: boolean;
};

/** Answers of this process, the oldest first. */
const kept = new Map<string, Kept>();
const atMost = 500;

/**
 * An answer about a whole county, kept until something in the county changes, for what every start page asks. Never
 * stale: every change of a row writes a line in the log in its own transaction, so the answer holds as long as the
 * log has no line that the snapshot it was made after could not see, and still has the line that was its last.
 */
export async function whileUnchanged<T>(
  db: CountyDb,
  key: string,
  answer: () => Promise<T>,
): Promise<T> {
  const before = kept.get(key);
  // The oldest transaction that was under way then; whatever came later has a higher number.
  const oldest = before?.snapshot.split(":")[0] ?? "0";
  const [now] = await db.$queryRaw<State[]>`
    select app.county()::text as county_id, pg_current_snapshot()::text as snapshot, pg_current_xact_id_if_assigned() is null as read_only,
      (select max(l.id)::text from audit l where l.county_id = (select app.county())) as last_line,
      ${before !== undefined} and not exists (
        select from audit a where a.county_id = (select app.county()) and a.transaction >= ${oldest}::bigint
          and not pg_visible_in_snapshot(a.transaction::text::xid8, ${before?.snapshot ?? "1:1:"}::pg_snapshot)) as same`;
  if (!now) throw new Error("the database did not say what it has seen");
  if (before && now.same && before.countyId === now.county_id && before.lastLine === now.last_line)
    return before.value as T;
  const value = await answer();
  // What a transaction has written itself may still be undone.
  if (now.read_only) {
    kept.delete(key);
    kept.set(key, {
      countyId: now.county_id,
      snapshot: now.snapshot,
      lastLine: now.last_line,
      value,
    });
    const [oldestKey] = kept.keys();
    if (kept.size > atMost && oldestKey !== undefined) kept.delete(oldestKey);
  }
  return value;
}
