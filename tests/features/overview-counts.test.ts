import { beforeAll, describe, expect, test } from "vitest";
import { NeedPage } from "@/components/need/need-page";
import { FollowUpPage } from "@/components/overviews/follow-up-page";
import { ReportPage } from "@/components/overviews/report-page";
import { StartPage } from "@/components/start/start-page";
import { pressingBy } from "@/lib/agreements/keeping";
import { getComparison } from "@/lib/compare/queries";
import { readCompareView } from "@/lib/compare/schema";
import { getFollowUp, getReport } from "@/lib/county-report/queries";
import { readFollowUpView } from "@/lib/county-report/schema";
import { kinds } from "@/lib/domain/definition";
import { getNeed } from "@/lib/need/queries";
import { readNeedView } from "@/lib/need/schema";
import { getStart } from "@/lib/start/queries";
import { openRound } from "@/lib/year/commands";
import * as yearSchema from "@/lib/year/schema";
import { emptyByChance, moreByChance } from "../support/by-chance";
import { type CentreCounted, centresCounted, counted, coverCounted } from "../support/counted";
import { aCounty, type TestCounty, today } from "../support/county";
import { whoSitsFor } from "../support/groups";
import { markup, textOf } from "../support/markup";
import { behind, numbersIn, rowsIn } from "../support/numbers";

const years = [2023, 2024, 2025];
const turn = "2026-01-01";

let c: TestCounty;
let codes: string[];
let now: CentreCounted[];
let before: CentreCounted[];
beforeAll(async () => {
  c = await aCounty();
  for (const year of years)
    for (const kind of ["plan", "berattelse"]) {
      const [opensOn, deadlineOn] =
        kind === "plan"
          ? [`${year - 1}-10-01`, `${year - 1}-12-15`]
          : [`${year}-11-01`, `${year + 1}-02-15`];
      const said = { kind, year: String(year), opensOn, deadlineOn, lastOn: "", ways: "both" };
      await c.as.coordinator((ctx) => openRound(ctx, yearSchema.openRound.parse(said)));
    }
  await moreByChance(c, 90, years);
  await emptyByChance(c);
  codes = [...c.municipalities, `${c.code}03`, `${c.code}04`];
  now = await centresCounted(c, today);
  before = await centresCounted(c, turn);
}, 60_000);

const asked = (kommun: string | null, more = {}) =>
  readFollowUpView({ ...(kommun ? { kommun } : {}), ...more });
const followUp = (kommun: string | null) =>
  c.as.coordinator((ctx) => getFollowUp(ctx, asked(kommun)), "read");
const report = (kommun: string | null) =>
  c.as.coordinator((ctx) => getReport(ctx, asked(kommun)), "read");
const places = (): (string | null)[] => [null, ...codes];
const of = (some: readonly CentreCounted[], kommun: string | null) =>
  some.filter(({ code }) => kommun === null || code === kommun);
const operating = (some: readonly CentreCounted[]) =>
  some.filter(({ stage }) => stage === "operating");

/** What a county's plans or reports of a year stand at, by another count: of those that were to file. */
const documentsCounted = (kind: "plan" | "berattelse", year: number, kommun: string | null) =>
  counted<{ state: string; submitted_on: string | null; expected: boolean }>(
    `select coalesce(d.state::text, 'ej_paborjad') as state, d.submitted_on::text,
      case when $2 = 'berattelse' then exists (select from centre_status s where s.centre_id = p.centre_id
          and s.status in ('i_drift', 'tillfalligt_stangd', 'under_avveckling') and s.from_on < make_date($3 + 1, 1, 1) and coalesce(s.until_on, '9999-01-01') > make_date($3, 1, 1))
        else exists (select from centre_status s where s.centre_id = p.centre_id and s.status in ('i_drift', 'tillfalligt_stangd', 'under_avveckling')
            and s.from_on <= make_date($3 - 1, 12, 15) and coalesce(s.until_on, '9999-01-01') > make_date($3 - 1, 12, 15))
          and not exists (select from centre_status s where s.centre_id = p.centre_id and s.status = 'avvecklad' and s.from_on <= make_date($3, 1, 1))
          and not exists (select from centre_status s where s.centre_id = p.centre_id and s.status = 'vilande' and s.from_on <= make_date($3, 1, 1)
            and coalesce(s.until_on, '9999-01-01') >= make_date($3 + 1, 1, 1))
          and not exists (select from document_leave l where l.centre_id = p.centre_id and l.document_kind = 'plan' and l.year = $3
            and l.kind = 'befriad' and l.until_on >= $5 and d.submitted_on is null) end as expected
    from centre_profile p left join document d on d.centre_id = p.centre_id and d.kind = $2::document_kind and d.year = $3
    where p.county_id = $1 and ($4::text is null or p.host_municipality = $4)`,
    [c.id, kind, year, kommun, today],
  );

