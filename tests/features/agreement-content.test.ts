import { describe, expect, test } from "vitest";
import { reviewContent } from "@/lib/agreement-content/commands";
import { contentOf } from "@/lib/agreement-content/queries";
import * as schema from "@/lib/agreement-content/schema";
import { getDeviations } from "@/lib/agreement-deviations/queries";
import { readDeviationsView } from "@/lib/agreement-deviations/schema";
import { undoMistake } from "@/lib/agreement-mistakes/commands";
import * as mistakes from "@/lib/agreement-mistakes/schema";
import { replaceAgreement } from "@/lib/agreement-ties/commands";
import * as ties from "@/lib/agreement-ties/schema";
import { agreementOf } from "@/lib/agreements/keeping";
import { verdicts } from "@/lib/domain/agreement-content";
import { contentKeys } from "@/lib/domain/content-checklist";
import { historyOfAgreement } from "@/lib/history/of-agreement";
import { agreement, bodies, frame, paper, register } from "../support/agreement";
import { aCentre, afterSeeing } from "../support/centre";
import { aCounty } from "../support/county";
import { asRole, urls } from "../support/database";

type Items = Record<string, Record<string, string>>;

async function anAgreement(over: Record<string, string> = {}) {
  const c = await aCounty();
  const as = c.as.coordinator;
  const centreId = await aCentre(c, { mhv: "ja" }, { name: "Eken" });
  const parties = await bodies(as);
  const frameId = await register(as, frame(parties));
  const id = await register(as, paper([centreId], parties, over));
  const review = async (items: Items, also: Record<string, string> = {}) => {
    const { version } = await agreement(as, id);
    const said = { agreementId: id, version, checklist: "2026-1", items, ...also };
    return as((ctx) => reviewContent(ctx, schema.reviewContent.parse(said)));
  };
  const content = () => as(async (ctx) => contentOf(ctx, await agreementOf(ctx, id)), "read");
  return { c, as, id, centreId, parties, frameId, review, content };
}

describe("what an agreement holds", () => {
  test("is looked through clause by clause, and what nobody has looked at is not missing", async () => {
    const w = await anAgreement();
    expect((await w.content())?.coverage).toMatchObject({ reviewed: 0, missing: 0 });
    await w.review({
      malgrupp: { state: "finns", compared: "langre", note: "Till tio år." },
      tvist: { state: "saknas", compared: "saknas" },
      havning: {},
    });
    expect((await w.content())?.coverage).toMatchObject({ reviewed: 2, missing: 1 });
    const item = (await w.content())?.items.find(({ key }) => key === "malgrupp");
    expect(item?.found).toEqual({
      ...{ state: "finns", compared: "langre", note: "Till tio år." },
      ...{ checklist: "2026-1", comparedWith: w.frameId, earlier: null },
    });
  });

  test("is written only where it differs, and emptied is no longer looked at", async () => {
    const w = await anAgreement();
    const first = { malgrupp: { state: "finns" }, tvist: { state: "saknas" } };
    await w.review(first);
    await w.review({ ...first, tvist: { state: "delvis" }, lokaler: { state: "finns" } });
    await w.review({ malgrupp: {} });
    expect((await w.content())?.coverage).toMatchObject({ reviewed: 2, missing: 0, partly: 1 });
    const { events } = await w.as((ctx) => historyOfAgreement(ctx, w.id, null), "read");
    const told = events.map(({ items }) =>
      items.filter(({ table }) => table === "agreement_item").map(({ deed }) => deed),
    );
    expect(told.slice(0, 3)).toEqual([["removed"], ["changed", "added"], ["added", "added"]]);
  });

  test.each<[string, Items, string, string]>([
    [
      "nobody has looked at",
      { tvist: { compared: "samma" } },
      "tvist.compared",
      "compared_without_looking",
    ],
    [
      "is missing and goes further",
      { tvist: { state: "saknas", compared: "langre" } },
      "tvist.compared",
      "missing_goes_no_further",
    ],
    [
      "is there and missing",
      { tvist: { state: "finns", compared: "saknas" } },
      "tvist.compared",
      "there_is_not_missing",
    ],
    ["has only a note", { tvist: { note: "Se bilaga." } }, "tvist.state", "noted_without_looking"],
  ])("is refused for what %s, and nothing else is kept either", async (_, items, field, rule) => {
    const w = await anAgreement();
    const all = { malgrupp: { state: "finns" }, ...items };
    await expect(w.review(all)).rejects.toMatchObject({
      code: "broken_rule",
      fields: { [`items.${field}`]: rule },
    });
    expect((await w.content())?.coverage.reviewed).toBe(0);
  });

  test("is refused by an old checklist, and of an agreement that has none", async () => {
    const w = await anAgreement();
    await expect(w.review({}, { checklist: "2019" })).rejects.toMatchObject({
      rule: "checklist_renewed",
    });
    const rent = await anAgreement({ kind: "hyresavtal" });
    expect(await rent.content()).toBeNull();
    await expect(rent.review({})).rejects.toMatchObject({ rule: "content_unfit" });
  });
});

