import { beforeAll, describe, expect, test } from "vitest";
import { ReportPage } from "@/components/overviews/report-page";
import { getReport } from "@/lib/county-report/queries";
import { readFollowUpView } from "@/lib/county-report/schema";
import { kinds } from "@/lib/domain/definition";
import { openRound } from "@/lib/year/commands";
import * as yearSchema from "@/lib/year/schema";
import { emptyByChance, moreByChance } from "../support/by-chance";
import { type CentreCounted, centresCounted, counted, coverCounted } from "../support/counted";
import { aCounty, type TestCounty, today } from "../support/county";
import { markup, textOf } from "../support/markup";
import { behind, numbersIn, rowsIn } from "../support/numbers";

const years = [2024, 2025];
let c: TestCounty;
let codes: string[];
const on: Record<string, CentreCounted[]> = {};
beforeAll(async () => {
  c = await aCounty();
  for (const year of years) {
    const days = { opensOn: `${year}-11-01`, deadlineOn: `${year + 1}-02-15`, lastOn: "" };
    const said = { kind: "berattelse", year: String(year), ways: "both", ...days };
    await c.as.coordinator((ctx) => openRound(ctx, yearSchema.openRound.parse(said)));
  }
  await moreByChance(c, 60, years);
  await emptyByChance(c);
  codes = [...c.municipalities, `${c.code}03`, `${c.code}04`];
  for (const day of ["2025-01-01", "2025-12-31", "2026-01-01", today])
    on[day] = await centresCounted(c, day);
}, 60_000);

const report = (asked: Record<string, string>) =>
  c.as.coordinator((ctx) => getReport(ctx, readFollowUpView(asked)), "read");
const askedOf = (kommun: string | null, more = {}) => ({ ...(kommun ? { kommun } : {}), ...more });
const operating = (day: string, kommun: string | null) =>
  (on[day] ?? []).filter(
    ({ stage, code }) => stage === "operating" && (kommun === null || code === kommun),
  );
const kindsOf = (some: readonly CentreCounted[]) =>
  Object.fromEntries(kinds.map((kind) => [kind, some.filter((x) => x.kind === kind).length]));

