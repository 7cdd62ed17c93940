import { join } from "node:path";
import { defineConfig } from "vitest/config";

// Far from UTC and from Sweden: a day that is taken from a clock in the wrong place shows itself.
process.env.TZ = "Pacific/Auckland";

const here = process.cwd();
const resolve = {
  alias: [
    { find: /^@\//, replacement: `${here}/` },
    { find: /^server-only$/, replacement: join(here, "node_modules/server-only/empty.js") },
  ],
};
const setupFiles = ["tests/support/setup.ts"];

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        resolve,
        test: {
          name: "rules",
          include: ["tests/domain/**/*.test.ts"],
          setupFiles,
          // Rules keep nothing from one call to the next, so that their files need no world of their own each.
          isolate: false,
          // Walks at random take seconds; on a machine that is busy, longer. Nothing is judged by the clock.
          testTimeout: 60_000,
        },
      },
      {
        resolve,
        test: {
          name: "unit",
          include: ["tests/components/**/*.test.{ts,tsx}", "tests/*.test.ts"],
          setupFiles,
          testTimeout: 60_000,
        },
      },
      {
        resolve,
        test: {
          name: "database",
          include: ["tests/{features,database,exports}/**/*.test.ts"],
          setupFiles,
          globalSetup: ["tests/support/own-postgres.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve,
        test: {
          name: "ops",
          include: ["tests/ops/*.test.ts"],
          setupFiles,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve,
        // Needs the build in NEXT_DIST_DIR: npm test runs it after that step.
        test: {
          name: "start",
          include: ["tests/ops/start/*.test.ts"],
          setupFiles,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
