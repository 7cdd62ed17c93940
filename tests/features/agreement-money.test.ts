import { describe, expect, test } from "vitest";
import * as commands from "@/lib/agreement-money/commands";
import { moneyOf } from "@/lib/agreement-money/queries";
import * as schema from "@/lib/agreement-money/schema";
import { agreementOf } from "@/lib/agreements/keeping";
import { historyOfAgreement } from "@/lib/history/of-agreement";
import { itemTitle } from "@/lib/i18n/sv/history-sentences";
import { saidFields } from "@/lib/i18n/sv/history-values";
import { agreement, bodies, paper, register } from "../support/agreement";
import { aCentre } from "../support/centre";
import { aCounty } from "../support/county";

async function anAgreement() {
  const c = await aCounty();
  const as = c.as.coordinator;
  const centreId = await aCentre(c, { mhv: "ja" }, { name: "Eken" });
  const id = await register(as, paper([centreId], await bodies(as)));
  const parties = (await agreement(as, id)).parties.map((party) => party.id);
  const said = async (shares: (string | null)[], over: Record<string, string | string[]> = {}) => ({
    agreementId: id,
    version: (await agreement(as, id)).version,
    kind: "hyra",
    amount: "100",
    key: "procent",
    shares: shares.map((share, i) => ({ partyId: parties[i], share: share ?? "" })),
    ...over,
  });
  const add = async (shares: (string | null)[], over: Record<string, string | string[]> = {}) => {
    const input = schema.addCost.parse(await said(shares, over));
    return as((ctx) => commands.addCost(ctx, input));
  };
  const money = () => as(async (ctx) => moneyOf(ctx, await agreementOf(ctx, id)), "read");
  return { c, as, id, parties, said, add, money };
}