describe("the numbers of the county and of each municipality, by chance", () => {
  test("kinds, planned, near and changed are what another count gives, today and at the turn of the year", async () => {
    const seen = { changed: 0, near: 0, planned: 0 };
    for (const kommun of places()) {
      const { overview } = await followUp(kommun);
      const kindsOf = (some: readonly CentreCounted[]) =>
        Object.fromEntries(
          kinds.map((k) => [k, operating(of(some, kommun)).filter((x) => x.kind === k).length]),
        );
      expect(overview.kinds).toEqual({ now: kindsOf(now), before: kindsOf(before) });
      const planned = of(now, kommun).filter(({ stage }) => stage === "planned").length;
      const near = operating(of(now, kommun)).filter((one) => one.near);
      expect(overview.planned).toBe(planned);
      expect(overview.near.map(({ id }) => id).sort()).toEqual(near.map(({ id }) => id).sort());
      const was = new Map(operating(before).map(({ id, kind }) => [id, kind]));
      const is = new Map(operating(now).map(({ id, kind }) => [id, kind]));
      const changed = of(now, kommun).filter(({ id }) => was.get(id) !== is.get(id));
      expect(overview.changed.map(({ id }) => id).sort()).toEqual(
        changed.map(({ id }) => id).sort(),
      );
      const html = markup(FollowUpPage(await followUp(kommun)));
      expect(rowsIn(html, "andrat")).toBe(changed.length);
      seen.changed += changed.length;
      seen.near += near.length;
      seen.planned += planned;
    }
    for (const n of Object.values(seen)) expect(n).toBeGreaterThan(0);
  });

  test("agreements with, without and to decide are what another count gives", async () => {
    let ended = 0;
    for (const kommun of places()) {
      const { agreements } = (await followUp(kommun)).overview;
      const without = (some: readonly CentreCounted[]) =>
        operating(of(some, kommun)).filter(({ agreed }) => !agreed).length;
      const rows = await counted<{ id: string; last_on: string; signed: boolean }>(
        `select distinct a.id, a.last_on::text as last_on, p.signed_on is not null as signed from agreement a join agreement_party p on p.agreement_id = a.id
          join agreement_centre ac on ac.agreement_id = a.id join centre_profile cp on cp.centre_id = ac.centre_id
         where a.county_id = $1 and ($3::text is null or cp.host_municipality = $3) 
           and case when p.signed_on is null then a.from_on <= $2::date else a.last_on - $2::date <= 180 end`,
        [c.id, today, kommun],
      );
      expect(agreements?.pressing.map(({ id }) => id).sort()).toEqual(
        rows.map(({ id }) => id).sort(),
      );
      const days = agreements?.pressing.map((one) => pressingBy(one) ?? "9999") ?? [];
      expect(days).toEqual([...days].sort());
      const over = agreements?.pressing.filter(({ status }) => status === "utganget") ?? [];
      for (const one of over) expect(pressingBy(one)).toBe(one.end);
      ended += over.length;
      const html = markup(ReportPage(await report(kommun)));
      expect(rows.length === 0 ? 0 : rowsIn(html, "avtal-att-ta-stallning-till")).toBe(rows.length);
      expect(agreements).toMatchObject({
        total: operating(of(now, kommun)).length,
        lacking: without(now),
        lackedBefore: without(before),
        toDecide: rows.length,
      });
    }
    expect(ended).toBeGreaterThan(0);
  });

  test("vacancies are what another count gives, also of a municipality and its groups", async () => {
    for (const kommun of places()) {
      const there = operating(of(now, kommun));
      const [seats] = await counted<{ n: number }>(
        `select count(*)::int as n from group_seat s join governance_group g on g.id = s.group_id
         where s.county_id = $1 and s.from_on <= $2 and (s.until_on is null or s.until_on > $2)
           and ($3::text is null or exists (select from group_municipality m where m.group_id = g.id and m.municipality_code = $3)
             or exists (select from group_centre x join centre_profile p on p.centre_id = x.centre_id where x.group_id = g.id and p.host_municipality = $3))`,
        [c.id, today, kommun],
      );
      expect((await followUp(kommun)).overview.vacancies).toEqual({
        county: kommun === null ? 1 : 0,
        centres: there.filter(({ coordinated }) => !coordinated).length,
        heads: there.reduce((n, one) => n + one.empty_heads, 0),
        seats: seats?.n,
      });
    }
  });

  test("plans and reports are, by state, late, a year ago at the same time, and filed by whoever need not", async () => {
    let unasked = 0;
    for (const kommun of places()) {
      const { documents } = (await followUp(kommun)).overview;
      expect(documents.map(({ kind, year }) => [kind, year])).toEqual([
        ["berattelse", 2025],
        ["plan", 2025],
      ]);
      for (const one of documents) {
        const all = await documentsCounted(one.kind, one.year, kommun);
        const due = all.filter(({ expected }) => expected);
        expect(one.expected).toBe(due.length);
        for (const [state, n] of Object.entries(one.states))
          expect({ state, n }).toEqual({ state, n: due.filter((d) => d.state === state).length });
        expect(one.handedIn).toBe(due.filter((d) => d.submitted_on !== null).length);
        const last = await documentsCounted(one.kind, one.year - 1, kommun);
        expect(one.lastYear?.handedIn).toBe(
          last.filter((d) => d.expected && d.submitted_on && d.submitted_on <= "2025-11-22").length,
        );
        if (one.kind === "berattelse") {
          const others = all.filter((d) => !d.expected && d.submitted_on !== null).length;
          expect(one.unasked).toBe(others);
          unasked += others;
        }
      }
    }
    expect(unasked).toBeGreaterThan(0);
  });

  test("what a municipality has, is covered by and how many children it is for, is what another count gives", async () => {
    const found = new Set<string>();
    for (const code of codes) {
      const { need } = (await followUp(code)).overview;
      const [children] = await counted(
        `select year::int as year, children, challenged_children as challenged from municipality_need
         where county_id = $1 and municipality_code = $2 order by year desc limit 1`,
        [c.id, code],
      );
      const { cover, coveredBy } = coverCounted(code, now);
      expect({ ...need, coveredBy: need?.coveredBy.map(({ id }) => id).sort() }).toEqual({
        ...{ cover, coveredBy, coverBefore: coverCounted(code, before).cover },
        need: children,
      });
      found.add(cover);
    }
    expect([...found].sort()).toEqual(["covered", "has", "lacks"]);
  });
});

