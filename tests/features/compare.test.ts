import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { ComparePage } from "@/components/compare/compare-page";
import { comparisonCsv } from "@/lib/compare/document";
import { getComparison } from "@/lib/compare/queries";
import { readCompareView } from "@/lib/compare/schema";
import { compareWords as words } from "@/lib/i18n/sv/compare";
import { aCounty, type TestCounty } from "../support/county";
import { asRole, urls } from "../support/database";
import { markup, tags, textOf } from "../support/markup";
import { statementsOf } from "../support/statements";

const look = (c: TestCounty, asked = {}) =>
  c.as.reader((ctx) => getComparison(ctx, readCompareView(asked)), "read");

/** Centres of two kinds in two municipalities with figures by chance, some few, some unknown, some not adopted. */
async function byChance(c: TestCounty, centres: number) {
  await asRole(urls.superuser, async (db) => {
    await db.query("select set_config('app.county_id', $1, false), setseed(0.31)", [c.id]);
    await db.query(
      `with n as (select gen_random_uuid() as id, i from generate_series(1, $2::int) i),
        centre as (insert into centre (county_id, id) select $1, id from n returning id),
        profile as (insert into centre_profile (county_id, id, centre_id, name, host_municipality, from_on)
          select $1, gen_random_uuid(), id, 'Familjecentralen ' || i || ' (exempel)', case when i % 3 = 0 then $4 else $3 end, '2010-01-01' from n),
        status as (insert into centre_status (county_id, id, centre_id, status, from_on)
          select $1, gen_random_uuid(), id, 'i_drift'::centre_status_name, '2010-01-01' from n),
        s as (insert into service (county_id, id, centre_id, type)
          select $1, gen_random_uuid(), n.id, t::service_type from n cross join unnest(array['mhv', 'bhv', 'oppen_forskola', 'forebyggande_socialtjanst']) t
          where t in ('bhv', 'oppen_forskola') or i % 2 = 0 returning id)
      insert into service_presence (county_id, id, service_id, degree, from_on) select $1, gen_random_uuid(), id, 'ja', '2010-01-01' from s`,
      [c.id, centres, c.municipalities[0], c.municipalities[1]],
    );
    await db.query(
      `insert into document (county_id, id, centre_id, kind, year, state)
       select $1, gen_random_uuid(), c.id, 'berattelse', y, 'utkast' from centre c cross join generate_series(2012, 2025) y
       where c.county_id = $1 and random() < 0.85`,
      [c.id],
    );
    // What is frozen is locked, so it is frozen when its figures stand.
    await db.query(
      `insert into document_version (county_id, id, document_id, number)
       select $1, gen_random_uuid(), id, 1 from document where county_id = $1`,
      [c.id],
    );
    await db.query(
      `insert into document_figure (county_id, id, document_version_id, key, required, position, state, value)
       select $1, gen_random_uuid(), v.id, k, true, 1,
         (case when r < 0.1 then 'uppgift_saknas' when r < 0.15 then null else 'varde' end)::figure_state,
         case when r < 0.15 then null when r < 0.3 then (r * 20)::int else (r * 900)::int end
       from document_version v cross join unnest(array['besok_barn', 'oppna_timmar']) k
         cross join lateral (select random() + 0 * ascii(v.id::text) + 0 * ascii(k) as r) x where v.county_id = $1`,
      [c.id],
    );
    await db.query(
      `update document_version set frozen_at = now(), way = 'protokoll', adopted_on = '2026-02-01', decision = '§ 1'
       where county_id = $1 and ascii(right(id::text, 1)) % 4 <> 0`,
      [c.id],
    );
  });
}

type Counted = { id: string; year: number; value: number };

/** The same numbers by one statement of another kind: adopted, known and not few. */
const counted = (c: TestCounty, key: string, frozen: boolean) =>
  asRole(urls.superuser, async (db) => {
    const { rows } = await db.query<Counted>(
      `select d.centre_id as id, d.year::int as year, f.value::float as value
       from document d join document_version v on v.document_id = d.id join document_figure f on f.document_version_id = v.id
       where d.county_id = $1 and f.key = $2 and f.state = 'varde' and (v.frozen_at is not null or not $3)`,
      [c.id, key, frozen],
    );
    return rows;
  });

