import type pg from "pg";
import { asRole, urls } from "./database";

/**
 * Postgres writes a constant as it stood or as a parameter, whichever it met first: neither is another statement. What
 * was prepared before the counts were set to nothing is met as it stood.
 */
const withoutConstants = (query: string) =>
  query.replace(/'[^']*'|\$\d+|\b\d+\b/g, "?").replace(/\s+/g, " ");

/** How often Postgres has made room by forgetting statements it had counted. */
async function forgotten(db: pg.Client): Promise<string | undefined> {
  const { rows } = await db.query<{ times: string }>(
    "select dealloc::text as times from pg_stat_statements_info",
  );
  return rows[0]?.times;
}

/**
 * The statements that a piece of work costs this database, as Postgres itself has counted them. Left out is what only
 * opens and closes a transaction, and says which county it is about.
 */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const here = "(select oid from pg_database where datname = current_database())";
  return asRole(urls.superuser, async (db) => {
    await db.query(`select pg_stat_statements_reset(0, ${here}, 0)`);
    const before = await forgotten(db);
    await work();
    const { rows } = await db.query<{ query: string; calls: number }>(
      `select s.query, s.calls::int as calls from pg_stat_statements s join pg_roles r on r.oid = s.userid
       where s.dbid = ${here} and r.rolname = 'samma_tak_app'
         and s.query !~* '^(begin|commit|rollback|deallocate|set |select set_config)'`,
    );
    if ((await forgotten(db)) !== before)
      throw new Error("Postgres forgot statements while they were counted: raise its maximum");
    // Sorted when the constants are gone: a constant that stands as it stood would have its own place.
    return rows
      .flatMap(({ query, calls }) => Array.from({ length: calls }, () => withoutConstants(query)))
      .sort();
  });
}
