import { beforeAll, describe, expect, test } from "vitest";
import { OwnHuvudman } from "@/components/start/decided-on";
import { StartPage } from "@/components/start/start-page";
import { day } from "@/lib/domain/day";
import type { Huvudman } from "@/lib/domain/service";
import { huvudmanOverview } from "@/lib/huvudman/queries";
import { getNeed } from "@/lib/need/queries";
import { readNeedView } from "@/lib/need/schema";
import { getStart } from "@/lib/start/queries";
import { emptyByChance, moreByChance } from "../support/by-chance";
import { aCentre } from "../support/centre";
import { aCounty, type TestCounty, today } from "../support/county";
import { asRole, urls } from "../support/database";
import { markup, textOf } from "../support/markup";
import { behind, numbersIn } from "../support/numbers";

let c: TestCounty;
beforeAll(async () => {
  c = await aCounty();
  await moreByChance(c, 60, [2025]);
  await emptyByChance(c);
});

const overview = (by: Huvudman, on: string | null = null) =>
  c.as.member((ctx) => huvudmanOverview(ctx, by, on === null ? null : day(on)), "read");

describe.each(["region", "kommun"] as const)("what is the %s's, in a county by chance", (by) => {
  test("each number is that of the rows its link leads to", async () => {
    const html = markup(OwnHuvudman({ slug: c.slug, overview: await overview(by) }));
    const paths = new Set<string>();
    for (const { said, count, path, asked } of numbersIn(html, c.slug, by)) {
      paths.add(path);
      const query = behind[path];
      if (!query) throw new Error(`${path} is led to and cannot be counted`);
      const rows = await c.as.member((ctx) => query(ctx, asked), "read");
      expect({ said, count: rows }).toEqual({ said, count });
    }
    expect([...paths].sort()).toEqual([
      "avtal",
      "familjecentraler",
      "kontaktlista",
      "uppfoljning/behov",
    ]);
  });

  test("degrees, vacancies and agreements are what another count gives", async () => {
    const found = await overview(by);
    const rows = async (text: string, values: unknown[]) =>
      (await asRole(urls.superuser, (db) => db.query(text, values))).rows;
    for (const { type, degrees } of found.services) {
      const counted = await rows(
        `with operating as (select s.centre_id from centre_status s where s.county_id = $1 and s.status in ('i_drift', 'tillfalligt_stangd', 'under_avveckling')
            and s.from_on <= $2 and (s.until_on is null or s.until_on > $2)),
          own as (select s.centre_id, min(array_position(array['ja', 'okand', 'delvis', 'natverk', 'nej'], p.degree::text)) as nth
            from service s join service_presence p on p.service_id = s.id and p.from_on <= $2 and (p.until_on is null or p.until_on > $2)
              left join unit_profile u on u.unit_id = s.unit_id
            where s.county_id = $1 and s.type = $3::service_type
              and coalesce(u.huvudman::text, case when s.type in ('mhv', 'bhv') then 'region' else 'kommun' end) = $4
            group by 1)
        select (array['ja', 'okand', 'delvis', 'natverk', 'nej'])[coalesce(own.nth, 5)] as degree, count(*)::int as n
        from operating left join own using (centre_id) group by 1`,
        [c.id, today, type, by],
      );
      expect(
        Object.entries(degrees)
          .filter(([, n]) => n > 0)
          .sort(),
      ).toEqual(counted.map(({ degree, n }) => [degree, n]).sort());
    }
    const [empty] = await rows(
      `select (select count(*)::int from service_head h join service s on s.id = h.service_id
            join service_presence p on p.service_id = s.id and p.from_on <= $2 and (p.until_on is null or p.until_on > $2) and p.degree <> 'nej'
            join centre_status t on t.centre_id = s.centre_id and t.from_on <= $2 and (t.until_on is null or t.until_on > $2) and t.status = 'i_drift'
            left join unit_profile u on u.unit_id = s.unit_id
          where h.county_id = $1 and h.vacant and coalesce(u.huvudman::text, case when s.type in ('mhv', 'bhv') then 'region' else 'kommun' end) = $3) as heads,
        (select count(*)::int from group_seat where county_id = $1 and huvudman::text = $3 and until_on is null) as seats`,
      [c.id, today, by],
    );
    expect(found.vacancies).toEqual(empty);
    expect(Math.min(...Object.values(found.vacancies))).toBeGreaterThan(0);
    const [agreements] = await rows(
      `select count(distinct a.id)::int as n from agreement a join agreement_party p on p.agreement_id = a.id join party_body b on b.id = p.body_id
       where a.county_id = $1 and b.kind::text = $2 and (a.last_on is null or a.last_on >= $3 or p.signed_on is null
           or not exists (select from agreement_stand s where s.agreement_id = a.id))`,
      [c.id, by, today],
    );
    expect(found.agreements?.running).toBe(agreements.n);
  });

  test("each line has moved by what the two days differ in", async () => {
    const on = "2026-03-01";
    const { since, services, vacancies } = await overview(by, on);
    const then = await c.as.member(
      (ctx) => huvudmanOverview({ ...ctx, today: day(on) }, by, null),
      "read",
    );
    expect(since).toEqual({ on, services: then.services, vacancies: then.vacancies });
    expect(since?.services).not.toEqual(services);
    expect(since?.vacancies).not.toEqual(vacancies);
  });
});

