import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aDataFolder, gone } from "./programs";

let data: ReturnType<typeof aDataFolder>;
beforeAll(() => {
  data = aDataFolder();
});
afterAll(() => data.end());

const urlIn = (said: string, name: string) =>
  said.match(new RegExp(`^${name}=(.+)$`, "m"))?.[1] ?? "";

async function ask(said: string, query: string, name = "DATABASE_OWNER_URL"): Promise<unknown[][]> {
  const client = new Client({ connectionString: urlIn(said, name) });
  await client.connect();
  try {
    return (await client.query({ text: query, rowMode: "array" })).rows;
  } finally {
    await client.end();
  }
}

describe("the embedded Postgres", () => {
  test("starts in an empty folder that only its owner may enter", async () => {
    const { status, said } = data.postgres("start");
    expect(status).toBe(0);
    expect(statSync(data.folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(data.folder, "secrets.json")).mode & 0o777).toBe(0o600);
    const roles = await ask(
      said,
      "select rolname from pg_roles where (rolsuper or rolbypassrls) and rolname !~ '^pg_'",
    );
    expect(roles).toEqual([["postgres"]]);
  });

  test("sorts as Swedish does, and listens to this machine alone", async () => {
    const { said } = data.postgres("status");
    const words = await ask(
      said,
      "select string_agg(w, ' ' order by w) from unnest('{Östra,Va,Åby,Zeta,Wa,Ärla,Vb}'::text[]) w",
    );
    expect(words).toEqual([["Va Vb Wa Zeta Åby Ärla Östra"]]);
    const where = await ask(
      said,
      "select current_setting('listen_addresses'), current_setting('unix_socket_directories'), current_setting('fsync')",
      "DATABASE_SUPERUSER_URL",
    );
    expect(where).toEqual([["127.0.0.1", "", "on"]]);
  });

  test("is found again after kill -9, with what was written before", async () => {
    const first = data.postgres("status");
    await ask(first.said, "create table kept as select 1 as one");
    const pid = data.pid();
    process.kill(pid, "SIGKILL");
    expect(await gone(pid)).toBe(true);
    expect(existsSync(join(data.folder, "postgres/postmaster.pid"))).toBe(true);
    const { status, said } = data.postgres("start");
    expect(status).toBe(0);
    expect(await ask(said, "select one from kept")).toEqual([[1]]);
    expect(urlIn(said, "DATABASE_URL")).toBe(urlIn(first.said, "DATABASE_URL"));
  });

  test("that was left running by a start that was killed is ended and started anew", async () => {
    const orphan = data.pid();
    const again =
      "import { startPostgres } from './lib/ops/postgres.mjs'; console.log(String((await startPostgres()).recovered)); process.exit()";
    const { said } = data.run("--input-type=module", "--eval", again);
    expect(said.trim()).toBe("true");
    expect(await gone(orphan)).toBe(true);
    expect(data.pid()).not.toBe(orphan);
  });

  test("stops when it is asked to", async () => {
    const pid = data.pid();
    expect(data.postgres("stop").status).toBe(0);
    expect(await gone(pid)).toBe(true);
    expect(data.postgres("status").said).toMatch(/inte startad/);
  });
});
