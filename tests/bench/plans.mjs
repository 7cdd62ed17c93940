// Why a page is slow: the plans of the statements that it spends its time on in the database.
import pg from "pg";

/** So many of a page's statements, the dearest first. */
const shown = 2;

/** The plan that holds whatever is asked for, as the app's own role gets it: behind the policies. */
async function planOf(db, query) {
  try {
    const { rows } = await db.query(`explain (generic_plan) ${query}`);
    return rows.map((row) => row["QUERY PLAN"]).join("\n");
  } catch (error) {
    return `Planen kunde inte visas: ${error.message}`;
  }
}

/** Of each page that is slower than wanted: its dearest statements, each with its milliseconds and its plan. */
export async function plansOf(env, pages) {
  const db = new pg.Client({ connectionString: env.DATABASE_SUPERUSER_URL });
  await db.connect();
  try {
    await db.query("set role samma_tak_app");
    const found = [];
    for (const { name, county, first } of pages) {
      const dearest = first.statements.toSorted((a, b) => b.ms * b.calls - a.ms * a.calls);
      for (const { query, ms, calls } of dearest.slice(0, shown))
        found.push({ page: name, county, query, ms, calls, plan: await planOf(db, query) });
    }
    return found;
  } finally {
    await db.end();
  }
}
