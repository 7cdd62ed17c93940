// One start for each data folder. Found again by the next one, whether it was ended, killed, or orphaned.
import { linkSync, readlinkSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readJson, root, writeWhole } from "./data-folder.mjs";
import { commandLine, endProcess, parentOf } from "./processes.mjs";

/** The npm that started us, or null: when it alone has been killed we are an orphan, though we live. */
function npmAbove() {
  if (!process.env.npm_lifecycle_event) return null;
  for (let pid = parentOf(process.pid), up = 0; pid > 1 && up < 3; pid = parentOf(pid), up += 1) {
    if (commandLine(pid)?.some((word) => /\bnpm\b/.test(word))) return pid;
  }
  return null;
}

function isStartHere(pid) {
  if (pid === process.pid || !commandLine(pid)?.some((word) => word.endsWith("start.mjs")))
    return false;
  try {
    return process.platform !== "linux" || readlinkSync(`/proc/${pid}/cwd`) === root;
  } catch {
    return false;
  }
}

/**
 * Claims the data folder for this start, ending an orphaned one first.
 * Gives the address of a start that lives and is nobody's orphan, otherwise null.
 */
export async function claim(folder, address) {
  const file = join(folder, "start.json");
  const draft = `${file}.${process.pid}`;
  writeWhole(draft, JSON.stringify({ pid: process.pid, npm: npmAbove(), address }));
  try {
    for (;;) {
      try {
        // A link is made whole or not at all, so of two starts at the same moment one alone succeeds.
        linkSync(draft, file);
        return null;
      } catch (error) {
        if (error.code !== "EEXIST") throw error;
      }
      const other = readJson(file, {});
      if (isStartHere(other.pid)) {
        if (other.npm === null || commandLine(other.npm)) return other.address;
        await endProcess(other.pid, ["SIGTERM", "SIGKILL"], 6_000);
      }
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Gives the folder back. */
export function unclaim(folder) {
  const file = join(folder, "start.json");
  if (readJson(file, {}).pid === process.pid) rmSync(file, { force: true });
}