test("the greatest needs are those that none of its own meets, what nothing covers first", async () => {
  const { needs } = (await followUp(null)).overview;
  const rows = await counted<{ code: string; children: number }>(
    "select municipality_code::text as code, children from municipality_need where county_id = $1 and year = 2025",
    [c.id],
  );
  const [first, second] = ["lacks", "covered"].map((cover) =>
    rows
      .filter(({ code }) => coverCounted(code, now).cover === cover)
      .sort((a, b) => b.children - a.children)
      .map(({ code }) => code),
  );
  expect(needs.map(({ code }) => code)).toEqual([...(first ?? []), ...(second ?? [])].slice(0, 5));
  expect(needs.length).toBe(2);
});

test("områdestyp against kinds is what another count gives, and each number leads to its rows", async () => {
  await counted(
    `with x as (select set_config('app.county_id', $1::uuid::text, false)), p as (
      update centre_profile set area_type = nullif(ascii(right(id::text, 1)) % 6, 0), area_type_year = 2024, area_type_source = 'regso' from x where county_id = $1 returning id)
     select count(*) from p`,
    [c.id],
  );
  const rows = await counted<{ id: string; type: number | null }>(
    "select centre_id as id, area_type::int as type from centre_profile where county_id = $1",
    [c.id],
  );
  const data = await c.as.coordinator((ctx) => getNeed(ctx, readNeedView({})), "read");
  for (const { type, counts } of data.areas) {
    const there = new Set(rows.filter((row) => row.type === type).map(({ id }) => id));
    const of = operating(now).filter(({ id }) => there.has(id));
    for (const kind of kinds)
      expect({ type, kind, n: counts[kind] }).toEqual({
        ...{ type, kind, n: of.filter((one) => one.kind === kind).length },
      });
  }
  expect(data.areas.map(({ type }) => type)).toEqual([1, 2, 3, 4, 5, null]);
  for (const { code, perCentre, need } of data.all) {
    const own = operating(of(now, code)).filter(({ kind }) => kind.startsWith("familjecentral"));
    expect(perCentre).toBe(
      own.length === 0 || !need ? null : Math.round(need.children / own.length),
    );
  }
  const html = markup(NeedPage({ data }));
  const numbers = numbersIn(html, c.slug, "omradestyp");
  expect(numbers.length).toBeGreaterThan(12);
  for (const { said, count, path, asked: view } of numbers) {
    const found = await c.as.coordinator(
      (ctx) => behind[path]?.(ctx, view) ?? Promise.reject(new Error(path)),
      "read",
    );
    expect({ view, said, count: found }).toEqual({ view, said, count });
  }
});

