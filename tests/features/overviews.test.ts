import { describe, expect, test } from "vitest";
import { FollowUpPage } from "@/components/overviews/follow-up-page";
import { getAgreements } from "@/lib/agreements/queries";
import { readAgreementsView } from "@/lib/agreements/schema";
import { getSituations } from "@/lib/centre-agreements/queries";
import { readSituationsView } from "@/lib/centre-agreements/schema";
import { contactRows } from "@/lib/contact-list/queries";
import { readContactListView } from "@/lib/contact-list/schema";
import { getFollowUp } from "@/lib/county-report/queries";
import { readFollowUpView } from "@/lib/county-report/schema";
import { getMatrix } from "@/lib/matrix/queries";
import { readMatrixView } from "@/lib/matrix/schema";
import { getNeed } from "@/lib/need/queries";
import { readNeedView } from "@/lib/need/schema";
import { listCentres } from "@/lib/register/queries";
import { readView } from "@/lib/register/schema";
import type { Ctx } from "@/lib/request";
import { openRound } from "@/lib/year/commands";
import * as yearSchema from "@/lib/year/schema";
import { moreByChance } from "../support/by-chance";
import { aCounty, type TestCounty } from "../support/county";
import { asRole, urls } from "../support/database";
import { markup } from "../support/markup";

const years = [2023, 2024, 2025];

async function aCountyByChance() {
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
  await moreByChance(c, 80, years);
  return c;
}

/** How many rows a link of the page leads to, by the query of the page that it leads to. */
const behind: Record<string, (ctx: Ctx, asked: Record<string, string>) => Promise<number>> = {
  familjecentraler: async (ctx, asked) => (await listCentres(ctx, readView(asked), null)).total,
  "avtal/familjecentraler": async (ctx, asked) =>
    (await getSituations(ctx, readSituationsView(asked))).rows.length,
  avtal: async (ctx, asked) => (await getAgreements(ctx, readAgreementsView(asked))).found,
  kontaktlista: async (ctx, asked) => (await contactRows(ctx, readContactListView(asked))).length,
  "planer-och-berattelser": async (ctx, asked) =>
    (await getMatrix(ctx, readMatrixView(asked))).found,
  "uppfoljning/behov": async (ctx, asked) => (await getNeed(ctx, readNeedView(asked))).rows.length,
};

type Number = {
  said: string;
  count: number;
  path: string;
  asked: Record<string, string>;
  part: string;
};

/** The numbers of the page, each with where it leads. */
function numbersIn(html: string, slug: string): Number[] {
  const table = html.slice(html.indexOf('id="i-dag"'), html.indexOf("</table>"));
  return [...table.matchAll(/<a [^>]*href="([^"]+)"[^>]*>([^<]*)<\/a>/g)].flatMap(
    ([, href = "", said = ""]) => {
      const count = said.match(/^\d+/)?.[0];
      const url = new URL(href.replaceAll("&amp;", "&"), "http://samma.example");
      const path = url.pathname.replace(`/${slug}/`, "");
      return count === undefined
        ? []
        : [
            {
              said,
              count: Number(count),
              path,
              asked: Object.fromEntries(url.searchParams),
              part: url.hash,
            },
          ];
    },
  );
}

const followUp = (c: TestCounty, asked: Record<string, string>) =>
  c.as.coordinator((ctx) => getFollowUp(ctx, readFollowUpView(asked)), "read");

describe("the overviews of a county by chance", () => {
  test("each number is that of the rows its link leads to, of the county and of a municipality", async () => {
    const c = await aCountyByChance();
    const seen = new Set<string>();
    for (const asked of [{}, { kommun: c.municipalities[0] }, { kommun: c.municipalities[1] }]) {
      const page = await followUp(c, asked);
      for (const number of numbersIn(markup(FollowUpPage(page)), c.slug)) {
        const { said, count, path, part } = number;
        seen.add(`${path}${part}`);
        if (path === "uppfoljning") {
          const { near, figures } = page.overview;
          const rows =
            part === "#nasta-typ"
              ? near.length
              : (figures?.expected ?? 0) - (figures?.unanswered.length ?? 0);
          expect({ said, count: rows }).toEqual({ said, count });
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
      "kontaktlista",
      "planer-och-berattelser",
      "uppfoljning#nasta-typ",
      "uppfoljning#siffror",
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

  test("a municipality of another county is not found, and nothing in the address makes the page fail", async () => {
    const c = await aCounty();
    const other = await aCounty();
    await expect(followUp(c, { kommun: other.municipalities[0] })).rejects.toMatchObject({
      code: "not_found",
    });
    const page = await followUp(c, { kommun: "x", siffror: "0" });
    expect(page.overview.centres).toEqual([]);
    expect(markup(FollowUpPage(page))).toContain("Här finns ingen familjecentral än.");
  });
});
