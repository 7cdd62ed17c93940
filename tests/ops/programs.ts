import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** A data folder of the test's own, thrown away with `end`. */
export function aDataFolder() {
  const place = join(process.cwd(), ".data/test");
  mkdirSync(place, { recursive: true, mode: 0o700 });
  const folder = mkdtempSync(join(place, "ops-"));
  const run = (...words: string[]) => {
    const env = { ...process.env, SAMMA_TAK_DATA: folder };
    const told = spawnSync(process.execPath, words, { env, encoding: "utf8" });
    return { status: told.status, said: `${told.stdout}${told.stderr}` };
  };
  const postgres = (what: string) => run("lib/ops/postgres.mjs", what);
  return {
    folder,
    run,
    postgres,
    /** The pid that Postgres has noted in its cluster. */
    pid: () => Number(readFileSync(join(folder, "postgres/postmaster.pid"), "utf8").split("\n")[0]),
    end() {
      postgres("stop");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs Prisma's own command line as a developer would. */
export function prisma(...words: string[]) {
  return new Promise<{ status: number | null; said: string }>((done) => {
    const child = spawn(process.execPath, ["node_modules/prisma/build/index.js", ...words]);
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (text: Buffer) => {
        said += text.toString();
      });
    }
    child.once("close", (status) => done({ status, said }));
  });
}

/** Waits until a process has gone, ten seconds at most. */
export async function gone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  return false;
}
