import { describe, expect, test } from "vitest";
import { asRole, urls } from "../support/database";

/** Tables that belong to no county or to all of them. A new table is protected, or is named here. */
const shared = ["county", "region", "municipality", "theme", "_prisma_migrations"];

const rows = (query: string, url = urls.owner) =>
  asRole(url, async (db) => (await db.query(query)).rows);

describe("the catalogue of the wall returns no row", () => {
  test("no role that runs or migrates is a superuser or passes by row security", async () => {
    expect(
      await rows(
        "select rolname from pg_roles where rolname in ('samma_tak_app', 'samma_tak_owner') and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)",
      ),
    ).toEqual([]);
  });

  test("every county table has row security, forced, and is not owned by the app", async () => {
    const names = shared.map((n) => `'${n}'`).join(",");
    expect(
      await rows(`select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname not in (${names})
          and (not c.relrowsecurity or (not c.relforcerowsecurity and c.relname <> 'audit') or pg_get_userbyid(c.relowner) = 'samma_tak_app')`),
    ).toEqual([]);
  });

  test("every policy compares the county with the one that was entered, once a statement, and nothing else", async () => {
    expect(
      await rows(`select tablename, policyname from pg_policies where schemaname = 'public'
        and (qual !~ '^\\(county_id = \\( ?SELECT app.county\\(\\) AS county\\)\\)$' or (cmd <> 'SELECT' and with_check is distinct from qual))`),
    ).toEqual([]);
  });

  test("no table has two policies, for one that lets through is enough", async () => {
    expect(
      await rows(
        "select tablename from pg_policies group by schemaname, tablename having count(*) > 1",
      ),
    ).toEqual([]);
  });

  test("nothing runs with its owner's rights but what writes the log, and what takes a person's name out of it; neither looks elsewhere for its names", async () => {
    expect(
      await rows(`select p.proname, p.proconfig from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname in ('public', 'app', 'auth') and p.prosecdef order by 1`),
    ).toEqual([
      { proname: "pseudonymise_person", proconfig: ["search_path=pg_catalog, pg_temp"] },
      { proname: "write_audit", proconfig: ["search_path=pg_catalog, public"] },
    ]);
  });

  test("nothing else holds rows: no view that is stored, no table from elsewhere", async () => {
    expect(
      await rows(`select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('public', 'app', 'auth') and c.relkind in ('m', 'f')`),
    ).toEqual([]);
  });

  test("every county table's key begins with the county", async () => {
    expect(
      await rows(`select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
        join pg_index i on i.indrelid = c.oid and i.indisunique
        where c.relrowsecurity and c.relname <> 'audit'
          and (select attname from pg_attribute where attrelid = c.oid and attnum = i.indkey[0]) <> 'county_id'`),
    ).toEqual([]);
  });

  test("every reference between county tables carries the county with it", async () => {
    expect(
      await rows(`select conname from pg_constraint k join pg_class a on a.oid = k.conrelid join pg_class b on b.oid = k.confrelid
        where k.contype = 'f' and a.relrowsecurity and b.relrowsecurity
          and not exists (select from pg_attribute x join pg_attribute y on y.attrelid = b.oid and y.attname = 'county_id' and y.attnum = k.confkey[1]
            where x.attrelid = a.oid and x.attname = 'county_id' and x.attnum = k.conkey[1])`),
    ).toEqual([]);
  });

  test("nothing is deleted because something else is", async () => {
    expect(
      await rows("select conname from pg_constraint where contype = 'f' and confdeltype <> 'r'"),
    ).toEqual([]);
  });

  test("every county table that people edit is written to the log, and by trigger", async () => {
    expect(
      await rows(`select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
        where c.relkind = 'r' and c.relrowsecurity and c.relname not in ('audit', 'operation', 'import_draft', 'stored_file_content')
          and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = c.relname || '_audit' and t.tgenabled = 'O')`),
    ).toEqual([]);
  });

  test("no view reads with its owner's rights, and the app may neither truncate nor make anything", async () => {
    expect(
      await rows(
        "select viewname from pg_views where schemaname in ('public', 'app', 'auth') and viewname !~ '^pg_stat'",
      ),
    ).toEqual([]);
    expect(
      await rows(`select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('public', 'auth') and c.relkind = 'r'
          and (has_table_privilege('samma_tak_app', c.oid, 'TRUNCATE') or has_table_privilege('samma_tak_app', c.oid, 'TRIGGER'))`),
    ).toEqual([]);
    expect(
      await rows(
        "select nspname from pg_namespace where nspname in ('public', 'auth', 'app') and has_schema_privilege('samma_tak_app', oid, 'CREATE')",
      ),
    ).toEqual([]);
  });

  test("the log can be read, and changed by nobody who runs", async () => {
    for (const right of ["INSERT", "UPDATE", "DELETE"])
      expect(
        await rows(`select has_table_privilege('samma_tak_app', 'audit', '${right}') as may`),
      ).toEqual([{ may: false }]);
  });

  test("every constraint has a name of its own, for only the name tells a refusal apart", async () => {
    expect(
      await rows(
        "select conname from pg_constraint k join pg_namespace n on n.oid = k.connamespace where n.nspname in ('public', 'auth') and k.contype in ('c', 'x', 'f', 'u', 'p') and conname !~ 'not_null' group by 1 having count(*) > 1",
      ),
    ).toEqual([]);
  });
});

describe("the policy in Postgres alone", () => {
  test("without an entered county there is nothing to see", async () => {
    expect(await rows("select count(*)::int as n from centre", urls.app)).toEqual([{ n: 0 }]);
  });

  test("an empty setting, as it is after a transaction, shows nothing and raises nothing", async () => {
    expect(
      await rows(
        "select count(*)::int as n from centre where set_config('app.county_id', '', false) = ''",
        urls.app,
      ),
    ).toEqual([{ n: 0 }]);
  });
});
