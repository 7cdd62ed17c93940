import { describe, expect, test } from "vitest";
import { undoMistake } from "@/lib/agreement-mistakes/commands";
import * as mistakes from "@/lib/agreement-mistakes/schema";
import { addCost, changeCost } from "@/lib/agreement-money/commands";
import { moneyOf } from "@/lib/agreement-money/queries";
import * as money from "@/lib/agreement-money/schema";
import { getAgreement, getAgreements } from "@/lib/agreements/queries";
import { readAgreementsView } from "@/lib/agreements/schema";
import { succeedBody } from "@/lib/bodies/commands";
import * as bodySchema from "@/lib/bodies/schema";
import { situationOfCentre } from "@/lib/centre-agreements/queries";
import { day } from "@/lib/domain/day";
import { bodyNow } from "@/lib/i18n/sv/agreements";
import { agreement, bodies, frame, paper, register } from "../support/agreement";
import { aCentre } from "../support/centre";
import { aCounty } from "../support/county";

async function anAgreement() {
  const c = await aCounty();
  const as = c.as.coordinator;
  const centreId = await aCentre(c, {}, { name: "Eken" });
  const [a = "", b = "", later = "", other = ""] = await bodies(as);
  const id = await register(as, paper([centreId], [a, b]));
  const list = async (part: string) =>
    (await as((ctx) => getAgreements(ctx, readAgreementsView({ part })), "read")).parts.flatMap(
      ({ rows }) => rows.map((row) => row.id),
    );
  const succeed = (bodyId: string, succeededBy: string, succeededOn: string) => {
    const said = { bodyId, version: 1, succeededBy, succeededOn };
    return as((ctx) => succeedBody(ctx, bodySchema.succeedBody.parse(said)));
  };
  return { c, as, id, centreId, a, b, later, other, list, succeed };
}

describe("a nämnd that another has taken over from", () => {
  test("leaves its agreements to be found by the new one, and says who it is now", async () => {
    const w = await anAgreement();
    expect(await w.list(w.later)).toEqual([]);
    await w.succeed(w.a, w.later, "2026-01-01");
    expect(await w.list(w.later)).toEqual([w.id]);
    expect(await w.list(w.a)).toEqual([w.id]);
    const [party] = (await agreement(w.as, w.id)).parties;
    expect(party && bodyNow(party.body, day("2026-11-22"))).toMatch(/ \(nu .+\)$/);
    expect(party && bodyNow(party.body, day("2025-12-31"))).not.toContain("(nu");
    const page = await w.as((ctx) => getAgreement(ctx, w.id), "read");
    expect([...page.successors.keys()]).toEqual([w.a]);
  });

  test("from a day to come is still itself", async () => {
    const w = await anAgreement();
    await w.succeed(w.a, w.later, "2027-01-01");
    expect(await w.list(w.later)).toEqual([]);
    const page = await w.as((ctx) => getAgreement(ctx, w.id), "read");
    expect(page.successors.size).toBe(0);
    const [party] = page.agreement.parties;
    expect(party && bodyNow(party.body, day("2026-11-22"))).not.toContain("(nu");
  });
});

describe("what a centre stands under", () => {
  test("is told with the county's frame beside its own, and a local agreement leads to it", async () => {
    const w = await anAgreement();
    const county = await register(w.as, frame([w.a, w.b]));
    await register(
      w.as,
      frame([w.a, w.b], { signed: "nej", signedOn: "", title: "Nästa ramavtal" }),
    );
    const standing = await w.as((ctx) => situationOfCentre(ctx, w.centreId, ctx.today), "read");
    expect(standing?.frames.map(({ id }) => id)).toEqual([county]);
    expect(standing?.situation, "a frame stands for no local agreement").toBe("gallande");
    expect([...(standing?.overlapping ?? [])]).toEqual([]);
    const second = await register(w.as, paper([w.centreId], [w.a, w.b], { title: "Ett till" }));
    const both = await w.as((ctx) => situationOfCentre(ctx, w.centreId, ctx.today), "read");
    expect([...(both?.overlapping ?? [])].sort()).toEqual([w.id, second].sort());
    const page = await w.as((ctx) => getAgreement(ctx, w.id), "read");
    expect(page.frames.map(({ id }) => id)).toEqual([county]);
    expect((await w.as((ctx) => getAgreement(ctx, county), "read")).frames).toEqual([]);
  });
});

describe("who pays a cost", () => {
  test("is apart from how it is shared, and nobody where it is not said", async () => {
    const w = await anAgreement();
    const now = () => agreement(w.as, w.id);
    const [first, second] = (await now()).parties.map(({ id }) => id);
    const cost = { kind: "hyra", amount: "1000", key: "procent" };
    const shares = [
      { partyId: first, share: "50" },
      { partyId: second, share: "50" },
    ];
    const row = async () => ({ agreementId: w.id, version: (await now()).version });
    const add = async (over: object) => {
      const said = money.addCost.parse({ ...(await row()), ...cost, shares, ...over });
      return w.as((ctx) => addCost(ctx, said));
    };
    const held = async () => w.as(async (ctx) => moneyOf(ctx, await now()), "read");
    await add({});
    expect((await held()).costs.map((one) => one.payerPartyId)).toEqual([null]);
    const [costId] = (await held()).costs.map((one) => one.id);
    const said = { ...(await row()), ...cost, shares, costId, payer: first };
    await w.as(async (ctx) => changeCost(ctx, money.changeCost.parse(said)));
    const after = await held();
    expect(after.costs[0]).toMatchObject({ payerPartyId: first });
    expect(after.paid.map(({ kronor }) => kronor)).toEqual([500, 500]);
    const other = await anAgreement();
    const stranger = (await agreement(other.as, other.id)).parties[0]?.id;
    await expect(add({ payer: stranger })).rejects.toMatchObject({
      fields: { payer: "payer_unknown" },
    });
  });

  test("stays a party while it pays, though it bears no share", async () => {
    const w = await anAgreement();
    const { parties, version } = await agreement(w.as, w.id);
    const [first, second] = parties.map(({ id }) => id);
    const cost = { kind: "hyra", amount: "1000", key: "procent", payer: second };
    const shares = [{ partyId: first, share: "100" }];
    const said = money.addCost.parse({ agreementId: w.id, version, ...cost, shares });
    await w.as((ctx) => addCost(ctx, said));
    const undo = { agreementId: w.id, version: version + 1, what: "part", rowId: second };
    await expect(
      w.as((ctx) =>
        undoMistake(ctx, mistakes.undoMistake.parse({ ...undo, reason: "Fel nämnd." })),
      ),
    ).rejects.toMatchObject({ rule: "party_bears_cost" });
  });
});

test("an agreement on personal data is a kind of its own, and may hang on the local one", async () => {
  const w = await anAgreement();
  const over = { kind: "personuppgiftsavtal", title: "Personuppgifter", belongsTo: w.id };
  const id = await register(w.as, paper([w.centreId], [w.a, w.b], over));
  expect(await agreement(w.as, id)).toMatchObject({ belongsTo: w.id, status: "gallande" });
  const page = await w.as((ctx) => getAgreement(ctx, w.id), "read");
  expect(page.chain.annexes.map((one) => one.id)).toEqual([id]);
});
