import { describe, expect, test } from "vitest";
import { nameResponsible } from "@/lib/agreement-keepers/commands";
import { agreementsThatWait } from "@/lib/agreement-keepers/queries";
import * as keeperSchema from "@/lib/agreement-keepers/schema";
import * as schema from "@/lib/agreements/schema";
import { giveNotice, takeStand } from "@/lib/agreements/stand-commands";
import { decisionsAhead } from "@/lib/decisions-ahead/queries";
import { addDays } from "@/lib/domain/day";
import type { Assignment } from "@/lib/domain/policy";
import { getStart } from "@/lib/start/queries";
import { agreement, bodies, paper, register } from "../support/agreement";
import { aCentre, afterSeeing } from "../support/centre";
import { aCounty, type TestCounty, today } from "../support/county";
import { asRole, urls } from "../support/database";
import { aGroupOf } from "../support/groups";

type As = TestCounty["as"]["coordinator"];
const decided = { decidedOn: "2026-11-20", decidedBy: "Styrgruppen", decision: "§ 6" };

/** A county with a centre, and an avtalsansvarig who has an account and its municipality. */
async function aKeeper(appointed = true) {
  const c = await aCounty();
  const centreId = await aCentre(c, { bhv: "ja" });
  const parties = (await bodies(c.as.coordinator)).slice(0, 2);
  const [code] = c.municipalities;
  const personId = await c.as.coordinator(async ({ db }) => {
    const { id } = await db.person.findFirstOrThrow({ where: { userId: c.userId("lasare") } });
    if (appointed)
      await db.assignment.create({
        data: {
          ...{ personId: id, role: "avtalsansvarig", level: "municipalities" },
          fromOn: new Date("2024-01-01"),
          municipalities: { create: { municipalityCode: code } },
        },
      });
    return id;
  });
  const held: Assignment = {
    role: "avtalsansvarig",
    scope: { level: "municipalities", codes: [code] },
  };
  return { c, centreId, parties, personId, keeper: c.acting("avtalsansvarig", [held]) };
}

const waits = async (as: As) =>
  (await as((ctx) => agreementsThatWait(ctx), "read")).map(
    ({ agreement: { why, reminder }, by }) => `${why} ${reminder} ${by}`,
  );

/** One that ends, or one that goes on by itself unless notice is given a month before. */
const byKind = {
  ends: { prolongation: "ingen", prolongCount: "", prolongUnit: "" },
  goesOn: { noticeCount: "30", noticeUnit: "dagar" },
};
const lengthOf = { ends: 0, goesOn: 30 };