describe("the report of a year that has been", () => {
  test("has kinds, agreements, vacancies and need as another count gives them on its last day", async () => {
    for (const kommun of [null, ...codes]) {
      const { overview, centres } = await report(askedOf(kommun, { ar: "2025" }));
      const [then, before] = ["2025-12-31", "2025-01-01"].map((day) => operating(day, kommun));
      expect(overview.kinds).toEqual({ now: kindsOf(then ?? []), before: kindsOf(before ?? []) });
      expect(overview.agreements).toMatchObject({
        total: then?.length,
        lacking: then?.filter(({ agreed }) => !agreed).length,
        lackedBefore: before?.filter(({ agreed }) => !agreed).length,
      });
      expect(overview.vacancies).toMatchObject({
        centres: then?.filter(({ coordinated }) => !coordinated).length,
        heads: then?.reduce((n, one) => n + one.empty_heads, 0),
      });
      const covering =
        kommun === null ? [] : coverCounted(kommun, on["2025-12-31"] ?? []).coveredBy;
      const ids = [...(then ?? []).map(({ id }) => id), ...covering].sort();
      expect(centres.map(({ id }) => id).sort()).toEqual(ids);
      for (const { id, kind, situation, vacant } of centres) {
        const one = on["2025-12-31"]?.find((row) => row.id === id);
        expect({ kind, agreed: situation === "gallande" }).toEqual({
          kind: one?.kind,
          agreed: one?.agreed,
        });
        const coordinated = !vacant.some(({ role }) => role === "lokal_samordnare");
        expect(coordinated).toBe(one?.coordinated);
      }
    }
    // What was then is not what is now, or nothing is tested.
    expect(kindsOf(operating("2025-12-31", null))).not.toEqual(kindsOf(operating(today, null)));
  });

  test("has the year's own figures, as another count gives them, and its own reports", async () => {
    for (const year of years) {
      const { overview } = await report({ ar: String(year) });
      const rows = await counted(
        `select f.key, sum(f.value)::float as total, count(*)::int as centres from document d
           join document_version v on v.document_id = d.id and v.frozen_at is not null
           join document_figure f on f.document_version_id = v.id and f.state = 'varde'
         where d.county_id = $1 and d.kind = 'berattelse' and d.year = $2 group by 1 order by 1`,
        [c.id, year],
      );
      expect(overview.figures?.year).toBe(year);
      expect(
        overview.figures?.lines.map(({ key, total, centres }) => ({ key, total, centres })),
      ).toEqual(rows);
      expect(overview.documents.map((one) => [one.kind, one.year])).toEqual([["berattelse", year]]);
    }
  });

  test("leads from each of its numbers to so many rows as they were", async () => {
    const seen = new Set<string>();
    const parts = new Set<string>();
    for (const kommun of [null, ...codes]) {
      const html = markup(ReportPage(await report(askedOf(kommun, { ar: "2025" }))));
      for (const number of numbersIn(html, c.slug, "overblick")) {
        const { said, count, path, asked, part } = number;
        seen.add(path);
        if (path === "uppfoljning/rapport") {
          expect(asked.ar).toBe("2025");
          const rows = rowsIn(html, part.slice(1), "</section>");
          expect({ said, rows: part === "#andrat" ? Math.max(rows, count) : rows }).toEqual({
            said,
            rows: count,
          });
          parts.add(part);
          continue;
        }
        const query = behind[path];
        if (!query) throw new Error(`${path} is led to and cannot be counted`);
        const rows = await c.as.coordinator((ctx) => query(ctx, asked), "read");
        expect({ kommun, said, count: rows }).toEqual({ kommun, said, count });
      }
    }
    expect([...seen].sort()).toEqual([
      "avtal/familjecentraler",
      "familjecentraler",
      "kommuner",
      "planer-och-berattelser",
      "uppfoljning/rapport",
    ]);
    expect(parts).toContain("#nasta-typ");
  });

  test("says its day, keeps its year in what it leads to, and never says that it is today", async () => {
    const html = markup(ReportPage(await report({ ar: "2025" })));
    const text = textOf(html);
    expect(text).toContain("Läget 31 december 2025: typ, avtal, uppdrag och behov som de var då.");
    expect(text).toContain(`Familjecentralerna i ${c.name} 2025`);
    expect(text).toContain("31 december 2025: ");
    expect(text).not.toContain("Länet i dag");
    expect(text).not.toContain("vid årsskiftet");
    expect(html).toContain("rapport?ar=2025&amp;visa=projektor");
    const projected = markup(ReportPage(await report({ ar: "2025", visa: "projektor" })));
    expect(projected).toContain("data-projected");
  });

  test("is today's for the running year, and for a year that there is nothing of", async () => {
    const plain = await report({});
    expect(plain.years).toEqual([2026, 2025, 2024]);
    for (const ar of ["2026", "2027", "2019", "i fjol"]) {
      const { view, on: day, overview } = await report({ ar });
      expect({ ar: view.ar, day, asOf: overview.asOf }).toEqual({
        ar: null,
        day: today,
        asOf: null,
      });
      expect(overview.kinds).toEqual(plain.overview.kinds);
    }
  });
});

describe("the map of the county in its report", () => {
  test("says of every municipality what it had on the day, as tiles and as a list", async () => {
    for (const [asked, day] of [
      [{}, today],
      [{ ar: "2025" }, "2025-12-31"],
    ] as const) {
      const data = await report(asked);
      const html = markup(ReportPage(data));
      const list = html.slice(html.indexOf('id="karta"'), html.indexOf('id="storst-behov"'));
      for (const code of codes) {
        const { cover } = coverCounted(code, on[day] ?? []);
        expect(data.map?.all.find((one) => one.code === code)?.cover).toBe(cover);
        const said = { has: "har familjecentral", covered: "täcks av", lacks: "saknar" }[cover];
        expect(textOf(list)).toContain(`Testkommun ${code}: ${said}`);
      }
      expect(list.match(/<li>Testkommun/g)?.length).toBe(codes.length);
    }
    expect((await report({ kommun: codes[0] ?? "" })).map).toBeNull();
  });
});
