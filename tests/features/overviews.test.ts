import { describe, expect, test } from "vitest";
import { FollowUpPage } from "@/components/overviews/follow-up-page";
import { getComparison } from "@/lib/compare/queries";
import { readCompareView } from "@/lib/compare/schema";
import { getFollowUp } from "@/lib/county-report/queries";
import { readFollowUpView } from "@/lib/county-report/schema";
import { operatesNow } from "@/lib/domain/overview";
import { numeral } from "@/lib/i18n/sv/numerals";
import { alone } from "@/lib/i18n/sv/sentence";
import { openRound } from "@/lib/year/commands";
import * as yearSchema from "@/lib/year/schema";
import { emptyByChance, moreByChance } from "../support/by-chance";
import { counted } from "../support/counted";
import { aCounty, type TestCounty } from "../support/county";
import { asRole, urls } from "../support/database";
import { markup } from "../support/markup";
import { behind, linksIn, numbersIn, rowsIn } from "../support/numbers";

const years = [2023, 2024, 2025];

async function aCountyByChance(centres = 80) {
  const c = await aCounty();
  for (const year of years)
    for (const kind of ["plan", "berattelse"]) {
      const [opensOn, deadlineOn] =
        kind === "plan"
          ? [`${year - 1}-10-01`, `${year - 1}-12-15`]
          : [`${year}-12-01`, `${year + 1}-02-15`];
      const said = { kind, year: String(year), opensOn, deadlineOn, lastOn: "", ways: "both" };
      await c.as.coordinator((ctx) => openRound(ctx, yearSchema.openRound.parse(said)));
    }
  await moreByChance(c, centres, years);
  await emptyByChance(c);
  return c;
}

/** Also the one that others cover, and the one that has nothing. */
const codesOf = ({ code, municipalities }: TestCounty) => [
  ...municipalities,
  `${code}03`,
  `${code}04`,
];

const followUp = (c: TestCounty, asked: Record<string, string>) =>
  c.as.coordinator((ctx) => getFollowUp(ctx, readFollowUpView(asked)), "read");

