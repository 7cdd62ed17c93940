import { describe, expect, test } from "vitest";
import { compareMigrations } from "@/lib/ops/migrations";

const onDisk = [
  { name: "1_first", sql: "select 1", checksum: "a" },
  { name: "2_second", sql: "select 2", checksum: "b" },
];
const row = (name: string, checksum: string, finished = true) => ({ name, checksum, finished });

describe("a server takes no requests while a migration", () => {
  test("is missing", () => {
    expect(compareMigrations(onDisk, [row("1_first", "a")]).missing).toEqual(["2_second"]);
  });

  test("has failed, until it has been tried again", () => {
    const failed = [row("1_first", "a"), row("2_second", "b", false)];
    expect(compareMigrations(onDisk, failed).failed).toEqual(["2_second"]);
    expect(compareMigrations(onDisk, [...failed, row("2_second", "b")]).failed).toEqual([]);
  });

  test("has been edited after it was applied", () => {
    const edited = [row("1_first", "another"), row("2_second", "b")];
    expect(compareMigrations(onDisk, edited).edited).toEqual(["1_first"]);
  });
});

test("a server takes requests when every migration is applied as it lies", () => {
  const whole = [row("1_first", "a"), row("2_second", "b")];
  expect(compareMigrations(onDisk, whole)).toEqual({ missing: [], failed: [], edited: [] });
});
