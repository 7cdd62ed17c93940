// The two databases of the bench, in one cluster: made and filled once, and again when the seed or the schema changes.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import pg from "pg";
import { dataFolder, readJson, root, secrets, writeWhole } from "../../lib/ops/data-folder.mjs";
import { prepareDatabase } from "../../lib/ops/database-roles.mjs";
import { finish } from "../../lib/ops/install.mjs";

export const scales = ["national", "national-x10"];
const tsx = [join(root, "node_modules/tsx/dist/cli.mjs"), "--conditions=react-server"];

const into = (variable, database) => {
  const url = new URL(process.env[variable]);
  url.pathname = `/${database}`;
  return url.href;
};

/** Asks the superuser's question of a database. */
export async function ask(url, text, values = []) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** A digest of what the rows come from; the demo's centres are not among them. */
function sources() {
  const hash = createHash("sha256");
  const files = (folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .filter((file) => /large|reference|data/.test(relative(root, file)))
      .sort();
  for (const file of files("prisma/seed")) hash.update(readFileSync(file));
  return hash.digest("hex");
}

/** The database of a scale, filled. Gives its addresses, and the day its rows were made for. */
export async function databaseOf(scale, say) {
  const name = `bench_${scale.replaceAll("-", "_")}`;
  const superuser = process.env.DATABASE_SUPERUSER_URL;
  const env = {
    DATABASE_URL: into("DATABASE_URL", name),
    DATABASE_OWNER_URL: into("DATABASE_OWNER_URL", name),
    DATABASE_SUPERUSER_URL: into("DATABASE_SUPERUSER_URL", name),
  };
  const stamp = join(dataFolder(), `${name}.json`);
  const wanted = sources();
  const kept = readJson(stamp, {});
  const there = await ask(superuser, "select from pg_database where datname = $1", [name]);
  const fresh = kept.sources === wanted && there.length === 1;
  await prepareDatabase(superuser, secrets(), name, { anew: !fresh });
  await finish([...tsx, "lib/ops/migrate.ts", "apply"], env);
  if (!fresh) {
    say(`Fyller ${scale} …`);
    await finish([...tsx, "prisma/seed/seed.ts", `--scale=${scale}`], env);
    writeWhole(stamp, JSON.stringify({ sources: wanted }));
  }
  await ask(env.DATABASE_SUPERUSER_URL, "vacuum analyze");
  return env;
}

/** Every county with how many centres it has, the largest first. */
export function countiesOf(env) {
  return ask(
    env.DATABASE_SUPERUSER_URL,
    "select y.slug, count(*)::int as centres from centre c join county y on y.id = c.county_id group by 1 order by 2 desc, 1",
  );
}

/** Something changes in a county, as a person would change it: what is kept of it does not hold any more. */
export function changeIn(env, slug) {
  return ask(
    env.DATABASE_SUPERUSER_URL,
    `with c as (select id, set_config('app.county_id', id::text, false) from county where slug = $1)
     update centre_profile set reason = 'Prov ' || floor(random() * 1e9)
     where (county_id, id) in (select p.county_id, p.id from c join centre_profile p on p.county_id = c.id order by p.id limit 1)`,
    [slug],
  );
}

/** A plan of the county that is being written. Throws when there is none. */
export async function draftOf(env, slug) {
  const [draft] = await ask(
    env.DATABASE_SUPERUSER_URL,
    "select d.id from document d join county y on y.id = d.county_id where y.slug = $1 and d.kind = 'plan' and d.state = 'utkast' order by d.year desc, d.id limit 1",
    [slug],
  );
  if (!draft) throw new Error(`${slug} har inget utkast.`);
  return draft.id;
}

/** The statements that one piece of work costs the database, those that only open and close a transaction left out. */
export async function statementsOf(env, work) {
  const url = env.DATABASE_SUPERUSER_URL;
  await ask(url, "select pg_stat_statements_reset()");
  await work();
  return ask(
    url,
    `select s.query, s.calls::int as calls, round(s.mean_exec_time::numeric, 2)::float as ms
     from pg_stat_statements s join pg_database d on d.oid = s.dbid join pg_roles r on r.oid = s.userid
     where d.datname = current_database() and r.rolname = 'samma_tak_app'
       and s.query !~* '^(begin|commit|rollback|deallocate|set |select set_config)'
     order by s.mean_exec_time desc`,
  );
}
