import { describe, expect, test } from "vitest";
import { NeedPage } from "@/components/need/need-page";
import { setCatchment } from "@/lib/centres/commands";
import * as centreSchema from "@/lib/centres/schema";
import { Problem } from "@/lib/domain/problem";
import { Unconfirmed } from "@/lib/form/unseen";
import { saveNeed } from "@/lib/need/commands";
import { needCsv } from "@/lib/need/document";
import { getNeed, getNeedIntake } from "@/lib/need/queries";
import { readNeedView, saveNeed as schema } from "@/lib/need/schema";
import { withChance } from "../support/by-chance";
import { aCentre } from "../support/centre";
import { aCounty, type TestCounty } from "../support/county";
import { asRole, urls } from "../support/database";
import { markup, textOf } from "../support/markup";

const look = (c: TestCounty, asked = {}) =>
  c.as.reader((ctx) => getNeed(ctx, readNeedView(asked)), "read");

/** What is shown before it is saved. */
async function shown(c: TestCounty, list: string, source = "SCB") {
  try {
    await c.as.coordinator((ctx) => saveNeed(ctx, schema.parse({ list, source })));
  } catch (error) {
    if (error instanceof Unconfirmed) return error;
    throw error;
  }
  throw new Error("saved without being shown");
}

async function take(c: TestCounty, list: string, source = "SCB") {
  const { seen, sentences } = await shown(c, list, source);
  await c.as.coordinator((ctx) => saveNeed(ctx, schema.parse({ list, source, seen })));
  return sentences;
}

describe("figures about need", () => {
  test("are said row by row, and saved only when they have been seen", async () => {
    const c = await aCounty();
    const [one, two] = c.municipalities;
    const list = `kommun;år;barn;utmaningar\nTestkommun ${one};2025;1 200;300\n${two};2025;80;\nMalmö;2025;5;1\n${two};2024;9;10\n${one};2026;9;1\n${one};2025;7;`;
    const { sentences } = await shown(c, list);
    expect(sentences).toEqual([
      "Rad 4 läses inte in: ”Malmö” är inte en kommun i länet.",
      "Rad 5 läses inte in: 10 barn i områden med utmaningar är fler än alla barn i kommunen.",
      "Rad 6 läses inte in: ”2026” är inte ett år som har gått.",
      `Rad 7 läses inte in: Testkommun ${one} 2025 står två gånger.`,
      `Testkommun ${one} 2025: 1\u00a0200 barn, varav 300 i områden med socioekonomiska utmaningar. Ny.`,
      `Testkommun ${two} 2025: 80 barn. Ny.`,
    ]);
    expect((await look(c)).years).toEqual([]);
    await take(c, list);
    expect((await look(c)).all.map((r) => [r.code, r.need?.children, r.need?.challenged])).toEqual([
      [one, 1200, 300],
      [two, 80, null],
    ]);
  });

  test("are changed, left and removed by the next list, and the rest stand", async () => {
    const c = await aCounty();
    const [one, two] = c.municipalities;
    await take(c, `${one};2024;100;10\n${one};2025;110;11\n${two};2025;50;`);
    const { list, source, latest } = await c.as.coordinator(getNeedIntake, "read");
    expect([list.length, source, latest]).toEqual([2, "SCB", 2025]);
    const sentences = await take(c, `${one};2025;120;11\n${two};2025;;\n${one};2024;100;10`);
    expect(sentences.at(-1)).toBe("En rad är oförändrad.");
    expect(sentences.join(" ")).toContain("Tas bort.");
    const now = await look(c);
    expect(now.years).toEqual([2025, 2024]);
    expect(now.all.map((r) => r.need?.children ?? null)).toEqual([120, null]);
    expect((await look(c, { ar: "2024" })).all.map((r) => r.need?.children ?? null)).toEqual([
      100,
      null,
    ]);
  });

  test("are not saved as something else than what was shown", async () => {
    const c = await aCounty();
    const [one] = c.municipalities;
    const { seen } = await shown(c, `${one};2025;100;`);
    await take(c, `${one};2025;90;`);
    const late = schema.parse({ list: `${one};2025;100;`, source: "SCB", seen });
    await expect(c.as.coordinator((ctx) => saveNeed(ctx, late))).rejects.toBeInstanceOf(
      Unconfirmed,
    );
  });

  test("that cannot be read are not saved, and only the länssamordnare keeps them", async () => {
    const c = await aCounty();
    await expect(take(c, "Malmö;2025;5;1")).rejects.toMatchObject({
      fields: { list: "need_nothing" },
    });
    const input = schema.parse({ list: `${c.municipalities[0]};2025;5;1`, source: "SCB" });
    for (const who of [c.as.reader, c.as.koordinator, c.as.member])
      await expect(who((ctx) => saveNeed(ctx, input))).rejects.toSatisfy(
        (e) => e instanceof Problem && e.code === "not_allowed",
      );
  });

  test("are another county's own", async () => {
    const c = await aCounty();
    const d = await aCounty();
    await take(c, `${c.municipalities[0]};2025;100;10`);
    expect((await look(d)).years).toEqual([]);
    await expect(take(d, `${c.municipalities[0]};2025;100;10`)).rejects.toMatchObject({
      fields: { list: "need_nothing" },
    });
  });
});

