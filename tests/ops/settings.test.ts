import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readSettings, SettingsError } from "@/lib/ops/settings";

const sound = {
  DATABASE_URL: "postgresql://samma_tak_app:Kx93hTq2@db.internal/samma_tak",
  DATABASE_OWNER_URL: "postgresql://samma_tak_owner:Vr71mWp4@db.internal/samma_tak",
  AUTH_SECRET: "b3BhcXVlIGJ5dGVzIHRoYXQgbm9ib2R5IGtub3dz",
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString("base64"),
  APP_URL: "https://samma-tak.example/",
};

function faults(env: Record<string, string>): string[] {
  try {
    readSettings(env, { alsoOwner: true });
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.faults;
    throw error;
  }
}

const example = readFileSync(".env.example", "utf8");
const named = [...example.matchAll(/^([A-Z_]+)=/gm)].map((found) => found[1] ?? "");

describe("settings", () => {
  test("that are whole are read once, with what is left out as it is by itself", () => {
    expect(readSettings(sound, { alsoOwner: true })).toEqual({
      demo: false,
      databaseUrl: sound.DATABASE_URL,
      appUrl: "https://samma-tak.example",
      authSecret: sound.AUTH_SECRET,
      trustProxy: false,
      today: null,
    });
  });

  test("that are missing outside the demo are all named at once", () => {
    const told = faults({ DEMO: "0", PORT: "many", TRUST_PROXY: "yes" }).join("\n");
    for (const name of [...Object.keys(sound), "PORT", "TRUST_PROXY"]) expect(told).toContain(name);
  });

  test.each([
    ["AUTH_SECRET", "short"],
    ["AUTH_SECRET", "byt-ut-mig-mot-något-långt-och-slumpat"],
    ["NEXT_SERVER_ACTIONS_ENCRYPTION_KEY", "YWJj"],
    ["APP_URL", "http://samma-tak.example"],
    ["DATABASE_URL", "mysql://db/samma_tak"],
    ["DATABASE_URL", "postgresql://postgres:Kx93hTq2@db.internal/samma_tak"],
    ["DATABASE_URL", sound.DATABASE_OWNER_URL],
    ["DATABASE_OWNER_URL", "postgresql://samma_tak_owner:BYT-UT-ÄGARENS@db.internal/samma_tak"],
    ["TODAY", "2026-11-22"],
    ["PORT", "70000"],
  ])("outside the demo refuse %s=%s, and that alone", (name, value) => {
    const found = faults({ ...sound, [name]: value });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(name);
  });

  test("never tell a secret", () => {
    expect(faults({ ...sound, AUTH_SECRET: "hemlig-men-kort" }).join()).not.toContain("men-kort");
  });

  test("of the demo need no secret of anybody's", () => {
    const { demo, today } = readSettings({ ...sound, APP_URL: "", DEMO: "1", TODAY: "2026-11-22" });
    expect({ demo, today }).toEqual({ demo: true, today: "2026-11-22" });
  });

  test("each stand in .env.example with a sentence of their own", () => {
    for (const name of named) {
      expect(example, name).toMatch(new RegExp(`^# .+\\.\\n${name}=`, "m"));
    }
  });

  test("read anywhere in the code stand in .env.example, or are named here as somebody else's", () => {
    const foreign = [
      "NODE_ENV",
      "NEXT_RUNTIME",
      "NEXT_TELEMETRY_DISABLED",
      "CHECKPOINT_DISABLE",
      "DATABASE_SUPERUSER_URL",
      "SAMMA_TAK_PARENT",
      "FORCE_COLOR",
      "CI",
      "CHROMIUM",
      "BASE_URL",
      "TZ",
      "PRISMA_SCHEMA_ENGINE_BINARY",
    ];
    const folders = ["app", "components", "lib", "prisma"];
    const code = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => /\.(ts|tsx|mjs)$/.test(name) && !name.includes("generated"))
        .map((name) => readFileSync(join(folder, name), "utf8")),
    );
    const read = [
      ...new Set(
        code.flatMap((text) =>
          [...text.matchAll(/process\.env\.([A-Z_]+)/g)].map((found) => found[1] ?? ""),
        ),
      ),
    ];
    expect(read.filter((name) => ![...named, ...foreign].includes(name))).toEqual([]);
  });
});
