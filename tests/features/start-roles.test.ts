import { describe, expect, test } from "vitest";
import { GroupReportPage } from "@/components/group-report/group-report-page";
import { GroupPage } from "@/components/groups/group-page";
import { StartPage } from "@/components/start/start-page";
import { getCentreYear } from "@/lib/centre-year/queries";
import { getComparison } from "@/lib/compare/queries";
import { readCompareView } from "@/lib/compare/schema";
import type { Assignment } from "@/lib/domain/policy";
import { getGroupReport } from "@/lib/group-report/queries";
import { getGroup } from "@/lib/groups/pages";
import { getStart } from "@/lib/start/queries";
import { openRound } from "@/lib/year/commands";
import * as yearSchema from "@/lib/year/schema";
import { moreByChance } from "../support/by-chance";
import { aCounty, type TestCounty, today } from "../support/county";
import { asRole, urls } from "../support/database";
import { aYear, begin } from "../support/document";
import { aGroupOf, aSeat } from "../support/groups";
import { markup, tags, textOf } from "../support/markup";
import { rowsIn } from "../support/numbers";

type As = TestCounty["as"]["reader"];
const page = async (slug: string, as: As) =>
  markup(StartPage({ slug, start: await as(getStart, "read") }));

describe("the start page of a lokal samordnare", () => {
  test("opens with her year: what is next, by when and how far, the same as the centre's own page says", async () => {
    const y = await aYear();
    const { slug } = y.c;
    const said = async () => textOf(await page(slug, y.local));
    expect(await said()).toMatch(
      /Planen för 2026 skulle ha lämnats senast .*; inget är skrivet än\./,
    );
    const id = await begin(y, "plan", 2026);
    const { now } = await y.local((ctx) => getCentreYear(ctx, y.centreId), "read");
    const { progress } = now.find(({ cell }) => cell.documentId === id) ?? {};
    expect(progress?.total).toBeGreaterThan(5);
    const html = await page(slug, y.local);
    const far = `${progress?.done} av ${progress?.total} avsnitt har innehåll`;
    expect(textOf(html)).toContain(`; ${far}.`);
    // And the table of her year holds every document that the centre's page has under way, each with its link.
    const rows = html.slice(html.indexOf("<caption"), html.indexOf("</table>"));
    expect(rows.match(/<tr/g)).toHaveLength(now.length + 1);
    expect(textOf(rows)).toContain(far);
    const hrefs = tags(html, "a").map((a) => a.attributes.href);
    expect(hrefs).toContain(`/${slug}/planer-och-berattelser/${id}`);
    expect(textOf(html)).toContain("Fortsätt med planen för 2026");
  });
});

const years = [2024, 2025];

const chairOf = async (c: TestCounty, groupId: string) =>
  (
    await c.as.coordinator(
      ({ db }) => db.groupSeat.findFirstOrThrow({ where: { groupId, role: "ordforande" } }),
      "read",
    )
  ).id;

async function aGroupByChance() {
  const c = await aCounty();
  for (const year of years) {
    const said = {
      ...{ kind: "berattelse", year: String(year), lastOn: "", ways: "both" },
      ...{ opensOn: `${year}-12-01`, deadlineOn: `${year + 1}-02-15` },
    };
    await c.as.coordinator((ctx) => openRound(ctx, yearSchema.openRound.parse(said)));
  }
  await moreByChance(c, 80, years);
  const { rows } = await asRole(urls.superuser, (db) =>
    db.query<{ id: string }>(
      "select c.id from centre c join centre_status s on s.centre_id = c.id where c.county_id = $1 and s.status = 'i_drift' and s.until_on is null order by c.id limit 25",
      [c.id],
    ),
  );
  const ids = rows.map(({ id }) => id);
  const { groupId } = await aGroupOf(c, { centres: ids, chair: null });
  const seat: Assignment = {
    role: "ledamot",
    scope: { level: "group", id: groupId, county: false, codes: [], ids },
  };
  return { c, ids, groupId, member: c.acting("ledamot", [seat]) };
}

