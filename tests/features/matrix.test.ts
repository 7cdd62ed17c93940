import { describe, expect, test } from "vitest";
import { Reminder } from "@/components/matrix/reminder";
import { giveLeave } from "@/lib/leave/commands";
import * as leaveSchema from "@/lib/leave/schema";
import { endExtensions, extendMany, receiveMany, takeBackReceipts } from "@/lib/matrix/commands";
import { getMarked } from "@/lib/matrix/marked";
import { getMatrix } from "@/lib/matrix/queries";
import * as schema from "@/lib/matrix/schema";
import type { Ctx } from "@/lib/request";
import { openRound } from "@/lib/year/commands";
import { roundOf } from "@/lib/year/queries";
import * as yearSchema from "@/lib/year/schema";
import { byChance } from "../support/by-chance";
import { aCentre } from "../support/centre";
import { aCounty, type TestCounty } from "../support/county";
import { asRole, urls } from "../support/database";
import { anAdopted, aYear, begin, read, type Year } from "../support/document";
import { markup } from "../support/markup";
import { statementsOf } from "../support/statements";

const open = (c: TestCounty, kind: string, year: number, days: Record<string, string>) =>
  c.as.coordinator((ctx) =>
    openRound(
      ctx,
      yearSchema.openRound.parse({ kind, year: String(year), lastOn: "", ways: "both", ...days }),
    ),
  );
const all = schema.readMatrixView({});
const matrixOf = (c: TestCounty, view = all) =>
  c.as.coordinator((ctx) => getMatrix(ctx, view), "read");

/** The same counts by other means: one statement, by the sentences of the rule. */
const counted = (c: TestCounty) =>
  asRole(urls.superuser, async (db) => {
    const { rows } = await db.query<{
      id: string;
      expected: number;
      handedIn: number;
      inTime: number;
    }>(
      `with of as (
         select r.id, r.grace_on, d.submitted_on, l.kind as leave, l.until_on,
           case when r.kind = 'berattelse' then exists (select from centre_status s where s.centre_id = c.id and s.status = 'i_drift'
               and s.from_on < make_date(r.year + 1, 1, 1) and (s.until_on is null or s.until_on > make_date(r.year, 1, 1)))
             else exists (select from centre_status s where s.centre_id = c.id and s.status = 'i_drift'
               and s.from_on <= r.deadline_on and (s.until_on is null or s.until_on > r.deadline_on))
               and not exists (select from centre_status s where s.centre_id = c.id and s.status = 'avvecklad' and s.from_on <= make_date(r.year, 1, 1))
               and not exists (select from centre_status s where s.centre_id = c.id and s.status = 'vilande' and s.from_on <= make_date(r.year, 1, 1)
                 and (s.until_on is null or s.until_on >= make_date(r.year + 1, 1, 1))) end as expected
         from document_round r join centre c on c.county_id = r.county_id
           left join document d on d.centre_id = c.id and d.kind = r.kind and d.year = r.year
           left join document_leave l on l.centre_id = c.id and l.document_kind = r.kind and l.year = r.year
         where r.county_id = $1)
       select id, count(*) filter (where counts)::int as expected,
         count(*) filter (where counts and submitted_on is not null)::int as "handedIn",
         count(*) filter (where counts and submitted_on <= case when leave = 'forlangd' then greatest(grace_on, until_on) else grace_on end)::int as "inTime"
       from of, lateral (select expected and not (submitted_on is null and leave is not distinct from 'befriad' and until_on >= '2026-11-22') as counts) x
       group by id`,
      [c.id],
    );
    return new Map(rows.map(({ id, ...counts }) => [id, counts]));
  });

