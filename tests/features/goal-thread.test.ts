import { describe, expect, test } from "vitest";
import { ThreadGoalsPage } from "@/components/goal-thread/goals-page";
import { ThreadPage } from "@/components/goal-thread/thread-page";
import { threadCsv } from "@/lib/goal-thread/document";
import { getThread, getThreadGoals, threadGoals } from "@/lib/goal-thread/queries";
import { readThreadView } from "@/lib/goal-thread/schema";
import { moreByChance } from "../support/by-chance";
import { aCounty, type TestCounty } from "../support/county";
import { asRole, urls } from "../support/database";
import { anAdopted, aYear } from "../support/document";
import { markup } from "../support/markup";

const years = [2024, 2025];

/** Plans and reports of sixty centres, with goals under the county's or not, with themes, aims and outcomes by chance. */
async function aCountyByChance() {
  const c = await aCounty();
  await moreByChance(c, 60, years);
  await asRole(urls.superuser, async (db) => {
    await db.query("select set_config('app.county_id', $1, false), setseed(0.31)", [c.id]);
    await db.query(
      `insert into county_goal (county_id, id, year, title, aim, themes, position)
       select $1, gen_random_uuid(), 2025, 'Länsmål ' || n, (array['integration', null])[n % 2 + 1],
         case n when 1 then array['vagar_till_arbete'] else '{}' end, n from generate_series(1, 5) n`,
      [c.id],
    );
    // A version is frozen when it is written here, so the goals are written with the lock off, as a restore would.
    await db.query("set session_replication_role = replica");
    await db.query(
      `insert into document_version (county_id, id, document_id, number)
       select $1, gen_random_uuid(), d.id, 1 from document d where d.county_id = $1 and d.kind = 'plan'`,
      [c.id],
    );
    await db.query(
      `update document_version v set frozen_at = now(), adopted_on = '2026-01-01', way = 'ordforande', centre_name = 'Eken' from document d
       where v.county_id = $1 and d.id = v.document_id and v.frozen_at is null and d.state in ('faststalld', 'mottagen')`,
      [c.id],
    );
    // Some have been opened again: the words of the next version are not the adopted ones.
    await db.query(
      `insert into document_version (county_id, id, document_id, number)
       select $1, gen_random_uuid(), v.document_id, 2 from document_version v
       where v.county_id = $1 and v.frozen_at is not null and random() + 0 * ascii(v.id::text) < 0.3`,
      [c.id],
    );
    await db.query(
      `insert into document_goal (county_id, id, document_version_id, position, title, aim, county_goal_id, themes, indicator, outcome)
       select $1, gen_random_uuid(), v.id, n, 'Mål ' || n, (array['samspel', 'integration', null])[1 + floor(r * 3)::int],
         case when r < 0.6 then (select g.id from county_goal g where g.county_id = $1 and g.position = 1 + floor(r * 6.6)::int) end,
         case when r > 0.8 then array['vald'] when r > 0.5 then array['sprakutveckling', 'vald'] else '{}' end,
         (array['Besök per månad', ' besök  per månad', 'Annat'])[1 + floor(r * 3)::int],
         (array['uppnatt', 'delvis', 'inte', 'inte_paborjat', 'utgar', null])[1 + floor(s * 6)::int]::goal_outcome
       from document_version v, generate_series(1, 3) n,
         lateral (select random() + 0 * ascii(v.id::text || n) as r, random() + 0 * ascii(v.id::text || n) as s) x
       where v.county_id = $1`,
      [c.id],
    );
  });
  return c;
}

/** The goals that count, by another road: from the last adopted version, else the latest. */
const independent = (c: TestCounty, prel: boolean, where: string, of: unknown[]) =>
  asRole(urls.superuser, async (db) => {
    const { rows } = await db.query(
      `select count(*)::int as goals, count(distinct d.centre_id)::int as centres from document_goal g
         join document_version v on v.id = g.document_version_id join document d on d.id = v.document_id
         left join county_goal k on k.id = g.county_goal_id
       where d.county_id = $1 and d.kind = $2::document_kind and d.year = 2025
         and v.id = coalesce(
           (select id from document_version f where f.document_id = d.id and f.frozen_at is not null order by number desc limit 1),
           (select id from document_version f where f.document_id = d.id and ${prel} order by number desc limit 1))
         and ${where}`,
      [c.id, ...of],
    );
    return rows[0] as { goals: number; centres: number };
  });