describe("the start page of whoever sits in a local group", () => {
  test("has its centres' agreements and documents, and their figures beside the year before, as another count gives them", async () => {
    const { c, ids, member } = await aGroupByChance();
    const start = await member(getStart, "read");
    const counted = await asRole(urls.superuser, (db) =>
      db.query<{ id: string; state: string; holds: boolean }>(
        `select c.id, coalesce((select d.state::text from document d where d.centre_id = c.id and d.kind = 'berattelse' and d.year = 2025), 'ej_paborjad') as state,
          exists (select from agreement_centre x join agreement a on a.id = x.agreement_id join agreement_party p on p.agreement_id = a.id
            where x.centre_id = c.id and p.signed_on is not null and a.from_on <= $2::date and a.last_on >= $2::date) as holds
         from centre c where c.county_id = $1 and c.id = any($3::uuid[])`,
        [c.id, today, ids],
      ),
    );
    expect([...start.groupLines.keys()].toSorted()).toEqual(ids);
    for (const { id, state, holds } of counted.rows) {
      const line = start.groupLines.get(id);
      expect(line?.situation === "gallande").toBe(holds);
      expect(line?.documents.map(({ cell }) => cell.state)).toEqual([state]);
    }
    const figures = await asRole(urls.superuser, (db) =>
      db.query(
        `with told as (
          select d.centre_id, d.year, f.key, f.value from document d
            join document_version v on v.document_id = d.id and v.frozen_at is not null
            join document_figure f on f.document_version_id = v.id and f.state = 'varde'
          where d.county_id = $1 and d.kind = 'berattelse' and d.centre_id = any($2::uuid[]))
        select key, coalesce(sum(value) filter (where year = 2025), 0)::float as total, count(*) filter (where year = 2025)::int as centres,
          (select sum(a.value)::float from told a join told b using (centre_id, key) where a.year = 2024 and b.year = 2025 and key = t.key) as before
        from told t group by key order by key`,
        [c.id, ids],
      ),
    );
    expect(
      start.groupFigures?.lines.map(({ key, total, centres, change }) => ({
        ...{ key, total, centres },
        before: change?.from ?? null,
      })),
    ).toEqual(figures.rows);
    const html = await page(c.slug, member);
    // Each state of a document leads to the document or to the centre's year, each situation to the centre's agreements.
    const led = tags(html, "a").map((a) => a.attributes.href ?? "");
    for (const id of ids) {
      expect(led).toContain(`/${c.slug}/avtal?familjecentral=${id}`);
      const document = start.groupLines.get(id)?.documents[0]?.cell.documentId;
      if (document) expect(led).toContain(`/${c.slug}/planer-och-berattelser/${document}`);
    }
  });

  test("leads from each figure, there and on the page to bring, to every centre that it is the sum of", async () => {
    const { c, groupId, member } = await aGroupByChance();
    const { groupFigures } = await member(getStart, "read");
    const told = groupFigures?.lines.filter(({ centres }) => centres > 0) ?? [];
    expect(told.length).toBeGreaterThan(0);
    const bring = await member((ctx) => getGroupReport(ctx, groupId), "read");
    const kinds = new Set<string | null>();
    for (const html of [await page(c.slug, member), markup(GroupReportPage(bring))]) {
      const led = tags(html, "a").flatMap(({ attributes: { href = "" } }) => {
        const url = new URL(href.replaceAll("&amp;", "&"), "http://samma.example");
        const { searchParams: asked } = url;
        return url.pathname.endsWith("/jamfor") && asked.has("siffra")
          ? [readCompareView({ ...Object.fromEntries(asked), central: asked.getAll("central") })]
          : [];
      });
      expect(led.map(({ siffra }) => siffra)).toEqual(told.map(({ key }) => key));
      for (const [i, { total, centres }] of told.entries()) {
        const view = led[i] ?? readCompareView({});
        const { rows } = await member((ctx) => getComparison(ctx, view), "read");
        const values = rows.flatMap(({ cells }) => cells.at(-1)?.value ?? []);
        const sum = values.reduce((all, value) => all + value, 0);
        expect({ centres: values.length, sum }).toEqual({ centres, sum: total });
        for (const { kind } of rows) kinds.add(kind);
      }
    }
    expect(kinds.size).toBeGreaterThan(1);
  });

  test("has what the group must decide, on the page to bring too, as another count gives it", async () => {
    const { c, ids, groupId, member } = await aGroupByChance();
    const seatId = await aSeat(c, groupId, "ledamot", "mhv");
    const { rows } = await asRole(urls.superuser, (db) =>
      db.query<{ id: string; why: string }>(
        `select d.id, 'document' as why from document d where d.county_id = $1 and d.centre_id = any($3::uuid[]) and d.kind = 'berattelse' and d.state = 'inlamnad'
         union all
         select a.id, case when p.signed_on is null then 'unsigned' when a.last_on < $2::date then 'ended' else 'stand' end
         from agreement a join agreement_party p on p.agreement_id = a.id join agreement_centre x on x.agreement_id = a.id
         where a.county_id = $1 and x.centre_id = any($3::uuid[])
           and case when p.signed_on is null then a.from_on <= $2::date else a.last_on - $2::date <= 180 end`,
        [c.id, today, ids],
      ),
    );
    const expected = [
      ...rows.map(({ id, why }) => `${why} ${id}`),
      ...[seatId, await chairOf(c, groupId)].map((id) => `seat ${id}`),
    ].toSorted();
    expect(new Set(rows.map(({ why }) => why)).size).toBe(4);
    const bring = await member((ctx) => getGroupReport(ctx, groupId), "read");
    const { decisions } = await member(getStart, "read");
    for (const found of [decisions ?? [], bring.decisions])
      expect(
        found.map((one) => `${one.what === "agreement" ? one.why : one.what} ${one.id}`).toSorted(),
      ).toEqual(expected);
    // Each is a line that leads to where it is decided, and one who sits in no group reads the same page.
    const html = markup(GroupReportPage(bring));
    expect(rowsIn(html, "beslut")).toBe(expected.length);
    const led = tags(html, "a").map((a) => a.attributes.href ?? "");
    for (const { id, why } of rows)
      expect(led).toContain(
        `/${c.slug}/${why === "document" ? "planer-och-berattelser" : "avtal"}/${id}`,
      );
    const other = await c.as.coordinator((ctx) => getGroupReport(ctx, groupId), "read");
    expect(other.decisions.map(({ id }) => id)).toEqual(bring.decisions.map(({ id }) => id));
  });

  test("leads to a page to bring, with the same centres, and no other's", async () => {
    const { c, ids, groupId, member } = await aGroupByChance();
    const html = await page(c.slug, member);
    expect(html).toContain(`href="/${c.slug}/grupper/${groupId}/sida"`);
    // Whoever prepares the meeting comes to it from the group, whether or not she sits there.
    const group = await c.as.coordinator((ctx) => getGroup(ctx, groupId), "read");
    expect(markup(GroupPage(group))).toContain(`href="/${c.slug}/grupper/${groupId}/sida"`);
    const report = await member((ctx) => getGroupReport(ctx, groupId), "read");
    expect(report.centres.map(({ id }) => id).toSorted()).toEqual(ids);
    const text = textOf(markup(GroupReportPage(report)));
    for (const { name } of report.centres) expect(text).toContain(name);
    expect(text).toContain(`${ids.length} familjecentraler i drift`);
    const other = await aCounty();
    await expect(
      other.as.coordinator((ctx) => getGroupReport(ctx, groupId), "read"),
    ).rejects.toMatchObject({ code: "not_found" });
  });
});
