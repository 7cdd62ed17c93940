// npm start, and npm run dev: from whatever lies here to a server that answers. Again after any kind of end.
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { build } from "./build.mjs";
import { claim, unclaim } from "./claim.mjs";
import { dataFolder, readJson, root } from "./data-folder.mjs";
import { demoEnvironment, isEmbedded, readEnvironment } from "./environment.mjs";
import { endRunning, finish, generate, install } from "./install.mjs";
import { emptyDatabase, startPostgres, stopPostgres } from "./postgres.mjs";
import { isFree } from "./processes.mjs";
import { endServer, serve, untilReady } from "./serve.mjs";

const dev = process.argv[2] === "dev";
const say = (line) => console.log(line);
const begun = Date.now();

readEnvironment();
const port = Number(process.env.PORT || 3000);
const host = process.env.HOST || "0.0.0.0";
const near = host === "0.0.0.0" || host === "::" ? "localhost" : host;
const address = process.env.APP_URL || `http://${near}:${port}`;
/** What has been started and must be ended, and whether that has begun. */
const life = { claimed: null, server: null, database: null, ending: null };
process.on("uncaughtException", fail);
const embedded = isEmbedded();
const folder = dataFolder();

async function database() {
  life.database = startPostgres();
  const found = await life.database;
  if (found.recovered) say("Återhämtade databasen efter ett avbrott.");
  // Should the database be killed under us, it is started again; the pool of the server connects anew.
  found.end.then(async () => {
    if (life.ending) return;
    say("Databasen avbröts; startar den igen …");
    await database().catch(fail);
  });
  return found.urls;
}

/** The demo's people and centres, where the database has none; begun anew if the last attempt was cut off. */
async function seed(env, program) {
  const { default: pg } = await import("pg");
  const mark = join(folder, "seeding");
  if (existsSync(mark)) {
    await emptyDatabase({ superuserUrl: env.DATABASE_SUPERUSER_URL });
    await program.applyMigrations(env.DATABASE_OWNER_URL);
  }
  const client = new pg.Client({ connectionString: env.DATABASE_SUPERUSER_URL });
  await client.connect();
  const { rows } = await client.query('select exists (select from auth."user") as inhabited');
  await client.end();
  if (rows[0].inhabited) return;
  say("Lägger in demons exempel …");
  writeFileSync(mark, "");
  await seedProgram(env);
  rmSync(mark);
}

/** The counties, their regions and the municipalities are facts that every database needs; the rest is the demo's. */
function seedProgram(env, ...words) {
  const tsx = [join(root, "node_modules/tsx/dist/cli.mjs"), "--conditions=react-server"];
  return finish([...tsx, "prisma/seed/seed.ts", ...words], env);
}

/** Waits for the port: a server whose start was killed lets go of it within moments. */
async function freed() {
  for (let tries = 0; !(await isFree(port, host)); tries += 1) {
    if (tries === 50)
      throw new Error(
        `Port ${port} är upptagen av ett annat program: välj en annan, till exempel PORT=${port + 1} npm start.`,
      );
    await wait(100);
  }
}

async function start() {
  const elsewhere = await claim(folder, address);
  if (elsewhere) {
    say(`Samma tak körs redan på ${elsewhere}.`);
    return;
  }
  life.claimed = folder;
  await install(say);
  const { tsImport } = await import("tsx/esm/api");
  const { readSettings } = await tsImport("./settings.ts", import.meta.url);
  const made = (urls) =>
    embedded || process.env.DEMO === "1" ? demoEnvironment(folder, urls) : {};
  const unknown = { app: "postgresql://samma_tak_app@127.0.0.1/samma_tak" };
  readSettings({ ...process.env, ...made(embedded ? unknown : null) }, { alsoOwner: !embedded });
  await freed();
  await generate(say);
  if (embedded) say("Startar databasen …");
  const [env] = await Promise.all([
    (embedded ? database() : Promise.resolve(null)).then(async (urls) => {
      const given = { ...process.env, ...made(urls) };
      const program = await tsImport("./migrate.ts", import.meta.url);
      await program.refuseMightyApp(given.DATABASE_URL);
      const applied = await program.applyMigrations(given.DATABASE_OWNER_URL, say);
      if (applied.length > 0) say(`Migrerade databasen (${applied.length}).`);
      if (embedded) await seed(given, program);
      else await seedProgram(given, "--reference");
      return given;
    }),
    dev ? null : build({ ...process.env, ...made(null) }, say),
  ]);
  life.server = serve({ port, host, env, dev });
  life.server.ended.then(() => {
    if (!life.ending) fail(new Error("Webbservern avslutades oväntat."));
  });
  const wrong = await untilReady(`http://${near}:${port}`, life.server);
  if (life.ending) return;
  if (wrong) throw new Error(`Servern blev inte redo: ${wrong}`);
  welcome(env);
}

function welcome(env) {
  say(`\nSamma tak är igång efter ${((Date.now() - begun) / 1000).toFixed(1)} s: ${address}`);
  const words = {
    lanssamordnare: "länssamordnare",
    lasare: "läsare",
    ordforande: "ordförande i en lokal styrgrupp",
    ledamot: "ledamot i länets styrgrupp",
  };
  const accounts = embedded ? readJson(join(root, "prisma/seed/accounts.json"), []) : [];
  if (accounts.length > 0)
    say(`Logga in med lösenordet ${env.DEMO_PASSWORD ?? process.env.DEMO_PASSWORD} som`);
  for (const { role, email } of accounts)
    say(`  ${email.padEnd(34)} ${words[role] ?? role.replaceAll("_", " ")}`);
  say("Avsluta med Ctrl-C.");
}

/** Ends everything in its order: requests in flight, the server, the database. */
function end(code) {
  life.ending ??= (async () => {
    endRunning();
    if (life.server) await endServer(life.server);
    // Also one that is only just starting.
    await life.database?.catch(() => {});
    if (life.database) await stopPostgres();
    if (life.claimed) unclaim(life.claimed);
    process.exit(code);
  })();
  return life.ending;
}

function fail(error) {
  if (life.ending) return;
  console.error(error instanceof Error ? error.message : error);
  end(1);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => end(0));
await start().catch(fail);
