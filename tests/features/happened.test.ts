import { describe, expect, test } from "vitest";
import { StartPage } from "@/components/start/start-page";
import { day } from "@/lib/domain/day";
import { countedAs } from "@/lib/domain/overview";
import type { CentreStatus } from "@/lib/domain/status";
import type { History } from "@/lib/history/events";
import { listChanges } from "@/lib/history/queries";
import { readChangesView } from "@/lib/history/schema";
import { happenedSince } from "@/lib/since-visit/queries";
import { getStart } from "@/lib/start/queries";
import { openRound } from "@/lib/year/commands";
import * as yearSchema from "@/lib/year/schema";
import { moreByChance } from "../support/by-chance";
import { aCounty, type TestCounty, today } from "../support/county";
import { asRole, urls } from "../support/database";
import { markup, tags, textOf } from "../support/markup";

const visited = day("2026-04-01");
const years = [2024, 2025];

async function aCountyThatMoves() {
  const c = await aCounty();
  for (const year of years) {
    const said = {
      ...{ kind: "berattelse", year: String(year), lastOn: "", ways: "both" },
      ...{ opensOn: `${year}-12-01`, deadlineOn: `${year + 1}-02-15` },
    };
    await c.as.coordinator((ctx) => openRound(ctx, yearSchema.openRound.parse(said)));
  }
  await moreByChance(c, 60, years);
  await asRole(urls.superuser, async (db) => {
    await db.query("select set_config('app.county_id', $1, false), setseed(0.3)", [c.id]);
    await db.query(
      `update agreement_party set signed_on = '2026-06-01'::date + (random() * 300)::int
       where county_id = $1 and random() < 0.4`,
      [c.id],
    );
    await db.query(
      `update document set submitted_on = '2026-03-01'::date + (random() * 90)::int
       where county_id = $1 and state = 'inlamnad' and submitted_on is not null and random() < 0.7`,
      [c.id],
    );
  });
  return c;
}

const rowsOf = async <T>(text: string, values: unknown[]): Promise<T[]> =>
  (await asRole(urls.superuser, (db) => db.query(text, values))).rows as T[];

describe("what has happened since the last visit", () => {
  test("is the rows that another count gives: kinds, documents, signatures", async () => {
    const c = await aCountyThatMoves();
    const seen = await c.as.reader((ctx) => happenedSince(ctx, visited, null), "read");

    type Then = { id: string; status: CentreStatus | null; signature: string | null };
    const on = (at: string) =>
      asRole(urls.superuser, async (db) => {
        await db.query("select set_config('app.county_id', $1, false)", [c.id]);
        const { rows } = await db.query<Then>(
          "select centre_id as id, status::text as status, signature from app.centres_on($1::date)",
          [at],
        );
        return new Map(
          rows.map(({ id, status, signature }) => [
            id,
            status === null ? null : countedAs({ status, signature: signature ?? "" }),
          ]),
        );
      });
    const [then, now] = [await on(visited), await on(today)];
    const moved = [...new Set([...then.keys(), ...now.keys()])].filter(
      (id) => (then.get(id) ?? null) !== (now.get(id) ?? null),
    );
    expect(seen.kinds.map(({ id }) => id).toSorted()).toEqual(moved.toSorted());
    expect(moved.length).toBeGreaterThan(3);
    for (const { id, was, is } of seen.kinds)
      expect([was, is]).toEqual([then.get(id) ?? null, now.get(id) ?? null]);

    const documents = await rowsOf<{ said: string }>(
      `select d.id || case when exists (select from document_version v where v.document_id = d.id and v.frozen_at >= '2026-04-02') then ' faststalld' else ' inlamnad' end as said
       from document d where d.county_id = $1 and d.kind = 'berattelse' and (
         exists (select from document_version v where v.document_id = d.id and v.frozen_at >= '2026-04-02') or (d.submitted_on > $2 and d.submitted_on <= $3))`,
      [c.id, visited, today],
    );
    expect(seen.documents.map(({ id, what }) => `${id} ${what}`).toSorted()).toEqual(
      documents.map(({ said }) => said).toSorted(),
    );
    expect(new Set(seen.documents.map(({ what }) => what)).size).toBe(2);

    const signed = await rowsOf<{ id: string }>(
      "select distinct agreement_id as id from agreement_party where county_id = $1 and signed_on > $2 and signed_on <= $3",
      [c.id, visited, today],
    );
    expect(seen.agreements.map(({ id }) => id).toSorted()).toEqual(
      signed.map(({ id }) => id).toSorted(),
    );
    expect(signed.length).toBeGreaterThan(3);
  });

  test("of some centres is theirs alone", async () => {
    const c = await aCountyThatMoves();
    const all = await c.as.reader((ctx) => happenedSince(ctx, visited, null), "read");
    const own = new Set(all.kinds.slice(0, 2).map(({ id }) => id));
    const some = await c.as.reader((ctx) => happenedSince(ctx, visited, own), "read");
    expect(some.kinds).toEqual(all.kinds.slice(0, 2));
    const theirs = await rowsOf<{ id: string }>(
      "select id from document where county_id = $1 and centre_id = any($2::uuid[])",
      [c.id, [...own]],
    );
    const ids = new Set(theirs.map(({ id }) => id));
    expect(some.documents).toEqual(all.documents.filter(({ id }) => ids.has(id)));
  });

  test("says how many changes the log has from that day on, which are the events that the link shows", async () => {
    const c = await aCountyThatMoves();
    const events = async (as: TestCounty["as"]["reader"]) => {
      let found = 0;
      let fore: string | null = null;
      do {
        const view = { ...readChangesView({ fran: visited }), fore };
        const page: History = await as((ctx) => listChanges(ctx, view), "read");
        found += page.events.length;
        fore = page.older;
      } while (fore !== null);
      return found;
    };
    for (const as of [c.as.coordinator, c.as.reader]) {
      const { changes } = await as((ctx) => happenedSince(ctx, visited, null), "read");
      expect(changes).toBe(await events(as));
      expect(changes).toBeGreaterThan(2);
    }
  });

  test("stands on the start page with each row's link, and the log from the day on", async () => {
    const c = await aCountyThatMoves();
    await asRole(urls.superuser, (db) =>
      db.query(
        `update auth.membership set visit_began_at = now(), seen_at = now(), before_began_at = '2026-04-01T10:00:00Z'
         where county_id = $1 and user_id = $2`,
        [c.id, c.userId("ledamot")],
      ),
    );
    const start = await c.as.member(getStart, "read");
    expect(start.happened?.on).toBe(visited);
    const html = markup(StartPage({ slug: c.slug, start }));
    const hrefs = tags(html, "a").map((a) => a.attributes.href);
    for (const { id } of start.happened?.kinds ?? [])
      expect(hrefs).toContain(`/${c.slug}/familjecentraler/${id}#typ`);
    for (const { id } of start.happened?.agreements ?? [])
      expect(hrefs).toContain(`/${c.slug}/avtal/${id}`);
    expect(hrefs).toContain(`/${c.slug}/andringar?fran=2026-04-01`);
    expect(textOf(html)).toContain("Sedan du var här 1 april 2026");
    expect(textOf(html)).toContain(
      `${start.happened?.kinds.length} familjecentraler räknas på annat sätt`,
    );
  });
});
