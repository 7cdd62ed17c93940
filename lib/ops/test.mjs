// npm test: everything, one word, one exit code. npm run check: what needs no database, in seconds.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dataFolder, root } from "./data-folder.mjs";
import { endRunning, generate, install } from "./install.mjs";

const quick = process.argv[2] === "check";
const say = (line) => console.log(line);
const sum = { passed: 0, failed: 0 };

// What somebody has set for a server of their own, in the shell or in .env, must not reach the tests.
for (const [, name] of readFileSync(join(root, ".env.example"), "utf8").matchAll(/^([A-Z_]+)=/gm)) {
  if (name !== "SAMMA_TAK_DATA") process.env[name] = "";
}
delete process.env.FORCE_COLOR;
Object.assign(process.env, {
  NO_COLOR: "1",
  NEXT_TELEMETRY_DISABLED: "1",
  CHECKPOINT_DISABLE: "1",
});

/** Runs a step, tells how it went, and adds it up. Gives whether all of it passed. */
async function step(name, work) {
  const begun = Date.now();
  const result = await work().catch((error) => ({
    passed: 0,
    failed: 1,
    told: error.told ?? error.message,
  }));
  const { passed, failed, told } = result ?? { passed: 1, failed: 0 };
  sum.passed += passed;
  sum.failed += failed;
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  say(`${failed === 0 ? "✓" : "✗"} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
  if (failed > 0) say(String(told).slice(-40_000).trim().replace(/^/gm, "    "));
  return failed === 0;
}

/** Two at a time: the machines this runs on have that many cores. */
async function pairwise(steps) {
  const queue = Object.entries(steps);
  const lane = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await step(...next);
  };
  await Promise.all([lane(), lane()]);
}

function finishWith() {
  say(`${sum.passed} passed, ${sum.failed} failed`);
  process.exit(sum.failed === 0 && sum.passed > 0 ? 0 : 1);
}

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => {
    endRunning();
    sum.failed += 1;
    setTimeout(finishWith, 12_000).unref();
  });
}

try {
  await install(say);
  await generate(say);
} catch (error) {
  say(`✗ ${error.message}`);
  sum.failed += 1;
  finishWith();
}

const { journeys, statics, testBuild, vitest } = await import("./test-steps.mjs");
const place = dataFolder(join(dataFolder(), "test"));
if (quick) {
  await pairwise({ ...statics, "regler och uppbyggnad": () => vitest(["rules", "unit"], place) });
} else {
  await pairwise(statics);
  await step("regler, funktioner, databas, export", () =>
    vitest(["rules", "unit", "database", "ops"], place),
  );
  const { env, make } = testBuild(place);
  const built = await step("bygge", async () => {
    await make();
  });
  const unbuilt = async () => ({
    passed: 0,
    failed: 1,
    told: "Kördes inte, för bygget misslyckades.",
  });
  await step("start och avbrott", built ? () => vitest(["start"], place, env) : unbuilt);
  await step("i webbläsaren", built ? () => journeys(place, env, say) : unbuilt);
}
finishWith();
