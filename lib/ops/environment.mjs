// The variables that programs run with: what stands in .env and the shell, and in the demo what was made once.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { root, secrets } from "./data-folder.mjs";

/** Reads .env beside package.json; the shell goes before it, also with nothing; an empty variable counts as absent. */
export function readEnvironment() {
  const file = join(root, ".env");
  const written = existsSync(file) ? parseEnv(readFileSync(file, "utf8")) : {};
  for (const [name, value] of Object.entries(written)) {
    process.env[name] ??= value;
  }
  for (const name of Object.keys(written)) if (process.env[name] === "") delete process.env[name];
  // Nothing is sent to anybody about how this machine builds.
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  process.env.CHECKPOINT_DISABLE = "1";
}

/** Whether we bring our own database: neither address is given. One alone is a fault that settings name. */
export const isEmbedded = () =>
  !process.env.DATABASE_URL && !process.env.DATABASE_OWNER_URL && process.env.DEMO !== "0";

/** What the demo has made for itself, for the variables that nobody has set; urls only of the embedded database. */
export function demoEnvironment(folder, urls) {
  const kept = secrets(folder);
  const made = {
    DEMO: "1",
    AUTH_SECRET: kept.authSecret,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: kept.actionsKey,
    DEMO_PASSWORD: kept.demoPassword,
  };
  const unset = Object.entries(made).filter(([name]) => !process.env[name]);
  return {
    ...Object.fromEntries(unset),
    ...(urls && {
      DATABASE_URL: urls.app,
      DATABASE_OWNER_URL: urls.owner,
      DATABASE_SUPERUSER_URL: urls.superuser,
    }),
  };
}
