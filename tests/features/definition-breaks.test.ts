import { beforeAll, describe, expect, test } from "vitest";
import { ComparePage } from "@/components/compare/compare-page";
import { ComparePicture } from "@/components/compare/compare-picture";
import { FollowUpPage } from "@/components/overviews/follow-up-page";
import { comparisonCsv } from "@/lib/compare/document";
import { getComparison } from "@/lib/compare/queries";
import { readCompareView } from "@/lib/compare/schema";
import { getFollowUp } from "@/lib/county-report/queries";
import { readFollowUpView } from "@/lib/county-report/schema";
import { overviewLead } from "@/lib/i18n/sv/overview-lead";
import { overviewWords } from "@/lib/i18n/sv/overviews";
import type { TestCounty } from "../support/county";
import { markup, textOf } from "../support/markup";
import { aCountyOfYears, defineAs } from "../support/told";

const years = [2021, 2022, 2023, 2024, 2025];
const text = "Bara besök under öppettid räknas";
const aToldCounty = () => aCountyOfYears(years);
const define = (c: TestCounty, year: number, key = "besok_barn", definition = text) =>
  defineAs(c, { year, key, definition });

const compare = (c: TestCounty, asked = {}) =>
  c.as.reader((ctx) => getComparison(ctx, readCompareView({ typ: "alla", ...asked })), "read");
const shown = async (c: TestCounty, asked = {}) =>
  textOf(markup(ComparePage({ data: await compare(c, asked) })));
const followUp = (c: TestCounty, kommun: string | null = null) =>
  c.as.coordinator((ctx) => getFollowUp(ctx, readFollowUpView(kommun ? { kommun } : {})), "read");
const lineOf = async (c: TestCounty, key: string) => {
  const { figures } = (await followUp(c)).overview;
  const line = figures?.lines.find((one) => one.key === key);
  if (!line) throw new Error(`no line of ${key}`);
  return { ...line, said: overviewWords.changed(line), years: line.series?.years ?? null };
};