describe("a comparison", () => {
  let c: TestCounty;
  let four: string[];
  beforeAll(async () => {
    c = await aCounty();
    await byChance(c, 30);
    const { rows } = await asRole(urls.superuser, (db) =>
      db.query<{ id: string }>(
        "select centre_id as id from service where county_id = $1 and type = 'mhv'",
        [c.id],
      ),
    );
    four = rows.map((row) => row.id).sort();
  });

  test("has each number that is adopted, for those of one kind and ten years, and no other", async () => {
    const data = await look(c, { siffra: "oppna_timmar", typ: "familjecentral" });
    expect(data.years).toEqual([2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]);
    expect(data.rows.map((row) => row.id).sort()).toEqual(four);
    expect(new Set(data.rows.map((row) => row.kind))).toEqual(new Set(["familjecentral"]));
    const wanted = (await counted(c, "oppna_timmar", true)).filter(
      (row) => row.year >= 2016 && four.includes(row.id),
    );
    const shown = data.rows.flatMap((row) =>
      row.cells.flatMap((cell) =>
        cell.value === null ? [] : [{ id: row.id, year: cell.year, value: cell.value }],
      ),
    );
    const order = (a: Counted, b: Counted) => (`${a.id} ${a.year}` < `${b.id} ${b.year}` ? -1 : 1);
    expect(shown.sort(order)).toEqual(wanted.sort(order));
    expect(shown.length).toBeGreaterThan(50);
  });

  test("marks what is preliminary when it is asked for", async () => {
    const approved = await look(c, { siffra: "oppna_timmar", typ: "familjecentral" });
    const all = await look(c, { siffra: "oppna_timmar", prel: "ja", typ: "familjecentral" });
    const flat = (data: typeof all) => data.rows.flatMap((row) => row.cells);
    expect(flat(approved).some((cell) => cell.preliminary)).toBe(false);
    const preliminary = flat(all).filter((cell) => cell.preliminary).length;
    const wanted = async (frozen: boolean) =>
      (await counted(c, "oppna_timmar", frozen)).filter(
        (row) => row.year >= 2016 && four.includes(row.id),
      ).length;
    expect(preliminary).toBe((await wanted(false)) - (await wanted(true)));
    expect(flat(approved).filter((cell) => cell.gap === "not_adopted").length).toBeGreaterThan(
      preliminary,
    );
  });

  test("shows no count of few persons, and a total cannot reveal one", async () => {
    const data = await look(c, { typ: "alla" });
    const values = data.rows.flatMap((row) => row.cells.map((cell) => cell.value));
    expect(values.filter((value) => value !== null && value > 0 && value < 5)).toEqual([]);
    const numbers = await counted(c, "besok_barn", true);
    for (const year of data.years) {
      const few = numbers.filter((n) => n.year === year && n.value > 0 && n.value < 5);
      const hidden = data.rows.filter((row) =>
        row.cells.some((cell) => cell.year === year && cell.gap === "few"),
      );
      for (const { id } of few) expect(hidden.map((row) => row.id)).toContain(id);
      if (few.length > 0) expect(hidden.length).toBeGreaterThan(1);
      if (few.length === 0) expect(hidden).toEqual([]);
    }
    expect(data.rows.flatMap((r) => r.cells).some((cell) => cell.gap === "few")).toBe(true);
    // A smaller choice hides no less.
    const some = await look(c, {
      typ: "alla",
      central: data.rows.slice(0, 5).map((row) => row.id),
    });
    for (const row of some.rows)
      expect(row.cells).toEqual(data.rows.find((one) => one.id === row.id)?.cells);
  });

  test("of two years says of each centre what it was and what it is, and nothing of the last twice", async () => {
    const asked = { siffra: "oppna_timmar", prel: "ja", till: "2025" };
    const two = await look(c, { ...asked, fran: "2024" });
    const html = markup(ComparePage({ data: two }));
    const drawn = tags(html, "svg").filter((svg) => svg.attributes.class?.includes("chart"));
    expect(drawn.flatMap((svg) => svg.attributes["aria-label"]?.split("; ") ?? [])).toEqual(
      two.rows.map(({ name, cells }) => {
        const [was, is] = cells.map((cell) => words.short(cell));
        return `${name}: 2024 ${was}, 2025 ${is}`;
      }),
    );
    expect(two.rows.length).toBeGreaterThan(5);
    const charts = (page: string) => page.match(/<figure/g)?.length;
    const three = markup(ComparePage({ data: await look(c, { ...asked, fran: "2023" }) }));
    expect([charts(html), charts(three)]).toEqual([1, 2]);
    expect(textOf(html)).toContain("Där ett märke saknas finns ingen siffra att visa.");
  });

  test("gives rates of the same year, with both parts", async () => {
    const data = await look(c, { per: "oppna_timmar" });
    const numerators = new Map(
      (await counted(c, "besok_barn", true)).map((n) => [`${n.id} ${n.year}`, n.value]),
    );
    const under = new Map(
      (await counted(c, "oppna_timmar", true)).map((n) => [`${n.id} ${n.year}`, n.value]),
    );
    let seen = 0;
    for (const row of data.rows)
      for (const { year, value, of } of row.cells) {
        if (value === null) continue;
        seen++;
        const [a = 0, b = 0] = [
          numerators.get(`${row.id} ${year}`),
          under.get(`${row.id} ${year}`),
        ];
        expect(of).toEqual({ numerator: a, denominator: b });
        expect(value).toBeCloseTo(a / b, 0);
      }
    expect(seen).toBeGreaterThan(30);
  });

  test("picks by municipality, kind, years and centres, and leaves as a file with the same numbers", async () => {
    const data = await look(c, {
      kommun: c.municipalities[1],
      typ: "alla",
      fran: "2024",
      till: "2025",
    });
    expect(data.rows).toHaveLength(10);
    expect(data.years).toEqual([2024, 2025]);
    const lines = comparisonCsv(data).trim().split("\r\n");
    expect(lines).toHaveLength(1 + 20);
    for (const row of data.rows)
      for (const cell of row.cells.filter((one) => one.value !== null))
        expect(
          lines.some(
            (l) =>
              l.startsWith(`${row.name};`) &&
              l.includes(`;${cell.year};`) &&
              l.includes(`;${cell.value};`),
          ),
        ).toBe(true);
    const other = await look(c, { typ: "familjecentralsliknande" });
    expect(other.rows.map((row) => row.id).some((id) => four.includes(id))).toBe(false);
    const [one, two] = four;
    const both = await look(c, { central: [one, two] });
    expect(both.rows).toHaveLength(2);
    expect(textOf(markup(ComparePage({ data: both })))).not.toContain("av dem du har valt");
  });

  test("says how many of those chosen it does not compare, and when it compares others instead", async () => {
    const [mine, ...others] = (await look(c, { typ: "familjecentral" })).rows.map(({ id }) => id);
    const [liknande] = (await look(c, { typ: "familjecentralsliknande" })).rows.map(({ id }) => id);
    const of = async (central: (string | undefined)[], asked = {}) => {
      const data = await look(c, { typ: "familjecentral", central: central as string[], ...asked });
      return { rows: data.rows.length, text: textOf(markup(ComparePage({ data }))) };
    };
    const some = await of([mine, liknande]);
    expect(some.rows).toBe(1);
    expect(some.text).toContain("En av dem du har valt visas inte: den hör inte till");
    expect(some.text).not.toContain("i stället");
    const none = await of([liknande, randomUUID()]);
    expect(none.rows).toBe(others.length + 1);
    expect(none.text).toContain("2 av dem du har valt visas inte: de hör inte till");
    expect(none.text).toContain("Här visas i stället alla som passar valet.");
    // Of a municipality's children all of its centres tell, whichever are chosen.
    expect((await of([liknande], { per: "barn" })).text).not.toContain("av dem du har valt");
  });

  test("is another county's own, and nobody's without an assignment", async () => {
    const d = await aCounty();
    const data = await look(d);
    expect([data.known, data.rows]).toEqual([[], []]);
    expect((await look(d, { central: four, typ: "alla" })).rows).toEqual([]);
    await expect(
      c.as.nobody((ctx) => getComparison(ctx, readCompareView({})), "read"),
    ).rejects.toMatchObject({ code: "not_allowed" });
  });

  test("costs as few statements for thirty centres as for one", async () => {
    const d = await aCounty();
    await byChance(d, 1);
    const cost = async (county: TestCounty) => (await statementsOf(() => look(county))).length;
    const [one, thirty] = [await cost(d), await cost(c)];
    expect(thirty).toBeLessThanOrEqual(Math.max(one, 8));
  });

  test("takes whatever the address says", () => {
    expect(
      readCompareView({ siffra: "x", typ: "y", fran: "a", central: "inte-ett-id", per: "z" }),
    ).toEqual(readCompareView({}));
    expect(readCompareView({ central: four[0] ?? "" }).central).toEqual([four[0]]);
  });
});
