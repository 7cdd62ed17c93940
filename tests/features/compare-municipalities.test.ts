import { beforeAll, describe, expect, test } from "vitest";
import { ComparePage } from "@/components/compare/compare-page";
import { ComparePicture } from "@/components/compare/compare-picture";
import { svgText } from "@/lib/charts/picture";
import { comparisonCsv } from "@/lib/compare/document";
import { getComparison } from "@/lib/compare/queries";
import { readCompareView } from "@/lib/compare/schema";
import { moreByChance } from "../support/by-chance";
import { centresCounted, counted } from "../support/counted";
import { aCounty, type TestCounty } from "../support/county";
import { markup, textOf } from "../support/markup";

const years = [2023, 2024, 2025];
/** Written beside the product, whose locks do not stand in the way. */
const unlocked =
  "with x as (select set_config('app.county_id', $1::uuid::text, false), set_config('session_replication_role', 'replica', false))";
let c: TestCounty;
beforeAll(async () => {
  c = await aCounty();
  await moreByChance(c, 14, years);
  await counted(
    `${unlocked}, p as (
      update service_presence set from_on = '2024-05-01' from x where county_id = $1 and ascii(right(id::text, 1)) % 4 = 0 returning id)
     select count(*) from p`,
    [c.id],
  );
  // Every centre has told of a figure of its own, but those of one municipality in one year; what is frozen is locked to
  // others than a test.
  await counted(
    `${unlocked}, doc as (
      insert into document (county_id, id, centre_id, kind, year, state)
      select $1, gen_random_uuid(), p.centre_id, 'berattelse', y, 'utkast' from x, centre_profile p, unnest($2::int[]) y
      where p.county_id = $1 and not exists (select from document d where d.centre_id = p.centre_id and d.kind = 'berattelse' and d.year = y) returning id)
     select count(*) from doc`,
    [c.id, years],
  );
  await counted(
    `${unlocked}, v as (
      insert into document_version (county_id, id, document_id, number)
      select $1, gen_random_uuid(), d.id, 1 from x, document d
      where d.county_id = $1 and d.kind = 'berattelse' and not exists (select from document_version o where o.document_id = d.id) returning id)
     select count(*) from v`,
    [c.id],
  );
  await counted(
    `${unlocked}, f as (
      insert into document_figure (county_id, id, document_version_id, key, required, position, state, value)
      select $1, gen_random_uuid(), v.id, 'samverkansmoten', true, 3, 'varde', 10 + abs(hashtext(v.id::text)) % 50 from x, document_version v
        join document d on d.id = v.document_id join centre_profile p on p.centre_id = d.centre_id
      where v.county_id = $1 and d.kind = 'berattelse' and not (p.host_municipality = $2 and d.year = 2024) returning id)
     select count(*) from f`,
    [c.id, c.municipalities[1]],
  );
}, 60_000);

const look = (asked: Record<string, string>) =>
  c.as.reader(
    (ctx) =>
      getComparison(ctx, readCompareView({ siffra: "samverkansmoten", prel: "ja", ...asked })),
    "read",
  );

describe("a figure by municipality, per 1 000 children", () => {
  test("is what another count gives, with both parts and the year of the children", async () => {
    const data = await look({ per: "barn" });
    expect(data.rows.map(({ id }) => id).sort()).toEqual([...c.municipalities].sort());
    const needs = await counted<{ code: string; year: number; children: number }>(
      "select municipality_code::text as code, year::int as year, children from municipality_need where county_id = $1",
      [c.id],
    );
    let shown = 0;
    let missing = 0;
    for (const { id: code, cells } of data.rows)
      for (const { year, value, gap, of } of cells) {
        const there = (await centresCounted(c, `${year}-12-31`)).filter((one) => one.code === code);
        const told = await counted<{ id: string; value: number }>(
          `select d.centre_id as id, f.value::float as value from document d join document_version v on v.document_id = d.id
             join document_figure f on f.document_version_id = v.id and f.key = 'samverkansmoten'
             join centre_profile p on p.centre_id = d.centre_id
           where d.county_id = $1 and d.year = $2 and p.host_municipality = $3`,
          [c.id, year, code],
        );
        const all = there.every(
          ({ id, stage }) => stage !== "operating" || told.some((one) => one.id === id),
        );
        const children = needs
          .filter((need) => need.code === code && need.year <= year)
          .sort((a, b) => b.year - a.year)[0];
        const numerator = told.reduce((sum, one) => sum + one.value, 0);
        const wanted =
          all && told.length > 0 && children
            ? { numerator, denominator: children.children, year: children.year }
            : null;
        expect({ code, year, of }).toEqual({ code, year, of: wanted });
        if (wanted) {
          expect(value).toBeCloseTo((numerator / wanted.denominator) * 1000, 0);
          shown++;
        } else {
          expect(["some_not_told", "no_denominator"]).toContain(gap);
          missing++;
        }
      }
    expect(shown).toBeGreaterThan(1);
    expect(missing).toBeGreaterThan(1);
  });

  test("leads to each municipality's follow-up, and says of what it is", async () => {
    const data = await look({ per: "barn" });
    const html = markup(ComparePage({ data }));
    for (const code of c.municipalities)
      expect(html).toContain(`/${c.slug}/uppfoljning?kommun=${code}`);
    const text = textOf(html);
    expect(text).toContain("per 1 000 barn 0–5 år i kommunen");
    expect(text).toContain("Ingen siffra visas där någon av dem inte har lämnat.");
    expect(text).toMatch(/\/ \d+ barn 2025\)/);
    const lines = comparisonCsv(data).trim().split("\r\n");
    expect(lines).toHaveLength(1 + data.rows.length * data.years.length);
    expect(lines[1]?.startsWith(";Testkommun ")).toBe(true);
  });
});

test("the line of a centre is broken where its kind changed, and the page says of whom", async () => {
  const data = await look({ typ: "alla", siffra: "samverkansmoten" });
  const kinds = new Map<string, string>();
  for (const year of data.years)
    for (const one of await centresCounted(c, `${year}-12-31`))
      if (one.stage === "operating") kinds.set(`${one.id} ${year}`, one.kind);
  let seen = 0;
  for (const { id, changed } of data.rows) {
    const of = data.years.flatMap((year) => {
      const kind = kinds.get(`${id} ${year}`);
      return kind ? [{ year, kind }] : [];
    });
    const wanted = of.flatMap(({ year, kind }, i) => {
      const was = of[i - 1]?.kind;
      return was && was !== kind ? [{ year, was, is: kind }] : [];
    });
    expect({ id, changed }).toEqual({ id, changed: wanted });
    seen += wanted.length;
  }
  expect(seen).toBeGreaterThan(0);
  const text = textOf(markup(ComparePage({ data })));
  expect(text).toContain("Linjen bryts där typen ändrades: Familjecentralen ");
});

test("the picture of more than six is the small charts of the page, each centre by its name", async () => {
  const data = await look({ typ: "alla" });
  expect(data.rows.length).toBeGreaterThan(6);
  const file = svgText(ComparePicture({ data, county: c.name }));
  for (const { name } of data.rows) expect(file).toContain(`>${name}</text>`);
  expect(file).toContain("2023–2025");
  expect(file).not.toMatch(/class=|NaN|undefined/);
});
