import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { settings } from "@/lib/ops/settings";
import { PrismaClient } from "./generated/client";

/** So many texts of statements are planned once a connection; the rest, should there be more, once a question. */
const mostPrepared = 500;
const names = new Map<string, string>();

/** The same text has the same name on every connection, so that Postgres plans it once and not for every page. */
function nameOf({ sql }: { sql: string }): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  // The empty name is Postgres's own for a statement that is not kept.
  if (names.size >= mostPrepared) return "";
  const name = `s${names.size}`;
  names.set(sql, name);
  return name;
}

/** The bare client. It never leaves lib/db: everyone else comes through `inCounty` or `accounts`. */
const kept = globalThis as { bareClient?: PrismaClient };

export function bareClient(): PrismaClient {
  kept.bareClient ??= new PrismaClient({
    // adapter-pg has no limits of its own; without them one slow query holds a connection for ever. Milliseconds.
    adapter: new PrismaPg(
      {
        connectionString: settings().databaseUrl,
        max: 20,
        // As long as a write waits for its turn; a read gives up before.
        connectionTimeoutMillis: 15_000,
        statement_timeout: 15_000,
        lock_timeout: 5_000,
        idle_in_transaction_session_timeout: 20_000,
      },
      { statementNameGenerator: nameOf },
    ),
  });
  return kept.bareClient;
}
