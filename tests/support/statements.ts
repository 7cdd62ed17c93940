import pg from "pg";
import { afterAll } from "vitest";
import { urls } from "./database";

let counting: Promise<pg.Client> | null = null;
/** One connection for all the counts of a file, closed with it. */
function counter(): Promise<pg.Client> {
  counting ??= (async () => {
    const client = new pg.Client({ connectionString: urls.superuser });
    await client.connect();
    return client;
  })();
  return counting;
}
afterAll(async () => (await counting)?.end());

/** Postgres writes a constant as it stood or as a parameter, whichever it met first: neither is another statement. */
const withoutConstants = (query: string) =>
  query.replace(/'[^']*'|\$\d+|\b(\d+|null|true|false)\b/gi, "?").replace(/\s+/g, " ");

/** How often Postgres has made room by forgetting statements it had counted. */
async function forgotten(db: pg.Client): Promise<string | undefined> {
  const { rows } = await db.query<{ times: string }>(
    "select dealloc::text as times from pg_stat_statements_info",
  );
  return rows[0]?.times;
}

type Counted = { id: string; query: string; calls: number };

/** How often the app has asked each statement of a database, since its beginning. */
async function counted(db: pg.Client): Promise<Map<string, Counted>> {
  const { rows } = await db.query<Counted>(
    `select s.queryid::text as id, s.query, s.calls::int as calls from pg_stat_statements s join pg_roles r on r.oid = s.userid
     where s.dbid = (select oid from pg_database where datname = current_database()) and r.rolname = 'samma_tak_app'
       and s.query !~* '^(begin|commit|rollback|deallocate|set |select set_config)'`,
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * The statements that a piece of work costs this database, as Postgres itself has counted them. Left out is what only
 * opens and closes a transaction, and says which county it is about. The counts are read before and after and never set
 * to nothing: what is prepared already would then be counted under the words it was written with, and be another.
 */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const db = await counter();
  const lost = await forgotten(db);
  const before = await counted(db);
  await work();
  const after = await counted(db);
  if ((await forgotten(db)) !== lost)
    throw new Error("Postgres forgot statements while they were counted: raise its maximum");
  // Sorted when the constants are gone: a constant that stands as it stood would have its own place.
  return [...after.values()]
    .flatMap(({ id, query, calls }) =>
      Array.from({ length: calls - (before.get(id)?.calls ?? 0) }, () => withoutConstants(query)),
    )
    .sort();
}