describe("an agreement waits", () => {
  test.each([
    ["ends", 181, null, ""],
    ["ends", 180, "stand inom_180", ""],
    ["ends", 90, "stand inom_90", ""],
    ["ends", 30, "stand inom_30", ""],
    ["ends", 7, "stand inom_7", "länet"],
    ["ends", 0, "stand inom_7", "länet"],
    ["ends", -1, "ended passerat", "länet"],
    ["goesOn", 180, "stand inom_180", ""],
    ["goesOn", 90, "stand inom_90", ""],
    ["goesOn", 30, "stand inom_30", ""],
    ["goesOn", 7, "stand inom_7", "länet"],
    ["goesOn", 0, "stand inom_7", "länet"],
    ["goesOn", -1, "stand passerat", "länet"],
  ] as const)(
    "for the avtalsansvariga, then for the länssamordnare too, until there is an answer: %s in %i days",
    async (kind, left, expected, too) => {
      const { c, centreId, parties, keeper } = await aKeeper();
      const by = addDays(today, left);
      const lastOn = addDays(by, lengthOf[kind]);
      const registered = (n: number) =>
        register(
          c.as.coordinator,
          paper([centreId], parties, { ...byKind[kind], lastOn, title: `Avtal ${n}` }),
        );
      const said = expected && `${expected} ${by}`;
      const own = said ? [said] : [];
      const countys = too ? own : [];
      const answers =
        kind === "ends" ? ["lat_upphora", "omforhandla"] : ["lat_forlangas", "omforhandla"];
      for (const [n, answer] of answers.entries()) {
        const agreementId = await registered(n);
        expect(await waits(keeper)).toEqual(own);
        expect(await waits(c.as.coordinator)).toEqual(countys);
        const input = schema.takeStand.parse({ agreementId, version: 1, answer, ...decided });
        await keeper((ctx) => takeStand(ctx, input));
        expect([await waits(keeper), await waits(c.as.coordinator)]).toEqual([[], []]);
      }
      if (left < 0) return;
      const agreementId = await registered(9);
      expect(await waits(keeper)).toEqual(own);
      const { parties: signed } = await agreement(keeper, agreementId);
      const notice = { agreementId, version: 1, partyId: signed[0]?.id, givenOn: "2026-11-20" };
      await afterSeeing(
        keeper,
        giveNotice,
        schema.giveNotice.parse({ ...notice, ...decided, way: "uppsagning", seen: "" }),
      );
      expect([await waits(keeper), await waits(c.as.coordinator)]).toEqual([[], []]);
    },
  );

  test("for the länssamordnare where nobody is appointed, and of the whole county", async () => {
    const { c, centreId, parties, keeper } = await aKeeper(false);
    const lastOn = addDays(today, 100);
    const assisting = c.acting("ledamot", [
      { role: "bitradande_lanssamordnare", scope: { level: "county" } },
    ]);
    await register(c.as.coordinator, paper([centreId], parties, { ...byKind.ends, lastOn }));
    const said = `stand inom_180 ${lastOn}`;
    expect(await waits(c.as.coordinator)).toEqual([said]);
    expect(await waits(assisting)).toEqual([said]);
    // Nobody has appointed her in the county, and yet what waits is somebody's.
    expect(await waits(keeper)).toEqual([]);
    const frame = {
      ...{ kind: "lansoverenskommelse", title: "Länsöverenskommelsen", scope: "lan" },
      ...{ ...byKind.ends, lastOn: addDays(today, 40) },
    };
    await register(c.as.coordinator, paper([], parties, frame));
    expect(await waits(c.as.coordinator)).toContain(`stand inom_90 ${frame.lastOn}`);
    for (const as of [c.as.reader, c.as.member, c.as.koordinator, c.as.local(centreId)])
      expect(await waits(as)).toEqual([]);
  });

  test("for whoever is named, who must be one that may keep it", async () => {
    const { c, centreId, parties, personId } = await aKeeper();
    const lastOn = addDays(today, 100);
    const agreementId = await register(
      c.as.coordinator,
      paper([centreId], parties, { ...byKind.ends, lastOn }),
    );
    const name = async (person: string) => {
      const { version } = await agreement(c.as.coordinator, agreementId);
      const input = { agreementId, version, personId: person };
      return c.as.coordinator((ctx) =>
        nameResponsible(ctx, keeperSchema.nameResponsible.parse(input)),
      );
    };
    const own = await c.as.coordinator(({ db }) =>
      db.person.findFirstOrThrow({ where: { userId: c.userId("lanssamordnare") } }),
    );
    await expect(name(own.id)).rejects.toMatchObject({
      fields: { personId: "responsible_may_not_keep" },
    });
    await name(personId);
    expect(await waits(c.as.coordinator)).toEqual([]);
    expect((await agreement(c.as.coordinator, agreementId)).responsible?.name).toBe(
      "lasare Exempel",
    );
    await name("");
    expect((await agreement(c.as.coordinator, agreementId)).responsible).toBeNull();
  });

  test("once: not among the findings of its centre, nor among what her group must decide", async () => {
    const { c, centreId, parties } = await aKeeper(false);
    const lastOn = addDays(today, 20);
    const ids = [];
    for (const over of [{ lastOn }, { lastOn: addDays(today, -20) }])
      ids.push(
        await register(
          c.as.coordinator,
          paper([centreId], parties, { ...byKind.ends, ...over, title: `Avtal ${over.lastOn}` }),
        ),
      );
    const unsigned = { title: "Ny", signed: "nej", signedOn: "", lastOn: "2029-01-01" };
    ids.push(await register(c.as.coordinator, paper([centreId], parties, unsigned)));
    const { groupId } = await aGroupOf(c, { centres: [centreId], chair: null });
    const scope = { level: "group", id: groupId, county: false } as const;
    const both = c.acting("lanssamordnare", [
      { role: "lanssamordnare", scope: { level: "county" } },
      { role: "ledamot", scope: { ...scope, codes: [], ids: [centreId] } },
    ]);
    const { waiting } = await both(getStart, "read");
    const told = (waiting?.lines ?? []).map(({ first }) =>
      first.what === "agreement"
        ? first.agreement.why
        : first.what === "finding"
          ? first.finding.rule
          : first.what,
    );
    // What ended has another in its place, so that only the stand and the signatures wait.
    expect(told.filter((one) => /agreement|stand|unsigned|ended/.test(one))).toEqual([
      "unsigned",
      "stand",
    ]);
    expect((await both(decisionsAhead, "read")).map(({ what }) => what)).toEqual(["seat"]);
  });

  test("as another count gives it, of agreements by chance", async () => {
    const { c, centreId, parties } = await aKeeper(false);
    const centres = [centreId];
    for (const n of [1, 2, 3, 4])
      centres.push(await aCentre(c, { mhv: "ja" }, { name: `Familjecentralen ${n} (exempel)` }));
    let seed = 7;
    const random = (n: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % n;
    };
    for (let n = 0; n < 50; n++) {
      const county = random(4) === 0;
      const over = {
        title: `Avtal ${n}`,
        ...byKind.ends,
        fromOn: "2024-01-01",
        lastOn: addDays(today, random(500) - 200),
        ...(random(3) === 0 && { signed: "nej", signedOn: "" }),
        ...(county && { scope: "lan", kind: "lansoverenskommelse" }),
        ...(!county && random(2) === 0 && { kind: "hyresavtal" }),
      };
      const one = random(5);
      const covered = county ? [] : centres.slice(one, one + 1 + random(2));
      const agreementId = await register(c.as.coordinator, paper(covered, parties, over));
      const { answered, status } = await agreement(c.as.coordinator, agreementId);
      if (random(4) > 0 || answered || status === "vantar_pa_underskrift") continue;
      const input = { agreementId, version: 1, answer: "omforhandla", ...decided };
      await c.as.coordinator((ctx) => takeStand(ctx, schema.takeStand.parse(input)));
    }
    const { rows } = await asRole(urls.superuser, (db) =>
      db.query(
        `with a as (
          select a.id, a.kind, a.whole_county, a.from_on, a.last_on, bool_and(p.signed_on is not null) as signed,
            exists (select from agreement_stand s where s.agreement_id = a.id and s.period_last_on = a.last_on) as answered,
            array(select c.centre_id from agreement_centre c where c.agreement_id = a.id) as centres
          from agreement a join agreement_party p on p.agreement_id = a.id where a.county_id = $1 group by a.id, a.county_id
        ), w as (
          select id, case when not signed then 'unsigned' when last_on < $2::date then 'ended' else 'stand' end as why,
            case when signed then last_on else from_on end as by
          from a where not signed or (not answered and (last_on >= $2::date or not exists (
            select from a b where b.id <> a.id and b.kind = a.kind and b.signed and b.last_on >= $2::date
              and (b.whole_county or (not a.whole_county and b.centres @> a.centres)))))
        )
        select why || ' ' || by as said from w where by <= $2::date + 180 order by 1`,
        [c.id, today],
      ),
    );
    const said = (await c.as.coordinator((ctx) => agreementsThatWait(ctx), "read")).map(
      ({ agreement: { why }, by }) => `${why} ${by}`,
    );
    expect(said.toSorted()).toEqual(rows.map((row) => row.said));
    expect(new Set(said.map((one) => one.split(" ")[0]))).toEqual(
      new Set(["unsigned", "ended", "stand"]),
    );
  });
});
