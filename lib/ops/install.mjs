// What must lie in place before anything else runs: the packages, and the client made from the schema.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readJson, root } from "./data-folder.mjs";

/** Loaded first into every child of ours that is Node: it ends when we are gone, even by kill -9. */
export const lifeline = ["--import", new URL("./lifeline.mjs", import.meta.url).href];
export const parent = { SAMMA_TAK_PARENT: String(process.pid) };
const running = new Set();

/** Runs a Node program to its end and gives what it said. Throws its last words when it fails; all of them are `told`. */
export function finish(words, env = {}) {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [...lifeline, ...words], {
      cwd: root,
      env: { ...process.env, ...env, ...parent },
      stdio: "pipe",
    });
    running.add(child);
    const name = words.join(" ").replaceAll(`${root}/`, "");
    let told = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        told += text;
      });
    }
    child.once("error", failed);
    child.once("close", (code, signal) => {
      running.delete(child);
      if (code === 0) done(told);
      else
        failed(
          Object.assign(
            new Error(`${name} avbröts (${code ?? signal}):
${told.slice(-6_000).trim()}`),
            { told },
          ),
        );
    });
  });
}

/** Ends what `finish` still waits for. */
export function endRunning() {
  for (const child of running) child.kill("SIGTERM");
}

/** Whether node_modules holds what package-lock.json says; npm writes its own list there when it has finished. */
export function isInstalled() {
  const asked = readJson(join(root, "package-lock.json"), { packages: {} }).packages;
  const there = readJson(join(root, "node_modules/.package-lock.json"), null)?.packages;
  if (!there) return false;
  return Object.entries(asked).every(
    ([place, { version, optional, devOptional, peer }]) =>
      place === "" ||
      there[place]?.version === version ||
      (!there[place] && (optional || devOptional || peer)),
  );
}

/** Installs what package-lock.json says, if it is not there. */
export async function install(say) {
  if (isInstalled()) return;
  say("Installerar paketen (npm ci) …");
  const npm = npmProgram();
  // No package's own script is needed, so none is run.
  const words = ["ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund"];
  await finish([npm, ...words]);
}

/** npm's own program: the one that runs us, or the one that came with this Node. */
function npmProgram() {
  const beside = [
    join(process.execPath, "../../lib/node_modules"),
    join(process.execPath, "../node_modules"),
  ];
  const places = [
    process.env.npm_execpath,
    ...beside.map((place) => join(place, "npm/bin/npm-cli.js")),
  ];
  const found = places.find((place) => place?.endsWith(".js") && existsSync(place));
  if (!found)
    throw new Error(
      "Paketen är inte installerade och npm hittades inte: kör npm ci --include=dev först.",
    );
  return found;
}

/** Makes the database client anew when the schema has changed. */
export async function generate(say) {
  const hash = createHash("sha256").update(
    readFileSync(join(root, "node_modules/prisma/package.json")),
  );
  const schema = readdirSync(join(root, "prisma")).filter((name) => name.endsWith(".prisma"));
  for (const name of schema.sort())
    hash.update(name).update(readFileSync(join(root, "prisma", name)));
  const stamp = join(root, "lib/db/generated/stamp.json");
  const wanted = hash.digest("hex");
  if (readJson(stamp, {}).schema === wanted && existsSync(join(root, "lib/db/generated/client.ts")))
    return;
  say("Skapar databasklienten …");
  await finish([join(root, "node_modules/prisma/build/index.js"), "generate"]);
  writeFileSync(stamp, JSON.stringify({ schema: wanted }));
}
