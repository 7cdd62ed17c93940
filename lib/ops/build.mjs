// The build, made anew only when something that acts on it has changed.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readJson, root } from "./data-folder.mjs";
import { finish } from "./install.mjs";

const folders = ["app", "components", "lib", "prisma", "public"];
const without = new Set([
  "lib/db/generated",
  "lib/ops/generated",
  "prisma/migrations",
  "prisma/seed",
]);
const acts = ["NEXT_SERVER_ACTIONS_ENCRYPTION_KEY", "NEXT_DIST_DIR"];

function* files(folder) {
  if (without.has(folder) || !existsSync(join(root, folder))) return;
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* files(path);
    else yield path;
  }
}

/** A digest of all that acts on the build: sources, packages, and the variables that are read then. */
function digest(env) {
  const hash = createHash("sha256").update(process.version);
  const beside = readdirSync(root).filter(
    (name) =>
      /\.(ts|mjs|json)$/.test(name) &&
      !/^next-env|^tsconfig|vitest|playwright|knip|biome/.test(name),
  );
  const all = [...beside, ...folders.flatMap((folder) => [...files(folder)])].sort();
  for (const path of all)
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(join(root, path)));
  for (const name of acts) hash.update(`${name}=${env[name] ?? ""}\0`);
  return hash.digest("hex");
}

/** Builds into NEXT_DIST_DIR (.next) if what lies there is stale or half done. Throws what the build said. */
export async function build(env, say) {
  const folder = join(root, env.NEXT_DIST_DIR || ".next");
  const stamp = join(folder, "samma-tak.json");
  const wanted = digest(env);
  if (readJson(stamp, {}).sources === wanted && existsSync(join(folder, "BUILD_ID"))) return false;
  say("Bygger …");
  rmSync(stamp, { force: true });
  await finish([join(root, "node_modules/next/dist/bin/next"), "build"], {
    ...env,
    NODE_ENV: "production",
  });
  writeFileSync(stamp, JSON.stringify({ sources: wanted }));
  return true;
}
