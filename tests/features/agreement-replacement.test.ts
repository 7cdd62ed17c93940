import { expect, test } from "vitest";
import { replaceAgreement } from "@/lib/agreement-ties/commands";
import * as ties from "@/lib/agreement-ties/schema";
import { sendToSign } from "@/lib/agreements/commands";
import { getAgreement } from "@/lib/agreements/queries";
import * as schema from "@/lib/agreements/schema";
import { situationsOn } from "@/lib/centre-agreements/queries";
import { agreement, bodies, paper, register, sign } from "../support/agreement";
import { aCentre } from "../support/centre";
import { aCounty } from "../support/county";

/** A centre with an agreement that runs, and what is to come in its place. */
async function aChain() {
  const c = await aCounty();
  const as = c.as.coordinator;
  const centreId = await aCentre(c, {}, { name: "Eken" });
  const all = (await bodies(as)).slice(0, 2);
  const add = (over: Record<string, string>) => register(as, paper([centreId], all, over));
  const ends = { prolongation: "ingen", prolongCount: "" };
  const old = await add({ ...ends, title: "Gammalt" });
  const later = { ...ends, fromOn: "2026-06-01", lastOn: "2029-05-31" };
  const replace = async (id: string, replacedBy: string, replacedOn = "2026-06-01") => {
    const { version } = await agreement(as, id);
    const said = { agreementId: id, version, replacedBy, replacedOn };
    return as((ctx) => replaceAgreement(ctx, ties.replaceAgreement.parse(said)));
  };
  const situation = async () =>
    (await as((ctx) => situationsOn(ctx, ctx.today), "read"))[0]?.situation;
  const page = (id: string) => as((ctx) => getAgreement(ctx, id), "read");
  return { as, old, later, add, replace, situation, page };
}

test("an agreement holds until all have signed the one that is to take its place", async () => {
  const { as, old, later, add, replace, situation, page } = await aChain();
  const next = await add({ ...later, signed: "utkast", signedOn: "" });
  await replace(old, next);
  expect(await agreement(as, old)).toMatchObject({ status: "gallande", replacedOn: "2026-06-01" });
  const { version } = await agreement(as, next);
  await as((ctx) => sendToSign(ctx, schema.sendToSign.parse({ agreementId: next, version })));
  await sign(as, next, 0, "2026-10-01");
  expect((await agreement(as, old)).status).toBe("gallande");
  expect(await situation()).toBe("gallande");
  expect((await page(old)).overlaps, "it waits to take its place").toEqual([]);
  await sign(as, next, 1, "2026-11-02");
  const now = await agreement(as, old);
  expect([now.status, now.facts.replacedFrom]).toEqual(["ersatt", "2026-11-02"]);
  expect(await situation()).toBe("gallande");
});

test("an agreement is replaced once, on a day when the other holds, and never by what came before it", async () => {
  const { old, later, add, replace } = await aChain();
  const next = await add(later);
  for (const [on, rule] of [
    ["2024-08-31", "replaced_before_begun"],
    ["2026-05-31", "replacement_not_then"],
    ["2029-06-01", "replacement_not_then"],
  ] as const)
    await expect(replace(old, next, on)).rejects.toMatchObject({ fields: { replacedOn: rule } });
  await replace(old, next);
  await expect(replace(old, await add(later))).rejects.toMatchObject({ rule: "already_replaced" });
  const unfit = { fields: { replacedBy: "replacement_unfit" } };
  await expect(replace(next, old, "2026-06-01")).rejects.toMatchObject(unfit);
  await expect(replace(next, next)).rejects.toMatchObject(unfit);
  const draft = await add({ ...later, signed: "utkast", signedOn: "" });
  await expect(replace(draft, next)).rejects.toMatchObject({ rule: "draft_is_not_replaced" });
});

test("the oldest may be written in last: what it is replaced by may itself be replaced", async () => {
  const { as, old, later, add, replace, page } = await aChain();
  await replace(old, await add(later));
  const oldest = await add({
    fromOn: "2020-01-01",
    lastOn: "2024-08-31",
    prolongation: "ingen",
    prolongCount: "",
    signedOn: "2019-11-01",
  });
  await replace(oldest, old, "2024-09-01");
  expect((await agreement(as, oldest)).status).toBe("ersatt");
  expect((await page(old)).chain.versions).toHaveLength(3);
});

test("an avsiktsförklaring is followed by the agreement that it led to, and asks for no stand any more", async () => {
  const { as, old, add, replace, page } = await aChain();
  const intent = await add({ kind: "avsiktsforklaring", title: "Avsikt", fromOn: "2024-01-01" });
  const rent = await add({ kind: "hyresavtal", title: "Hyra" });
  expect((await page(intent)).chain.followers.map(({ id }) => id)).toContain(old);
  await expect(replace(intent, rent)).rejects.toMatchObject({
    fields: { replacedBy: "replacement_unfit" },
  });
  await replace(intent, old, "2024-09-01");
  expect(await agreement(as, intent)).toMatchObject({ status: "ersatt", standBy: null });
});