describe("a comparison over a new definition", () => {
  let c: TestCounty;
  beforeAll(async () => {
    c = await aToldCounty();
    expect(await shown(c)).toContain("Högre 2025 än 2024 vid alla 8 familjecentraler");
    expect(await shown(c)).not.toMatch(/Ny definition|streckade/);
    await define(c, 2025);
    await define(c, 2023, "oppna_timmar", "Kvällar räknas inte.");
  });

  test("draws a break at its year, says it, and says nothing of more or fewer across it", async () => {
    const data = await compare(c);
    expect([data.breaks, data.direction]).toEqual([[4], null]);
    const page = await shown(c);
    expect(page).toContain("Ny definition från 2025: 2024 och 2025 kan inte jämföras");
    expect(page).toContain(
      `Före 2025: Alla besök under året. Samma barn räknas varje gång. Ny definition från 2025: ${text}.`,
    );
    expect(page).toContain("Jämför inte över den streckade linjen.");
    expect(page).not.toMatch(/Högre|Lägre/);
    // The table says it in the head of the year, and a line that stops there is not said to lack a number.
    expect(page).toContain("Familjecentral20212022202320242025 (ny definition)");
    expect(page).toContain("Där linjen annars bryts saknas en siffra. Varför står i tabellen.");
  });

  test("leaves with a picture that says the same, and of no table that it has not", async () => {
    const picture = textOf(markup(ComparePicture({ data: await compare(c), county: "Testlän" })));
    expect(picture).toContain("Ny definition från 2025: 2024 och 2025 kan inte jämföras");
    expect(picture).toContain("Streckad linje: ny definition 2025.");
    expect(picture.replace(/\s/g, "")).toContain("Därlinjenannarsbrytssaknasensiffra.Antal");
    expect(picture).not.toContain("tabellen");
  });

  test("sets two years that are not to be compared side by side, without a way between them", async () => {
    const two = await shown(c, { fran: "2024" });
    expect(two).toContain("160 | 180");
    expect(two).not.toContain("→");
    expect(two).toContain("Varför står under namnet.");
    expect(await shown(c, { fran: "2023", till: "2024" })).toContain("140 → 160");
  });

  test("compares the years on one side of it as before", async () => {
    const data = await compare(c, { till: "2024" });
    expect([data.breaks, data.definitions]).toEqual([[], []]);
    expect(data.direction).toEqual({ more: 8, fewer: 0, same: 0 });
    const after = await compare(c, { siffra: "oppna_timmar", fran: "2023" });
    expect(after.breaks).toEqual([]);
    expect(after.direction).toEqual({ more: 8, fewer: 0, same: 0 });
    // What they are counted by is said all the same.
    expect(await shown(c, { siffra: "oppna_timmar", fran: "2023" })).toContain(
      "Ny definition från 2023: Kvällar räknas inte.",
    );
    expect(await shown(c, { siffra: "oppna_timmar", fran: "2023" })).not.toMatch(
      /streckade|Timmar i en vanlig vecka/,
    );
  });

  test("breaks a rate where either of its parts is counted otherwise", async () => {
    const data = await compare(c, { per: "oppna_timmar" });
    expect([data.breaks, data.direction]).toEqual([[2, 4], null]);
    expect(await shown(c, { per: "oppna_timmar" })).toContain(
      "Ny definition av nämnaren från 2023: Kvällar räknas inte.",
    );
    expect((await compare(c, { per: "oppna_timmar", fran: "2023", till: "2024" })).breaks).toEqual(
      [],
    );
  });

  test("does the same by municipality", async () => {
    const data = await compare(c, { per: "barn" });
    expect(data.rows.every((row) => row.of === "municipality")).toBe(true);
    expect(data.rows.some((row) => row.cells.at(-1)?.value !== null)).toBe(true);
    expect([data.breaks, data.direction]).toEqual([[4], null]);
    expect(await shown(c, { per: "barn" })).toContain(`Ny definition från 2025: ${text}.`);
  });

  test("says in the file since when each number is counted as it is", async () => {
    const [head = "", ...lines] = comparisonCsv(await compare(c))
      .trim()
      .split("\r\n");
    expect(head.endsWith(";Definition från")).toBe(true);
    for (const line of lines)
      expect(line.endsWith(line.includes(";2025;") ? ";2025" : ";")).toBe(true);
    expect(lines).toHaveLength(40);
  });

  test("is of the county's own figures: another county's are compared as they were", async () => {
    const d = await aToldCounty();
    expect([(await compare(d)).breaks, (await compare(d)).definitions]).toEqual([[], []]);
    expect(await lineOf(d, "besok_barn")).toMatchObject({ defined: null, years });
  });
});

describe("the overviews over a new definition", () => {
  test("have no change across it, say why, and begin the years with it", async () => {
    const c = await aToldCounty();
    const [, two] = c.municipalities;
    const lead = async () =>
      overviewLead((await followUp(c, two)).overview)
        .map((part) => (typeof part === "string" ? part : part.text))
        .join("");
    expect(await lineOf(c, "besok_barn")).toMatchObject({
      said: expect.stringMatching(/13 procent/),
      years,
    });
    expect(await lead()).toContain("Barnens besök i öppna förskolan");
    await define(c, 2025);
    await define(c, 2023, "oppna_timmar", "Kvällar räknas inte.");
    expect(await lineOf(c, "besok_barn")).toMatchObject({
      ...{ change: null, fewChanged: false, years: null },
      defined: { key: "besok_barn", year: 2025, text },
      ...{ said: "kan inte jämföras, ny definition från 2025", total: 1440, centres: 8 },
    });
    expect(await lineOf(c, "oppna_timmar")).toMatchObject({
      ...{ defined: null, years: [2023, 2024, 2025] },
      said: expect.stringMatching(/\+4 procent/),
    });
    expect(await lead()).not.toContain("Barnens besök");
    expect(textOf(markup(FollowUpPage(await followUp(c))))).toContain("ny definition från 2025");
  });

  test("have the change again when it is taken away", async () => {
    const c = await aToldCounty();
    await define(c, 2025);
    expect((await lineOf(c, "besok_barn")).change).toBeNull();
    await define(c, 2025, "besok_barn", "");
    expect(await lineOf(c, "besok_barn")).toMatchObject({ defined: null, years });
    expect((await lineOf(c, "besok_barn")).change?.percent).toBe(13);
  });
});
