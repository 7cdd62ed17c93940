import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlQuery,
  type SqlResultSet,
} from "@prisma/driver-adapter-utils";
import * as engineModule from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { QueryArrayResult } from "pg";
import type { Migration } from "./migrations";

type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;
/** What adapter-pg hides from its types and the mending needs. */
type Inside = { performIO(query: SqlQuery): Promise<QueryArrayResult> };

const charOid = 18;
const textOid = 25;

/** Two faults of adapter-pg 7.10.1, mended from outside; and what Postgres says of a script that fails is heard. */
function mended(adapter: Adapter, said: (why: unknown) => void): Adapter {
  // It splits a script at every ";", also in function bodies and comments, and so is not one transaction.
  adapter.executeScript = async (script) => {
    await adapter
      .underlyingDriver()
      .query(script)
      .catch((why: unknown) => {
        said(why);
        throw why;
      });
  };
  // It does not know "char", a type of the catalogue.
  const whole = Object.getPrototypeOf(Object.getPrototypeOf(adapter)).queryRaw;
  const performIO = (adapter as unknown as Inside).performIO.bind(adapter);
  adapter.queryRaw = async (query) => {
    const chars: number[] = [];
    const reading: Inside = Object.create(adapter);
    reading.performIO = async (asked) => {
      const answer = await performIO(asked);
      for (const [at, field] of answer.fields.entries()) {
        if (field.dataTypeID !== charOid) continue;
        chars.push(at);
        field.dataTypeID = textOid;
      }
      return answer;
    };
    const answer: SqlResultSet = await whole.call(reading, query);
    for (const at of chars) {
      answer.columnTypes[at] = ColumnTypeEnum.Character;
      for (const row of answer.rows) if (row[at] === "") row[at] = "\0";
    }
    return answer;
  };
  return adapter;
}

class MendedPg extends PrismaPg {
  readonly opened: Adapter[] = [];
  /** What Postgres answered to a script that failed: the engine says only that something did. */
  why: unknown = null;
  override async connect() {
    const adapter = mended(await super.connect(), (why) => {
      this.why = why;
    });
    this.opened.push(adapter);
    return adapter;
  }
}

/** Milliseconds. A migration that waits longer for a lock stops everybody behind it: better that it gives up. */
const limits = {
  lock_timeout: 10_000,
  statement_timeout: 600_000,
  connectionTimeoutMillis: 10_000,
};
const filters = { externalTables: [], externalEnums: [] };

let loaded: Promise<typeof engineModule.SchemaEngine> | undefined;

async function load() {
  const folder = dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (text: string) => console.error(text) },
  });
  const code = new Uint8Array(readFileSync(join(folder, "schema_engine_bg.wasm")));
  const imports = { "./schema_engine_bg.js": engineModule as unknown as WebAssembly.ModuleImports };
  const { instance } = await WebAssembly.instantiate(code, imports);
  const glue = engineModule as unknown as { __wbg_set_wasm(exports: WebAssembly.Exports): void };
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports as unknown as { __wbindgen_start(): void }).__wbindgen_start();
  return engineModule.SchemaEngine;
}

/** The schema, one file or a folder of them. */
function schemaFiles(folder: string) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".prisma"))
    .sort()
    .map((name) => ({
      path: join(folder, name),
      content: readFileSync(join(folder, name), "utf8"),
    }));
}

/** Prisma's own schema engine (as WebAssembly, so that nothing is downloaded) on the database of a URL. */
export async function schemaEngine(ownerUrl: string, migrations: Migration[], folder = "prisma") {
  loaded ??= load();
  const SchemaEngine = await loaded;
  const files = schemaFiles(folder);
  const adapter = new MendedPg({ connectionString: ownerUrl, ...limits });
  const engine = await SchemaEngine.new(
    { datamodels: files.map(({ path, content }): [string, string] => [path, content]) },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
  const migrationsList = {
    baseDir: join(process.cwd(), folder, "migrations"),
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: sql } },
    })),
  };
  return {
    /** Applies what is missing, each migration in one transaction; gives their names. Throws what Postgres answered. */
    apply: async () => {
      try {
        return (await engine.applyMigrations({ migrationsList, filters })).appliedMigrationNames;
      } catch (cause) {
        throw adapter.why instanceof Error ? new Error(adapter.why.message, { cause }) : cause;
      }
    },
    /** Leaves the database; the engine itself keeps its connections. */
    close: async () => {
      await Promise.all(adapter.opened.map((one) => one.dispose()));
    },
    markRolledBack: (migrationName: string) => engine.markMigrationRolledBack({ migrationName }),
    /** The SQL that takes the database to the schema; empty when they agree. */
    async diff(): Promise<string> {
      const { stdout } = await engine.diff({
        from: { tag: "schemaDatasource", files, configDir: process.cwd() },
        to: { tag: "schemaDatamodel", files },
        script: true,
        exitCode: null,
        filters,
      });
      return /^-- This is an empty migration\.\s*$/.test(stdout ?? "") ? "" : (stdout ?? "");
    },
  };
}