describe("a cost", () => {
  test("is worked out into whole kronor per party, and the sums are the same both ways", async () => {
    const w = await anAgreement();
    await w.add(["33,33", "33,33", "33,34"], { indexation: "KPI i januari" });
    await w.add([], { key: "lika", amount: "11", kind: "stad", equal: w.parties });
    await w.add([null, "60", "20,5"], { key: "yta", amount: "1000", kind: "material" });
    const { costs, total, paid } = await w.money();
    expect(costs.map(({ kind, shares }) => [kind, shares.map(({ kronor }) => kronor)])).toEqual([
      ["hyra", [33, 33, 34]],
      ["stad", [3, 3, 3, 2]],
      ["material", [745, 255]],
    ]);
    expect(total).toBe(1111);
    expect(paid.map(({ kronor }) => kronor)).toEqual([36, 781, 292, 2]);
  });

  test.each<[string, (string | null)[], Record<string, string | string[]>, string, string]>([
    ["percent that sum to 99", ["50", null, "49"], {}, "shares[0].share", "blir 99 procent"],
    ["no basis of area", [null, null], { key: "yta" }, "shares[0].share", "ingen yta"],
    ["no children", ["0"], { key: "antal_barn" }, "shares[0].share", "inga barn"],
    ["half a child", ["1", "0,5"], { key: "antal_barn" }, "shares[1].share", "helt tal"],
    ["sums that are not the amount", ["60", "30"], { key: "fast" }, "shares[0].share", "blir 90"],
    ["equal between nobody", [], { key: "lika" }, "equal", "Någon måste betala"],
    ["a share where it is equal", [null, "5"], { key: "lika" }, "shares[1].share", "equal_needs"],
    ["something else without words", ["100"], { kind: "annat" }, "what", "cost_needs_words"],
  ])("is refused with %s, and nothing is kept", async (_, shares, over, field, sentence) => {
    const w = await anAgreement();
    await expect(w.add(shares, over)).rejects.toMatchObject({
      code: "broken_rule",
      fields: { [field]: expect.stringContaining(sentence) },
    });
    expect((await w.money()).costs).toEqual([]);
  });

  test("is told all that is wrong with it at once, each at its own field", async () => {
    const w = await anAgreement();
    const whole = "Skriv ett helt tal.";
    const children = { key: "antal_barn", kind: "annat", equal: w.parties.slice(0, 1) };
    await expect(w.add(["0,5", "2", "1,5"], children)).rejects.toMatchObject({
      fields: {
        "shares[0].share": whole,
        "shares[2].share": whole,
        what: "cost_needs_words",
        equal: "only_where_equal",
      },
    });
    await expect(w.add(["1", null, "2"], { key: "lika" })).rejects.toMatchObject({
      fields: {
        "shares[0].share": "equal_needs_no_share",
        "shares[2].share": "equal_needs_no_share",
        equal: expect.stringContaining("Någon måste betala"),
      },
    });
  });

  test("is refused by its form where a share is negative or the amount is none", async () => {
    const w = await anAgreement();
    const parse = async (shares: string[], over = {}) =>
      schema.addCost.safeParse(await w.said(shares, over)).error?.issues.map(({ path }) => path);
    expect(await parse(["110", "-10"])).toEqual([["shares", 1, "share"]]);
    expect(await parse(["100"], { amount: "0" })).toEqual([["amount"]]);
    expect(await parse(["100"], { amount: "-5" })).toEqual([["amount"]]);
    expect(await parse(["100"], { amount: "mycket" })).toEqual([["amount"]]);
  });

  test("is paid by nobody but the parties of its own agreement, and each once", async () => {
    const [w, other] = [await anAgreement(), await anAgreement()];
    for (const partyId of [other.parties[0], w.parties[0]]) {
      const shares = [w.parties[0], partyId].map((id) => ({ partyId: id, share: "50" }));
      const input = schema.addCost.parse({ ...(await w.said([])), shares });
      await expect(w.as((ctx) => commands.addCost(ctx, input))).rejects.toMatchObject({
        fields: { key: "payer_unknown" },
      });
    }
  });

  test("changes, goes, and leaves what it was in the history of its agreement", async () => {
    const w = await anAgreement();
    await w.add(["50", "50"]);
    const costId = (await w.money()).costs[0]?.id ?? "";
    const change = schema.changeCost.parse({ ...(await w.said(["50", null, "50"])), costId });
    await w.as((ctx) => commands.changeCost(ctx, change));
    expect((await w.money()).costs[0]?.shares.map(({ partyId }) => partyId)).toEqual([
      w.parties[0],
      w.parties[2],
    ]);
    // Somebody else's form is stale by then.
    await expect(w.as((ctx) => commands.changeCost(ctx, change))).rejects.toMatchObject({
      code: "conflict",
    });
    const { version } = await agreement(w.as, w.id);
    const remove = { agreementId: w.id, version, costId };
    await w.as((ctx) => commands.removeCost(ctx, remove));
    expect((await w.money()).costs).toEqual([]);
    const { events } = await w.as((ctx) => historyOfAgreement(ctx, w.id, null), "read");
    const told = events.map(({ items }) => items.map(({ table, deed }) => `${table} ${deed}`));
    expect(told[0]?.toSorted()).toContain("agreement_cost removed");
    expect(told[1]?.filter((line) => line.startsWith("agreement_cost_share"))).toEqual([
      "agreement_cost_share removed",
      "agreement_cost_share added",
    ]);
    expect(told[2]).toContain("agreement_cost added");
  });

  test("tells in the history which party's share of which cost became what, also when the cost is gone", async () => {
    const w = await anAgreement();
    await w.add(["50", "50"]);
    const costId = (await w.money()).costs[0]?.id ?? "";
    const change = schema.changeCost.parse({ ...(await w.said(["60", "40"])), costId });
    await w.as((ctx) => commands.changeCost(ctx, change));
    const { version } = await agreement(w.as, w.id);
    await w.as((ctx) => commands.removeCost(ctx, { agreementId: w.id, version, costId }));
    const { events, names } = await w.as((ctx) => historyOfAgreement(ctx, w.id, null), "read");
    const shares = events.map(({ items }) =>
      items
        .filter(({ table }) => table === "agreement_cost_share")
        .map((item) => ({ title: itemTitle(item, names), fields: saidFields(item, names) })),
    );
    const { parties } = await agreement(w.as, w.id);
    const title = (nth: number) => {
      const { organisation, body } = parties[nth]?.body ?? {};
      return `Andel av en kostnad: Hyra, ${[organisation, body].filter(Boolean).join(", ")}`;
    };
    const became = (before: string, after: string) => [{ label: "Andel", before, after }];
    expect(shares[1]?.toSorted((a, b) => a.title.localeCompare(b.title))).toEqual(
      [
        { title: title(0), fields: became("50", "60") },
        { title: title(1), fields: became("50", "40") },
      ].toSorted((a, b) => a.title.localeCompare(b.title)),
    );
    expect(JSON.stringify([shares[0], shares[2]])).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  });

  test("of another agreement or another county is not found", async () => {
    const [w, other] = [await anAgreement(), await anAgreement()];
    await other.add(["100"]);
    const costId = (await other.money()).costs[0]?.id ?? "";
    const input = schema.changeCost.parse({ ...(await w.said(["100"])), costId });
    await expect(w.as((ctx) => commands.changeCost(ctx, input))).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
