// Who runs, what it was started as, and how it is asked to stop. Node's own modules only.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** The words a live process was started with; null where no such process lives (a zombie does not). */
export function commandLine(pid) {
  if (!Number.isInteger(pid) || pid < 2) return null;
  if (process.platform === "linux") {
    try {
      const words = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").filter(Boolean);
      return words.length > 0 ? words : null;
    } catch {
      return null;
    }
  }
  const told = spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  return told.stdout?.trim() ? told.stdout.trim().split(/\s+/) : null;
}

/** The parent of a process, or null. */
export function parentOf(pid) {
  if (process.platform === "linux") {
    try {
      return Number(
        readFileSync(`/proc/${pid}/stat`, "utf8")
          .replace(/^.*\) /s, "")
          .split(" ")[1],
      );
    } catch {
      return null;
    }
  }
  const told = spawnSync("ps", ["-o", "ppid=", "-p", String(pid)], { encoding: "utf8" });
  return told.stdout?.trim() ? Number(told.stdout) : null;
}

/** Sends each signal in turn and waits for the end; true once the process is gone. */
export async function endProcess(pid, signals, eachMs) {
  for (const signal of signals) {
    try {
      process.kill(pid, signal);
    } catch {
      return true;
    }
    for (let waited = 0; waited < eachMs; waited += 25) {
      if (commandLine(pid) === null) return true;
      await wait(25);
    }
  }
  return commandLine(pid) === null;
}

/** Whether a port is free on an address. */
export function isFree(port, host = "127.0.0.1") {
  return new Promise((done) => {
    const server = createServer();
    server.once("error", () => done(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => done(true)));
  });
}

/** A port that nobody listens on now. */
export function freePort() {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