describe("the overviews of a county by chance", () => {
  test("each number is that of the rows its link leads to, of the county and of a municipality", async () => {
    const c = await aCountyByChance();
    const seen = new Set<string>();
    for (const asked of [{}, ...codesOf(c).map((kommun) => ({ kommun }))]) {
      const html = markup(FollowUpPage(await followUp(c, asked)));
      const numbers = [
        ...numbersIn(html, c.slug, "i-dag"),
        ...(html.includes('id="laget"') ? numbersIn(html, c.slug, "laget", "</section>") : []),
      ];
      for (const number of numbers) {
        const { said, count, path, part } = number;
        seen.add(`${path}${part}`);
        if (path === "uppfoljning") {
          // A number of the page's own, whose rows stand further down.
          const end = part === "#har-svarat" ? "</div>" : "</section>";
          expect({ said, count: rowsIn(html, part.slice(1), end) }).toEqual({ said, count });
          continue;
        }
        const query = behind[path];
        if (!query) throw new Error(`${path} is led to and cannot be counted`);
        const rows = await c.as.coordinator((ctx) => query(ctx, number.asked), "read");
        expect({ said, count: rows }).toEqual({ said, count });
      }
    }
    expect([...seen].sort()).toEqual([
      "avtal",
      "avtal/familjecentraler",
      "familjecentraler",
      "kommuner",
      "kontaktlista",
      "planer-och-berattelser",
      "uppfoljning#har-svarat",
      "uppfoljning#nasta-typ",
      "uppfoljning/behov",
    ]);
  });

  test("the figures are what another count gives: adopted reports, and change where both years are told", async () => {
    const c = await aCountyByChance();
    for (const kommun of [null, ...c.municipalities]) {
      const { overview } = await followUp(c, kommun ? { kommun } : {});
      const { rows } = await asRole(urls.superuser, (db) =>
        db.query(
          `with told as (
            select d.centre_id, d.year, f.key, f.value from document d
              join document_version v on v.document_id = d.id and v.frozen_at is not null
              join document_figure f on f.document_version_id = v.id and f.state = 'varde'
              join centre_profile p on p.centre_id = d.centre_id
            where d.county_id = $1 and d.kind = 'berattelse' and d.year in (2024, 2025) and ($2::text is null or p.host_municipality = $2)
          )
          select key, coalesce(sum(value) filter (where year = 2025), 0)::float as total, count(*) filter (where year = 2025)::int as centres,
            (select sum(b.value)::float from told a join told b using (centre_id, key) where a.year = 2024 and b.year = 2025 and key = t.key) as after,
            (select sum(a.value)::float from told a join told b using (centre_id, key) where a.year = 2024 and b.year = 2025 and key = t.key) as before
          from told t group by key order by key`,
          [c.id, kommun],
        ),
      );
      const { figures } = overview;
      expect(figures?.year).toBe(2025);
      const lines = figures?.lines.map(({ key, total, centres, change }) => ({
        ...{ key, total, centres },
        after: change?.to ?? null,
        before: change?.from ?? null,
      }));
      expect(lines).toEqual(rows);
      expect(rows.length).toBe(2);
    }
  });

  test("the years of a figure are what another count gives, and so is how many are preliminary", async () => {
    const c = await aCountyByChance();
    for (const kommun of [null, ...c.municipalities]) {
      const { overview } = await followUp(c, kommun ? { kommun } : {});
      const told = await counted<{ key: string; id: string; year: number; value: number }>(
        `select f.key, d.centre_id as id, d.year::int as year, f.value::float as value from document d
           join document_version v on v.document_id = d.id and v.frozen_at is not null
           join document_figure f on f.document_version_id = v.id and f.state = 'varde'
           join centre_profile p on p.centre_id = d.centre_id
         where d.county_id = $1 and d.kind = 'berattelse' and ($2::text is null or p.host_municipality = $2)`,
        [c.id, kommun],
      );
      for (const { key, series } of overview.figures?.lines ?? []) {
        const of = (year: number) => told.filter((t) => t.key === key && t.year === year);
        const all = of(2025).filter(({ id }) =>
          [2023, 2024].every((year) => of(year).some((t) => t.id === id)),
        );
        // Half of those that told the last year have told all three, or it goes no further than two.
        if (all.length * 2 < of(2025).length || key === "besok_barn") continue;
        const ids = new Set(all.map(({ id }) => id));
        expect(series).toEqual({
          centres: expect.toSatisfy((some: string[]) => new Set(some).size === ids.size),
          years: [2023, 2024, 2025],
          values: [2023, 2024, 2025].map((year) =>
            of(year).reduce((sum, { id, value }) => sum + (ids.has(id) ? value : 0), 0),
          ),
        });
      }
      const drafts = await counted<{ key: string; n: number }>(
        `select f.key, count(*)::int as n from document d join document_version v on v.document_id = d.id and v.frozen_at is null
           join document_figure f on f.document_version_id = v.id and f.state = 'varde' join centre_profile p on p.centre_id = d.centre_id
         where d.county_id = $1 and d.kind = 'berattelse' and d.year = 2025 and ($2::text is null or p.host_municipality = $2) group by 1`,
        [c.id, kommun],
      );
      expect(drafts.length).toBe(2);
      for (const { key, n } of drafts)
        expect(overview.figures?.preliminary.find((x) => x.key === key)?.preliminary).toBe(n);
      const html = markup(
        FollowUpPage(await followUp(c, { ...(kommun && { kommun }), siffror: "alla" })),
      );
      for (const { n } of drafts) expect(html).toContain(`varav ${n} preliminär`);
    }
  });

  test("each figure leads to its own comparison, of the same municipality and as much that is not adopted", async () => {
    const c = await aCountyByChance();
    const [kommun] = c.municipalities;
    for (const [asked, all] of [
      [{}, false],
      [{ kommun, siffror: "alla" }, true],
    ] as const) {
      const page = await followUp(c, asked);
      const html = markup(FollowUpPage(page));
      const table = html.slice(html.indexOf('id="siffror"'), html.indexOf('id="har-svarat"'));
      const led = linksIn(table, c.slug)
        .map((link) => link.asked)
        .filter(({ siffra }) => siffra !== undefined);
      const lines = page.overview.figures?.[all ? "preliminary" : "lines"] ?? [];
      const told = lines.filter(({ centres }) => centres > 0);
      expect(told.length).toBeGreaterThan(0);
      expect(led).toEqual(
        told.map(({ key }) => ({
          ...(all && { kommun, prel: "ja" }),
          ...{ siffra: key, typ: "alla", fran: "2024", till: "2025" },
        })),
      );
    }
  });

  test("each total is the sum of what its comparison shows, of every kind, also of what has closed since", async () => {
    const c = await aCountyByChance(36);
    let closed = 0;
    for (const asked of [{}, { siffror: "alla" }, { kommun: c.municipalities[0] }]) {
      const page = await followUp(c, asked);
      const lines =
        page.overview.figures?.["siffror" in asked ? "preliminary" : "lines"].filter(
          ({ key }) => key === "oppna_timmar",
        ) ?? [];
      expect(lines).toHaveLength(1);
      for (const { key, total, centres } of lines) {
        const view = readCompareView({
          ...{ siffra: key, typ: "alla", fran: "2024", till: "2025" },
          ...("siffror" in asked ? { prel: "ja" } : asked),
        });
        const data = await c.as.coordinator((ctx) => getComparison(ctx, view), "read");
        expect(data.left).toBe(0);
        const told = data.rows.flatMap(({ id, cells }) => {
          const value = cells.at(-1)?.value ?? null;
          return value === null ? [] : [{ id, value }];
        });
        const sum = told.reduce((all, { value }) => all + value, 0);
        expect({ centres: told.length, sum }).toEqual({ centres, sum: total });
        const operating = new Set(page.overview.centres.filter(operatesNow).map(({ id }) => id));
        closed += told.filter(({ id }) => !operating.has(id)).length;
      }
    }
    expect(closed).toBeGreaterThan(0);
  });

  test("each number of the opening sentence leads to so many rows", async () => {
    const c = await aCountyByChance();
    let seen = 0;
    for (const asked of [{}, { kommun: c.municipalities[0] }, { kommun: c.municipalities[1] }]) {
      const html = markup(FollowUpPage(await followUp(c, asked)));
      const lead = html.slice(html.indexOf("<h1"), html.indexOf("</header>"));
      for (const { said, path, asked: view } of linksIn(lead, c.slug)) {
        const query = behind[path];
        if (!query || view.dag) continue;
        const word = said.match(/^[\p{L}\d]+/u)?.[0] ?? "";
        const rows = await c.as.coordinator((ctx) => query(ctx, view), "read");
        expect({ said, word: alone(numeral(rows)) }).toEqual({ said, word });
        seen++;
      }
    }
    expect(seen).toBeGreaterThan(2);
  });

  test("a municipality of another county is not found, and nothing in the address makes the page fail", async () => {
    const c = await aCounty();
    const other = await aCounty();
    await expect(followUp(c, { kommun: other.municipalities[0] })).rejects.toMatchObject({
      code: "not_found",
    });
    const page = await followUp(c, { kommun: "x", siffror: "0" });
    expect(page.overview.centres).toEqual([]);
    const html = markup(FollowUpPage(page));
    expect(html).toContain("Här finns ingen familjecentral än.");
    // What its children need is there to be read in before there is one.
    expect(html).toContain(`href="/${c.slug}/uppfoljning/behov"`);
  });
});
