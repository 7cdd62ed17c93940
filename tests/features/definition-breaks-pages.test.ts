import { beforeAll, describe, expect, test } from "vitest";
import { GroupReportPage } from "@/components/group-report/group-report-page";
import { FollowUpPage } from "@/components/overviews/follow-up-page";
import { ReportPage } from "@/components/overviews/report-page";
import { StartPage } from "@/components/start/start-page";
import { getFollowUp, getReport } from "@/lib/county-report/queries";
import { readFollowUpView } from "@/lib/county-report/schema";
import { getGroupReport } from "@/lib/group-report/queries";
import { figureName } from "@/lib/i18n/sv/compare";
import { getStart } from "@/lib/start/queries";
import type { TestCounty } from "../support/county";
import { aGroupOf, whoSitsFor } from "../support/groups";
import { markup, tags, textOf } from "../support/markup";
import { aCountyOfYears, defineAs } from "../support/told";

const years = [2021, 2022, 2023, 2024, 2025];
const [visits, hours] = ["besok_barn", "oppna_timmar"] as const;
type As = TestCounty["as"]["reader"];

let c: TestCounty;
let groupId: string;
/** Whoever sits in a local group, and whoever sits in the county's own for a municipality. */
let sits: As;
let speaks: As;
beforeAll(async () => {
  c = await aCountyOfYears(years);
  const [many, two] = c.municipalities;
  groupId = (await aGroupOf(c, { municipalities: [many], chair: null })).groupId;
  const ids = await c.as.coordinator(async ({ db }) => {
    const there = await db.centreProfile.findMany({ where: { hostMunicipality: many } });
    return there.map(({ centreId }) => centreId);
  }, "read");
  const scope = { level: "group" as const, id: groupId, county: false, codes: [many], ids };
  sits = c.acting("ledamot", [{ role: "ledamot", scope }]);
  speaks = await whoSitsFor(c, two);
}, 60_000);

const start = async (as: As) =>
  markup(StartPage({ slug: c.slug, start: await as(getStart, "read") }));
const overviews = (asked: Record<string, string> = {}) =>
  c.as.coordinator(
    async (ctx) => markup(FollowUpPage(await getFollowUp(ctx, readFollowUpView(asked)))),
    "read",
  );
const report = (asked: Record<string, string> = {}) =>
  c.as.coordinator(
    async (ctx) => markup(ReportPage(await getReport(ctx, readFollowUpView(asked)))),
    "read",
  );

/** Every page that sets a year's figures beside the year before. */
const pages = {
  "the start page of whoever sits for a municipality": () => start(speaks),
  "the start page of whoever sits in a local group": () => start(sits),
  "the overviews": () => overviews(),
  "the overviews of a municipality, of all reports": () =>
    overviews({ kommun: c.municipalities[1], siffror: "alla" }),
  "the länsrapport": () => report(),
  "the länsrapport of a municipality": () => report({ kommun: c.municipalities[0] }),
  "the länsrapport of a year that has been": () => report({ ar: "2025" }),
  "the länsrapport of all reports": () => report({ siffror: "alla" }),
  "the page of a group": () =>
    sits(async (ctx) => markup(GroupReportPage(await getGroupReport(ctx, groupId))), "read"),
};
type Name = keyof typeof pages;
const names = Object.keys(pages) as Name[];
/** Those that open with what the figures say. */
const leads = names.filter((name) => /municipality|group/.test(name));

/** What a page says of a figure: its line in the table of the year, and the line over the years that is drawn in it. */
function lineOf(html: string, key: string) {
  const rows = html.split("<tr").filter((row) => textOf(`<tr${row}`).startsWith(figureName(key)));
  expect(rows, key).toHaveLength(1);
  const row = `<tr${rows[0]}`.split("</tr>")[0] ?? "";
  // A drawing holds drawings: the outermost is the one that is named, or said to be hidden.
  const drawn = tags(row, "svg").flatMap(({ attributes: { role, ...said } }) =>
    role === "img" || said["aria-hidden"] ? [said["aria-label"] ?? ""] : [],
  );
  return { said: textOf(row), drawn };
}
const leadOf = (html: string) => textOf(html.slice(html.indexOf("<h1"), html.indexOf("</header>")));

describe("a page that sets a year's figures beside the year before", () => {
  test.each(names)("%s compares what is counted in one way", async (name) => {
    const { said, drawn } = lineOf(await pages[name](), visits);
    expect(said).toMatch(/ → .*\+13 procent/);
    expect(drawn).toEqual([expect.stringContaining("2021: ")]);
  });

  test.each(leads)("%s opens with it", async (name) => {
    expect(leadOf(await pages[name]())).toContain("Barnens besök i öppna förskolan");
  });
});

describe("the same page, where the visits are counted otherwise from 2025 and the hours from 2023", () => {
  beforeAll(async () => {
    await defineAs(c, { year: 2025, key: visits, definition: "Bara besök inomhus räknas." });
    await defineAs(c, { year: 2023, key: hours, definition: "Kvällar räknas inte." });
  });

  test.each(names)("%s says why there is no change across it, and draws none", async (name) => {
    const html = await pages[name]();
    const { said, drawn } = lineOf(html, visits);
    expect(said).toContain("kan inte jämföras, ny definition från 2025");
    expect(said).not.toMatch(/→|procent|oförändrat|202[1-4]/);
    expect(drawn).toEqual([]);
    // And what it is, under the table; not what was new two years ago.
    expect(textOf(html)).toContain(
      `${figureName(visits)}: ny definition från 2025. Bara besök inomhus räknas.`,
    );
    expect(textOf(html)).not.toContain("Kvällar räknas inte");
    // What is counted in one way is compared on, from where it is.
    const other = lineOf(html, hours);
    expect(other.said).toMatch(/ → .*\+4 procent/);
    expect(other.said).toContain("2023–2025");
    expect(other.drawn).toEqual([expect.stringMatching(/^2023: /)]);
  });

  test.each(leads)("%s opens with another figure, that can be compared", async (name) => {
    const lead = leadOf(await pages[name]());
    expect(lead).not.toContain("Barnens besök");
    expect(lead).toContain("Öppna förskolans öppettider");
  });

  test("the year before it is compared as it was", async () => {
    const { said, drawn } = lineOf(await report({ ar: "2024" }), visits);
    expect(said).toMatch(/ → .*\+14 procent/);
    expect(drawn).toEqual([expect.stringMatching(/^2021: .*2024: /)]);
  });
});
