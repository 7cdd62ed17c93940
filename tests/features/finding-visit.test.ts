import { randomUUID } from "node:crypto";
import { decode, encode } from "next-auth/jwt";
import type pg from "pg";
import { describe, expect, test, vi } from "vitest";
import { dayInSweden } from "@/lib/db/day";
import { addDays } from "@/lib/domain/day";
import { findingKey } from "@/lib/domain/finding-moves";
import { findingsOfCentre, listFindings } from "@/lib/findings/queries";
import { findingView } from "@/lib/findings/schema";
import { enter } from "@/lib/request";
import { getStart } from "@/lib/start/queries";
import { keepToMend } from "@/lib/visits/keeping";
import { bodies, paper, register } from "../support/agreement";
import { aCentre } from "../support/centre";
import { aCounty, type TestCounty, today } from "../support/county";
import { asRole, urls } from "../support/database";
import { type Account, cookieOf } from "./every-command/browser";

const browser = vi.hoisted(() => ({ cookie: "" }));
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "samma.example" }),
  cookies: async () => ({ get: () => ({ value: browser.cookie }) }),
}));
process.env.TODAY = today;

/** A visit is of the clock of the database, whatever day the county is in. */
const now = dayInSweden(new Date());

const whole = { mhv: "ja", bhv: "ja", oppen_forskola: "ja" } as const;

const secret = () => process.env.AUTH_SECRET ?? "";
/** Whoever the browser is signed in as. */
async function user(db: pg.Client): Promise<string> {
  const claims = await decode({ token: browser.cookie, secret: secret() });
  const found = await db.query<{ user_id: string }>(
    "select user_id from auth.session where id = $1",
    [claims?.sid],
  );
  return found.rows[0]?.user_id ?? "";
}

/** She signs in anew, so many days after the last time; from another machine where she has not been away. */
async function comesBack(days: number) {
  const session = randomUUID();
  await asRole(urls.superuser, async (db) => {
    const her = await user(db);
    await db.query(
      `update auth.membership set visit_began_at = visit_began_at - make_interval(days => $2::int),
         seen_at = seen_at - make_interval(days => $2::int) where user_id = $1`,
      [her, days],
    );
    await db.query(
      "insert into auth.session (id, user_id, expires_at) values ($1, $2, now() + interval '1 hour')",
      [session, her],
    );
  });
  browser.cookie = await encode({ token: { sid: session }, secret: secret() });
}

/** She signs in and opens a page. */
async function signsIn(c: TestCounty, account: Account = {}) {
  browser.cookie = await cookieOf(c, account);
  await keepToMend();
  await opens(c);
}
const opens = (c: TestCounty) => enter(c.slug, async () => null, "centre.read");

const list = (c: TestCounty, asked: Record<string, string> = {}) =>
  enter(c.slug, (ctx) => listFindings(ctx, findingView.parse(asked)), "finding.read");

/** Every finding of some centres, one centre at a time. */
async function all(c: TestCounty, ids: readonly string[]): Promise<Set<string>> {
  const found = [];
  for (const id of ids)
    found.push(...(await c.as.reader((ctx) => findingsOfCentre(ctx, id), "read")));
  return new Set(found.map(findingKey));
}

/** A county where some things are mended and others broken from one day to another. */
async function aCountyThatMends(
  account: (ids: string[], c: TestCounty) => Account | Promise<Account> = () => ({}),
) {
  const c = await aCounty();
  const ids: string[] = [];
  for (const name of ["Almen", "Björken", "Cedern"]) ids.push(await aCentre(c, whole, { name }));
  await signsIn(c, await account(ids, c));
  const before = await all(c, ids);
  await c.as.coordinator(async ({ db }) => {
    await db.centreProfile.updateMany({
      where: { centreId: ids[0] ?? "" },
      data: { languages: ["arabiska"], targetPregnant: true },
    });
    await db.centreProfile.updateMany({
      where: { centreId: ids[1] ?? "" },
      data: { street: null },
    });
  });
  return { c, ids, before };
}

