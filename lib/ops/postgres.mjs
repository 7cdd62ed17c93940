// The embedded Postgres: started, found again after a crash, stopped. One cluster for each data folder.
// From a shell: node lib/ops/postgres.mjs start | stop | status
import { spawn, spawnSync } from "node:child_process";
import {
  chownSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { dataFolder, readJson, secrets, writeWhole } from "./data-folder.mjs";
import { prepareDatabase } from "./database-roles.mjs";
import { binaries, runner } from "./postgres-binaries.mjs";
import { commandLine, endProcess, freePort, isFree } from "./processes.mjs";

const database = "samma_tak";
const patience = 15_000;
const locale = { LC_ALL: "C", LANG: "C", TZ: "UTC" };

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

/** Makes the cluster beside its place and moves it there when it is whole: half a cluster is never found. */
function makeCluster({ folder, cluster }, { initdb }, run, durable) {
  const draft = `${cluster}.new`;
  const passwordFile = join(folder, "superuser.new");
  rmSync(draft, { recursive: true, force: true });
  writeFileSync(passwordFile, secrets(folder).superuserPassword, { mode: 0o600 });
  const [command, ...words] = [
    ...run.before,
    initdb,
    "-D",
    draft,
    "--username=postgres",
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=icu",
    "--icu-locale=sv-SE",
    ...(durable ? [] : ["--no-sync"]),
  ];
  try {
    if (run.uid !== null) {
      spawnSync("install", [
        "-d",
        "-m",
        "700",
        "-o",
        String(run.uid),
        "-g",
        String(run.gid),
        draft,
      ]);
      chownSync(passwordFile, run.uid, run.gid);
    }
    const told = spawnSync(command, words, {
      cwd: "/",
      env: { ...process.env, ...locale },
      encoding: "utf8",
      ...as(run),
    });
    if (told.status !== 0)
      throw new Error(
        `Databasen kunde inte skapas i ${folder}: ${(told.stderr || String(told.error)).trim()}`,
      );
    renameSync(draft, cluster);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

const as = ({ uid, gid }) => (uid === null ? {} : { uid, gid });

function launch({ cluster, log }, { postgres }, run, port, durable) {
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    port,
    max_connections: 100,
    shared_preload_libraries: "pg_stat_statements",
    timezone: "UTC",
    jit: "off",
    ...(durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  const [command, ...words] = [
    ...run.before,
    postgres,
    "-D",
    cluster,
    ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
  if (existsSync(log) && statSync(log).size > 10_000_000) rmSync(log);
  const out = openSync(log, "a", 0o600);
  // Detached: a Ctrl-C in the terminal is for us, and the database ends after the last request.
  const child = spawn(command, words, {
    cwd: "/",
    env: { ...process.env, ...locale },
    detached: true,
    stdio: ["ignore", out, out],
    ...as(run),
  });
  closeSync(out);
  child.unref();
  const state = { pid: child.pid, ended: false };
  child.once("exit", () => {
    state.ended = true;
  });
  child.once("error", () => {
    state.ended = true;
  });
  return state;
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
 * durable: false is for tests, whose data nobody misses. Gives { pid, port, urls, recovered, created }.
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
        return { pid: state.pid, port, urls: addresses, recovered, created };
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

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const what = process.argv[2];
  if (what === "stop") await stopPostgres();
  else {
    const found = (await runningPostgres()) ?? (what === "start" ? await startPostgres() : null);
    if (!found) console.log("Databasen är inte startad.");
    else
      console.log(
        `DATABASE_URL=${found.urls.app}\nDATABASE_OWNER_URL=${found.urls.owner}\nDATABASE_SUPERUSER_URL=${found.urls.superuser}`,
      );
  }
  process.exit();
}
