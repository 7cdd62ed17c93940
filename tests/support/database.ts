import { randomBytes } from "node:crypto";
import pg from "pg";

/** Carries out statements as a role of its own and goes away. */
export async function asRole<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function named(variable: string): string {
  const url = process.env[variable];
  if (!url) throw new Error(`${variable} is not set: run the tests by npm test`);
  return url;
}

/** The same server, role and password, another database. */
export const into = (url: string, database: string) =>
  Object.assign(new URL(url), { pathname: `/${database}` }).href;

const template = new URL(named("DATABASE_URL")).pathname.slice(1);

/** A database of this file's own, copied from the migrated one: files run side by side and never meet. */
export async function ownDatabase(): Promise<{ app: string; owner: string; superuser: string }> {
  const name = `t_${randomBytes(6).toString("hex")}`;
  // From beside: nobody may be in a database that is copied, and many files copy it at once.
  await asRole(into(named("DATABASE_SUPERUSER_URL"), "postgres"), async (client) => {
    await client.query(`create database ${name} template ${template} owner samma_tak_owner`);
  });
  return {
    app: into(named("DATABASE_URL"), name),
    owner: into(named("DATABASE_OWNER_URL"), name),
    superuser: into(named("DATABASE_SUPERUSER_URL"), name),
  };
}

export const urls = await ownDatabase();
process.env.DATABASE_URL = urls.app;
process.env.DATABASE_OWNER_URL = urls.owner;
