import { describe, expect, test } from "vitest";
import type { Ctx } from "@/lib/request";
import { saveSection } from "@/lib/writing/commands";
import * as schema from "@/lib/writing/schema";
import { aCounty, type TestCounty } from "../support/county";
import { asRole, urls } from "../support/database";

const centres = 246;

type Page = { documentId: string; sectionId: string };

/** As many centres as the country has, each with a plan begun and one section in it, written down in a few statements. */
async function everyCentreWrites(c: TestCounty): Promise<Page[]> {
  return asRole(urls.superuser, async (db) => {
    await db.query("select set_config('app.county_id', $1, false)", [c.id]);
    await db.query(
      `with n as (select gen_random_uuid() as id, i from generate_series(1, $2::int) i),
        centre as (insert into centre (county_id, id) select $1, id from n returning id),
        profile as (insert into centre_profile (county_id, id, centre_id, name, host_municipality, from_on)
          select $1, gen_random_uuid(), n.id, 'Familjecentralen ' || i || ' (exempel)', $3, '2020-01-01' from n),
        life as (insert into centre_status (county_id, id, centre_id, status, from_on)
          select $1, gen_random_uuid(), n.id, 'i_drift', '2020-01-01' from n),
        plan as (insert into document (county_id, id, centre_id, kind, year)
          select $1, gen_random_uuid(), n.id, 'plan', 2027 from n returning id),
        version as (insert into document_version (county_id, id, document_id, number)
          select $1, gen_random_uuid(), id, 1 from plan returning id)
      select 1`,
      [c.id, centres, c.municipalities[0]],
    );
    await db.query(
      `insert into document_section (county_id, id, document_version_id, key, type, heading, required, position)
       select $1, gen_random_uuid(), id, 'delaktighet', 'text', 'Delaktighet', true, 0 from document_version where county_id = $1`,
      [c.id],
    );
    const { rows } = await db.query<Page>(
      `select v.document_id as "documentId", s.id as "sectionId" from document_section s
         join document_version v on v.county_id = s.county_id and v.id = s.document_version_id where s.county_id = $1`,
      [c.id],
    );
    return rows;
  });
}

const save = (page: Page, version: number, body: string) => (ctx: Ctx) =>
  saveSection(ctx, schema.saveSection.parse({ ...page, version, body, auto: "ja" }));

/** Whether a save was refused before it had begun, since too many waited for their turn: nothing of it was written. */
const unbegun = (error: unknown) =>
  error instanceof Error && error.message.includes("Unable to start a transaction");

/** A save as the form makes it: one that could not begin on a busy machine is made again, in the same words. */
async function saved(c: TestCounty, page: Page, version: number, body: string) {
  for (;;)
    try {
      return await c.as.coordinator(save(page, version, body));
    } catch (error) {
      if (!unbegun(error)) throw error;
    }
}

/** What stands in the database when it is all over, by section. */
async function standing(c: TestCounty) {
  const rows = await c.as.coordinator(
    ({ db }) => db.documentSection.findMany({ select: { id: true, body: true, version: true } }),
    "read",
  );
  return new Map(rows.map((row) => [row.id, row]));
}

describe("every centre of the country writes at once", () => {
  test("each save that was answered stands, word for word", async () => {
    const c = await aCounty();
    const pages = await everyCentreWrites(c);
    expect(pages).toHaveLength(centres);
    let answered = 0;
    await Promise.all(
      pages.map(async (page) => {
        let version = 1;
        for (let i = 1; i <= 5; i++) {
          const done = await saved(c, page, version, `Sparat för gång ${i}.`);
          version = done.kept?.version ?? 0;
          answered += 1;
        }
      }),
    );
    expect(answered).toBe(centres * 5);
    for (const { body, version } of (await standing(c)).values())
      expect([body, version]).toEqual(["Sparat för gång 5.", 1 + 5 * 2]);
  }, 600_000);

  test("connections are cut again and again in the middle of it, and no answered save is lost", async () => {
    const c = await aCounty();
    const pages = (await everyCentreWrites(c)).slice(0, 60);
    const last = new Map<string, number>();
    let failed = 0;
    /** Cuts the connection that a save is made on, a moment after it has begun: before, during or after its commit. */
    const cut = (work: (ctx: Ctx) => ReturnType<typeof saveSection>, after: number) =>
      c.as.coordinator(async (ctx) => {
        const [me] = await ctx.db.$queryRaw<{ pid: number }[]>`select pg_backend_pid() as pid`;
        const cutting = new Promise((resolve) => setTimeout(resolve, after)).then(() =>
          asRole(urls.superuser, (db) => db.query("select pg_terminate_backend($1)", [me?.pid])),
        );
        cuts.push(cutting);
        return work(ctx);
      });
    const cuts: Promise<unknown>[] = [];
    await Promise.all(
      pages.map(async (page, nth) => {
        for (let i = 1; i <= 8; i++)
          try {
            const { version } = await c.as.coordinator(
              ({ db }) => db.documentSection.findFirstOrThrow({ where: { id: page.sectionId } }),
              "read",
            );
            const work = save(page, version, String(i));
            await ((nth + i) % 4 === 0 ? cut(work, (nth * i) % 12) : c.as.coordinator(work));
            last.set(page.sectionId, i);
          } catch {
            failed += 1;
          }
      }),
    );
    await Promise.all(cuts);
    expect(failed, "the connections were truly cut").toBeGreaterThan(0);
    expect(last.size).toBeGreaterThan(30);
    // A connection that was cut while it lay in the pool is found by whoever takes it next.
    const standingNow = async (tries: number): ReturnType<typeof standing> => {
      try {
        return await standing(c);
      } catch (error) {
        if (tries === 0) throw error;
        return standingNow(tries - 1);
      }
    };
    const now = await standingNow(20);
    // What came after may have been written too, and not been answered: never less than what was.
    for (const [id, i] of last) expect(Number(now.get(id)?.body)).toBeGreaterThanOrEqual(i);
  }, 600_000);
});
