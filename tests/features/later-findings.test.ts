import { describe, expect, test } from "vitest";
import { closeRound } from "@/lib/closing/commands";
import type { FindingRule } from "@/lib/domain/finding-rules";
import { findingsOfCentre, listFindings } from "@/lib/findings/queries";
import { findingView } from "@/lib/findings/schema";
import { bodies, paper, register } from "../support/agreement";
import { aCentre, afterSeeing } from "../support/centre";
import { aCounty } from "../support/county";
import { asRole, urls } from "../support/database";
import { adopt, aYear, begin, fill, reopen, step } from "../support/document";

/** The rules that the later parts have brought. */
const later: readonly FindingRule[] = [
  "agreement_ended",
  "no_agreement",
  "agreement_begun_unsigned",
  "agreement_stand_overdue",
  "agreement_stand_soon",
  "plan_late",
  "report_late",
  "document_waits_for_group",
  "adopted_by_no_group",
  "figures_unknown",
];
type As = Awaited<ReturnType<typeof aCounty>>["as"]["coordinator"];
async function foundAt(as: As, id: string) {
  const found = await as((ctx) => findingsOfCentre(ctx, id), "read");
  return found.filter(({ rule }) => later.includes(rule));
}
const rulesAt = async (as: As, id: string) => (await foundAt(as, id)).map(({ rule }) => rule);

/** Four centres and what may be agreed for them; the tests' day is 22 November 2026. */
async function agreed() {
  const c = await aCounty();
  const as = c.as.coordinator;
  const ids: string[] = [];
  for (const name of ["Almen", "Björken", "Cedern", "Eken"])
    ids.push(await aCentre(c, {}, { name }));
  return { c, as, ids, parties: await bodies(as) };
}

describe("what is found of agreements", () => {
  test("nothing in a county that has none here; else each centre without one, and where it is mended", async () => {
    const { c, as, ids, parties } = await agreed();
    const [almen = "", bjorken = "", cedern = "", eken = ""] = ids;
    for (const id of ids) expect(await rulesAt(as, id)).toEqual([]);
    const two = parties.slice(0, 2);
    const ended = await register(
      as,
      paper([almen], two, {
        ...{ title: "Utgånget", fromOn: "2020-01-01", lastOn: "2025-12-31" },
        ...{ prolongation: "ingen", prolongCount: "", prolongUnit: "" },
      }),
    );
    const unsigned = await register(
      as,
      paper([bjorken], two, { title: "Inte underskrivet", signed: "nej", signedOn: "" }),
    );
    await register(as, paper([cedern], two, { title: "Gällande", lastOn: "2028-08-31" }));
    expect(await foundAt(as, almen)).toMatchObject([
      { rule: "agreement_ended", href: `/${c.slug}/avtal/${ended}` },
    ]);
    expect(await foundAt(as, bjorken)).toMatchObject([
      { rule: "agreement_begun_unsigned", href: `/${c.slug}/avtal/${unsigned}` },
    ]);
    expect(await rulesAt(as, cedern)).toEqual([]);
    expect(await foundAt(as, eken)).toMatchObject([
      { rule: "no_agreement", href: `/${c.slug}/avtal/familjecentraler?visa=utan` },
    ]);
    const list = await as(
      (ctx) => listFindings(ctx, findingView.parse({ regel: "no_agreement" })),
      "read",
    );
    expect(list.rows.map(({ centreId }) => centreId)).toEqual([eken]);
  });

  test("the day to take a stand: passed, soon, and far away", async () => {
    const { as, ids, parties } = await agreed();
    const two = parties.slice(0, 2);
    // Notice of six months, which must be given by half a year before the last day.
    for (const [nth, lastOn] of ["2027-03-31", "2027-06-10", "2027-12-31", "2027-03-31"].entries())
      await register(as, paper([ids[nth] ?? ""], two, { title: `Avtal ${nth}`, lastOn }));
    expect(await Promise.all(ids.slice(0, 3).map((id) => rulesAt(as, id)))).toEqual([
      ["agreement_stand_overdue"],
      ["agreement_stand_soon"],
      [],
    ]);
  });

  test("is not said to whoever may not read of agreements", async () => {
    const { c, as, ids, parties } = await agreed();
    await register(as, paper([ids[0] ?? ""], parties.slice(0, 2)));
    const eken = ids[3] ?? "";
    expect(await rulesAt(as, eken)).toEqual(["no_agreement"]);
    const works = c.acting("lasare", [
      { role: "medarbetare", scope: { level: "services", services: [], ids: [eken] } },
    ]);
    expect(await rulesAt(works, eken)).toEqual([]);
  });
});

