// The embedded Postgres: started, found again after a crash, stopped. One cluster for each data folder.
// From a shell: node lib/ops/postgres.mjs start | stop | status | roles
import { existsSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { dataFolder, readJson, secrets, writeWhole } from "./data-folder.mjs";
import { prepareDatabase, printedRoles } from "./database-roles.mjs";
import { binaries, runner } from "./postgres-binaries.mjs";
import { launch, makeCluster } from "./postgres-cluster.mjs";
import { commandLine, endProcess, freePort, isFree } from "./processes.mjs";

const database = "samma_tak";
const patience = 15_000;

function places(named) {
  const folder = realpathSync(dataFolder(named));
  return {
    folder,
    cluster: join(folder, "postgres"),
    port: join(folder, "postgres.json"),
    log: join(folder, "postgres.log"),
  };
}

/** The pid of a live postmaster whose command line names this very cluster, or null. */
function postmaster(cluster) {
  const file = join(cluster, "postmaster.pid");
  if (!existsSync(file)) return null;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  return commandLine(pid)?.includes(cluster) ? pid : null;
}

function urls(folder, port) {
  const kept = secrets(folder);
  const url = (user, password) => `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;
  return {
    app: url("samma_tak_app", kept.appPassword),
    owner: url("samma_tak_owner", kept.ownerPassword),
    superuser: url("postgres", kept.superuserPassword),
  };
}

async function answers(url) {
  const { default: pg } = await import("pg");
  const address = new URL(url);
  address.pathname = "/postgres";
  const client = new pg.Client({ connectionString: address.href, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** Ends whatever postmaster of ours still runs, and clears its mark. */
async function recover(cluster) {
  const orphan = postmaster(cluster);
  if (orphan !== null) await endProcess(orphan, ["SIGINT", "SIGQUIT", "SIGKILL"], 4_000);
  rmSync(join(cluster, "postmaster.pid"), { force: true });
  return orphan !== null;
}

/**
 * Starts the database of a data folder, after recovering from whatever the last run left, within 15 s.
 * durable: false is for tests, whose data nobody misses. Gives { pid, port, urls, recovered, created, end }; the promise end is kept when it has ended.
 */
export async function startPostgres({ folder: named, durable = true } = {}) {
  const place = places(named);
  const program = binaries();
  const run = runner(place.folder, place.cluster, program.postgres);
  const until = Date.now() + patience;
  const created = !existsSync(join(place.cluster, "PG_VERSION"));
  if (created) makeCluster(place, program, run, durable);
  let recovered = false;
  while (Date.now() < until) {
    recovered = (await recover(place.cluster)) || recovered;
    const kept = readJson(place.port, {}).port;
    const port = kept && (await isFree(kept)) ? kept : await freePort();
    writeWhole(place.port, JSON.stringify({ port }));
    const state = launch(place, program, run, port, durable);
    const addresses = urls(place.folder, port);
    while (!state.ended && Date.now() < until) {
      if (await answers(addresses.superuser)) {
        await prepareDatabase(addresses.superuser, secrets(place.folder), database);
        return { pid: state.pid, port, urls: addresses, recovered, created, end: state.end };
      }
      await wait(50);
    }
    // Children of a killed postmaster hold its memory for a moment: try again.
    await wait(250);
  }
  await recover(place.cluster);
  throw new Error(`Databasen startade inte inom 15 sekunder; orsaken står sist i ${place.log}.`);
}

/** The addresses of the database if it already runs and answers, otherwise null. */
export async function runningPostgres({ folder: named } = {}) {
  const { folder, cluster, port } = places(named);
  const pid = postmaster(cluster);
  const addresses = urls(folder, readJson(port, { port: 0 }).port);
  return pid !== null && (await answers(addresses.superuser)) ? { pid, urls: addresses } : null;
}

/** Stops the database of a data folder: at once for its clients, safely for what they have written. */
export async function stopPostgres({ folder: named } = {}) {
  const { cluster } = places(named);
  const pid = postmaster(cluster);
  return pid === null || endProcess(pid, ["SIGINT", "SIGQUIT", "SIGKILL"], 8_000);
}

/** Throws the database away and makes it empty again; the cluster and the roles stay. */
export async function emptyDatabase({ folder: named, superuserUrl }) {
  await prepareDatabase(superuserUrl, secrets(places(named).folder), database, { anew: true });
}

async function fromShell(what) {
  const { readEnvironment } = await import("./environment.mjs");
  readEnvironment();
  if (what === "roles") return printedRoles();
  if (what === "stop")
    return (await stopPostgres()) ? "Databasen är stoppad." : "Databasen kunde inte stoppas.";
  const found = (await runningPostgres()) ?? (what === "start" ? await startPostgres() : null);
  if (!found) return "Databasen är inte startad.";
  const { app, owner, superuser } = found.urls;
  return `DATABASE_URL=${app}\nDATABASE_OWNER_URL=${owner}\nDATABASE_SUPERUSER_URL=${superuser}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    console.log(await fromShell(process.argv[2]));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
  process.exit();
}
