import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

const system =
  process.env.CHROMIUM ||
  ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"].find((path) => existsSync(path)) ||
  "";

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: ".data/test/e2e",
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    baseURL: process.env.BASE_URL || "http://localhost:3000",
    browserName: "chromium",
    locale: "sv-SE",
    timezoneId: "Pacific/Auckland",
    // To record every step takes a third of the time: PWDEBUG_TRACE=1 does it for whoever looks for a fault.
    trace: process.env.PWDEBUG_TRACE ? "retain-on-failure" : "off",
    launchOptions: {
      ...(system ? { executablePath: system } : {}),
      args: [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
      ],
    },
  },
});
