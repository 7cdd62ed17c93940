import { expect, test } from "vitest";
import { migrationState, migrationsOnDisk } from "@/lib/ops/migrations";
import { schemaEngine } from "@/lib/ops/schema-engine";
import { urls } from "../support/database";

test("a freshly migrated database is what the schema says: the next migration would be empty", async () => {
  const engine = await schemaEngine(urls.owner, migrationsOnDisk());
  try {
    expect(await engine.diff()).toBe("");
  } finally {
    await engine.close();
  }
});

test("the app's role sees that every migration is applied and unaltered", async () => {
  expect(await migrationState(urls.app)).toEqual({ missing: [], failed: [], edited: [] });
});