describe("the page to print and bring", () => {
  test("has a line for each centre in operation, with what another count says of it", async () => {
    for (const kommun of places()) {
      const { centres, overview } = await report(kommun);
      const theirs = kommun === null ? [] : coverCounted(kommun, now).coveredBy;
      const mine = operating(of(now, kommun)).map(({ id }) => id);
      expect(centres.map(({ id }) => id).sort()).toEqual([...mine, ...theirs].sort());
      for (const { id, kind, situation, vacant, documents } of centres) {
        const one = now.find((row) => row.id === id);
        expect(kind).toBe(one?.kind);
        expect(situation === "gallande").toBe(one?.agreed);
        const roles = vacant.map(({ role }) => role);
        expect(roles.filter((r) => r === "lokal_samordnare").length).toBe(one?.coordinated ? 0 : 1);
        expect(roles.filter((r) => r === "narmaste_chef").length).toBe(one?.empty_heads);
        expect(documents.map((d) => d.kind)).toEqual(overview.documents.map((d) => d.kind));
      }
    }
  });

  test("of a municipality without its own says what covers it and for how many children, as the follow-up does", async () => {
    const [, , covered = "", lacking = ""] = codes;
    const name = (code: string) => `Testkommun ${code}`;
    const { overview } = await report(covered);
    expect(overview.need?.coveredBy.length).toBeGreaterThan(0);
    for (const html of [
      markup(ReportPage(await report(covered))),
      markup(FollowUpPage(await followUp(covered))),
    ]) {
      const text = textOf(html);
      expect(text).toContain(`${name(covered)} har ingen egen familjecentral men täcks av `);
      expect(text).toContain("barn 0–5 år (2025)");
      for (const { municipality } of overview.need?.coveredBy ?? [])
        expect(text).toContain(`ligger i ${municipality.name}`);
      expect(text).not.toContain("Här finns ingen familjecentral än.");
    }
    for (const html of [
      markup(ReportPage(await report(lacking))),
      markup(FollowUpPage(await followUp(lacking))),
    ])
      expect(textOf(html)).toContain(
        `${name(lacking)} saknar familjecentral och täcks inte av någon annan kommuns. I ${name(lacking)} bor `,
      );
  });
});

test("a comparison of more than forty says how many do not fit, and never draws more", async () => {
  const data = await c.as.coordinator(
    (ctx) => getComparison(ctx, readCompareView({ typ: "alla", siffra: "oppna_timmar" })),
    "read",
  );
  const rows = await counted(
    `select distinct p.centre_id from centre_profile p where p.county_id = $1 and (
       exists (select from centre_status s where s.centre_id = p.centre_id and s.status in ('i_drift', 'tillfalligt_stangd', 'under_avveckling')
         and s.from_on <= '2025-12-31' and coalesce(s.until_on, '9999-01-01') > '2025-12-31')
       or exists (select from document d join document_version v on v.document_id = d.id join document_figure f on f.document_version_id = v.id
         where d.centre_id = p.centre_id and d.kind = 'berattelse' and f.key = 'oppna_timmar'))`,
    [c.id],
  );
  expect(data.rows.length).toBe(40);
  expect(data.left).toBe(rows.length - 40);
});

describe("the start page of a member", () => {
  const pageOf = async (code: string) => {
    const start = await (await whoSitsFor(c, code))(getStart, "read");
    return markup(StartPage({ slug: c.slug, start }));
  };

  test("begins with what covers her municipality where it has none, and has its page to bring", async () => {
    const [, , covered = ""] = codes;
    const html = await pageOf(covered);
    const lead = textOf(html.slice(html.indexOf("<h1"), html.indexOf("</header>")));
    expect(lead).toContain(`Testkommun ${covered} har ingen egen familjecentral men täcks av `);
    expect(html).toContain(`rapport?kommun=${covered}`);
    expect(html).toContain(`id="kommun-${covered}"`);
  });

  test("has her municipality's figures with last year's beside them", async () => {
    const [own = ""] = codes;
    const html = await pageOf(own);
    const part = html.slice(html.indexOf(`id="kommun-${own}"`), html.indexOf('id="lanet"'));
    expect(textOf(part)).toContain("Siffror 2025");
    expect(textOf(part)).toContain("2024 → 2025, samma familjecentraler");
    expect(part).toContain(`jamfor?siffra=oppna_timmar&amp;kommun=${own}`);
  });
});
