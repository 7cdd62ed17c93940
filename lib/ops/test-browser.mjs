// A browser for the end-to-end tests: the machine's, else Playwright's own, else Debian's package where we may install it.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./data-folder.mjs";
import { finish } from "./install.mjs";

const runs = (file) =>
  Boolean(file) &&
  existsSync(file) &&
  spawnSync(file, ["--version"], { timeout: 20_000 }).status === 0;

/** The browser without its windows: the same engine, and the journeys take two thirds of the time. */
const bare = () => ["/usr/bin/chromium-headless-shell"].find(runs);
const system = () =>
  [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ].find(runs);

async function playwrights() {
  const { chromium } = await import("@playwright/test");
  if (!runs(chromium.executablePath())) {
    await Promise.race([
      finish([join(root, "node_modules/@playwright/test/cli.js"), "install", "chromium"]).catch(
        () => {},
      ),
      new Promise((done) => setTimeout(done, 180_000).unref()),
    ]);
  }
  return [chromium.executablePath()].find(runs);
}

/** Installs one of Debian's packages where we may. */
function debians(name) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...words) => spawnSync("apt-get", words, { env, timeout: 600_000 });
  apt("update", "-q");
  apt("install", "-qy", "--no-install-recommends", name);
}

/** The path of a Chromium that runs. Throws one sentence when there is none and none can be had. */
export async function browser() {
  const given = [process.env.CHROMIUM].find(runs);
  if (given) return given;
  // Where nobody works at the machine the lighter one is worth its minute.
  if (process.env.CI && !bare()) debians("chromium-headless-shell");
  const found = bare() ?? system() ?? (await playwrights());
  if (found) return found;
  debians("chromium");
  const installed = system();
  if (installed) return installed;
  throw new Error(
    "Ingen webbläsare finns för testerna i webbläsaren: installera Chromium, till exempel med sudo apt-get install chromium.",
  );
}
