import { expect, test } from "vitest";
import { type Day, day } from "@/lib/domain/day";
import { type Kind, kinds } from "@/lib/domain/definition";
import { countedAs } from "@/lib/domain/overview";
import { wholeMatrix } from "@/lib/matrix/queries";
import { type Overviews, overviewsOf, sinceVisit } from "@/lib/overviews/queries";
import type { Ctx } from "@/lib/request";
import { openRound } from "@/lib/year/commands";
import * as yearSchema from "@/lib/year/schema";
import { moreByChance } from "../support/by-chance";
import { aCounty, type TestCounty, today } from "../support/county";
import { asRole, urls } from "../support/database";

const years = [2024, 2025];

async function aCountyByChance() {
  const c = await aCounty();
  for (const year of years) {
    const said = {
      ...{ kind: "berattelse", year: String(year), lastOn: "", ways: "both" },
      ...{ opensOn: `${year}-12-01`, deadlineOn: `${year + 1}-02-15` },
    };
    await c.as.coordinator((ctx) => openRound(ctx, yearSchema.openRound.parse(said)));
  }
  await moreByChance(c, 60, years);
  return c;
}

/** Also a municipality that others' cover, and one that has nothing. */
const scopes = ({ code: county, municipalities }: TestCounty): Overviews["scope"][] => [
  null,
  ...[...municipalities, `${county}03`, `${county}04`].map((code) => ({ code, name: code })),
];

/** What the overviews themselves said on a day; they are asked as if it were that day. */
const countedOn = async (ctx: Ctx, scope: Overviews["scope"], on: Day) => {
  const { centres, agreements, vacancies, covers, need } = await overviewsOf(
    { ...ctx, today: on },
    scope,
  );
  return {
    kinds: (kind: Kind) => centres.filter(({ now }) => countedAs(now) === kind).length,
    lacking: agreements?.lacking ?? Number.NaN,
    vacancies: vacancies && Object.values(vacancies).reduce((sum, n) => sum + n, 0),
    uncovered: need ? Number(need.cover === "lacks") : (covers?.now.lacks ?? null),
  };
};

test("each line has moved by what the overviews of the two days differ in, of the county and of a municipality", async () => {
  const c = await aCountyByChance();
  const moves = new Set<string>();
  for (const scope of scopes(c))
    for (const on of ["2025-06-01", "2026-03-01", "2026-11-01", "2026-11-21"].map(day)) {
      const { now, past, since } = await c.as.coordinator(
        async (ctx) => ({
          now: await countedOn(ctx, scope, today),
          past: await countedOn(ctx, scope, on),
          since: await sinceVisit(ctx, await overviewsOf(ctx, scope), on),
        }),
        "read",
      );
      const less = (a: number | null, b: number | null) =>
        a === null || b === null ? null : a - b;
      const expected = {
        kinds: Object.fromEntries(kinds.map((k) => [k, now.kinds(k) - past.kinds(k)])),
        lacking: now.lacking - past.lacking,
        vacancies: less(now.vacancies, past.vacancies),
        uncovered: less(now.uncovered, past.uncovered),
      };
      expect({ on, scope, moved: since?.moved }).toMatchObject({ on, scope, moved: expected });
      for (const [line, by] of Object.entries(expected))
        if (line === "kinds" ? Object.values(by ?? {}).some(Boolean) : by) moves.add(line);
    }
  // Otherwise nothing had been compared.
  expect([...moves]).toEqual(expect.arrayContaining(["kinds", "lacking", "vacancies"]));
});

test("what has been handed in since is what was not in on that day", async () => {
  const c = await aCountyByChance();
  for (const on of ["2026-01-31", "2026-02-10", "2026-03-01"].map(day)) {
    const { matrix, since } = await c.as.coordinator(async (ctx) => {
      const since = await sinceVisit(ctx, await overviewsOf(ctx, null), on);
      return { since, matrix: await wholeMatrix(ctx) };
    }, "read");
    const round = matrix.rounds.find((one) => one.kind === "berattelse" && one.year === 2025);
    const late = matrix.rows.filter(({ cells }) => {
      const cell = cells[round?.id ?? ""];
      return cell?.expected && !cell.exempt && cell.submittedOn && cell.submittedOn > on;
    });
    expect(late.length).toBeGreaterThan(0);
    expect(since?.moved.handedIn).toEqual({ berattelse: late.length, plan: null });
  }
});

/** Figures of drafts get an answer by chance, or lose it, as if it had been on a day. */
const rewritten = (c: TestCounty, on: string, answers: boolean) =>
  asRole(urls.superuser, async (db) => {
    await db.query("select set_config('app.county_id', $1, false), setseed(0.3)", [c.id]);
    const { rows } = await db.query("select coalesce(max(id), 0) as last from audit");
    await db.query(
      `update document_figure f set state = case when $2 then 'uppgift_saknas'::figure_state end, value = null
       from document_version v where f.county_id = $1 and v.id = f.document_version_id and v.frozen_at is null
         and (f.state is null) = $2 and random() < 0.6`,
      [c.id, answers],
    );
    await db.query("update audit set at = $1::timestamptz where county_id = $2 and id > $3", [
      ...[`${on} 22:30 Europe/Stockholm`, c.id, rows[0].last],
    ]);
  });

const answeredNow = (c: TestCounty, scope: Overviews["scope"]) =>
  c.as.coordinator(async (ctx) => (await overviewsOf(ctx, scope)).figures?.answered, "read");

test("so many more have answered the figures as had not, when that day ended", async () => {
  const c = await aCountyByChance();
  await asRole(urls.superuser, (db) =>
    db.query("update audit set at = '2026-02-01' where county_id = $1", [c.id]),
  );
  const ends = ["2026-02-01", "2026-03-01", "2026-06-01", "2026-10-01"];
  const then = new Map<string, (number | undefined)[]>();
  for (const on of ends) {
    if (on !== ends[0]) await rewritten(c, on, on !== "2026-06-01");
    then.set(on, await Promise.all(scopes(c).map((scope) => answeredNow(c, scope))));
  }
  const last = then.get("2026-10-01") ?? [];
  const days: [string, string | null][] = [
    ["2026-01-31", null],
    ["2026-02-28", "2026-02-01"],
    ["2026-03-01", "2026-03-01"],
    ["2026-05-31", "2026-03-01"],
    ["2026-09-30", "2026-06-01"],
    ["2026-11-21", "2026-10-01"],
  ];
  for (const [on, state] of days)
    for (const [i, scope] of scopes(c).entries()) {
      const since = await c.as.coordinator(
        async (ctx) => sinceVisit(ctx, await overviewsOf(ctx, scope), day(on)),
        "read",
      );
      const was = state === null ? 0 : (then.get(state)?.[i] ?? Number.NaN);
      expect({ on, i, moved: since?.moved.answered }).toEqual({
        ...{ on, i, moved: (last[i] ?? Number.NaN) - was },
      });
    }
  const [, filled = 0, emptied = 0, again = 0] = [...then.values()].map(([county]) => county);
  expect(filled).toBeGreaterThan(emptied);
  expect(again).toBeGreaterThan(emptied);
});
