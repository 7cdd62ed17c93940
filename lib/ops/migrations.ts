import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";

/** A migration as it lies in the repository. The checksum is the one Prisma's engine writes down. */
export type Migration = { name: string; sql: string; checksum: string };

/** What differs between the repository and a database; all empty when a server may take requests. */
export type MigrationState = { missing: string[]; failed: string[]; edited: string[] };

/** The migrations in their order. */
export function migrationsOnDisk(
  folder = join(/* turbopackIgnore: true */ process.cwd(), "prisma/migrations"),
): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

type Row = { name: string; checksum: string; finished: boolean };

/** Compares what lies in the repository with what the database says was applied. */
export function compareMigrations(onDisk: Migration[], rows: Row[]): MigrationState {
  const applied = new Map(
    rows.filter((row) => row.finished).map((row) => [row.name, row.checksum]),
  );
  return {
    missing: onDisk.filter(({ name }) => !applied.has(name)).map(({ name }) => name),
    failed: rows.filter((row) => !row.finished && !applied.has(row.name)).map((row) => row.name),
    edited: onDisk
      .filter(({ name, checksum }) => applied.has(name) && applied.get(name) !== checksum)
      .map(({ name }) => name),
  };
}

/**
 * The state of a database's migrations, asked by the owner or by the app role.
 * Throws when the database does not answer within a second.
 */
export async function migrationState(
  url: string,
  onDisk = migrationsOnDisk(),
): Promise<MigrationState> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: 1_000,
    query_timeout: 1_000,
    statement_timeout: 1_000,
  });
  // A connection that breaks after the answer is no news.
  client.on("error", () => {});
  try {
    await client.connect();
    const table = await client.query(
      "select to_regclass('public._prisma_migrations') is not null as there",
    );
    if (!table.rows[0]?.there) return compareMigrations(onDisk, []);
    const told = await client.query<Row>(
      "select migration_name as name, checksum, finished_at is not null as finished from public._prisma_migrations where rolled_back_at is null",
    );
    return compareMigrations(onDisk, told.rows);
  } finally {
    await client.end().catch(() => {});
  }
}