describe("a comparison with the county's frame", () => {
  const compared = { malgrupp: { state: "finns", compared: "samma" } };
  const replace = async (w: Awaited<ReturnType<typeof anAgreement>>) => {
    const next = await register(w.as, frame(w.parties, { title: "Länets nya ramavtal" }));
    const { version } = await agreement(w.as, w.frameId);
    const row = { agreementId: w.frameId, version, replacedBy: next, replacedOn: "2026-11-01" };
    await w.as((ctx) => replaceAgreement(ctx, ties.replaceAgreement.parse(row)));
    return next;
  };
  const found = async (w: Awaited<ReturnType<typeof anAgreement>>) =>
    (await w.content())?.items.find(({ key }) => key === "malgrupp")?.found;
  const counts = async (w: Awaited<ReturnType<typeof anAgreement>>) =>
    (await w.as((ctx) => getDeviations(ctx, readDeviationsView({})), "read")).counts.malgrupp;

  test("made with one that has been replaced is said as such, and not counted as if it were with today's", async () => {
    const w = await anAgreement();
    await w.review(compared);
    expect(await counts(w)).toMatchObject({ samma: 1, ej_jamford: 0 });
    const next = await replace(w);
    expect(await counts(w)).toMatchObject({ samma: 0, ej_jamford: 1 });
    expect(await found(w)).toMatchObject({ compared: null, earlier: "samma" });
    expect((await w.content())?.earlier).toEqual({ count: 1, titles: ["Länets ramavtal"] });
    // What else is said of the clause leaves the earlier comparison where it is.
    await w.review({ malgrupp: { state: "finns", note: "Till tio år." } });
    expect(await found(w)).toMatchObject({ earlier: "samma", note: "Till tio år." });
    await w.review(compared);
    expect(await found(w)).toMatchObject({ compared: "samma", comparedWith: next, earlier: null });
    expect(await counts(w)).toMatchObject({ samma: 1, ej_jamford: 0 });
  });

  test("is asked of which, where the county has two that hold", async () => {
    const w = await anAgreement();
    const over = { kind: "styrdokument", title: "Länets vägledning" };
    const guideline = await register(w.as, frame(w.parties, over));
    await expect(w.review(compared)).rejects.toMatchObject({ fields: { frameId: "frame_needed" } });
    await w.review(compared, { frameId: guideline });
    expect(await found(w)).toMatchObject({ comparedWith: guideline });
  });

  test("is refused where there is none to compare with", async () => {
    const w = await anAgreement();
    const { version } = await agreement(w.as, w.frameId);
    const gone = {
      agreementId: w.frameId,
      version,
      what: "avtal",
      reason: "Registrerat av misstag.",
    };
    await afterSeeing(w.as, undoMistake, mistakes.undoMistake.parse(gone));
    await expect(w.review(compared)).rejects.toMatchObject({ rule: "no_frame_to_compare" });
    await w.review({ malgrupp: { state: "finns" } });
    expect(await found(w)).toMatchObject({ state: "finns", compared: null });
  });
});

