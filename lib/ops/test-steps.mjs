// The steps of npm test. Each gives { passed, failed, told }; what it said is shown when something failed.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.mjs";
import { dataFolder, readJson, root, secrets } from "./data-folder.mjs";
import { finish } from "./install.mjs";
import { startPostgres, stopPostgres } from "./postgres.mjs";
import { freePort } from "./processes.mjs";
import { endServer, serve, untilReady } from "./serve.mjs";
import { browser } from "./test-browser.mjs";

const program = (path) => join(root, "node_modules", path);
const silent = () => {};

/** A program that passes or fails as one. */
const whole =
  (path, ...words) =>
  async () => {
    await finish([program(path), ...words]);
    return { passed: 1, failed: 0, told: "" };
  };

/** What has been read of a file is kept until it changes, so that the next time is quick. */
export const statics = {
  "format och lint": whole("@biomejs/biome/bin/biome", "ci", "--colors=off"),
  // The compiler in machine code: the same types in a fifth of the time. What reads types as a library has the other one.
  typer: whole("typescript-native/bin/tsc", "--noEmit", "-p", "."),
  "importernas riktning": whole(
    "dependency-cruiser/bin/dependency-cruise.mjs",
    "--cache",
    join(dataFolder(), "depcruise"),
    "--cache-strategy",
    "content",
    "--config",
    ".dependency-cruiser.cjs",
    "app",
    "components",
    "lib",
    "prisma",
    "proxy.ts",
    "instrumentation.ts",
  ),
  "oanvänd kod": whole(
    "knip/bin/knip.js",
    "--no-progress",
    "--cache",
    "--cache-location",
    join(dataFolder(), "knip"),
  ),
};

/** Runs tests that write their figures to a file, and counts them, also where they failed. */
async function counted(words, env, file, count) {
  rmSync(file, { force: true });
  const told = await finish(words, env).catch((error) => error.told ?? String(error));
  const report = readJson(file, null);
  return report ? { ...count(report), told } : { passed: 0, failed: 1, told };
}

/** Vitest's projects. A file that does not even load is one failure. */
export function vitest(projects, place, env = {}) {
  const file = join(place, "vitest.json");
  const words = [
    program("vitest/vitest.mjs"),
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
    ...projects.flatMap((name) => ["--project", name]),
  ];
  return counted(words, env, file, (report) => ({
    passed: report.numPassedTests,
    failed:
      report.numFailedTests +
      report.testResults.filter(
        (one) => one.status === "failed" && one.assertionResults.length === 0,
      ).length,
  }));
}

/** The build of the tests, in a folder of its own, and the variables that it and its server share. */
export function testBuild(place) {
  const env = {
    NEXT_DIST_DIR: ".next-test",
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: secrets(place).actionsKey,
  };
  return { env, make: () => build({ ...process.env, ...env }, silent) };
}

/** Journeys in a real browser against a server and a database of this run's own, with the demo's people. */
export async function journeys(place, env, say) {
  const folder = dataFolder(join(place, String(process.pid)));
  const kept = secrets(folder);
  let server;
  try {
    const chromium = await browser();
    const { urls } = await startPostgres({ folder, durable: false });
    const port = await freePort();
    const given = {
      ...env,
      DEMO: "1",
      AUTH_SECRET: kept.authSecret,
      DEMO_PASSWORD: kept.demoPassword,
      DATABASE_URL: urls.app,
      DATABASE_OWNER_URL: urls.owner,
      DATABASE_SUPERUSER_URL: urls.superuser,
    };
    const tsx = [program("tsx/dist/cli.mjs"), "--conditions=react-server"];
    await finish([...tsx, "lib/ops/migrate.ts", "apply"], given);
    await finish([...tsx, "prisma/seed/seed.ts"], given);
    server = serve({ port, host: "127.0.0.1", env: given });
    const wrong = await untilReady(`http://127.0.0.1:${port}`, server);
    if (wrong) throw new Error(`Testernas server blev inte redo: ${wrong}`);
    say(`  webbläsare: ${chromium}`);
    const file = join(place, "playwright.json");
    const told = {
      BASE_URL: `http://localhost:${port}`,
      CHROMIUM: chromium,
      PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    };
    const words = [program("@playwright/test/cli.js"), "test", "--reporter=list,json"];
    return await counted(words, { ...given, ...told }, file, ({ stats, errors }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + errors.length,
    }));
  } finally {
    if (server) await endServer(server);
    await stopPostgres({ folder });
    rmSync(folder, { recursive: true, force: true });
  }
}
