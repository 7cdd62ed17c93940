import "server-only";
import { type Migration, migrationState, migrationsOnDisk } from "./migrations";
import { SettingsError, settings } from "./settings";
import { isEnding } from "./shutdown";

/** What keeps this server from taking requests, in words without secrets. Empty when it is ready. */
export type Fault = { what: "settings" | "database" | "migrations" | "shutdown"; detail: string };

// What lies on disk when the process starts is what its code was built for.
const shipped: { migrations?: Migration[] } = {};

async function migrationFaults(): Promise<Fault[]> {
  shipped.migrations ??= migrationsOnDisk();
  const late = new Promise<never>((_, failed) => {
    setTimeout(() => failed(new Error("late")), 1_000).unref();
  });
  const state = await Promise.race([
    migrationState(settings().databaseUrl, shipped.migrations),
    late,
  ]);
  return Object.entries(state)
    .filter(([, names]) => names.length > 0)
    .map(([kind, names]) => ({ what: "migrations", detail: `${kind}: ${names.join(", ")}` }));
}

/** Asks everything that must hold; never throws. */
export async function readinessFaults(): Promise<Fault[]> {
  const ending: Fault[] = isEnding()
    ? [{ what: "shutdown", detail: "the server is stopping" }]
    : [];
  try {
    return [...ending, ...(await migrationFaults())];
  } catch (error) {
    const fault: Fault =
      error instanceof SettingsError
        ? { what: "settings", detail: "a setting is missing or wrong; see the log" }
        : { what: "database", detail: "no answer within 1 s" };
    return [...ending, fault];
  }
}

const judged = { until: 0, ok: true };

/**
 * Whether the tables are those this code was built for. A missing, failed or altered migration refuses every write
 * until it is mended; the answer is kept for half a minute, a refusal for one second.
 */
export async function mayWrite(): Promise<boolean> {
  if (Date.now() < judged.until) return judged.ok;
  judged.ok = (await readinessFaults()).every(({ what }) => what !== "migrations");
  judged.until = Date.now() + (judged.ok ? 30_000 : 1_000);
  return judged.ok;
}
