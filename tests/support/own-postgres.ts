import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { applyMigrations } from "@/lib/ops/migrate";
import { startPostgres, stopPostgres } from "@/lib/ops/postgres.mjs";

const place = join(process.cwd(), ".data/test");

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Throws away what a run that was killed has left, its server included. */
async function clear(): Promise<void> {
  const left = readdirSync(place, { withFileTypes: true }).filter((entry) =>
    /^\d+$/.test(entry.name),
  );
  for (const { name } of left) {
    if (isAlive(Number(name))) continue;
    await stopPostgres({ folder: join(place, name) });
    rmSync(join(place, name), { recursive: true, force: true });
  }
}

/** A Postgres of this run's own, migrated and empty, thrown away afterwards. Two runs never meet. */
export default async function ownPostgres() {
  const folder = join(place, String(process.pid));
  const { urls } = await startPostgres({ folder, durable: false });
  await clear();
  await applyMigrations(urls.owner);
  Object.assign(process.env, {
    DEMO: "1",
    AUTH_SECRET: "a secret that only the tests know about",
    DATABASE_URL: urls.app,
    DATABASE_OWNER_URL: urls.owner,
    DATABASE_SUPERUSER_URL: urls.superuser,
  });
  return async () => {
    await stopPostgres({ folder });
    rmSync(folder, { recursive: true, force: true });
  };
}
