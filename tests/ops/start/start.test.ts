import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aDataFolder, gone } from "../programs";
import { person, writing } from "./writer";

let data: ReturnType<typeof aDataFolder>;
let port: number;
let child: ChildProcess;

beforeAll(async () => {
  data = aDataFolder();
  port = await new Promise<number>((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
});
afterAll(async () => {
  child.kill("SIGTERM");
  if (child.pid) await gone(child.pid);
  data.end();
});

/** The seconds that the first start took: a machine so slow that it needs more than the usual fifteen needs them anew. */
let first = 0;

/** Starts as npm start does, and waits for what it says when it is done. Gives the seconds it took. */
async function start(until = /igång/): Promise<number> {
  const begun = Date.now();
  // Nothing of what the developer has set for a server of her own.
  const own = {
    DATABASE_URL: "",
    DATABASE_OWNER_URL: "",
    DEMO: "",
    APP_URL: "",
    HOST: "127.0.0.1",
    PORT: String(port),
  };
  const env = { ...process.env, ...own, SAMMA_TAK_DATA: data.folder, npm_lifecycle_event: "" };
  const started = spawn(process.execPath, ["lib/ops/start.mjs"], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  await new Promise<void>((done, failed) => {
    for (const stream of [started.stdout, started.stderr]) {
      stream.on("data", (text: Buffer) => {
        said += text.toString();
        if (until.test(said)) done();
      });
    }
    started.once("exit", () => (until.test(said) ? done() : failed(new Error(said))));
  });
  if (until.source === "igång") child = started;
  return (Date.now() - begun) / 1000;
}

async function status(path: string): Promise<number> {
  return fetch(`http://127.0.0.1:${port}${path}`).then(
    (answer) => answer.status,
    () => 0,
  );
}

const ready = () =>
  expect.poll(() => status("/api/health/ready"), { timeout: 60_000, interval: 100 }).toBe(200);

async function kill(...pids: (number | undefined)[]): Promise<void> {
  for (const pid of pids) if (pid) process.kill(pid, "SIGKILL");
  for (const pid of pids) if (pid) expect(await gone(pid)).toBe(true);
}

/** Somebody writes in three sections at once while programs are killed. Gives what looks for it when they are back. */
async function writtenThrough(...killed: (() => number | undefined)[]) {
  const coordinator = person(`http://127.0.0.1:${port}`);
  const { demoPassword } = JSON.parse(readFileSync(join(data.folder, "secrets.json"), "utf8"));
  await coordinator.signIn("samordnare@skane.example", demoPassword);
  const sections = await coordinator.sections();
  const writer = writing(coordinator, sections);
  await writer.until(4);
  writer.killed();
  await kill(...killed.map((pid) => pid()));
  const saved = await writer.ended();
  /** Every text that she was told is saved stands there, or one that was on its way after it. */
  return async () => {
    for (const path of sections) {
      const last = saved.get(path) ?? 0;
      expect([`Text ${last}`, `Text ${last + 1}`]).toContain(await coordinator.read(path));
    }
  };
}

/** Starts again after the server itself was killed. */
async function startAgain() {
  expect(await start()).toBeLessThan(Math.max(15, first));
}

describe("npm start", () => {
  test("takes an empty folder to a server that is ready, with the demo's people in it", async () => {
    first = await start();
    expect(await status("/api/health/live")).toBe(200);
    expect(await status("/api/health/ready")).toBe(200);
  });

  test("says where it runs when it is given twice, and disturbs nothing", async () => {
    await start(/körs redan/);
    expect(await status("/api/health/ready")).toBe(200);
  });

  test("starts the database again when it is killed under it", async () => {
    await kill(data.pid());
    await ready();
  });

  test("loses nothing that was saved when the database alone is killed with -9 in the middle of writing", async () => {
    const look = await writtenThrough(() => data.pid());
    await ready();
    await look();
  });

  test("recovers within 15 s after kill -9 of itself in the middle of writing, its Postgres still running, and nothing saved is lost", async () => {
    const orphan = data.pid();
    const look = await writtenThrough(() => child.pid);
    await startAgain();
    await look();
    await ready();
    expect(await gone(orphan)).toBe(true);
  });

  test("recovers within 15 s after kill -9 of itself and of Postgres in the middle of writing, and nothing saved is lost", async () => {
    const look = await writtenThrough(
      () => child.pid,
      () => data.pid(),
    );
    await startAgain();
    await look();
    await ready();
  });

  test("stops the server and the database when it is asked to", async () => {
    const postgres = data.pid();
    child.kill("SIGTERM");
    await expect.poll(() => child.exitCode, { timeout: 60_000 }).toBe(0);
    expect(await gone(postgres)).toBe(true);
    expect(await status("/api/health/live")).toBe(0);
    expect(readFileSync(join(data.folder, "postgres.log"), "utf8")).toMatch(
      /database system is shut down\s*$/,
    );
  });
});
