// The three roles, the database and its extensions. A superuser makes them; the owner migrates; the app runs.

const attributes = "login nosuperuser nocreatedb nocreaterole noreplication nobypassrls";
/** All but the last are trusted, so that an owner may make them; none but a superuser may make the last. */
export const extensions = ["btree_gist", "pg_trgm", "unaccent", "pg_stat_statements"];

/** Roles and database, as statements for a superuser in any database of the server. Repeating them is safe. */
function roleStatements({ ownerPassword, appPassword }) {
  const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
  const role = (name, password) => [
    `do $$ begin if not exists (select from pg_roles where rolname = '${name}') then create role ${name}; end if; end $$`,
    `alter role ${name} with ${attributes} password ${quoted(password)}`,
  ];
  return [...role("samma_tak_owner", ownerPassword), ...role("samma_tak_app", appPassword)];
}

/** Statements for a superuser connected to the database itself. */
export function insideStatements(database) {
  return [
    `revoke all on database ${database} from public`,
    `grant connect on database ${database} to samma_tak_app`,
    "alter schema public owner to samma_tak_owner",
    "revoke create on schema public from public",
    ...extensions.map((name) => `create extension if not exists ${name}`),
  ];
}

export const createDatabase = (database) =>
  `create database ${database} owner samma_tak_owner template template0 encoding 'UTF8' locale_provider icu icu_locale 'sv-SE' locale 'C'`;

/** Brings roles, database and extensions to what they should be. Given a superuser's address of a server. */
export async function prepareDatabase(superuserUrl, passwords, database, { anew = false } = {}) {
  const { default: pg } = await import("pg");
  const visit = async (name, work) => {
    const url = new URL(superuserUrl);
    url.pathname = `/${name}`;
    const client = new pg.Client({ connectionString: url.href, connectionTimeoutMillis: 5_000 });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };
  await visit("postgres", async (client) => {
    for (const statement of roleStatements(passwords)) await client.query(statement);
    if (anew) await client.query(`drop database if exists ${database} with (force)`);
    const found = await client.query("select from pg_database where datname = $1", [database]);
    if (found.rowCount === 0) await client.query(createDatabase(database));
  });
  await visit(database, async (client) => {
    for (const statement of insideStatements(database)) await client.query(statement);
  });
}

/** The SQL that an operator's administrator runs once, outside the demo. */
export function printedRoles() {
  const secret = { ownerPassword: "BYT-UT-ÄGARENS", appPassword: "BYT-UT-APPENS" };
  return [
    "-- Körs en gång av en superanvändare med psql, innan Samma tak startas första gången.",
    "-- Byt ut båda lösenorden. samma_tak_owner står i DATABASE_OWNER_URL, samma_tak_app i DATABASE_URL.",
    ...roleStatements(secret).map((statement) => `${statement};`),
    `${createDatabase("samma_tak")};`,
    "\\connect samma_tak",
    ...insideStatements("samma_tak").map((statement) => `${statement};`),
  ].join("\n");
}
