// Runs a program with the database at hand: the one in DATABASE_URL, the embedded one that runs, or one started for it.
// node lib/ops/with-database.mjs [--beside] [--anew] [--migrated] program.ts words…
// --beside takes an embedded database of its own, under bench in the data folder, and leaves the demo's alone;
// --anew empties the embedded database first; --migrated applies what migrations it lacks.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { dataFolder, root } from "./data-folder.mjs";
import { demoEnvironment, isEmbedded, readEnvironment } from "./environment.mjs";
import { generate, install } from "./install.mjs";
import { emptyDatabase, runningPostgres, startPostgres, stopPostgres } from "./postgres.mjs";

const words = process.argv.slice(2);
const beside = words[0] === "--beside" && words.shift();
const anew = words[0] === "--anew" && words.shift();
const migrated = words[0] === "--migrated" && words.shift();

readEnvironment();
if (beside) process.env.SAMMA_TAK_DATA = join(dataFolder(), "bench");
if (anew && !isEmbedded()) {
  console.error(
    "db:reset tömmer bara den inbyggda databasen; töm en egen databas (DATABASE_URL) med dess egna verktyg.",
  );
  process.exit(1);
}
const folder = dataFolder();
let ours = false;
try {
  await install(console.log);
  await generate(console.log);
  if (isEmbedded()) {
    const found = await runningPostgres();
    const { urls } = found ?? (await startPostgres());
    ours = found === null;
    Object.assign(process.env, demoEnvironment(folder, urls));
    if (anew) await emptyDatabase({ superuserUrl: urls.superuser });
  }
  const before = migrated ? await run(["lib/ops/migrate.ts", "apply"]) : 0;
  process.exitCode = before || (await run(words));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  if (ours) await stopPostgres();
}

async function run(program) {
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  const child = spawn(process.execPath, [tsx, "--conditions=react-server", ...program], {
    cwd: root,
    stdio: "inherit",
  });
  // The program hears a Ctrl-C itself; we wait for it and then stop the database.
  const pass = (signal) => child.kill(signal);
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, pass);
  const [code] = await once(child, "exit");
  for (const signal of ["SIGINT", "SIGTERM"]) process.off(signal, pass);
  return code ?? 1;
}
