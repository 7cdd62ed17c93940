import { beforeAll, describe, expect, test } from "vitest";
import { FindingsPage } from "@/components/findings/findings-page";
import type { FindingRule } from "@/lib/domain/finding-rules";
import { listFindings } from "@/lib/findings/queries";
import { readFindingView } from "@/lib/findings/schema";
import { emptyByChance, moreByChance, withChance } from "../support/by-chance";
import { type CentreCounted, centresCounted, counted } from "../support/counted";
import { aCounty, type TestCounty, today } from "../support/county";
import { markup, textOf } from "../support/markup";

let c: TestCounty;
let centres: CentreCounted[];
beforeAll(async () => {
  c = await aCounty();
  await moreByChance(c, 70, [2025]);
  await emptyByChance(c);
  // What a register has of each centre is there at some and lacks at others.
  await withChance(c, async (db) => {
    await db.query(
      `update centre_profile set street = case when pg_temp.chance('street', centre_id::text) < 0.7 then 'Provgatan 1' end,
         postcode = case when pg_temp.chance('postcode', centre_id::text) < 0.8 then '21120' end, town = 'Provstad',
         languages = case when pg_temp.chance('languages', centre_id::text) < 0.6 then array['arabiska'] else '{}' end,
         target_pregnant = case when pg_temp.chance('pregnant', centre_id::text) < 0.4 then true end,
         area_type_year = case when pg_temp.chance('area', centre_id::text) < 0.7 then 2017 + floor(pg_temp.chance('year', centre_id::text) * 9)::int end,
         area_type = case when pg_temp.chance('area', centre_id::text) < 0.7 then 3 end, area_type_source = case when pg_temp.chance('area', centre_id::text) < 0.7 then 'regso'::area_type_source end
       where county_id = $1`,
      [c.id],
    );
    await db.query(
      `insert into centre_contact (county_id, id, centre_id, role, name, from_on)
       select $1, pg_temp.an_id('contact', n::text, id::text), id, (case when pg_temp.chance('role', n::text, id::text) < 0.4 then 'kommunikator' else 'kontakt' end)::contact_role, 'Kim Exempel ' || n, '2020-01-01'
       from centre, generate_series(1, 2) n where county_id = $1 and pg_temp.chance('contact', n::text, id::text) < 0.5`,
      [c.id],
    );
  });
  centres = await centresCounted(c, today);
});

const list = (asked: Record<string, string> = {}, as = c.as.coordinator) =>
  as((ctx) => listFindings(ctx, readFindingView(asked)), "read");

/** At a centre in operation a service is here, wholly or partly, and of it something holds. */
const here = (holds: string) =>
  `exists (select from service s join service_presence sp on sp.service_id = s.id and sp.from_on <= $2 and (sp.until_on is null or sp.until_on > $2)
    where s.centre_id = p.centre_id and sp.degree in ('ja', 'delvis') and ${holds})`;
const head = "select from service_head h where h.service_id = s.id and h.from_on <= $2";
const contacts = "select count(*) from centre_contact k where k.centre_id = p.centre_id";
/** Rules written once more, as a question about the centres in operation. */
const again: Partial<Record<FindingRule, string>> = {
  no_address: "p.street is null or p.postcode is null or p.town is null",
  no_languages: "p.languages = '{}'",
  no_target_group: "p.target_pregnant is not true",
  no_area_type: "p.area_type_year is null",
  area_type_old: "p.area_type_year < 2021",
  no_contact: `(${contacts}) = 0`,
  no_kommunikator_contact: `(${contacts}) > 0 and (${contacts} and k.role = 'kommunikator') = 0`,
  no_head: here(`not exists (${head})`),
  head_vacant: here(`exists (${head} and h.vacant)`),
  service_without_unit: here("s.unit_id is null"),
  no_opening_hours: here("true"),
  no_staffing: here("true"),
};

/** The centres that a rule finds when it is asked once more, in the same words for all of them. */
async function foundAgain(holds: string): Promise<string[]> {
  const rows = await counted<{ id: string }>(
    `select p.centre_id as id from centre_profile p where p.county_id = $1 and (${holds}) and $2::date is not null`,
    [c.id, today],
  );
  const operating = new Set(centres.filter((o) => o.stage === "operating").map(({ id }) => id));
  return rows.map(({ id }) => id).filter((id) => operating.has(id));
}

describe("the findings of a county by chance", () => {
  test.each(Object.entries(again))(
    "%s is found where another count finds it",
    async (regel, sql) => {
      const { rows, byRule } = await list({ regel });
      const ids = (await foundAgain(sql)).toSorted();
      expect(rows.map(({ centreId }) => centreId).toSorted()).toEqual(ids);
      expect(byRule.find(({ rule }) => rule === regel)?.count).toBe(ids.length);
      expect(ids.length).toBeGreaterThan(2);
    },
  );

  test("what is one step from the next kind, and what is not known to be any, is what another count gives", async () => {
    const { byRule } = await list();
    const sum = (some: (rule: string) => boolean) =>
      byRule.reduce((all, { rule, count }) => all + (some(rule) ? count : 0), 0);
    const there = centres.filter(({ stage }) => stage === "operating");
    const known = there.filter(({ kind, near }) => kind !== "undecided" && near);
    expect(sum((rule) => rule.startsWith("missing_"))).toBe(known.length);
    expect(sum((rule) => rule === "kind_undecided")).toBe(
      there.filter(({ kind }) => kind === "undecided").length,
    );
    expect(known.length).toBeGreaterThan(2);
  });

  test("each number is that of the rows its link leads to, and they add up", async () => {
    const all = await list();
    const html = markup(FindingsPage({ slug: c.slug, view: readFindingView({}), list: all }));
    const led = [...html.matchAll(/<a [^>]*href="[^"]*allvar=(\w+)[^"]*"[^>]*>(.*?)<\/a>/gs)];
    expect(led.map(([, allvar]) => allvar)).toEqual(["error", "warning", "info"]);
    for (const [, allvar = "", said = ""] of led) {
      const number = Number(textOf(said).match(/\d+/)?.[0]);
      expect((await list({ allvar })).rows, allvar).toHaveLength(number);
    }
    const added = (some: readonly { count: number }[]) =>
      some.reduce((sum, { count }) => sum + count, 0);
    expect(added(all.byRule)).toBe(all.counts.total);
    expect(added(all.byOwner)).toBe(all.counts.total);
    for (const { role, count } of all.byOwner)
      expect((await list({ agare: role })).rows).toHaveLength(count);
    const byPlace = await Promise.all(
      all.municipalities.map(async ({ code }) => (await list({ kommun: code })).rows.length),
    );
    expect(byPlace.reduce((sum, n) => sum + n, 0)).toBe(all.counts.total);
  });

  test("whoever answers for one municipality counts its centres and no others", async () => {
    const mine = await list({}, c.as.koordinator);
    const whole = await list({ kommun: c.municipalities[0] });
    expect(mine.counts.total).toBe(whole.rows.length);
    expect(new Set(mine.rows.map(({ centre }) => centre.municipality.code))).toEqual(
      new Set([c.municipalities[0]]),
    );
  });
});