describe("what is found of plans, reports and figures", () => {
  test("what is late, until it is handed in or the year is closed", async () => {
    const y = await aYear();
    const [other = ""] = [await aCentre(y.c, {}, { name: "Almen" })];
    expect((await foundAt(y.county, y.centreId)).map(({ rule }) => rule)).toEqual(["plan_late"]);
    expect(await foundAt(y.county, other)).toMatchObject([
      { rule: "plan_late", href: expect.stringContaining(`${other}/plan-och-berattelse`) },
    ]);
    const state = (on: string, to: string) =>
      asRole(urls.superuser, async (db) => {
        await db.query("select set_config('app.county_id', $1, false)", [y.c.id]);
        await db.query(
          "update document set state = $2, submitted_on = $3 where county_id = $1 and centre_id = $4 and year = 2026 and kind = 'plan'",
          [y.c.id, to, on, y.centreId],
        );
      });
    await begin(y, "plan", 2026);
    expect(await rulesAt(y.county, y.centreId)).toEqual(["plan_late"]);
    await state("2026-09-22", "inlamnad");
    expect(await rulesAt(y.county, y.centreId)).toEqual(["document_waits_for_group"]);
    await state("2026-09-23", "inlamnad");
    expect(await rulesAt(y.county, y.centreId)).toEqual([]);
    const { id: roundId, version } = await y.county(
      ({ db }) => db.documentRound.findFirstOrThrow({ where: { kind: "plan", year: 2026 } }),
      "read",
    );
    expect(await rulesAt(y.county, other)).toEqual(["plan_late"]);
    await afterSeeing(y.county, closeRound, { roundId, version, seen: null });
    expect(await rulesAt(y.county, other)).toEqual([]);
  });

  test("what was adopted while no group answered for the centre, until a group has adopted it", async () => {
    const y = await aYear();
    const found = async () =>
      (await rulesAt(y.county, y.centreId)).filter((rule) => rule === "adopted_by_no_group");
    const groups = (until: string | null) =>
      asRole(urls.superuser, async (db) => {
        await db.query("select set_config('app.county_id', $1, false)", [y.c.id]);
        await db.query("update governance_group set until_on = $2 where county_id = $1", [
          y.c.id,
          until,
        ]);
      });
    await groups("2026-01-01");
    const id = await begin(y, "plan", 2027);
    await fill(y.local, id);
    expect(await found()).toEqual([]);
    await adopt(y.local, id, "recordAdoption");
    expect(await found()).toEqual(["adopted_by_no_group"]);
    await groups(null);
    await reopen(y.county, id, "request_correction");
    expect(await found()).toEqual(["adopted_by_no_group"]);
    await step(y.local, "submitDocument", id);
    await adopt(y.chair, id);
    expect(await found()).toEqual([]);
  });

  test("required figures that nobody knew, once the report is adopted", async () => {
    const y = await aYear();
    const id = await begin(y, "berattelse", 2026);
    await fill(y.local, id);
    const unknown = async () =>
      (await rulesAt(y.county, y.centreId)).filter((rule) => rule === "figures_unknown");
    await asRole(urls.superuser, async (db) => {
      await db.query("select set_config('app.county_id', $1, false)", [y.c.id]);
      await db.query(
        `update document_figure set state = 'uppgift_saknas', value = null, quality = null
         where county_id = $1 and id = (select min(id::text)::uuid from document_figure where county_id = $1 and required)`,
        [y.c.id],
      );
    });
    await step(y.local, "submitDocument", id);
    expect(await unknown()).toEqual([]);
    await adopt(y.chair, id);
    expect(await unknown()).toEqual(["figures_unknown"]);
  });
});
