// What must lie in place before anything else runs: the packages, and the client made from the schema.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readJson, root } from "./data-folder.mjs";

/** Runs a program to its end; throws its last words when it fails. */
export function finish(command, words, env = {}) {
  return new Promise((done, failed) => {
    const child = spawn(command, words, { cwd: root, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    let told = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (told += text));
    child.once("error", failed);
    child.once("close", (code) => {
      if (code === 0) done(told);
      else failed(new Error(`${words.join(" ").replaceAll(`${root}/`, "")} avbröts (${code}):\n${told.slice(-6_000).trim()}`));
    });
  });
}

/** Whether node_modules holds what package-lock.json says; npm writes its own list there when it has finished. */
export function isInstalled() {
  const asked = readJson(join(root, "package-lock.json"), { packages: {} }).packages;
  const there = readJson(join(root, "node_modules/.package-lock.json"), null)?.packages;
  if (!there) return false;
  return Object.entries(asked).every(
    ([place, { version, optional, devOptional, peer }]) =>
      place === "" || there[place]?.version === version || (!there[place] && (optional || devOptional || peer)),
  );
}

/** Installs what package-lock.json says, if it is not there. */
export async function install(say) {
  if (isInstalled()) return;
  say("Installerar paketen (npm ci) …");
  const npm = process.env.npm_execpath;
  // No package's own script is needed, so none is run.
  const words = ["ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund"];
  await (npm ? finish(process.execPath, [npm, ...words]) : finish("npm", words));
}

/** Makes the database client anew when the schema has changed. */
export async function generate(say) {
  const hash = createHash("sha256").update(readFileSync(join(root, "node_modules/prisma/package.json")));
  const schema = readdirSync(join(root, "prisma")).filter((name) => name.endsWith(".prisma"));
  for (const name of schema.sort()) hash.update(name).update(readFileSync(join(root, "prisma", name)));
  const stamp = join(root, "lib/db/generated/stamp.json");
  const wanted = hash.digest("hex");
  if (readJson(stamp, {}).schema === wanted && existsSync(join(root, "lib/db/generated/client.ts"))) return;
  say("Skapar databasklienten …");
  await finish(process.execPath, [join(root, "node_modules/prisma/build/index.js"), "generate"]);
  writeFileSync(stamp, JSON.stringify({ schema: wanted }));
}