describe("the matrix", () => {
  test("counts what another count gives, on centres by chance, and never more than were expected", async () => {
    const c = await aCounty();
    await byChance(c, 120, [2025, 2026, 2027]);
    for (const year of [2025, 2026, 2027]) {
      const before = year - 1;
      await open(c, "plan", year, {
        opensOn: `${before}-09-01`,
        deadlineOn: `${before}-12-15`,
        graceOn: `${before}-12-20`,
      });
      await open(c, "berattelse", year, {
        opensOn: `${year}-12-01`,
        deadlineOn: `${year + 1}-02-15`,
      });
    }
    const { columns } = await matrixOf(c);
    const other = await counted(c);
    expect(columns).toHaveLength(6);
    for (const { id, counts } of columns) {
      expect(counts).toEqual({ ...other.get(id), timed: counts.handedIn });
      expect(counts.handedIn).toBeLessThanOrEqual(counts.expected);
      expect(counts.inTime).toBeLessThanOrEqual(counts.handedIn);
    }
    expect(columns.some((column) => column.counts.handedIn > 0)).toBe(true);
  });

  test("asks no more of the database for 246 centres and ten years than for one", async () => {
    const c = await aCounty();
    const years = Array.from({ length: 10 }, (_, i) => 2018 + i);
    await byChance(c, 246, years);
    for (const year of years)
      await open(c, "plan", year, {
        opensOn: `${year - 1}-10-01`,
        deadlineOn: `${year - 1}-12-15`,
      });
    const view = schema.readMatrixView({ fran: "2018" });
    const asked = await statementsOf(async () => {
      const { found, columns } = await matrixOf(c, view);
      expect([columns.length, found > 200]).toEqual([10, true]);
    });
    expect(asked.length, asked.join("\n")).toBeLessThanOrEqual(7);
  });

  test("shows fifty rows at a time, each on one page, and counts all whatever the page", async () => {
    const c = await aCounty();
    await byChance(c, 120, [2027]);
    await open(c, "plan", 2027, { opensOn: "2026-10-01", deadlineOn: "2026-12-15" });
    const first = await matrixOf(c);
    const pages = await Promise.all(
      Array.from({ length: first.page.pages }, (_, i) =>
        matrixOf(c, schema.readMatrixView({ sida: String(i + 1) })),
      ),
    );
    expect([first.rows.length, first.page.pages]).toEqual([50, Math.ceil(first.found / 50)]);
    expect(new Set(pages.flatMap((p) => p.rows.map((row) => row.id))).size).toBe(first.found);
    for (const { columns } of pages) expect(columns).toEqual(first.columns);
    const beyond = await matrixOf(c, schema.readMatrixView({ sida: "99" }));
    expect(beyond.page.page).toBe(first.page.pages);
    const [{ municipality }] = first.rows as [(typeof first.rows)[number]];
    const there = await matrixOf(
      c,
      schema.readMatrixView({ kommun: municipality.code, sida: "x" }),
    );
    expect([there.page.page, there.total]).toEqual([1, first.total]);
  });

  test("is narrowed by name, municipality and state, and survives any address", async () => {
    const y = await aYear();
    await begin(y, "plan", 2027);
    const named = (view: Record<string, string>) =>
      y.county((ctx) => getMatrix(ctx, schema.readMatrixView(view)), "read");
    expect((await named({ sok: "eke" })).rows).toHaveLength(1);
    expect((await named({ sok: "boken" })).rows).toHaveLength(0);
    expect((await named({ lage: "utkast" })).rows).toHaveLength(1);
    expect((await named({ lage: "mottagen" })).rows).toHaveLength(0);
    expect((await named({ lage: "skräp", fran: "x", kommun: "9" })).rows).toHaveLength(1);
    await expect(y.c.as.nobody((ctx) => getMatrix(ctx, all), "read")).rejects.toMatchObject({
      code: "not_allowed",
    });
  });
});

