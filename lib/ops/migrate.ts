// apply | status | diff NAME, run by npm through lib/ops/with-database.mjs, which gives DATABASE_OWNER_URL.
import { mkdirSync, writeFileSync } from "node:fs";
import { Client } from "pg";
import { migrationState, migrationsOnDisk } from "./migrations";
import { schemaEngine } from "./schema-engine";

/** A number of our own for Postgres' advisory lock: two starts then migrate one after the other. */
const lock = 5_021_290;

async function alone<T>(ownerUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query("set lock_timeout = '10min'");
    await client.query("select pg_advisory_lock($1)", [lock]);
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Applies the missing migrations; gives their names. A failed one left nothing behind, for each is one transaction,
 * so it is tried again. Throws when an applied migration has been edited.
 */
export function applyMigrations(
  ownerUrl: string,
  say: (line: string) => void = () => {},
): Promise<string[]> {
  return alone(ownerUrl, async (client) => {
    const migrations = migrationsOnDisk();
    const before = await migrationState(ownerUrl, migrations);
    if (before.edited.length > 0) {
      throw new Error(
        `Migreringar har ändrats efter att de tillämpats: ${before.edited.join(", ")}. Återställ filerna och skriv en ny med npm run db:diff NAMN.`,
      );
    }
    if (before.missing.length === 0) return [];
    const engine = await schemaEngine(ownerUrl, migrations);
    let applied: string[];
    try {
      for (const name of before.failed) {
        say(`Försöker igen med ${name}.`);
        await engine.markRolledBack(name);
      }
      applied = await engine.apply();
    } finally {
      await engine.close();
    }
    // Readiness asks with the app role.
    await client.query("grant select on public._prisma_migrations to samma_tak_app");
    return applied;
  });
}

/** Throws when the app's own role could pass the wall: then every isolation would hold in vain. */
export async function refuseMightyApp(appUrl: string): Promise<void> {
  const client = new Client({ connectionString: appUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const told = await client.query<{ mighty: boolean }>(
      "select rolsuper or rolbypassrls as mighty from pg_roles where rolname = current_user",
    );
    if (told.rows[0]?.mighty !== false)
      throw new Error(
        "Rollen i DATABASE_URL är superanvändare eller går förbi radsäkerheten: ange samma_tak_app, se npm run db:roles.",
      );
  } finally {
    await client.end();
  }
}

async function writeDiff(ownerUrl: string, name: string): Promise<void> {
  if (!/^[a-z][a-z0-9_]*$/.test(name))
    throw new Error(
      "Ge migreringen ett namn av små bokstäver, siffror och _: npm run db:diff NAMN.",
    );
  await applyMigrations(ownerUrl, console.log);
  const sql = await (await schemaEngine(ownerUrl, migrationsOnDisk())).diff();
  if (sql === "")
    return console.log("Schemat och databasen stämmer redan överens; ingen migrering skrevs.");
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = `prisma/migrations/${stamp}_${name}`;
  mkdirSync(folder);
  writeFileSync(
    `${folder}/migration.sql`,
    `-- What: \n-- Why: \n-- Rows touched: \n\n${sql.trim()}\n`,
  );
  console.log(
    `Skrev ${folder}/migration.sql. Läs den, svara på de tre frågorna och kör npm run db:migrate.`,
  );
}

async function main([what, name]: string[]): Promise<void> {
  const ownerUrl = process.env.DATABASE_OWNER_URL;
  if (!ownerUrl) throw new Error("DATABASE_OWNER_URL saknas.");
  if (what === "apply") {
    const applied = await applyMigrations(ownerUrl, console.log);
    console.log(
      applied.length === 0 ? "Databasen är redan i fas." : `Tillämpade ${applied.join(", ")}.`,
    );
  } else if (what === "diff") await writeDiff(ownerUrl, name ?? "");
  else {
    const state = await migrationState(ownerUrl);
    for (const [kind, names] of Object.entries(state))
      console.log(`${kind}: ${names.join(", ") || "–"}`);
    process.exitCode = Object.values(state).some((names) => names.length > 0) ? 1 : 0;
  }
}

if (process.argv[1]?.endsWith("migrate.ts")) {
  main(process.argv.slice(2)).then(
    () => process.exit(),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exit(1);
    },
  );
}
