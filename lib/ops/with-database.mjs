// Runs a program with the database at hand: the one in DATABASE_URL, the embedded one that runs, or one started for it.
// node lib/ops/with-database.mjs [--anew] program.ts words…   (--anew empties the embedded database first)
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { dataFolder, root } from "./data-folder.mjs";
import { demoEnvironment, isEmbedded, readEnvironment } from "./environment.mjs";
import { emptyDatabase, runningPostgres, startPostgres, stopPostgres } from "./postgres.mjs";

const words = process.argv.slice(2);
const anew = words[0] === "--anew" && words.shift();

readEnvironment();
if (anew && !isEmbedded()) {
  console.error(
    "db:reset tömmer bara den inbyggda databasen; töm en egen databas (DATABASE_URL) med dess egna verktyg.",
  );
  process.exit(1);
}
const folder = dataFolder();
let ours = false;
try {
  if (isEmbedded()) {
    const found = await runningPostgres();
    const { urls } = found ?? (await startPostgres());
    ours = found === null;
    Object.assign(process.env, demoEnvironment(folder, urls));
    if (anew) await emptyDatabase({ superuserUrl: urls.superuser });
  }
  process.exitCode = await run(words);
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
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  const [code] = await once(child, "exit");
  return code ?? 1;
}
