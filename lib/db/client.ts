import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { settings } from "@/lib/ops/settings";
import { PrismaClient } from "./generated/client";

/** The bare client. It never leaves lib/db: everyone else comes through `inCounty` or `accounts`. */
const kept = globalThis as { bareClient?: PrismaClient };

export function bareClient(): PrismaClient {
  kept.bareClient ??= new PrismaClient({
    // adapter-pg has no limits of its own; without them one slow query holds a connection for ever. Milliseconds.
    adapter: new PrismaPg({
      connectionString: settings().databaseUrl,
      max: 20,
      connectionTimeoutMillis: 5_000,
      statement_timeout: 15_000,
      lock_timeout: 5_000,
      idle_in_transaction_session_timeout: 20_000,
    }),
  });
  return kept.bareClient;
}