describe("need against supply", () => {
  test("ranks the greatest need first, and picks by how it is met", async () => {
    const c = await aCounty();
    const [one, two] = c.municipalities;
    const id = await aCentre(c, { bhv: "ja", oppen_forskola: "ja" });
    await take(c, `${one};2025;100;40\n${two};2025;300;10`);
    expect((await look(c)).all.map((r) => [r.code, r.cover])).toEqual([
      [two, "lacks"],
      [one, "has"],
    ]);
    expect((await look(c)).lacking).toEqual({ sum: 300, known: 1, of: 1 });
    expect((await look(c, { matt: "utmaningar" })).all.map((r) => r.code)).toEqual([one, two]);
    expect((await look(c, { visa: "har" })).rows.map((r) => r.centres.map((x) => x.id))).toEqual([
      [id],
    ]);
    const { version } = await c.as.coordinator(({ db }) =>
      db.centre.findFirstOrThrow({ where: { id } }),
    );
    const shared = centreSchema.setCatchment.parse({
      centreId: id,
      version,
      fromOn: "2024-01-01",
      municipalities: [one, two],
    });
    await c.as.coordinator((ctx) => setCatchment(ctx, shared));
    const now = await look(c, { visa: "tacks" });
    expect(now.rows.map((r) => [r.code, r.centres[0]?.elsewhere])).toEqual([
      [two, `Testkommun ${one}`],
    ]);
    expect(needCsv(now.rows).split("\r\n")).toHaveLength(3);
  });

  test("agrees with a count of its own on random data", async () => {
    const c = await aCounty();
    await withChance(c, async (db) => {
      await db.query(
        `insert into municipality (code, county_id, name, latitude, longitude)
         select $2 || lpad((10 + n)::text, 2, '0'), $1, 'Kommun ' || n, 55 + pg_temp.chance('latitude', n::text) * 3, 12 + pg_temp.chance('longitude', n::text) * 4
         from generate_series(1, 28) n`,
        [c.id, c.code],
      );
      await db.query(
        `insert into municipality_need (county_id, id, municipality_code, year, children, challenged_children, source)
         select $1, pg_temp.an_id('need', m.code, y::text), m.code, y, 100 + (r * 900)::int, case when r < 0.7 then (r * 100)::int end, 'SCB'
         from municipality m cross join generate_series(2023, 2025) y cross join lateral (select pg_temp.chance('children', m.code, y::text) as r) x
         where m.county_id = $1 and pg_temp.chance('known', m.code, y::text) < 0.6`,
        [c.id],
      );
      await db.query(
        `with n as (select pg_temp.an_id('centre', i::text) as id, i, pg_temp.chance('life', i::text) as r,
              (select code from municipality where county_id = $1 order by pg_temp.chance('lies', code, i::text) limit 1) as code from generate_series(1, 40) i),
          centre as (insert into centre (county_id, id) select $1, id from n returning id),
          profile as (insert into centre_profile (county_id, id, centre_id, name, host_municipality, from_on)
            select $1, pg_temp.an_id('profile', i::text), id, 'Familjecentralen ' || i || ' (exempel)', code, '2015-01-01' from n),
          status as (insert into centre_status (county_id, id, centre_id, status, from_on)
            select $1, pg_temp.an_id('status', i::text), id, (case when r < 0.7 then 'i_drift' else 'vilande' end)::centre_status_name, '2015-01-01' from n)
          insert into centre_catchment (county_id, id, centre_id, municipality_code, from_on)
          select $1, pg_temp.an_id('for', m.code, i::text), n.id, m.code, '2015-01-01' from n cross join municipality m
          where m.county_id = $1 and (m.code = n.code or pg_temp.chance('for', m.code, i::text) < 0.05)`,
        [c.id],
      );
      // Half of them have what makes a familjecentralsliknande verksamhet; the others nothing.
      await db.query(
        `with s as (insert into service (county_id, id, centre_id, type)
            select $1, pg_temp.an_id(t, c.id::text), c.id, t::service_type
            from centre c cross join unnest(array['bhv', 'oppen_forskola']) t where c.county_id = $1 and ascii(right(c.id::text, 1)) % 2 = 0 returning id)
         insert into service_presence (county_id, id, service_id, degree, from_on)
         select $1, pg_temp.an_id('there', id::text), id, 'ja', '2015-01-01' from s`,
        [c.id],
      );
    });
    const { rows } = await asRole(urls.superuser, (db) =>
      db.query<{ code: string; children: number | null; cover: string; n: number }>(
        `with there as (select c.id, p.host_municipality as code from centre c
             join centre_profile p on p.centre_id = c.id join centre_status s on s.centre_id = c.id and s.status = 'i_drift'
           where c.county_id = $1 and exists (select from service where centre_id = c.id))
         select m.code, n.children, own.n + near.n as n,
           case when own.n > 0 then 'has' when near.n > 0 then 'covered' else 'lacks' end as cover
         from municipality m
           left join municipality_need n on n.municipality_code = m.code and n.year = 2025
           cross join lateral (select count(*)::int as n from there where code = m.code) own
           cross join lateral (select count(*)::int as n from there t join centre_catchment k on k.centre_id = t.id
             where k.municipality_code = m.code and t.code <> m.code) near
         where m.county_id = $1 order by n.children desc nulls last, m.code`,
        [c.id],
      ),
    );
    const counted = (wanted: string) => rows.filter((r) => r.cover === wanted);
    const data = await look(c);
    expect(data.covers).toEqual({
      has: counted("has").length,
      covered: counted("covered").length,
      lacks: counted("lacks").length,
    });
    expect(Math.min(...Object.values(data.covers))).toBeGreaterThan(0);
    const lacking = counted("lacks");
    const known = lacking.filter((r) => r.children !== null);
    expect(known.length).toBeLessThan(lacking.length);
    expect(data.lacking).toEqual({
      sum: known.reduce((sum, r) => sum + (r.children ?? 0), 0),
      ...{ known: known.length, of: lacking.length },
    });
    // What is summed over some is not said of all.
    const text = textOf(markup(NeedPage({ data })));
    expect(text).toContain(`I ${known.length} av de ${lacking.length} som saknar bor `);
    const all = rows.filter((r) => r.children !== null).length;
    expect(text).toContain(`känt för ${all} av ${rows.length}`);
    const said = data.all.map((r) => [r.code, r.need?.children ?? null, r.cover, r.centres.length]);
    expect(said.sort()).toEqual(rows.map((r) => [r.code, r.children, r.cover, r.n]).sort());
    expect(data.all.map((r) => r.need?.children ?? null)).toEqual(rows.map((r) => r.children));
    for (const [visa, cover] of [
      ["har", "has"],
      ["tacks", "covered"],
      ["saknar", "lacks"],
    ] as const)
      expect((await look(c, { visa })).rows.map((r) => r.code).sort()).toEqual(
        counted(cover)
          .map((r) => r.code)
          .sort(),
      );
    expect(data.map.tiles).toHaveLength(30);
    expect(new Set(data.all.map((r) => r.letters)).size).toBe(30);
  });
});