test("two pages asked for at once begin one visit, and what she came back from is not forgotten", async () => {
  const { c } = await aCountyThatMends();
  await comesBack(3);
  const visits = (db: pg.Client, her: string) =>
    db.query<{ began: Date; before: Date; to_mend: unknown; next: unknown }>(
      `select visit_began_at as began, before_began_at as before, before_to_mend as to_mend, next_to_mend as next
       from auth.membership where user_id = $1`,
      [her],
    );
  await asRole(urls.superuser, (first) =>
    asRole(urls.superuser, async (second) => {
      const her = await user(first);
      const { rows: was } = await visits(first, her);
      const see = (db: pg.Client) => db.query("select app.see_county($1, $2)", [c.id, her]);
      await second.query("begin");
      // The second has asked before the first, and waits for it.
      await second.query("select now()");
      await first.query("begin");
      await see(first);
      const waits = see(second);
      await first.query("select pg_sleep(0.2)");
      await first.query("commit");
      await waits;
      await second.query("commit");
      const { rows: is } = await visits(first, her);
      expect(is[0]?.before).toEqual(was[0]?.began);
      expect(is[0]?.began.getTime()).toBeGreaterThan(was[0]?.began.getTime() ?? 0);
      expect(is[0]?.to_mend).not.toBeNull();
    }),
  );
});

describe("how many findings were mended since the last visit", () => {
  test("each that is gone and each that is new, by name, and the new ones are the rows of the link", async () => {
    const { c, ids, before } = await aCountyThatMends();
    await comesBack(3);
    const now = await all(c, ids);
    const { since, rows } = await list(c);
    expect(since?.gone.map(findingKey).toSorted()).toEqual(
      [...before].filter((key) => !now.has(key)).toSorted(),
    );
    expect(since?.gone.map(({ rule, centre }) => `${rule} ${centre}`).toSorted()).toEqual([
      "no_languages Almen",
      "no_target_group Almen",
    ]);
    expect(rows.map(findingKey).toSorted()).toEqual([...now].toSorted());
    const fresh = (await list(c, { nya: "ja" })).rows.map(findingKey);
    expect(fresh).toEqual([...now].filter((key) => !before.has(key)));
    expect(fresh).toEqual([`no_address ${ids[1]}`]);
    expect(since?.on).not.toBe(today);
  });

  test("is of her own centres where she sees no more, and of nobody else's visit", async () => {
    const { c, ids } = await aCountyThatMends(async ([, bjorken = ""], { as }) => {
      const services = await as.reader(
        ({ db }) => db.service.findMany({ where: { centreId: bjorken }, select: { id: true } }),
        "read",
      );
      return { role: "medarbetare", services: services.map(({ id }) => id) };
    });
    await comesBack(1);
    const { since } = await list(c);
    expect(since?.gone).toEqual([]);
    expect([...(since?.fresh ?? [])]).toEqual([`no_address ${ids[1]}`]);
    browser.cookie = await cookieOf(c, { visited: "9 days" });
    expect((await list(c)).since).toBeNull();
  });

  test("who sees more or less than then is told of the same things then as now", async () => {
    const { c, ids } = await aCountyThatMends();
    const as = c.as.coordinator;
    const parties = (await bodies(as)).slice(0, 2);
    await register(as, paper([ids[0] ?? ""], parties));
    await comesBack(2);
    await keepToMend();
    await opens(c);
    await comesBack(1);
    const stood = (await list(c)).since;
    expect([stood?.gone, stood?.fresh.size]).toEqual([[], 0]);
    // She works at one of the centres alone from now on, and may not read of agreements.
    await asRole(urls.superuser, async (db) => {
      await db.query("select set_config('app.county_id', $1, false)", [c.id]);
      const her = await user(db);
      const found = await db.query<{ id: string }>("select id from person where user_id = $1", [
        her,
      ]);
      const person = found.rows[0]?.id;
      await db.query("update assignment set until_on = '2026-11-01' where person_id = $1", [
        person,
      ]);
      const work = randomUUID();
      await db.query(
        `insert into assignment (county_id, id, person_id, role, level, from_on)
         values ($1, $2, $3, 'medarbetare', 'services', '2026-11-01')`,
        [c.id, work, person],
      );
      await db.query(
        `insert into assignment_service (county_id, id, assignment_id, service_id)
         select $1, gen_random_uuid(), $2, id from service where centre_id = $3`,
        [c.id, work, ids[1]],
      );
    });
    const now = (await list(c)).since;
    expect([now?.gone, now?.fresh.size]).toEqual([[], 0]);
  });

  test("says nothing on the first visit, and of the last one alone", async () => {
    const { c, ids } = await aCountyThatMends();
    expect((await list(c)).since).toBeNull();
    for (const days of [3, 2, 1]) {
      await comesBack(days);
      await keepToMend();
      await opens(c);
    }
    const { since } = await list(c);
    expect(since).toMatchObject({ gone: [], fresh: new Set(), on: addDays(now, -1) });
    await c.as.coordinator(({ db }) =>
      db.centreProfile.updateMany({ where: { centreId: ids[2] ?? "" }, data: { street: null } }),
    );
    expect([...((await list(c)).since?.fresh ?? [])]).toEqual([`no_address ${ids[2]}`]);
  });
});

