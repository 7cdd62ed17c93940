import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Entry = { version?: string; resolved?: string; optionalDependencies?: Record<string, string> };

const lock: { packages: Record<string, Entry> } = JSON.parse(
  readFileSync("package-lock.json", "utf8"),
);

/** Where Node would find a package asked for by the one that lies at `place`. */
function placesOf(name: string, place: string): string[] {
  const above = place
    .split("/node_modules/")
    .map((_, i, all) => all.slice(0, i + 1).join("/node_modules/"));
  return [...above.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`];
}

test("the lock file names every system's packages, for otherwise npm ci refuses it on all of them", () => {
  const missing = Object.entries(lock.packages).flatMap(([place, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter(
      (name) => !placesOf(name, place).some((at) => at in lock.packages),
    ),
  );
  expect(missing).toEqual([]);
});

test("the lock file names no registry, so that everybody uses their own", () => {
  expect(Object.values(lock.packages).filter((entry) => entry.resolved)).toEqual([]);
});

test("what has known holes is not older than the version that mended them", () => {
  const floors: Record<string, string> = { next: "16.4.1", "next-auth": "4.24.15" };
  const asNumber = (version: string) =>
    version.split(".").reduce((sum, part) => sum * 10_000 + Number.parseInt(part, 10), 0);
  for (const [name, floor] of Object.entries(floors)) {
    const version = lock.packages[`node_modules/${name}`]?.version ?? "0.0.0";
    expect(asNumber(version), `${name} ${version}`).toBeGreaterThanOrEqual(asNumber(floor));
  }
});
