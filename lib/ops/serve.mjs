// The web server as a child of ours: launched, waited for, ended.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { root } from "./data-folder.mjs";
import { lifeline, parent } from "./install.mjs";

/** What the server may not know: the owner's and the superuser's way in, and everybody's password. */
const withheld = ["DATABASE_OWNER_URL", "DATABASE_SUPERUSER_URL", "DEMO_PASSWORD"];

/** Launches `next start` (or `next dev`). Gives { child, ended }; ended is a promise. */
export function serve({ port, host, env, dev = false }) {
  const words = [
    ...lifeline,
    join(root, "node_modules/next/dist/bin/next"),
    dev ? "dev" : "start",
    "--port",
    String(port),
    "--hostname",
    host,
  ];
  const given = {
    ...process.env,
    ...env,
    ...parent,
    NODE_ENV: dev ? "development" : "production",
  };
  // Empty and not absent, for Next reads .env too and would fill in what is absent.
  for (const name of withheld) given[name] = "";
  // Detached: a Ctrl-C in the terminal reaches us alone, and we end things in their order.
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: given,
    detached: true,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const banner = /^\s*(▲|✓|- (Local|Network|Environments|Experiments)|$)/;
  child.stdout.setEncoding("utf8").on("data", (text) => {
    for (const line of text.split("\n")) if (!banner.test(line)) console.log(line);
  });
  child.stdin.on("error", () => {});
  return { child, ended: once(child, "exit") };
}

/** Asks the readiness of a server until it answers 200; gives what it last said was wrong, or null when it is ready. */
export async function untilReady(address, { ended, patience = 60_000 }) {
  let last = "svarar inte";
  let gone = false;
  ended.then(() => {
    gone = true;
  });
  for (const until = Date.now() + patience; Date.now() < until && !gone; await wait(100)) {
    try {
      const answer = await fetch(`${address}/api/health/ready`, {
        signal: AbortSignal.timeout(10_000),
      });
      if (answer.ok) return null;
      last = await answer.text();
    } catch {
      // Not listening yet.
    }
  }
  return gone ? "webbservern avslutades" : last;
}

/** Lets the server finish what is in flight, then ends it. */
export async function endServer({ child, ended }, patience = 10_000) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), patience);
  await ended;
  clearTimeout(late);
}