describe("when she was last here", () => {
  /** What each of the two parts of a start page compares with, and what the page of findings does. */
  const clocks = async (c: TestCounty) => {
    const { lastHere, moved } = await enter(c.slug, getStart, "centre.read");
    return [lastHere?.on, moved?.on, (await list(c)).since?.on];
  };

  test("is one day for the numbers and for the findings, and the same on both of her machines", async () => {
    const { c } = await aCountyThatMends();
    await comesBack(5);
    await keepToMend();
    const then = addDays(now, -5);
    expect(await clocks(c)).toEqual([then, then, then]);
    const first = browser.cookie;
    // She takes out another machine while she is here: it is the same visit.
    await comesBack(0);
    await keepToMend();
    expect(await clocks(c)).toEqual([then, then, then]);
    browser.cookie = first;
    expect(await clocks(c)).toEqual([then, then, then]);
  });

  test("is of the county and of no other, also where she signs in to both and opens one", async () => {
    const { c } = await aCountyThatMends();
    const other = await aCounty();
    await asRole(urls.superuser, async (db) => {
      const her = await user(db);
      await db.query("insert into auth.membership (county_id, user_id) values ($1, $2)", [
        other.id,
        her,
      ]);
      await db.query("select set_config('app.county_id', $1, false)", [other.id]);
      const person = randomUUID();
      await db.query(
        "insert into person (county_id, id, user_id, name, email) values ($1, $2, $3, 'Robin Exempel', $4)",
        [other.id, person, her, `${her}@exempel.example`],
      );
      await db.query(
        `insert into assignment (county_id, id, person_id, role, level, from_on)
         values ($1, gen_random_uuid(), $2, 'lanssamordnare', 'county', '2026-01-01')`,
        [other.id, person],
      );
    });
    await aCentre(other, whole, { name: "Donet" });
    await comesBack(9);
    await keepToMend();
    await opens(c);
    // The other she has never opened.
    expect(await clocks(other)).toEqual([undefined, undefined, undefined]);
    await comesBack(2);
    await keepToMend();
    const two = addDays(now, -2);
    expect(await clocks(c)).toEqual([two, two, two]);
    expect(await clocks(other)).toEqual([two, two, two]);
    await comesBack(3);
    await keepToMend();
    await opens(other);
    await comesBack(4);
    await keepToMend();
    const [here, there] = [addDays(now, -7), addDays(now, -4)];
    expect(await clocks(c)).toEqual([here, here, here]);
    expect(await clocks(other)).toEqual([there, there, there]);
  });
});
