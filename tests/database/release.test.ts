import { randomBytes } from "node:crypto";
import type { Client } from "pg";
import { expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import { createDatabase, insideStatements } from "@/lib/ops/database-roles.mjs";
import { type Migration, migrationsOnDisk } from "@/lib/ops/migrations";
import { schemaEngine } from "@/lib/ops/schema-engine";
import { writeDemo } from "../../prisma/seed/demo/write";
import { writeReference } from "../../prisma/seed/reference";
import { asRole, into, urls } from "../support/database";

const migrations = migrationsOnDisk();
/** What a migration has meant to change in rows that were there, by its comment; everything else stands as it stood. */
const meant = new Set([
  "agreement_stand.answer",
  "agreement_stand.period_last_on",
  "agreement_notice.last_on",
  "document.received_on",
  // Held what nothing read, and is no more.
  "auth.session.to_mend",
]);

type Columns = Record<string, string[]>;
type Held = Record<string, { rows: unknown[]; columns: string[] }>;

/** Every table of the product, with the columns that hold what somebody has written. */
async function tablesOf(db: Client): Promise<Columns> {
  const { rows } = await db.query<{ table: string; columns: string[] }>(
    `select c.oid::regclass::text as table, array_agg(quote_ident(a.attname) order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relkind = 'r' and c.relnamespace::regnamespace::text in ('public', 'auth') and c.relname <> '_prisma_migrations'
     group by c.oid order by 1`,
  );
  return Object.fromEntries(rows.map(({ table, columns }) => [table, columns]));
}

type Row = Record<string, unknown>;
type Rows = Record<string, Row[]>;

/** Every row of some tables, with all that it holds. */
async function rowsOf(db: Client, tables: Columns): Promise<Rows> {
  const found: Rows = {};
  for (const [table, columns] of Object.entries(tables)) {
    const { rows } = await db.query<{ row: Row }>(
      `select to_jsonb(x) as row from (select ${columns.join(", ")} from ${table}) x`,
    );
    found[table] = rows.map(({ row }) => row);
  }
  return found;
}

async function everything(): Promise<Held> {
  return asRole(urls.superuser, async (db) => {
    const tables = await tablesOf(db);
    const all = await rowsOf(db, tables);
    return Object.fromEntries(
      Object.entries(tables).map(([table, columns]) => [
        table,
        { columns, rows: all[table] ?? [] },
      ]),
    );
  });
}

async function migrate(owner: string, upTo: readonly Migration[]) {
  const engine = await schemaEngine(owner, [...upTo]);
  try {
    return await engine.apply();
  } finally {
    await engine.close();
  }
}

/** A database of the first release, empty. */
async function anEmpty(release: readonly Migration[]) {
  const name = `r_${randomBytes(6).toString("hex")}`;
  await asRole(into(urls.superuser, "postgres"), (db) => db.query(createDatabase(name)));
  const [superuser, owner] = [into(urls.superuser, name), into(urls.owner, name)];
  await asRole(superuser, async (db) => {
    for (const statement of insideStatements(name)) await db.query(statement);
  });
  await migrate(owner, release);
  return { superuser, owner };
}

/** Writes whatever of the demo some tables can hold, as a backup is read back: the rules have seen these rows already. */
async function fill(db: Client, tables: Columns, held: Held): Promise<void> {
  await db.query("set session_replication_role = replica");
  for (const [table, known] of Object.entries(tables)) {
    const rows = held[table]?.rows ?? [];
    const insert = (some: unknown[]) =>
      db.query(
        // What a release brings with its rows has them already.
        `insert into ${table} (${known.join(", ")}) select ${known.join(", ")} from jsonb_populate_recordset(null::${table}, $1) on conflict do nothing`,
        [JSON.stringify(some)],
      );
    // A word that only a later release knows, a sum that it changed the rule of, or what it lets stand empty: then row by
    // row, without that one.
    const unknown = (error: { code?: string }) =>
      expect(error.code).toMatch(/^(22P02|23502|23514)$/);
    await insert(rows).catch(async (error) => {
      unknown(error);
      for (const row of rows) await insert([row]).catch(unknown);
    });
  }
  // The log counts its own lines.
  await db.query(
    "select setval(pg_get_serial_sequence('audit', 'id'), (select coalesce(max(id), 1) from audit))",
  );
}

/** What rows say in the columns that are known of their tables, a text a row. */
function contents(all: Rows, tables: Columns): string[] {
  return Object.entries(tables).flatMap(([table, known]) => {
    // What a release writes beside the words makes the row's next version: that is no word of it.
    const kept = known
      .filter((column) => column !== "version" && !meant.has(`${table}.${column}`))
      .map((column) => column.replaceAll('"', ""));
    return (all[table] ?? []).map(
      (row) => `${table} ${JSON.stringify(kept.map((column) => row[column] ?? null))}`,
    );
  });
}
const others = (all: Columns, known: Columns): Columns =>
  Object.fromEntries(Object.entries(all).filter(([table]) => !(table in known)));

test("a release keeps every row that was there, word for word", async () => {
  await writeReference(urls.owner);
  for await (const _ of writeDemo(day("2026-11-22"), "ett lösenord som bara testet kan"));
  const held = await everything();
  const at = migrations.findIndex(({ name }) => name.endsWith("_reading")) + 1;
  const { superuser, owner } = await anEmpty(migrations.slice(0, at));
  await asRole(superuser, async (db) => {
    let tables = await tablesOf(db);
    await fill(db, tables, held);
    let before = contents(await rowsOf(db, tables), tables);
    for (const [i, { name }] of migrations.entries()) {
      if (i < at) continue;
      expect(await migrate(owner, migrations.slice(0, i + 1))).toEqual([name]);
      const now = await tablesOf(db);
      const all = await rowsOf(db, now);
      const after = new Set(contents(all, tables));
      expect(before.filter((row) => !after.has(row)).slice(0, 5), name).toEqual([]);
      // What the release brought is used until the next one comes.
      const brought = others(now, tables);
      await fill(db, brought, held);
      before = contents({ ...all, ...(await rowsOf(db, brought)) }, now);
      tables = now;
    }
    expect(before.length).toBeGreaterThan(5_000);
  });
}, 600_000);