test("a municipality has what is given there, whoever gives it: the number and its list agree", async () => {
  const d = await aCounty();
  await aCentre(d, { oppen_forskola: "ja" });
  await asRole(urls.superuser, (db) =>
    db.query(
      `with u as (insert into unit (county_id, id, type) values ($1, gen_random_uuid(), 'annan') returning id),
        p as (insert into unit_profile (county_id, id, unit_id, from_on, name, huvudman, utforare)
          select $1, gen_random_uuid(), id, '2015-01-01', 'Regionens öppna förskola', 'region', 'offentlig' from u)
      update service set unit_id = (select id from u) where county_id = $1`,
      [d.id],
    ),
  );
  const asked = { utan: "oppen_forskola" };
  const found = await d.as.member((ctx) => huvudmanOverview(ctx, "kommun", null), "read");
  const listed = await d.as.member((ctx) => getNeed(ctx, readNeedView(asked)), "read");
  expect(found.services.find(({ type }) => type === asked.utan)).toMatchObject({
    degrees: { ja: 0, nej: 1 },
    lacking: 1,
  });
  expect(listed.rows.map(({ code }) => code)).toEqual([d.municipalities[1]]);
});

/** Somebody who sits in a group of the county, or in a local one, for a huvudman. */
async function whoSits(
  level: "lan" | "kommun_del",
  by: Huvudman,
  municipality: string | null,
  type: "styrgrupp" | "natverk" = "styrgrupp",
) {
  const user = c.userId("lasare");
  const groupId = await c.as.coordinator(async ({ db }) => {
    const fromOn = new Date("2020-01-01");
    const person = await db.person.findFirstOrThrow({ where: { userId: user } });
    const group = await db.governanceGroup.create({
      data: { level, type, name: "Styrgrupp (exempel)", fromOn },
    });
    const seat = await db.groupSeat.create({
      data: {
        ...{ groupId: group.id, role: "ledamot", huvudman: by, fromOn },
        municipalityCode: municipality,
      },
    });
    await db.assignment.create({
      data: { personId: person.id, role: "ledamot", level: "group", seatId: seat.id, fromOn },
    });
    return group.id;
  });
  const scope = { id: groupId, county: level === "lan", codes: [], ids: [] };
  return c.acting("lasare", [{ role: "ledamot", scope: { level: "group", ...scope } }]);
}

describe("the start page", () => {
  test("of whoever sits for the region has what is the region's before the county", async () => {
    const start = await (await whoSits("lan", "region", null))(getStart, "read");
    expect(start.huvudman.map(({ huvudman }) => huvudman)).toEqual(["region"]);
    const html = markup(StartPage({ slug: c.slug, start }));
    expect(html.indexOf('id="region"')).toBeGreaterThan(0);
    expect(html.indexOf('id="region"')).toBeLessThan(html.indexOf('id="lanet"'));
    expect(textOf(html)).toContain("Mödrahälsovård finns helt på");
  });

  test("asks a group of the whole county for its stand on an agreement, and a network for none", async () => {
    await asRole(urls.superuser, (db) =>
      db.query(
        `with a as (insert into agreement (county_id, id, kind, title, whole_county, from_on, last_on)
            values ($1, gen_random_uuid(), 'lansoverenskommelse', 'Länsöverenskommelsen (exempel)', true, '2024-01-01', '2027-01-31') returning id)
        insert into agreement_party (county_id, id, agreement_id, body_id, position, signed_on)
          select $1, gen_random_uuid(), a.id, b.id, 1, '2024-01-01' from a, (select id from party_body where county_id = $1 limit 1) b`,
        [c.id],
      ),
    );
    const asked = async (type: "styrgrupp" | "natverk") =>
      (await (await whoSits("lan", "region", null, type))(getStart, "read")).decisions
        ?.filter(({ what }) => what === "agreement")
        .map(({ by }) => by);
    expect(await asked("styrgrupp")).toHaveLength(1);
    expect(await asked("natverk")).toEqual([]);
  });

  test("of whoever sits for a municipality, or in a local group, has not", async () => {
    for (const [level, by, municipality] of [
      ["lan", "kommun", c.municipalities[0]],
      ["kommun_del", "region", null],
    ] as const) {
      const start = await (await whoSits(level, by, municipality))(getStart, "read");
      const html = markup(StartPage({ slug: c.slug, start }));
      expect(html).not.toContain('id="kommun"');
      if (level === "kommun_del") expect(html).not.toContain('id="region"');
    }
  });
});
