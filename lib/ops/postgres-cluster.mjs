// A cluster of the embedded Postgres: made once, and its server launched. Node's own modules only.
import { spawn, spawnSync } from "node:child_process";
import {
  chownSync,
  closeSync,
  existsSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { secrets } from "./data-folder.mjs";

const locale = { LC_ALL: "C", LANG: "C", TZ: "UTC" };

/** Makes the cluster beside its place and moves it there when it is whole: half a cluster is never found. */
export function makeCluster({ folder, cluster }, { initdb }, run, durable) {
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

/** Launches the server. Gives { pid, ended, end }: ended turns true, and the promise end is kept, when it has. */
export function launch({ cluster, log }, { postgres }, run, port, durable) {
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    port,
    max_connections: 100,
    shared_preload_libraries: "pg_stat_statements",
    timezone: "UTC",
    jit: "off",
    ...(durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
    // The tests count statements, with a database a file: past five thousand of them Postgres forgets the rarest.
    ...(durable ? {} : { "pg_stat_statements.max": 100_000 }),
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
  const state = { pid: child.pid, ended: false, end: null };
  state.end = new Promise((done) => {
    for (const news of ["exit", "error"]) {
      child.once(news, () => {
        state.ended = true;
        done();
      });
    }
  });
  return state;
}