describe("the county's deviations", () => {
  test("count what is in the tables, and every number leads to exactly its rows", async () => {
    const c = await aCounty();
    const as = c.as.coordinator;
    const parties = await bodies(as);
    for (let i = 0; i < 9; i++) {
      const centreId = await aCentre(c, { mhv: "ja" }, { name: `Centrum ${i}` });
      // One without, one that is not signed, one that has run out, one with two that hold at once.
      if (i === 0) continue;
      const over: Record<string, string> =
        i === 1
          ? { signed: "nej", signedOn: "" }
          : i === 2
            ? { fromOn: "2020-01-01", lastOn: "2021-12-31", prolongation: "ingen" }
            : {};
      await register(as, paper([centreId], parties, over));
      if (i === 3) await register(as, paper([centreId], parties));
    }
    const frameId = await register(as, frame(parties));
    const given = await asRole(urls.superuser, async (db) => {
      await db.query("select set_config('app.county_id', $1, false), setseed(0.42)", [c.id]);
      await db.query(
        `insert into agreement_item (county_id, id, agreement_id, checklist, key, state, compared, compared_with)
         select $1, gen_random_uuid(), a.id, '2026-1', k, (case when r < 0.5 then 'finns' when r < 0.8 then 'delvis' else 'saknas' end)::item_state,
           (case when r < 0.3 then 'samma' when r < 0.5 then 'langre' when r < 0.8 then 'saknas' end)::item_compared, case when r < 0.8 then $3::uuid end
         from agreement a cross join unnest($2::text[]) k cross join lateral (select random() + 0 * ascii(a.id::text || k) as r) x
         where a.county_id = $1 and a.kind = 'lokalt_samverkansavtal' and random() < 0.7`,
        [c.id, contentKeys, frameId],
      );
      // Counted beside the product: the agreements that are signed and run on the day, by their centres.
      const { rows } = await db.query<{ key: string; verdict: string; centres: number }>(
        `with holds as (
           select x.centre_id, a.id from agreement a join agreement_centre x on x.county_id = a.county_id and x.agreement_id = a.id
           where a.county_id = $1 and a.last_on >= '2026-11-22' and not exists
             (select from agreement_party p where p.county_id = $1 and p.agreement_id = a.id and p.signed_on is null)
         ), worth as (
           select h.centre_id, k.key, max(case i.compared when 'langre' then 3 when 'samma' then 2 when 'saknas' then 1 else 0 end) as worth
           from (select distinct centre_id from holds) c join holds h using (centre_id) cross join unnest($2::text[]) k(key)
             left join agreement_item i on i.county_id = $1 and i.agreement_id = h.id and i.key = k.key
           group by h.centre_id, k.key
         )
         select key, (array['ej_jamford', 'saknas', 'samma', 'langre'])[worth + 1] as verdict, count(*)::int as centres from worth group by key, worth`,
        [c.id, contentKeys],
      );
      return new Map(rows.map(({ key, verdict, centres }) => [`${key} ${verdict}`, centres]));
    });
    const page = (visa: string | null, del: string | null) =>
      as(
        (ctx) => getDeviations(ctx, readDeviationsView({ visa: visa ?? [], del: del ?? [] })),
        "read",
      );
    const counted = await page(null, null);
    expect([counted.total, counted.without, counted.rows]).toEqual([6, 3, null]);
    for (const key of contentKeys)
      for (const verdict of verdicts) {
        expect(counted.counts[key][verdict], `${key} ${verdict}`).toBe(
          given.get(`${key} ${verdict}`) ?? 0,
        );
        expect((await page(verdict, key)).rows).toHaveLength(counted.counts[key][verdict]);
      }
    for (const verdict of ["saknas", "langre", "ej_jamford"] as const)
      expect((await page(verdict, null)).rows).toHaveLength(counted.some[verdict]);
  });

  test("are nothing that an address can make fail, and ask for the right to read", async () => {
    expect(readDeviationsView({ visa: "allt", del: "x", kommun: ["1", "2"] })).toEqual({
      visa: null,
      del: null,
      kommun: null,
    });
    const c = await aCounty();
    const view = readDeviationsView({});
    await expect(c.as.nobody((ctx) => getDeviations(ctx, view), "read")).rejects.toMatchObject({
      code: "not_allowed",
    });
  });
});
