import { asRole, urls } from "./database";

/**
 * Postgres writes a constant as it stood or as a parameter, whichever it met first: neither is another statement. What
 * was prepared before the counts were set to nothing is met as it stood.
 */
const withoutConstants = (query: string) =>
  query.replace(/'[^']*'|\$\d+/g, "?").replace(/\s+/g, " ");

/**
 * The statements that a piece of work costs this database, as Postgres itself has counted them. Left out is what only
 * opens and closes a transaction, and says which county it is about.
 */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const here = "(select oid from pg_database where datname = current_database())";
  return asRole(urls.superuser, async (db) => {
    await db.query(`select pg_stat_statements_reset(0, ${here}, 0)`);
    await work();
    const { rows } = await db.query<{ query: string; calls: number }>(
      `select s.query, s.calls::int as calls from pg_stat_statements s join pg_roles r on r.oid = s.userid
       where s.dbid = ${here} and r.rolname = 'samma_tak_app'
         and s.query !~* '^(begin|commit|rollback|deallocate|set |select set_config)' order by 1`,
    );
    return rows.flatMap(({ query, calls }) =>
      Array.from({ length: calls }, () => withoutConstants(query)),
    );
  });
}