describe("several at once", () => {
  const shownBy = async (
    work: Promise<{ shown?: (origin: string) => { title: string; facts: object[] } }>,
  ) => (await work).shown?.("");
  const marked = async (y: Year, gor: schema.MarkedDeed, year = 2027) => {
    const omgang = await roundId(y, year);
    return y.county((ctx) => getMarked(ctx, { gor, omgang, fc: [] }), "read");
  };
  const roundId = async (y: Year, year: number) =>
    (await y.county((ctx) => roundOf(ctx, { kind: "plan", year }), "read")).id;

  test("are received by each row's own rules, with a result a row", async () => {
    const y = await aYear();
    const id = await anAdopted(y);
    const { rowVersion } = await read(y.county, id);
    const input = schema.receiveMany.parse({
      roundId: await roundId(y, 2026),
      documents: [`${id} ${rowVersion}`],
    });
    const marked = await y.county(
      (ctx) => getMarked(ctx, { gor: "ta-emot", omgang: input.roundId, fc: [] }),
      "read",
    );
    expect(marked.fit.map((row) => row.cell.documentId)).toEqual([id]);
    const receive = (ctx: Ctx) => receiveMany(ctx, input);
    await expect(y.local(receive)).rejects.toMatchObject({ code: "not_allowed" });
    expect(await shownBy(y.county(receive))).toMatchObject({
      title: "Klart för alla 1",
      facts: [{ term: "Eken", value: "är mottagen" }],
    });
    expect((await read(y.county, id)).state).toBe("mottagen");
    // Somebody has done it already: the row is left as it is, and says so.
    expect(await shownBy(y.county(receive))).toMatchObject({ title: "Klart för 0 av 1" });
    const received = await y.county(
      (ctx) => getMarked(ctx, { gor: "ta-tillbaka", omgang: input.roundId, fc: [] }),
      "read",
    );
    // What is undone is undone for those that are named, and for no others.
    expect([received.fit.length, received.chosen]).toEqual([1, []]);
    const undo = async () => {
      const { rowVersion: version } = await read(y.county, id);
      return y.county((ctx) =>
        takeBackReceipts(ctx, { ...input, documents: [`${id} ${version}`] }),
      );
    };
    const adopted = JSON.stringify((await read(y.county, id)).adopted);
    expect(await shownBy(undo())).toMatchObject({
      facts: [{ term: "Eken", value: "är fastställd och väntar på att tas emot" }],
    });
    const now = await read(y.county, id);
    expect([now.state, now.receivedOn, JSON.stringify(now.adopted)]).toEqual([
      "faststalld",
      null,
      adopted,
    ]);
    expect(now.events.at(-1)?.step).toBe("take_back_receipt");
    expect(await shownBy(undo())).toMatchObject({ title: "Klart för 0 av 1" });
  });

  test("are given longer time, and none without a row, a day to come or in another county", async () => {
    const y = await aYear();
    const extend = async (over: object) => {
      const input = schema.extendMany.parse({
        roundId: await roundId(y, 2027),
        centres: [y.centreId],
        untilOn: "2027-01-20",
        reason: "Samordnaren är ny.",
        ...over,
      });
      return y.county((ctx) => extendMany(ctx, input));
    };
    await expect(extend({ centres: [] })).rejects.toMatchObject({ rule: "nothing_marked" });
    await expect(extend({ untilOn: "2026-12-01" })).rejects.toMatchObject({
      fields: { untilOn: "leave_not_longer" },
    });
    const other = await aYear();
    await expect(extend({ centres: [other.centreId] })).rejects.toMatchObject({
      code: "not_found",
    });
    expect(await shownBy(extend({}))).toMatchObject({ title: "Klart för alla 1" });
    const given = await marked(y, "avsluta-langre-tid");
    expect(given.fit.map(({ cell }) => cell.longer)).toEqual(["2027-01-20"]);
    const end = { roundId: await roundId(y, 2027), centres: [y.centreId] };
    await expect(y.local((ctx) => endExtensions(ctx, end))).rejects.toMatchObject({
      code: "not_allowed",
    });
    expect(await shownBy(y.county((ctx) => endExtensions(ctx, end)))).toMatchObject({
      facts: [{ term: "Eken", value: "har samma sista dag som alla andra" }],
    });
    expect((await marked(y, "avsluta-langre-tid")).fit).toEqual([]);
    expect(await shownBy(y.county((ctx) => endExtensions(ctx, end)))).toMatchObject({
      title: "Klart för 0 av 1",
    });
  });

  test("are reminded each of her own last day, in a text for each day", async () => {
    const y = await aYear();
    const other = await aCentre(y.c, { bhv: "ja" }, { name: "Asken" });
    const leave = { kind: "plan", year: "2027", leave: "forlangd", untilOn: "2027-01-20" };
    const input = leaveSchema.giveLeave.parse({ ...leave, centreId: other, reason: "Ny." });
    await y.county((ctx) => giveLeave(ctx, input));
    const { reminded, ...rest } = await marked(y, "paminn");
    expect(reminded.map(({ name, lastOn }) => [name, lastOn])).toEqual([
      ["Asken", "2027-01-20"],
      ["Eken", "2026-12-15"],
    ]);
    const text = markup(Reminder({ marked: { reminded, ...rest } }));
    expect(text).toContain("ska lämnas in senast 15 december 2026");
    expect(text).toContain("ska lämnas in senast 20 januari 2027");
    const [eken] = reminded.filter(({ name }) => name === "Eken");
    const alone = markup(Reminder({ marked: { reminded: eken ? [eken] : [], ...rest } }));
    expect(alone).not.toContain("20 januari 2027");
  });
});