const conditions: Record<string, (value: string) => string> = {
  mal: (value) => (value === "utan" ? "g.county_goal_id is null" : `g.county_goal_id = '${value}'`),
  tema: (value) => `('${value}' = any(g.themes) or '${value}' = any(coalesce(k.themes, '{}')))`,
  syfte: (value) => `(g.aim = '${value}' or k.aim = '${value}')`,
  utfall: (value) =>
    value === "obesvarat" ? "g.outcome is null" : `g.outcome = '${value}'::goal_outcome`,
};

describe("the thread of goals in a county by chance", () => {
  test("each number is that of the rows its link leads to, and what another count gives", async () => {
    const c = await aCountyByChance();
    for (const typ of ["plan", "berattelse"])
      for (const prel of [null, "ja"]) {
        const view = readThreadView({ typ, ar: "2025", ...(prel && { prel }) });
        const thread = await c.as.coordinator((ctx) => getThread(ctx, view), "read");
        const html = markup(ThreadPage({ thread }));
        const numbers = [
          ...html.matchAll(/<a [^>]*href="([^"]+)"[^>]*>(\d+)<span class="sr-only">, (\S+)/g),
        ];
        expect(numbers.length).toBeGreaterThan(typ === "plan" ? 12 : 40);
        for (const [, href = "", said, column] of numbers) {
          const asked = Object.fromEntries(
            new URL(href.replaceAll("&amp;", "&"), "http://samma.example").searchParams,
          );
          const rows = await c.as.coordinator(
            (ctx) => getThreadGoals(ctx, readThreadView(asked)),
            "read",
          );
          const where = Object.entries(asked).flatMap(([key, value]) => {
            const condition = conditions[key];
            return condition ? [condition(value)] : [];
          });
          const counted = await independent(c, prel !== null, where.join(" and ") || "true", [typ]);
          const seen = column === "familjecentraler:" ? "centres" : "goals";
          expect({ href, said: rows.count[seen] }).toEqual({ href, said: Number(said) });
          expect({ href, said: counted[seen] }).toEqual({ href, said: Number(said) });
          expect(rows.rows.length).toBe(rows.count.goals);
        }
        // Every goal has one answer.
        const { answers, goals } = thread.total;
        expect(Object.values(answers).reduce((all, one) => all + one, 0)).toBe(goals);
        expect(html).toContain("Tema: Jämställt föräldraskap");
        expect(html).toContain("Länets mål: Länsmål 5");
      }
  });

  test("an indicator leads to the goals that use it, however it is spaced, and the file has the same rows", async () => {
    const c = await aCountyByChance();
    const view = readThreadView({ typ: "plan", ar: "2025", indikator: "Besök per månad" });
    const all = await c.as.coordinator((ctx) => threadGoals(ctx, view), "read");
    const counted = await independent(c, false, "g.indicator <> 'Annat'", ["plan"]);
    expect(all.rows.length).toBe(counted.goals);
    expect(all.rows.length).toBeGreaterThan(0);
    expect(threadCsv(all).trim().split("\r\n")).toHaveLength(all.rows.length + 1);
  });
});

describe("the thread of a plan", () => {
  test("what nobody has adopted counts first when it is asked for, and nothing in the address makes the page fail", async () => {
    const y = await aYear();
    const seen = (asked: Record<string, string>) =>
      y.county((ctx) => getThreadGoals(ctx, readThreadView(asked)), "read");
    await anAdopted(y, "plan", 2026);
    const page = await seen({ typ: "x", ar: "x", mal: "x", sida: "-1", utfall: "x" });
    expect([page.kind, page.year, page.count.goals]).toEqual(["plan", 2026, 1]);
    const html = markup(ThreadGoalsPage({ data: page }));
    expect(html).toContain("Träffar tillsammans med SFI");
    expect(html).toContain("Familjer med tolkstöd per termin");
    await expect(seen({ mal: "019ac000-0000-7000-8000-000000000000" })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  test("is not for whoever reads no documents of the county's", async () => {
    const y = await aYear();
    const outside = y.c.acting("medarbetare", [
      { role: "medarbetare", scope: { level: "centres", ids: [y.centreId] } },
    ]);
    const asked = (as: typeof y.county) => as((ctx) => getThread(ctx, readThreadView({})), "read");
    await expect(asked(outside)).rejects.toMatchObject({ code: "not_allowed" });
  });
});
